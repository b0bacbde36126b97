internal import Text

extension String {
    /// The name as an id: `Villes & Territoires` gives `villes-territoires`, cut after a word at `limit` bytes; empty when
    /// it holds no Latin letter or digit.
    func sourceID(limit: Int = 60) -> String {
        let words = folded.utf8.split { !$0.isIDByte }.map { String(decoding: $0, as: UTF8.self) }
        var id = words.first.map { String($0.prefix(limit)) } ?? ""
        for word in words.dropFirst() {
            guard id.utf8.count + 1 + word.utf8.count <= limit else { break }
            id += "-" + word
        }
        return id
    }
}

extension UInt8 {
    fileprivate var isIDByte: Bool { isDigit || isLetter && lowercased == self }
}
