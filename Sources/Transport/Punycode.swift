import Foundation

/// `www.école.fr` as `www.xn--cole-9oa.fr`; nil when there is nothing to change.
///
/// libcurl would do it by the locale, and cron has none: there `école` is an error.
func asciiHost(_ host: String) -> String? {
    guard host.utf8.contains(where: { $0 >= 128 }) else { return nil }
    let composed = host.precomposedStringWithCompatibilityMapping.lowercased()
    // The ideographic full stops count as dots (UTS 46).
    let labels = composed.split(omittingEmptySubsequences: false) { ".。．｡".contains($0) }
    return labels.map { label in
        label.utf8.allSatisfy { $0 < 128 } ? String(label) : "xn--" + punycode(Array(label.unicodeScalars))
    }.joined(separator: ".")
}

/// RFC 3492 section 6.3.
private func punycode(_ label: [Unicode.Scalar]) -> String {
    var output = label.filter(\.isASCII).map { UInt8($0.value) }
    let basicCount = output.count
    if basicCount > 0 { output.append(UInt8(ascii: "-")) }
    var (code, delta, bias, handled) = (128, 0, 72, basicCount)
    while handled < label.count {
        let next = label.map { Int($0.value) }.filter { $0 >= code }.min() ?? code
        delta += (next - code) * (handled + 1)
        code = next
        for scalar in label {
            if scalar.value < code { delta += 1 }
            guard scalar.value == code else { continue }
            output += variableLength(delta, bias: bias)
            bias = adapted(delta, count: handled + 1, isFirst: handled == basicCount)
            delta = 0
            handled += 1
        }
        delta += 1
        code += 1
    }
    return String(decoding: output, as: UTF8.self)
}

private func variableLength(_ number: Int, bias: Int) -> [UInt8] {
    var digits: [UInt8] = []
    var rest = number
    var position = 36
    while true {
        let threshold = min(26, max(1, position - bias))
        if rest < threshold { return digits + [digit(rest)] }
        digits.append(digit(threshold + (rest - threshold) % (36 - threshold)))
        rest = (rest - threshold) / (36 - threshold)
        position += 36
    }
}

private func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / 700 : delta / 2
    rest += rest / count
    var steps = 0
    while rest > 35 * 26 / 2 {
        rest /= 35
        steps += 36
    }
    return steps + 36 * rest / (rest + 38)
}

/// a to z, then 0 to 9.
private func digit(_ value: Int) -> UInt8 { UInt8(value < 26 ? value + 97 : value + 22) }
