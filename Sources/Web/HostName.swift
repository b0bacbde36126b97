import Foundation

extension String {
    /// Returns a host name as DNS has it, `www.xn--cole-9oa.fr` for `www.école.fr`; nil when there is nothing to change.
    package var asciiHostName: String? {
        guard utf8.contains(where: { $0 >= 0x80 }) else { return nil }
        let name = precomposedStringWithCompatibilityMapping.lowercased()
        return authorityOfURL(ArraySlice(name.utf8), defaultPort: "").map { String(decoding: $0, as: UTF8.self) }
    }
}
