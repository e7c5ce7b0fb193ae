/// Addresses that the body gives to names (`[name]: address`), for the texts that are parsed apart from it.
extension MarkdownRenderer {
    /// Parses a text that was cut out of the body, with the body's definitions at hand. Its places tell its lines.
    mutating func parse(
        _ text: [UInt8], places: [MarkdownDocument.Place]
    ) throws(CMarkParser.LimitExceeded) -> MarkdownDocument {
        var text = text
        if text.contains(UInt8(ascii: "[")) {
            let definitions = bodyLinkDefinitions()
            if !definitions.isEmpty {
                definitionBytes += definitions.count
                guard definitionBytes <= options.limits.bytes * 2 else {
                    let line = places.first?.line ?? 1
                    throw CMarkParser.LimitExceeded(kind: .tooManyParts, limit: options.limits.tokens, line: line)
                }
                text.append("\n\n")
                text.append(contentsOf: definitions)
            }
        }
        var tokens: MarkdownTokens
        do {
            tokens = try CMarkParser.parse(text[...], limits: options.limits)
        } catch {
            // The line is the text's: say where that is in the body.
            let line = MarkdownDocument(tokens: MarkdownTokens(), places: places).place(ofLine: error.line).line
            throw CMarkParser.LimitExceeded(kind: error.kind, limit: error.limit, line: line)
        }
        // Whatever is not a definition after all is no part of the text.
        if let extra = tokens.list.firstIndex(where: { $0.depth == 0 && $0.line > places.count && !$0.isEnd }) {
            tokens.list.removeSubrange(extra...)
        }
        return MarkdownDocument(tokens: tokens, places: places)
    }

    /// The body's lines that define addresses: those with `]:` in them that are part of no text, code or HTML, and
    /// paragraphs that begin with a definition.
    private mutating func bodyLinkDefinitions() -> [UInt8] {
        if let linkDefinitions { return linkDefinitions }
        var definitions: [UInt8] = []
        if source[...].containsByte(UInt8(ascii: "]")), source[...].containsByte(UInt8(ascii: ":")) {
            definitions = collectLinkDefinitions()
        }
        linkDefinitions = definitions
        return definitions
    }

    private mutating func collectLinkDefinitions() -> [UInt8] {
        let lines = bodyLines()
        // The definitions of notes look alike: they are not in the text any more.
        let text = footnotes.source.text.isEmpty ? source : footnotes.source.text
        var isText = Array(repeating: false, count: lines.count + 2)
        for token in main.tokens.list where token.isTextBlock && !token.isEnd {
            let isDefinition = token.kind == .paragraph && isDefinition(text[lines.range(ofLine: Int(token.line))])
            let last = min(Int(token.endLine), lines.count)
            guard !isDefinition, token.line >= 1, Int(token.line) <= last else { continue }
            for line in Int(token.line)...last { isText[line] = true }
        }
        var definitions: [UInt8] = []
        for line in 1...max(1, lines.count) where !isText[line] {
            // Without the markers of quotations and the indentation that lists ask for.
            let line = text[lines.range(ofLine: line)].drop {
                $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">")
            }
            if line.first == UInt8(ascii: "[") { definitions.append(UInt8(ascii: "\n")) }
            definitions.append(contentsOf: line)
            definitions.append(UInt8(ascii: "\n"))
        }
        return definitions
    }

    private func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == UInt8(ascii: " ") }
        guard text.first == UInt8(ascii: "["), let end = text.firstIndex(of: UInt8(ascii: "]")) else { return false }
        return text[end...].dropFirst().first == UInt8(ascii: ":")
    }
}

extension MarkdownToken {
    /// Whether the token is a block that holds text, and no definitions.
    fileprivate var isTextBlock: Bool {
        switch kind {
        case .paragraph, .heading, .codeBlock, .htmlBlock, .thematicBreak: true
        default: false
        }
    }
}
