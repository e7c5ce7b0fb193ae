/// A document found, as it is shown.
package struct SearchResult: Equatable, Sendable {
    package let card: Card
    /// The best place in the document's text; nil if the title alone answers.
    package let snippet: Snippet?
    /// It has all that was asked; the others are shown apart, as "gần đúng".
    package let isFull: Bool
    package let score: Double

    /// The fragment to which the result leads: that of the decision, award or other block found.
    package var anchor: String? { snippet?.block.anchor }
}

/// A piece of a block with marks.
package struct Snippet: Equatable, Sendable {
    package let block: SearchDocument.Block
    /// The text to show, in parts that are marked or not; joined they are a piece of the block's text.
    package let parts: [Part]
    package let isCutAtStart: Bool
    package let isCutAtEnd: Bool

    package struct Part: Equatable, Sendable {
        package let text: String
        package let isMarked: Bool
    }
}

/// What a search answers.
package struct SearchAnswer: Equatable, Sendable {
    package let results: [SearchResult]
    /// How many documents have all that was asked.
    package let fullCount: Int
}
