/// The notes of a body while it is rendered.
struct Footnotes {
    /// A note that is called.
    struct Called {
        /// Index of its definition.
        var definition: Int
        var calls: Int
    }

    var source = FootnoteSource()
    /// The notes called so far; a note's number is its place here, from 1.
    private(set) var called: [Called] = []
    /// The definitions by name, and once it is called the number of each.
    private var definitions: [String: Int] = [:]
    private var numbers: [String: Int] = [:]
    /// Whether a definition's name was there before.
    private(set) var duplicates: [Int] = []

    init() {}

    init(_ source: FootnoteSource) {
        self.source = source
        for (index, definition) in source.definitions.enumerated() {
            if definitions[definition.name] == nil {
                definitions[definition.name] = index
            } else {
                duplicates.append(index)
            }
        }
    }

    /// Counts a call; nil where there is no such note.
    mutating func call(_ name: String) -> FootnoteCall? {
        guard let definition = definitions[name] else { return nil }
        if let number = numbers[name] {
            called[number - 1].calls += 1
            return FootnoteCall(number: number, occurrence: called[number - 1].calls)
        }
        called.append(Called(definition: definition, calls: 1))
        numbers[name] = called.count
        return FootnoteCall(number: called.count, occurrence: 1)
    }

    /// Names of notes that nothing calls, with their definitions.
    var unused: [FootnoteSource.Definition] {
        definitions.filter { numbers[$0.key] == nil }.map { source.definitions[$0.value] }
    }

    /// A heading's text without the calls in it.
    func withoutCalls(_ text: String) -> String {
        guard !definitions.isEmpty, text.utf8.contains(UInt8(ascii: "^")) else { return text }
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "["), let name = FootnoteSource.name(ofCallIn: bytes, at: index),
                    definitions[FootnoteSource.key(name)] != nil
                {
                    index += name.count + 3
                } else {
                    result.append(bytes[index])
                    index += 1
                }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// One place where a note is called.
struct FootnoteCall {
    /// The note's number, from 1.
    var number: Int
    /// Which call of this note it is, from 1.
    var occurrence: Int

    /// The `id` of the call.
    var id: String { occurrence == 1 ? "fnref-\(number)" : "fnref-\(number)-\(occurrence)" }
}

extension MarkdownRenderer {
    /// Takes the definitions out of the body; returns the body without them.
    mutating func liftFootnotes() throws(CMarkParser.LimitExceeded) -> ArraySlice<UInt8> {
        let source = try FootnoteSource(in: self.source, lines: bodyLines(), limits: options.limits)
        footnotes = Footnotes(source)
        textActions.addFootnotes()
        for (kind, name, line) in source.notices { notice(kind, name, line: line) }
        for index in footnotes.duplicates {
            let definition = source.definitions[index]
            notice(.footnoteDuplicate, definition.name, line: definition.line)
        }
        return source.text[...]
    }

    /// Calls a note from the text; nil, with a notice, where that cannot be.
    mutating func callFootnote(
        _ name: ArraySlice<UInt8>, line: Int, of document: MarkdownDocument
    ) -> FootnoteCall? {
        let key = FootnoteSource.key(name)
        let problem: MarkdownNotice.Kind
        if openLinks.isEmpty {
            if let call = footnotes.call(key) { return call }
            problem = .footnoteUndefined
        } else {
            problem = .footnoteInLink
        }
        guard takesNotices else { return nil }
        let place = document.place(ofLine: line)
        let text = "[^" + String(decoding: name, as: UTF8.self) + "]"
        notice(problem, key, line: place.line, byteColumn: byteColumn(of: text, inLine: place.line))
        return nil
    }

    /// Where a text first stands in a line of the body, from 1; 0 where it does not.
    private mutating func byteColumn(of text: String, inLine line: Int) -> Int {
        let bytes = bodyLine(line)
        let start = bytes.indices.first { bytes[$0] == UInt8(ascii: "[") && bytes[$0...].starts(with: text.utf8) }
        return start.map { $0 - bytes.startIndex + 1 } ?? 0
    }

    mutating func appendFootnoteCall(_ call: FootnoteCall) {
        body.anchors.append(call.id)
        body.html.append("<sup class=\"footnote\"><a id=\"")
        body.html.append(contentsOf: call.id.utf8)
        body.html.append("\" href=\"#fn-")
        body.html.append(decimal: call.number)
        body.html.append("\" role=\"doc-noteref\" aria-label=\"")
        body.html.appendEscaped(options.labels.footnote.utf8)
        body.html.append(" ")
        body.html.append(decimal: call.number)
        body.html.append("\">")
        body.html.append(decimal: call.number)
        body.html.append("</a></sup>")
    }

    /// Renders the notes that the body calls, and those that these call.
    mutating func renderFootnotes() throws(CMarkParser.LimitExceeded) {
        for definition in footnotes.unused { notice(.footnoteUnused, definition.name, line: definition.line) }
        guard !footnotes.called.isEmpty else { return }
        startLine()
        body.html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
        body.html.appendEscaped(options.labels.footnotes.utf8)
        body.html.append("\">\n<ol>\n")
        var number = 1
        while number <= footnotes.called.count {
            try renderFootnote(number)
            number += 1
        }
        body.html.append("</ol>\n</section>\n")
    }

    private mutating func renderFootnote(_ number: Int) throws(CMarkParser.LimitExceeded) {
        let definition = footnotes.source.definitions[footnotes.called[number - 1].definition]
        body.html.append("<li id=\"fn-")
        body.html.append(decimal: number)
        body.html.append("\">\n")
        headings.anchor = body.anchors.count
        body.anchors.append("fn-\(number)")
        try renderBlocks(of: try parse(definition.text, places: definition.places))
        // The links back stand at the end of the last paragraph.
        if body.html.suffix(5).elementsEqual("</p>\n".utf8) {
            body.html.removeLast(5)
            body.html.append(" ")
        } else {
            startLine()
            body.html.append("<p>")
        }
        for occurrence in 1...footnotes.called[number - 1].calls {
            if occurrence > 1 { body.html.append(" ") }
            appendBacklink(FootnoteCall(number: number, occurrence: occurrence))
        }
        body.html.append("</p>\n</li>\n")
    }

    private mutating func appendBacklink(_ call: FootnoteCall) {
        body.html.append("<a href=\"#")
        body.html.append(contentsOf: call.id.utf8)
        body.html.append("\" role=\"doc-backlink\" aria-label=\"")
        body.html.appendEscaped(options.labels.backlink.utf8)
        body.html.append(" ")
        body.html.append(decimal: call.number)
        if call.occurrence > 1 {
            body.html.append(", ")
            body.html.appendEscaped(options.labels.occurrence.utf8)
            body.html.append(" ")
            body.html.append(decimal: call.occurrence)
        }
        body.html.append("\">↩</a>")
    }
}
