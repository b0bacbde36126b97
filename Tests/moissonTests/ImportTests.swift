import Foundation
import Testing

/// What each room may import (Sources/README.md draws it); a warm build does not enforce it, so this does.
private let allowed: [String: Set<String>] = [
    "Text": ["CSHA256", "CZlib", "Foundation"],
    "Calendar": ["Text", "Foundation"],
    "Web": ["Text", "CLibidn2", "Foundation"],
    "Model": ["Text", "Calendar", "Foundation"],
    "Markup": ["Text", "Web", "CLibxml2", "Foundation", "FoundationEssentials", "Glibc"],
    "Dates": ["Text", "Calendar", "Foundation"],
    "Extraction": ["Text", "Calendar", "Web", "Model", "Markup", "Dates", "Foundation"],
    "Notices": ["Text", "Calendar", "Model", "Dates", "Foundation"],
    "Identity": ["Text", "Calendar", "Web", "Model", "Foundation"],
    "Manners": ["Text", "Calendar", "Web", "Model", "Foundation"],
    "Dedup": ["Text", "Calendar", "Web", "Model", "Identity", "Foundation"],
    "Publishing": [
        "Text", "Calendar", "Web", "Model", "Markup", "Mustache", "Foundation", "Synchronization",
    ],
    "Search": ["Text", "Calendar", "Model", "Foundation"],
    "Transport": [
        "Text", "Calendar", "Web", "Model", "Manners", "CLibcurl", "Foundation", "Glibc",
    ],
    "Storage": ["Text", "Calendar", "Model", "Manners", "Search", "GRDB", "Foundation", "Glibc"],
    "Mailer": ["Text", "Calendar", "Web", "Model", "CLibcurl", "Foundation", "Glibc"],
    "moisson": [
        "Text", "Calendar", "Web", "Model", "Markup", "Dates", "Extraction", "Notices", "Identity", "Manners",
        "Dedup", "Publishing", "Search", "Transport", "Storage", "Mailer",
        "CLibc", "ArgumentParser", "Dispatch", "FlyingFox", "FlyingSocks", "Foundation", "Glibc",
        "Synchronization",
    ],
]

@Suite("The rooms")
struct ImportTests {
    @Test("a room imports only what its place in the house allows", arguments: allowed.keys.sorted())
    func imports(room: String) throws {
        let files = try swiftFiles(in: room)
        #expect(!files.isEmpty)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            for module in importedModules(text) {
                #expect(
                    allowed[room]?.contains(module) == true,
                    "\(room)/\(file.lastPathComponent) imports \(module), which the table does not allow")
            }
        }
    }

    @Test("every folder of Sources is a room of the table")
    func rooms() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
            .filter { !$0.hasPrefix("CLib") && $0 != "CSHA256" && $0 != "CZlib" && !$0.contains(".") }
        #expect(Set(folders) == Set(allowed.keys))
    }

    @Test(
        "pure rooms read no clock and print nothing",
        arguments: [
            "Text", "Calendar", "Web", "Model", "Markup", "Dates", "Extraction", "Notices", "Identity",
            "Manners",
            "Dedup", "Publishing", "Search",
        ])
    func purity(room: String) throws {
        for file in try swiftFiles(in: room) {
            // A function of that name of our own is none that prints.
            let text = try String(contentsOf: file, encoding: .utf8)
                .replacingOccurrences(of: "func print(", with: "")
            for forbidden in [
                " Date()", "Date.now", " print(", "UUID()", ".random(", "FileManager", "ProcessInfo",
                "getenv(",
            ] {
                #expect(!text.contains(forbidden), "\(room)/\(file.lastPathComponent) uses \(forbidden)")
            }
        }
    }
}

private let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

private func swiftFiles(in room: String) throws -> [URL] {
    let all = FileManager.default.enumerator(
        at: sources.appendingPathComponent(room), includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
}

private func importedModules(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at <= 1, words.count > at + 1 else { return nil }
        guard at == 0 || ["internal", "package", "public", "private", "@testable"].contains(words[0]) else {
            return nil
        }
        return String(words[at + 1])
    }
}
