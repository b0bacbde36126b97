internal import Glibc

/// The facts that the system knows of a file or a folder.
struct ServedFile {
    /// The path without symbolic links and without a slash at its end.
    let path: String
    let isFile: Bool
    let isFolder: Bool
    /// The second of the last change.
    let seconds: Int
    /// An entity tag; it changes with every write, even two in one second.
    let tag: String
    /// The compressed bytes are another representation and need a tag of their own.
    var compressedTag: String { tag.dropLast() + "-gzip\"" }

    /// nil when nothing is there.
    init?(at path: String) {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        self.path = String(cString: real)
        var status = stat()
        guard stat(real, &status) == 0 else { return nil }
        let time = status.st_mtim
        isFile = status.st_mode & S_IFMT == S_IFREG
        isFolder = status.st_mode & S_IFMT == S_IFDIR
        seconds = time.tv_sec
        tag = "\"\(status.st_size)-\(time.tv_sec)-\(time.tv_nsec)\""
    }
}
