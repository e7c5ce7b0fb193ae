/// The body of an entry, rendered once: its HTML with holes where site facts go, and what the rest of the site must
/// know of it.
///
/// The HTML is safe: it holds no markup of the author's but what Markdown made, and no address at all. What depends on
/// other files (where a link leads, the sizes of a photo) is asked for by ``render(into:hole:)``.
package struct MarkdownBody: Sendable, Equatable {
    /// HTML in UTF-8 with holes in it; well-formed as XML too.
    package internal(set) var html: [UInt8] = []
    /// The holes, in the order of the text.
    package internal(set) var holes: [Hole] = []
    /// All that the text links to or shows, in the order of the text; a hole names its references by index.
    package internal(set) var references: [Reference] = []
    /// The headings that structure the text, for its table of contents. Those inside quotations and lists are left out.
    package internal(set) var headings: [Heading] = []
    /// Every `id` in the HTML, in the order of the text: headings, notes and where they are called, captions of tables.
    package internal(set) var anchors: [String] = []
    /// The first paragraph as plain text: the default summary. Empty where there is none.
    package internal(set) var firstParagraph = ""
    /// How many syllables the text has: pieces between white space with a letter or a digit in them.
    package internal(set) var wordCount = 0
    /// What the author should know, in the order of the lines.
    package internal(set) var notices: [MarkdownNotice] = []
    /// The pieces of text in the HTML that ``textBlocks`` is made of, as ranges of ``html``.
    var textSegments: [TextSegment] = []
    /// The text for the search index, paragraph by paragraph.
    package internal(set) var textBlocks: [TextBlock] = []
}

extension MarkdownBody {
    /// A place in the HTML where site facts go.
    package struct Hole: Sendable, Equatable {
        /// What is to be written there; the numbers are indices into ``MarkdownBody/references``.
        package enum Content: Sendable, Equatable {
            /// The attributes of a link's start tag, beginning with a space: ` href="…" rel="noopener"`.
            /// The tag around it, its title and its text are already there.
            case link(Int)
            /// A picture inside a line of text: `<img …>`.
            case image(Int)
            /// A picture that stands alone: a `<figure>`, with the reference's title as its caption.
            case figure(Int)
            /// Pictures that stand together.
            case gallery(Range<Int>)
            /// A video or sound recording that stands alone.
            case player(Int)
        }

        /// Where in ``MarkdownBody/html``: the content goes before the byte at this offset.
        package var offset: Int
        package var content: Content
    }

    /// Appends the HTML to `output`; `hole` writes what belongs in each hole.
    package func render(into output: inout [UInt8], hole: (Hole, inout [UInt8]) -> Void) {
        output.reserveCapacity(output.count + html.count)
        html.withUnsafeBufferPointer { html in
            var start = 0
            for each in holes {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: html[start..<each.offset]))
                hole(each, &output)
                start = each.offset
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: html[start...]))
        }
    }
}
