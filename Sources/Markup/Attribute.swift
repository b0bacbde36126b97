/// An attribute of a node: the number of its name and the place of its value.
struct Attribute: Sendable {
    var name: Int32
    var start: Int32
    var count: Int32
}
