/// A piece of text in a body's HTML, without markup inside: offsets of its bytes.
struct TextSegment: Sendable, Equatable {
    var start: Int32
    var end: Int32
}

extension MarkdownBody {
    /// One paragraph of text for the search index: a paragraph, heading, row of a table, or caption.
    package struct TextBlock: Sendable, Equatable {
        package enum Kind: UInt8, Sendable {
            case paragraph, heading, tableRow, code
            /// What is said of a picture or recording: its title, else its alternative text.
            case caption
        }

        package var kind: Kind
        /// Index into ``MarkdownBody/anchors`` of the nearest heading or note above, where there is one.
        package var anchor: Int?
        /// Pieces of the HTML, as indices into the body's segments.
        var segments: Range<Int>
        /// Captions: index into ``MarkdownBody/references``.
        var reference: Int?
    }

    /// The `id` to which a hit in the block leads; nil for the top of the text.
    package func anchor(of block: TextBlock) -> String? { block.anchor.map { anchors[$0] } }

    /// Appends the plain text of a block in UTF-8; line ends are spaces.
    package func appendText(of block: TextBlock, to output: inout [UInt8]) {
        if let reference = block.reference {
            let about = references[reference]
            output.append(contentsOf: (about.title.isEmpty ? about.alt : about.title).utf8)
        }
        for segment in textSegments[block.segments] {
            appendUnescaped(Int(segment.start)..<Int(segment.end), to: &output)
        }
    }

    /// The plain text of a block.
    package func text(of block: TextBlock) -> String {
        var bytes: [UInt8] = []
        appendText(of: block, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The whole text for readers of text: its blocks, separated by empty lines.
    package func plainText() -> String {
        textBlocks.map { text(of: $0) }.joined(separator: "\n\n")
    }

    /// Appends a piece of the HTML that is text only, with the references of the renderer turned back.
    func appendUnescaped(_ range: Range<Int>, to output: inout [UInt8]) {
        html.withUnsafeBufferPointer { html in
            let html = UnsafeBufferPointer(rebasing: html[range])
            var start = 0
            while true {
                let index = html.first(
                    from: start, { $0.equal(to: UInt8(ascii: "&")) | $0.equal(to: .lineFeed) },
                    { $0 == UInt8(ascii: "&") || $0 == .lineFeed })
                output.append(contentsOf: UnsafeBufferPointer(rebasing: html[start..<index]))
                guard index < html.count else { return }
                if html[index] == .lineFeed {
                    output.append(.space)
                    start = index + 1
                } else {
                    let (character, length) = Self.character(ofReference: html[index...])
                    output.append(character)
                    start = index + length
                }
            }
        }
    }

    /// The renderer writes four references.
    private static func character(
        ofReference text: Slice<UnsafeBufferPointer<UInt8>>
    ) -> (character: UInt8, length: Int) {
        if text.starts(with: "&amp;".utf8) { return (UInt8(ascii: "&"), 5) }
        if text.starts(with: "&lt;".utf8) { return (UInt8(ascii: "<"), 4) }
        if text.starts(with: "&gt;".utf8) { return (UInt8(ascii: ">"), 4) }
        if text.starts(with: "&quot;".utf8) { return (UInt8(ascii: "\""), 6) }
        return (UInt8(ascii: "&"), 1)
    }
}

extension MarkdownBody {
    /// The bytes of all text, blocks apart by line ends: for rules that look at every word.
    var searchableBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.count)
        for block in textBlocks where block.kind != .code {
            appendText(of: block, to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}
