import Platform
import Vietnamese

/// Reads the Markdown files of a site folder, one at a time.
package struct EntryReader: Sendable {
    /// Largest file of an entry, in bytes. The longest minutes seen have some 200 kB.
    package static let sizeLimit = 8 << 20

    let markdown: MarkdownOptions
    let now: Timestamp

    let checks: EntryChecks

    init(markdown: MarkdownOptions, checks: EntryChecks, now: Timestamp) {
        self.markdown = markdown
        self.checks = checks
        self.now = now
    }

    /// How much of a file is read.
    package enum Extent: Sendable {
        /// What the site's other pages need of it: the front matter, and the first paragraph where the entry has no
        /// summary. Nothing is checked.
        case frontMatter
        case whole
    }

    /// Reads and decodes a file. Whatever is wrong with it is in the diagnostics; there is an entry unless the file
    /// could not be read as text at all.
    package func read(_ file: SourceFile, from tree: SourceTree, _ extent: Extent = .whole) -> ReadEntry {
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try tree.read(file.path, Self.sizeLimit)
        } catch {
            return ReadEntry(file.path, TextProblems.unreadable(file.path, error))
        }
        let survey = TextSurvey(bytes)
        if let offset = survey.firstInvalid {
            return ReadEntry(file.path, TextProblems.encoding(of: bytes, from: offset, path: file.path))
        }
        return decode(SourceText(path: file.path, bytes: bytes, isTidy: survey.isTidy), extent)
    }

    /// Decodes the text of an entry.
    package func decode(_ source: SourceText, _ extent: Extent = .whole) -> ReadEntry {
        let block = FrontMatterBlock(of: source, table: FrontMatter.table)
        var diagnostics = block.diagnostics
        guard let yaml = block.yaml else { return ReadEntry(source: source.path, diagnostics: diagnostics) }
        let decoded = FrontMatter.decode(yaml)
        diagnostics += decoded.diagnostics
        let entry = entry(of: source, block, decoded.value, extent)
        if extent == .whole { diagnostics += entry.body.notices.map { $0.diagnostic(in: source.path) } }
        return ReadEntry(
            source: source.path, entry: entry, diagnostics: diagnostics,
            findings: extent == .whole ? checks.findings(for: entry, isWhole: !decoded.hasErrors) : [])
    }

    /// The entry of a text and its front matter.
    private func entry(
        of source: SourceText, _ block: FrontMatterBlock, _ front: FrontMatter, _ extent: Extent
    ) -> Entry {
        Entry(
            source: source.path, frontMatter: front, body: body(of: source, block, front, extent),
            address: Address(ofEntryAt: source.path, slug: front.slug),
            section: front.section ?? Self.section(of: source.path), state: EntryState(of: front, at: now))
    }

    /// The text below the front matter, rendered.
    private func body(
        of source: SourceText, _ block: FrontMatterBlock, _ front: FrontMatter, _ extent: Extent
    ) -> MarkdownBody {
        if extent == .frontMatter, front.summary != nil { return MarkdownBody() }
        var options = markdown
        for decision in front.decisions {
            if let id = decision.id { options.reservedIDs.names.insert(id.text) }
        }
        var text = Array(source.bytes[block.body])
        if !source.isTidy {
            text = NoBreakSpaces.replaced(
                in: (try? TextCleaning.prepared(text, keepingNoBreakSpaces: true)) ?? [])
        }
        if extent == .frontMatter {
            let body = MarkdownParser.parse(
                Array(text[..<Self.endOfFirstParagraph(text)]), firstLine: block.bodyFirstLine, options: options)
            if !body.firstParagraph.isEmpty { return body }
        }
        return MarkdownParser.parse(text, firstLine: block.bodyFirstLine, options: options)
    }

    /// Where the first paragraph most likely ends: the first empty line after a line that begins with a letter.
    private static func endOfFirstParagraph(_ text: [UInt8]) -> Int {
        var isParagraph = false
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            if start == end {
                if isParagraph { return start }
            } else if text[start] | 0x20 &- UInt8(ascii: "a") < 26 || text[start] >= 0x80 {
                isParagraph = true
            }
            start = end + 1
        }
        return text.count
    }

    /// The section of an entry: the folder below `content/`.
    private static func section(of path: String) -> Identifier {
        let parts = Address.parts(of: path)
        guard parts.count > 2 else { return Identifier("") }
        return Identifier(slug(parts[1]))
    }
}

/// A Markdown file as it was read.
package struct ReadEntry: Sendable {
    package var source: String
    /// What could be understood; nil where the file is no text or has no front matter.
    package var entry: Entry?
    package var diagnostics: [Diagnostic]
    /// What the rules found, before its lines are looked up.
    var findings: [Finding]

    init(source: String, entry: Entry? = nil, diagnostics: [Diagnostic], findings: [Finding] = []) {
        self.source = source
        self.entry = entry
        self.diagnostics = diagnostics
        self.findings = findings
    }

    fileprivate init(_ source: String, _ diagnostic: Diagnostic) {
        self.init(source: source, diagnostics: [diagnostic])
    }

    /// Whether the entry cannot be rendered truthfully.
    package var hasErrors: Bool {
        entry == nil || diagnostics.contains { $0.severity == .error } || findings.contains { $0.severity == .error }
    }
}
