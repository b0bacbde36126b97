internal import Web

/// True when a link may be put into a page: relative, or of a scheme that loads or calls and runs no code.
package func isSafeLink(_ reference: String) -> Bool {
    isSafeLink(Array(reference.utf8))
}

func isSafeLink(_ reference: [UInt8]) -> Bool {
    guard reference.cleanedAddress.hasSafeScheme else { return false }
    guard reference.contains(UInt8(ascii: "&")) else { return true }
    // Once more, because a reader may decode again what was escaped twice.
    var decoded: [UInt8] = []
    decoded.append(decoding: reference, 0..<reference.count)
    return decoded.cleanedAddress.hasSafeScheme
}
