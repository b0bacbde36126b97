import Foundation

/// `moisson-bench parse`: file names on standard input, one result line on standard output.
@main struct Bench {
    static func main() {
        switch CommandLine.arguments.dropFirst().first {
        case "parse": print(parse(files: standardInputLines(), finishing: false))
        case "extract": print(parse(files: standardInputLines(), finishing: true))
        default:
            FileHandle.standardError.write(Data("usage: moisson-bench parse|extract < FILENAMES\n".utf8))
            exit(64)
        }
    }

    private static func standardInputLines() -> [String] {
        var lines: [String] = []
        while let line = readLine() { if !line.isEmpty { lines.append(line) } }
        return lines
    }
}
