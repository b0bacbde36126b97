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
        .target(name: "Model", swiftSettings: settings),
        .target(name: "Markup", dependencies: ["CLibxml2"], swiftSettings: settings),
        .target(name: "Dates", swiftSettings: settings),
        .target(name: "Extraction", dependencies: ["Model", "Markup", "Dates"], swiftSettings: settings),
        .target(name: "Dedup", dependencies: ["Model"], swiftSettings: settings),
        .executableTarget(
            name: "moisson-bench", dependencies: ["Model", "Markup", "Dates", "Extraction", "Dedup"],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
