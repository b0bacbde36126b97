/// The reason for which a selector cannot be used, and its place.
package struct SelectorError: Error, Sendable, Equatable {
    /// Characters (Unicode scalars) before the place.
    package let offset: Int
    /// An English phrase that ends without a full stop.
    package let message: String
}
