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
        .target(name: "Model", swiftSettings: settings),
        .target(name: "Markup", dependencies: ["CLibxml2"], swiftSettings: settings),
        .target(name: "Dates", swiftSettings: settings),
        .target(name: "Extraction", dependencies: ["Model", "Markup", "Dates"], swiftSettings: settings),
        fuzzer("fuzz-feed", ["Model", "Extraction"]),
        fuzzer("fuzz-encoding", ["Markup"]),
        fuzzer("fuzz-sanitiser", ["Markup"]),
        fuzzer("fuzz-dates", ["Dates"]),
    ],
    swiftLanguageModes: [.v6]
)
