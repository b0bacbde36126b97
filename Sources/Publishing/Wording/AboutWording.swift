/// The words of `about.html`.
struct AboutWording: Sendable {
    let title: String
    let text: String
    let who: String
    let gathered: @Sendable (_ sources: Int) -> String
    let shown: String
    let withoutImages: String
    let withImages: String
    let use: String
    let useText: String
    /// The wishes that publishers can have about the use of their texts, and what follows.
    let uses: [String]
    let name: String
    let nameText: String
    let frequency: String
    /// The manners that hold for every page that is asked.
    let visits: [String]
    let pause: @Sendable (_ seconds: String) -> String
    let slower: String
    let wishes: [String]
    let crawlDelay: String
    let stop: String
    let stops: [String]
    let robots: String
    let noRobots: String
    let write: String
    let legal: String
    let accessibility: String
}
