// swift-tools-version:6.2
import PackageDescription

// libFuzzer targets in a package of their own; the rooms are links to the program's, because what they declare is
// `package`. Built and run by `./run`.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // `swift build --sanitize fuzzer` links the fuzzer but does not count edges: it would fuzz blindly.
    .unsafeFlags(["-sanitize-coverage=edge,trace-cmp,inline-8bit-counters,pc-table"]),
]

func fuzzer(_ name: String, _ rooms: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: rooms, swiftSettings: settings)
}

let package = Package(
    name: "moisson-fuzz",
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
        fuzzer("fuzz-feed", ["Text", "Calendar", "Model", "Extraction"]),
        fuzzer("fuzz-encoding", ["Markup"]),
        fuzzer("fuzz-sanitiser", ["Markup"]),
        fuzzer("fuzz-dates", ["Calendar", "Dates"]),
    ],
    swiftLanguageModes: [.v6]
)
