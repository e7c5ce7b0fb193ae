/// A block of an entry's text as a value, for what is not HTML: print, e-books, word processors.
package indirect enum BodyBlock: Sendable, Equatable {
    case paragraph([BodyInline])
    /// The level is that of the entry's page, 2 to 6; the `id` may be empty.
    case heading(level: Int, id: String, [BodyInline])
    case quotation([BodyBlock])
    /// `start` is the first number of an ordered list, nil for bullets.
    case list(start: Int?, items: [[BodyBlock]])
    case code(String)
    case rule
    case table(BodyTable)
    /// Indices into ``MarkdownBody/references``.
    case pictures([Int])
    /// A video or sound recording: an index into ``MarkdownBody/references``.
    case recording(Int)
}

/// A piece of a line of text.
package indirect enum BodyInline: Sendable, Equatable {
    case text(String)
    case emphasis([BodyInline])
    case strong([BodyInline])
    case code(String)
    case lineBreak
    /// An index into ``MarkdownBody/references``.
    case link(Int, [BodyInline])
    case image(Int)
    case abbreviation(String, meaning: String)
    /// Calls a note by its number, from 1; `isFirst` for the call where the note is to be printed.
    case note(Int, isFirst: Bool)
}

/// A table whose rows all have as many cells as there are alignments.
package struct BodyTable: Sendable, Equatable {
    package enum Alignment: String, Sendable {
        case unstated, left, center, right
    }

    package var caption: [BodyInline]
    package var alignments: [Alignment]
    package var head: [[BodyInline]]
    package var rows: [[[BodyInline]]]

    package init(
        caption: [BodyInline] = [], alignments: [Alignment], head: [[BodyInline]], rows: [[[BodyInline]]]
    ) {
        self.caption = caption
        self.alignments = alignments
        self.head = head
        self.rows = rows
    }
}

/// A body as blocks, its notes apart.
package struct BodyContent: Sendable, Equatable {
    package var blocks: [BodyBlock] = []
    /// The notes in the order of their numbers.
    package var notes: [[BodyBlock]] = []

    package init(blocks: [BodyBlock] = [], notes: [[BodyBlock]] = []) {
        self.blocks = blocks
        self.notes = notes
    }
}

extension [BodyInline] {
    /// The text without marks and notes.
    package var plainText: String {
        reduce(into: "") { text, inline in
            switch inline {
            case .text(let piece), .code(let piece), .abbreviation(let piece, _): text += piece
            case .emphasis(let inner), .strong(let inner), .link(_, let inner): text += inner.plainText
            case .lineBreak: text += " "
            case .image, .note: break
            }
        }
    }
}
