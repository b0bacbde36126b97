internal import ArgumentParser
import Foundation
import Testing

@testable import moisson

/// A call of the program in the operating manual.
private struct Call {
    let page: String
    let command: String
    let options: [String]

    /// The calls in the indented lines of a page; words behind `#` are remarks.
    static func all(in page: String, text: String) -> [Call] {
        text.split(separator: "\n").filter { $0.hasPrefix("    ") }.flatMap { line -> [Call] in
            let code = line.split(separator: " #")[0]
            return code.split(separator: "&&").compactMap { part in
                let words = part.split(separator: " ").map(String.init)
                // `sudo -u moisson` names the user.
                let place = words.indices.first { place in
                    let isProgram = words[place] == "moisson" || words[place] == "/usr/bin/moisson"
                    return isProgram && (place == 0 || !["-u", "-o", "-g"].contains(words[place - 1]))
                }
                guard let place,
                    words.count > place + 1, words[place + 1].allSatisfy(\.isLetter)
                else { return nil }
                return Call(
                    page: page, command: words[place + 1],
                    options: words[(place + 2)...].filter { $0.hasPrefix("-") && $0.count > 1 })
            }
        }
    }
}

@Suite("The operating manual")
struct ManualTests {
    @Test("every command and option that it calls is one that the program has")
    func calls() async throws {
        let folder = repository + "/docs/"
        var calls: [Call] = []
        for page in try FileManager.default.contentsOfDirectory(atPath: folder) where page.hasSuffix(".md") {
            calls += Call.all(in: page, text: try String(contentsOfFile: folder + page, encoding: .utf8))
        }
        #expect(calls.count > 15)
        let program = try Program()
        var helps: [String: String] = [:]
        for call in calls {
            if helps[call.command] == nil {
                helps[call.command] = try await program.run("help", call.command).output
            }
            let help = helps[call.command] ?? ""
            #expect(help.contains("USAGE: moisson \(call.command)"), "\(call.page): moisson \(call.command)")
            for option in call.options {
                let isKnown = help.split { " ,\n".contains($0) }.contains(Substring(option))
                #expect(isKnown, "\(call.page): moisson \(call.command) \(option)")
            }
        }
    }

    @Test("the commands of the packaged services and of the cron example are complete")
    func services() async throws {
        for file in ["moisson.service", "moisson-letters.service", "cron.example"] {
            let text = try String(contentsOfFile: repository + "/packaging/" + file, encoding: .utf8)
            let calls = text.split(separator: "\n").filter { $0.contains("/usr/bin/moisson ") }
            #expect(!calls.isEmpty)
            for call in calls {
                #expect(
                    call.contains("/etc/moisson/feeds.json")
                        && call.contains("/var/lib/moisson/moisson.sqlite")
                        && call.contains("/var/www/moisson"))
            }
        }
    }

    @Test("the man page names every command, and completions are written for three shells")
    func page() async throws {
        let program = try Program()
        let page = try await program.shell("python3 '\(repository)/scripts/manual' \"$moisson\" 0.1.0")
        #expect(page.status == 0, "\(page.errors)")
        for command in Moisson.configuration.subcommands.compactMap({ $0.configuration.commandName }) {
            #expect(page.output.contains("\n.SH \(command.uppercased())\n"))
        }
        for shell in ["bash", "zsh", "fish"] {
            let script = try await program.run("--generate-completion-script", shell)
            #expect(script.status == 0 && script.output.contains("search"))
        }
    }
}
