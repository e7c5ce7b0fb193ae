/// How the plain text of a body is collected on the way.
extension MarkdownRenderer {
    /// Writes HTML that is text only, and remembers that it is text.
    mutating func appendTextSegment(_ write: (inout [UInt8]) -> Void) {
        let start = body.html.count
        write(&body.html)
        addTextSegment(from: start)
    }

    /// Remembers that the HTML from `start` to its end is text.
    @inline(__always)
    mutating func addTextSegment(from start: Int) {
        let end = Int32(truncatingIfNeeded: body.html.count)
        let start = Int32(truncatingIfNeeded: start)
        guard start < end else { return }
        let last = body.textSegments.count - 1
        if last >= firstSegment, body.textSegments[last].end == start {
            body.textSegments[last].end = end
        } else {
            body.textSegments.append(TextSegment(start: start, end: end))
        }
    }

    /// Makes a block of the text since ``firstSegment``, if there is any, and counts its syllables.
    mutating func endText(_ kind: MarkdownBody.TextBlock.Kind) {
        let segments = firstSegment..<body.textSegments.count
        firstSegment = segments.upperBound
        guard !segments.isEmpty else { return }
        syllables.endPiece()
        body.html.withUnsafeBufferPointer { html in
            for segment in body.textSegments[segments] {
                syllables.read(UnsafeBufferPointer(rebasing: html[Int(segment.start)..<Int(segment.end)]))
            }
        }
        body.textBlocks.append(MarkdownBody.TextBlock(kind: kind, anchor: headings.anchor, segments: segments))
    }
}
