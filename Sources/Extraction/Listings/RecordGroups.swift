/// The records of a list by the element in which they stand together. « Nos incontournables » under the news are made
/// like them and are none: they have neither the days nor the words that the news have.
struct RecordGroups {
    /// A group of fewer records does not say what the list has.
    private static let leastMain = 3
    /// The share of records that must have something for the list to have it.
    private static let mostHave = 0.5

    private let sketches: [RecordSketch]
    private let outline: Outline

    /// Takes records in document order.
    init(_ sketches: [RecordSketch], outline: Outline) {
        self.sketches = sketches
        self.outline = outline
    }

    /// The records without the groups that lack all that the main group has.
    var own: [RecordSketch] {
        let groups = groups
        guard groups.count >= 2,
            let main = groups.max(by: { $0.worth < $1.worth }), main.sketches.count >= Self.leastMain
        else { return sketches }
        return groups.filter { !$0.isBare(beside: main) }.flatMap(\.sketches)
            .sorted { $0.range.from < $1.range.from }
    }

    private var groups: [Group] { byPlace.map { Group($0) } }

    /// The records by the nearest element that holds another one as well.
    var byPlace: [[RecordSketch]] {
        var records: [Int: [RecordSketch]] = [:]
        for sketch in sketches { records[place(of: sketch), default: []].append(sketch) }
        return records.keys.sorted().map { records[$0] ?? [] }
    }

    /// The nearest element that holds another record as well.
    private func place(of sketch: RecordSketch) -> Int {
        var node = outline.nodes[sketch.range.from].parent
        while node >= 0 {
            let range = outline.range(of: node)
            if sketches.contains(where: { range.contains($0.range) && $0.range != sketch.range }) {
                return node
            }
            node = outline.nodes[node].parent
        }
        return -1
    }

    private struct Group {
        let sketches: [RecordSketch]
        let proof: ListProof

        init(_ sketches: [RecordSketch]) {
            self.sketches = sketches
            proof = ListProof(of: sketches, isMarked: false, hints: ListingHints())
        }

        var worth: Double { sketches.reduce(0) { $0 + $1.quality } }

        /// True when a main group has days or words and this one has none of them, nor the addresses of its section.
        func isBare(beside main: Group) -> Bool {
            let hasDays = main.proof.dated >= RecordGroups.mostHave
            let hasWords = main.proof.worded >= RecordGroups.mostHave
            guard hasDays || hasWords else { return false }
            if let shape = main.proof.shape, shape == proof.shape { return false }
            return (!hasDays || proof.dated == 0) && (!hasWords || proof.worded == 0)
        }
    }
}
