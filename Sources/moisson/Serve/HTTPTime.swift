internal import Model

/// `Mon, 16 Nov 2026 05:30:00 GMT` (RFC 9110 section 5.6.7).
func httpDate(seconds: Int) -> String {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let clock = seconds - day * 86_400
    let date = civil(fromDays: day)
    // 1970-01-01 was a Thursday.
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][((day % 7) + 7) % 7]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let time = [clock / 3600, clock / 60 % 60, clock % 60].map(twoDigits).joined(separator: ":")
    return "\(weekday), \(twoDigits(date.day)) \(months[date.month - 1]) \(date.year) \(time) GMT"
}

private func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
