// swift-tools-version:6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The release program carries Swift's libraries: it starts in a fifth of the time that loading them takes, and runs where no
/// compiler is installed.
let carriesSwift = ["-static-stdlib"]
let inRelease = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

/// Rooms whose unsafe expressions are all marked: what is new must be marked as well. `Text` and `Markup` work on borrowed bytes
/// throughout and are not marked yet, nor are those that read through them.
let marked: Set<String> = [
    "Calendar", "Web", "Model", "Identity", "Manners", "Publishing", "Search", "Transport", "Mailer",
]

/// A room of the house and what it may import; `Tests/moissonTests/ImportTests.swift` holds the sources to it.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(
        name: name, dependencies: dependencies, resources: resources,
        swiftSettings: settings + (marked.contains(name) ? [.strictMemorySafety()] : []))
}

func tests(_ room: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: room + "Tests", dependencies: [.byName(name: room)] + dependencies,
        exclude: ["Fixtures"], swiftSettings: settings)  // test data, read by path
}

let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let server = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let sockets = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")

let package = Package(
    name: "moisson",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "moisson", targets: ["moisson"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibcurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CLibidn2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
        .systemLibrary(name: "CSHA256"),
        .systemLibrary(name: "CLibc"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        room("Text", ["CSHA256", "CZlib"]),
        room("Calendar", ["Text"]),
        room("Web", ["Text", "CLibidn2"]),
        room("Model", ["Text", "Calendar"]),
        room("Markup", ["Text", "Web", "CLibxml2"]),
        room("Dates", ["Text", "Calendar"]),
        room("Extraction", ["Text", "Calendar", "Web", "Model", "Markup", "Dates"]),
        room("Notices", ["Text", "Calendar", "Model", "Dates"]),
        room("Identity", ["Text", "Calendar", "Web", "Model"]),
        room("Manners", ["Text", "Calendar", "Web", "Model"]),
        room("Dedup", ["Text", "Calendar", "Web", "Model", "Identity"]),
        room(
            "Publishing", ["Text", "Calendar", "Web", "Model", "Markup", mustache],
            resources: [.embedInCode("Templates")]),
        room("Search", ["Text", "Calendar", "Model"]),
        room("Transport", ["Text", "Calendar", "Web", "Model", "Manners", "CLibcurl"]),
        room("Mailer", ["Text", "Calendar", "Web", "Model", "CLibcurl"]),
        room("Storage", ["Text", "Calendar", "Model", "Manners", "Search", database]),
        .executableTarget(
            name: "moisson",
            dependencies: [
                "Text", "Calendar", "Web", "Model", "Markup", "Dates", "Extraction", "Notices", "Identity",
                "Manners", "Dedup", "Publishing", "Search", "Transport", "Storage", "Mailer", "CLibc",
                arguments, server, sockets,
            ],
            swiftSettings: settings + [.unsafeFlags(carriesSwift, inRelease)],
            linkerSettings: [.unsafeFlags(carriesSwift, inRelease)]),

        tests("Text"),
        tests("Calendar", ["Text", "Dates"]),
        tests("Web", ["Text", "Markup"]),
        tests("Markup", ["Text", "Web"]),
        tests("Dates", ["Text", "Calendar"]),
        tests("Extraction", ["Text", "Calendar", "Web", "Model", "Markup", "Dates"]),
        tests("Notices", ["Text", "Calendar", "Model", "Dates", "Markup"]),
        tests("Identity", ["Text", "Calendar", "Web", "Model"]),
        tests("Manners", ["Text", "Calendar", "Model"]),
        tests("Dedup", ["Text", "Calendar", "Web", "Model", "Identity", "Markup", "Extraction", "Notices"]),
        tests("Publishing", ["Text", "Calendar", "Model", "Markup", "Extraction", "Dates"]),
        tests("Search", ["Text", "Calendar", "Model", "Notices", "Storage"]),
        tests("Transport", ["Text", "Calendar", "Model", "Manners", "Extraction", server, sockets]),
        tests("Mailer", ["Text", "Calendar", "Model"]),
        tests("Storage", ["Text", "Calendar", "Model", "Manners", "Identity", "Search", database]),
        tests(
            "moisson",
            [
                "Text", "Calendar", "Web", "Model", "Identity", "Extraction", "Manners", "Storage", arguments,
                server,
                sockets,
            ]),
    ],
    swiftLanguageModes: [.v6]
)
