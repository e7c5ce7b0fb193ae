/// A block of a book's text. Every format writes each of them.
package indirect enum BookBlock: Sendable, Equatable {
    case paragraph([BookInline])
    /// The summary before an article.
    case lead([BookInline])
    /// Author and source below an article.
    case byline(String)
    /// The level is that in the book.
    case heading(level: Int, [BookInline])
    case quotation([BookBlock])
    case list(start: Int?, items: [[BookBlock]])
    case code(String)
    case rule
    case table(BookTable)
    case figures([BookFigure])
    case facts([BookFact])
    case chart(BookChart)
    /// The heads of an official document.
    case heads(BookHeads)
    /// Who signs, from left to right.
    case signatures([BookSigner])
    /// `Nơi nhận` with its lines.
    case recipients([String])
}

/// A piece of a line.
package indirect enum BookInline: Sendable, Equatable {
    case text(String)
    case emphasis([BookInline])
    case strong([BookInline])
    case code(String)
    case lineBreak
    case link(BookLink, [BookInline])
    case image(BookFigure)
    /// A note, printed at the foot of the page where `blocks` is not nil; its name is unique in the book.
    case note(name: String, blocks: [BookBlock]?)
    /// A name that the index leads to, by the key of its ``IndexTerm``.
    case term(key: String, String)
}

/// Where a link of a book leads.
package enum BookLink: Sendable, Equatable {
    case web(String)
    /// A section of the book, by its `id`.
    case section(String)
}

/// A picture with its words.
package struct BookFigure: Sendable, Equatable {
    /// The file in the book, `p7.jpg`.
    package var file: String
    /// In pixels.
    package var width: Int
    package var height: Int
    /// Empty for a picture that is only decoration.
    package var alt: String
    package var caption: String?
    package var credit: String?
}

/// A table of a book.
package struct BookTable: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        package enum Alignment: String, Sendable {
            case start, center, end
        }

        package var title: [BookInline]
        package var alignment: Alignment
        /// Its share of the width; nil leaves it to the content.
        package var share: Double?

        package init(_ title: [BookInline], _ alignment: Alignment = .start, share: Double? = nil) {
            self.title = title
            self.alignment = alignment
            self.share = share
        }

        package init(_ title: String, _ alignment: Alignment = .start, share: Double? = nil) {
            self.init([.text(title)], alignment, share: share)
        }
    }

    package var caption: [BookInline]
    package var columns: [Column]
    /// As many cells as columns in every row.
    package var rows: [[[BookInline]]]
}

/// Bars of numbers.
package struct BookChart: Sendable, Equatable {
    package struct Bar: Sendable, Equatable {
        package var label: String
        package var value: Int
    }

    package enum Direction: String, Sendable {
        case columns, rows
    }

    package var title: String
    package var direction: Direction
    package var bars: [Bar]

    /// The chart in words.
    package var alt: String {
        title + ": " + bars.map { "\($0.label) \($0.value)" }.joined(separator: "; ") + "."
    }
}

/// What stands above an official document.
package struct BookHeads: Sendable, Equatable {
    package var left: [String]
    package var right: [String]
    /// `Số: 05/BB-CTĐ`.
    package var number: String?
    /// `BIÊN BẢN`, then what it is about.
    package var name: String
    package var subject: String
    /// A line of warning, for forms whose source is not confirmed.
    package var note: String?
}

/// Who signs an official document.
package struct BookSigner: Sendable, Equatable {
    package var office: String
    package var names: [String]
}
