internal import Foundation
internal import Publishing

/// The folder beside feeds.json with templates of pages that stand in the place of the built-in ones.
struct TemplateFolder {
    let path: String

    private static let ending = ".mustache"
    /// A template is some kilobytes; more is another file.
    private static let maximumBytes = 1_000_000

    /// The templates by name. One that cannot be used is told in a line, and the built-in one stays.
    func templates(telling console: Console) -> [String: String] {
        guard FileManager.default.fileExists(atPath: path) else { return [:] }
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
            console.problem("\(path): cannot be read; the built-in templates are used")
            return [:]
        }
        var templates: [String: String] = [:]
        for file in names.sorted() where file.hasSuffix(TemplateFolder.ending) && !file.hasPrefix(".") {
            let name = String(file.dropLast(TemplateFolder.ending.count))
            let text = text(of: file)
            let problem =
                text.map { PageTemplates.problem(with: $0, named: name) } ?? "it is no text in UTF-8"
            if let problem {
                console.problem("\(path)/\(file): \(problem); the built-in template is used")
            } else {
                templates[name] = text
            }
        }
        return templates
    }

    private func text(of file: String) -> String? {
        guard let data = FileManager.default.contents(atPath: path + "/" + file),
            data.count <= TemplateFolder.maximumBytes
        else { return nil }
        return String(validating: data, as: UTF8.self)
    }
}
