internal import Foundation

extension RandomAccessCollection where Self: Sendable, Element: Sendable, Index == Int {
    /// Returns the elements as `transform` makes them, in their order, on every core.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
            nonisolated(unsafe) let places = buffer  // every element has a place of its own
            DispatchQueue.concurrentPerform(iterations: count) { place in
                let result = transform(self[startIndex + place])
                (places.baseAddress.map { $0 + place })?.initialize(to: result)
            }
            initialized = count
        }
    }
}
