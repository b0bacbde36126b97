import Foundation

/// A label of a host name as DNS has it: punycode (RFC 3492) when it is not ASCII.
func asciiLabel(_ label: String) -> String {
    let scalars = Array(label.precomposedStringWithCanonicalMapping.unicodeScalars)
    guard scalars.contains(where: { !$0.isASCII }) else { return label }
    var output = Array(String(String.UnicodeScalarView(scalars.filter(\.isASCII))).utf8)
    let basic = output.count
    if basic > 0 { output.append(UInt8(ascii: "-")) }
    var (n, delta, bias, handled) = (128, 0, 72, basic)
    while handled < scalars.count {
        guard let next = scalars.map({ Int($0.value) }).filter({ $0 >= n }).min() else { break }
        delta += (next - n) * (handled + 1)
        n = next
        for scalar in scalars {
            if scalar.value < n { delta += 1 }
            guard scalar.value == n else { continue }
            output += punycodeDigits(of: delta, bias: bias)
            bias = adapted(delta, handled + 1, isFirst: handled == basic)
            delta = 0
            handled += 1
        }
        delta += 1
        n += 1
    }
    return "xn--" + String(decoding: output, as: UTF8.self)
}

private func punycodeDigits(of number: Int, bias: Int) -> [UInt8] {
    var rest = number
    var digits: [UInt8] = []
    var k = 36
    while true {
        let threshold = min(max(k - bias, 1), 26)
        guard rest >= threshold else { break }
        digits.append(punycodeDigit(threshold + (rest - threshold) % (36 - threshold)))
        rest = (rest - threshold) / (36 - threshold)
        k += 36
    }
    return digits + [punycodeDigit(rest)]
}

private func punycodeDigit(_ value: Int) -> UInt8 { UInt8(value < 26 ? 97 + value : 22 + value) }

private func adapted(_ given: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? given / 700 : given / 2
    delta += delta / count
    var k = 0
    while delta > 455 {
        delta /= 35
        k += 36
    }
    return k + 36 * delta / (delta + 38)
}
