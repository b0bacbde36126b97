internal import Text

/// User, host and port as they stand in a URL: host lower-case and ASCII, no default port; nil for no valid host.
func authorityOfURL(_ text: ArraySlice<UInt8>, defaultPort: String) -> [UInt8]? {
    var rest = text
    var out: [UInt8] = []
    if let at = text.lastIndex(of: 0x40) {
        let parts = text[..<at].split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
        let user = parts.map { encoded($0, .userinfo) }
        if !text[..<at].isEmpty { out = Array(user.joined(separator: [0x3A])) + [0x40] }
        rest = text[(at + 1)...]
    }
    guard let (name, port) = hostAndPort(rest), let host = asciiHost(name) else { return nil }
    out += host
    if !port.isEmpty, !port.elementsEqual(defaultPort.utf8) { out += [0x3A] + port }
    return out
}

private func hostAndPort(_ text: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
    let bracket = text.first == 0x5B ? text.firstIndex(of: 0x5D) : nil
    if text.first == 0x5B && bracket == nil { return nil }
    guard let colon = text[(bracket ?? text.startIndex)...].firstIndex(of: 0x3A) else { return (text, []) }
    let port = text[(colon + 1)...]
    guard port.allSatisfy(\.isDigit), port.count <= 5,
        Int(String(decoding: port, as: UTF8.self)) ?? 0 <= 65535
    else {
        return nil
    }
    return (text[..<colon], port.drop { $0 == 0x30 })
}

private func asciiHost(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    if name.first == 0x5B { return ipv6(name) }
    let plain = percentDecoded(name)
    guard !plain.isEmpty, !plain.contains(where: isForbiddenInHost) else { return nil }
    if plain.allSatisfy({ $0 < 0x80 }) { return plain.map(\.lowercased) }
    guard let text = String(validating: plain, as: UTF8.self) else { return nil }
    var labels: [[UInt8]] = []
    for label in text.lowercased().unicodeScalars.split(
        omittingEmptySubsequences: false, whereSeparator: isDot)
    {
        guard let ascii = asciiLabel(Array(label)) else { return nil }
        labels.append(ascii)
    }
    return Array(labels.joined(separator: [0x2E]))
}

private func ipv6(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    let inner = name.dropFirst().dropLast()
    let isFine = inner.contains(0x3A) && inner.allSatisfy { $0.hexValue != nil || $0 == 0x3A || $0 == 0x2E }
    return name.last == 0x5D && isFine ? name.map(\.lowercased) : nil
}

private func isForbiddenInHost(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || "#%/:<>?@[\\]^|\"`{}".utf8.contains(byte)
}

private func isDot(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "\u{3002}" || scalar == "\u{FF0E}" || scalar == "\u{FF61}"
}

private func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var place = text.startIndex
    while place < text.endIndex {
        if text[place] == 0x25, place + 2 < text.endIndex, let high = text[place + 1].hexValue,
            let low = text[place + 2].hexValue
        {
            out.append(UInt8(high << 4 | low))
            place += 3
        } else {
            out.append(text[place])
            place += 1
        }
    }
    return out
}

/// A label in Punycode (RFC 3492) when it needs it; nil when it is absurdly long.
private func asciiLabel(_ label: [Unicode.Scalar]) -> [UInt8]? {
    let basic = label.filter(\.isASCII).map { UInt8($0.value) }
    if basic.count == label.count { return basic }
    guard label.count <= 63 else { return nil }
    var out = Array("xn--".utf8) + basic + (basic.isEmpty ? [] : [0x2D])
    var delta: UInt32 = 0
    var bias: UInt32 = 72
    var handled = UInt32(basic.count)
    var point: UInt32 = 128
    while handled < label.count {
        let next = label.map(\.value).filter { $0 >= point }.min() ?? point
        delta += (next - point) * (handled + 1)
        point = next
        for scalar in label {
            if scalar.value < point { delta += 1 }
            guard scalar.value == point else { continue }
            out.append(punycode: delta, bias)
            bias = adapted(delta, handled + 1, isFirst: handled == UInt32(basic.count))
            delta = 0
            handled += 1
        }
        delta += 1
        point += 1
    }
    return out
}

private func adapted(_ delta: UInt32, _ count: UInt32, isFirst: Bool) -> UInt32 {
    var left = isFirst ? delta / 700 : delta / 2
    left += left / count
    var steps: UInt32 = 0
    while left > 455 {
        left /= 35
        steps += 36
    }
    return steps + 36 * left / (left + 38)
}

extension [UInt8] {
    fileprivate mutating func append(punycode delta: UInt32, _ bias: UInt32) {
        var left = delta
        var step: UInt32 = 36
        while true {
            let threshold = step <= bias ? 1 : step >= bias + 26 ? 26 : step - bias
            if left < threshold { break }
            append(digit: threshold + (left - threshold) % (36 - threshold))
            left = (left - threshold) / (36 - threshold)
            step += 36
        }
        append(digit: left)
    }

    private mutating func append(digit: UInt32) {
        append(digit < 26 ? UInt8(digit) + 0x61 : UInt8(digit - 26) + 0x30)
    }
}
