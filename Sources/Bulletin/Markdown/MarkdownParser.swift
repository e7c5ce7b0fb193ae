/// Markdown: bytes of a body to a ``MarkdownBody``.
package enum MarkdownParser {
    /// Reads a body and renders it. Never fails: what is wrong with the text stands in the result's notices.
    ///
    /// The source is the body without the front matter, in valid UTF-8, composed (NFC); it begins on line `firstLine`
    /// of its file, counted from 1.
    package static func parse(
        _ source: ArraySlice<UInt8>, firstLine: Int = 1, options: MarkdownOptions = MarkdownOptions()
    ) -> MarkdownBody {
        if let (kind, limit, line) = options.limits.violation(in: source) {
            return refusal(kind, limit: limit, line: firstLine + line - 1)
        }
        do {
            var renderer = MarkdownRenderer(source: source, firstLine: firstLine, options: options)
            try renderer.render()
            return renderer.finish()
        } catch {
            return refusal(error.kind, limit: error.limit, line: firstLine + error.line - 1)
        }
    }

    /// Reads a body that is an array of its own.
    package static func parse(
        _ source: [UInt8], firstLine: Int = 1, options: MarkdownOptions = MarkdownOptions()
    ) -> MarkdownBody {
        parse(source[...], firstLine: firstLine, options: options)
    }

    private static func refusal(_ kind: MarkdownNotice.Kind, limit: Int, line: Int) -> MarkdownBody {
        var body = MarkdownBody()
        body.notices = [MarkdownNotice(kind: kind, location: MarkdownLocation(line: line), subject: String(limit))]
        return body
    }
}
