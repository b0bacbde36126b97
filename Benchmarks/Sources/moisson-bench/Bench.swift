import Foundation

/// `moisson-bench parse`: file names on standard input, one result line on standard output. `moisson-bench duplicates`: notices as
/// JSON lines on standard input, pairs of ids on standard output.
@main struct Bench {
    static func main() {
        switch CommandLine.arguments.dropFirst().first {
        case "parse": print(parse(files: standardInputLines(), finishing: false))
        case "duplicates":
            do { try duplicates() } catch {
                FileHandle.standardError.write(Data("\(error)\n".utf8))
                exit(74)
            }
        case "extract": print(parse(files: standardInputLines(), finishing: true))
        default:
            FileHandle.standardError.write(
                Data(
                    "usage: moisson-bench parse|extract < FILENAMES, moisson-bench duplicates < JSONLINES\n"
                        .utf8))
            exit(64)
        }
    }

    private static func standardInputLines() -> [String] {
        var lines: [String] = []
        while let line = readLine() { if !line.isEmpty { lines.append(line) } }
        return lines
    }
}
