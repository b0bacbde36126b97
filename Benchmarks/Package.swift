// swift-tools-version:6.2
import PackageDescription

// A package of its own, so that `swift build` and `swift test` of the program never compile it. The rooms are links
// to the program's own: what they share is declared `package`, which no other package may see.

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "moisson-benchmarks",
    platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibidn2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
        .systemLibrary(name: "CSHA256"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "Text", dependencies: ["CSHA256", "CZlib"], swiftSettings: settings),
        .target(name: "Calendar", dependencies: ["Text"], swiftSettings: settings),
        .target(name: "Web", dependencies: ["Text", "CLibidn2"], swiftSettings: settings),
        .target(name: "Model", dependencies: ["Text", "Calendar"], swiftSettings: settings),
        .target(name: "Markup", dependencies: ["Text", "Web", "CLibxml2"], swiftSettings: settings),
        .target(name: "Dates", dependencies: ["Text", "Calendar"], swiftSettings: settings),
        .target(
            name: "Extraction", dependencies: ["Text", "Calendar", "Web", "Model", "Markup", "Dates"],
            swiftSettings: settings),
        .target(name: "Identity", dependencies: ["Text", "Calendar", "Web", "Model"], swiftSettings: settings),
        .target(name: "Dedup", dependencies: ["Text", "Calendar", "Web", "Model", "Identity"], swiftSettings: settings),
        .executableTarget(
            name: "moisson-bench", dependencies: ["Text", "Calendar", "Model", "Markup", "Dates", "Extraction", "Identity", "Dedup"],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
