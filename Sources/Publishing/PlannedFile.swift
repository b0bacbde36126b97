package import Model

/// A file to be published that is made when it is asked for.
package struct PlannedFile: Sendable {
    /// Below the output folder.
    package let path: String
    /// A number that differs when anything of the edition differs that the file shows; nil for a file that shows so much that
    /// making it is as good. What the whole edition has in common, sources and themes and words, is not in it.
    package let stamp: UInt64?
    private let content: @Sendable () -> [UInt8]

    init(path: String, stamp: UInt64? = nil, content: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.stamp = stamp
        self.content = content
    }

    init(_ file: OutputFile) { self.init(path: file.path) { file.content } }

    /// The file itself.
    package var made: OutputFile { OutputFile(path: path, content: content()) }
}
