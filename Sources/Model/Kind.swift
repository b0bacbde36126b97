/// The sort of thing that an item announces.
package enum Kind: String, Sendable, CaseIterable, Codable {
    case news, event, publication, call, recap, press, job
}
