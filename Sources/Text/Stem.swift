extension String {
    /// The folded word without the endings of number and gender, roughly: « régionaux », « régionale » and « régional »
    /// agree.
    package var stem: String {
        var letters = Array(utf8)
        func ends(in ending: String) -> Bool {
            letters.count > 3 && letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        }
        if ends(in: "aux") {
            letters.removeLast(2)
            letters.append(UInt8(ascii: "l"))
        }
        if ends(in: "s") || ends(in: "x") { letters.removeLast() }
        if ends(in: "e") { letters.removeLast() }
        if ends(in: "e") { letters.removeLast() }
        if letters.count > 4, letters[letters.count - 1] == letters[letters.count - 2] {
            letters.removeLast()
        }
        return String(decoding: letters, as: UTF8.self)
    }
}
