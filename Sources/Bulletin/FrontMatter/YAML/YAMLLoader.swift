import Vietnamese

/// Turns a YAML text into a document, whatever state it is in: what cannot be understood is reported and left out.
struct YAMLLoader {
    private let yaml: YAMLText
    private let table: FieldTable?
    private(set) var diagnostics: [Diagnostic] = []
    /// Made when the first problem is found; a text may have very many.
    private lazy var positions = SourcePositions(yaml.source)

    private init(_ yaml: YAMLText, table: FieldTable?) {
        self.yaml = yaml
        self.table = table
    }

    /// Loads a text.
    /// - Parameters:
    ///   - yaml: the text
    ///   - table: the fields of the outermost mapping; nil where the text may be anything
    /// - Returns: the document, empty in the worst case, and what is wrong with its syntax
    static func load(_ yaml: YAMLText, table: FieldTable?) -> (document: YAMLDocument, diagnostics: [Diagnostic]) {
        var loader = YAMLLoader(yaml, table: table)
        let document = loader.load()
        return (document, loader.diagnostics)
    }

    private mutating func load() -> YAMLDocument {
        guard yaml.range.count <= yaml.limits.bytes else {
            report(
                "front-matter-size",
                Message(
                    vi: "phần này dài \(yaml.range.count) byte, nhiều nhất là \(yaml.limits.bytes)",
                    en: "this has \(yaml.range.count) bytes; \(yaml.limits.bytes) are allowed"))
            return empty
        }
        return yaml.source.bytes.withUnsafeBufferPointer { bytes in
            load(UnsafeBufferPointer(rebasing: bytes[yaml.range]))
        }
    }

    private mutating func load(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLDocument {
        if !yaml.source.isTidy, let invalid = UTF8Validity.firstInvalid(in: Span(_unsafeElements: bytes)) {
            reportInvalidUTF8(at: yaml.range.lowerBound + invalid)
            return empty
        }
        let findings = YAMLCleaning.examine(bytes, isComposed: yaml.source.isTidy)
        reportControls(findings.controls)
        guard findings.needsCleaning else { return load(bytes, findings) }
        return YAMLCleaning.cleaned(bytes).withUnsafeBufferPointer { load($0, findings) }
    }

    /// Loads text that is clean.
    private mutating func load(
        _ bytes: UnsafeBufferPointer<UInt8>, _ findings: YAMLCleaning.Findings
    ) -> YAMLDocument {
        var tree = YAMLTree()
        tree.needsNormalization = findings.needsNormalization
        var problem: YAMLProblem?
        do {
            let isPlain = PlainYAMLReader.read(bytes, firstLine: yaml.firstLine, limits: yaml.limits, into: &tree)
            if !isPlain {
                try YAMLParser.parse(bytes, firstLine: yaml.firstLine, limits: yaml.limits, into: &tree)
            }
            if table != nil, let root = tree.records.first, root.kind == .scalar, root.textLength > 0 {
                problem = YAMLProblem(reason: .noMapping, line: Int(root.line), column: Int(root.column))
            }
        } catch {
            problem = error
        }
        let comments = Set(findings.commentedLines.map { Int32(clamping: yaml.firstLine + $0) })
        guard let problem else {
            return YAMLDocument(
                source: yaml.source, records: tree.records, text: tree.text, commentedLines: comments)
        }
        switch problem.reason {
        case .tooDeep, .tooManyNodes, .outOfMemory:
            report(problem)
            return empty
        default:
            return mend(YAMLLines(bytes, firstLine: yaml.firstLine), problem, findings, comments)
        }
    }

    /// Reads a text with mistakes: part by part, as far as each can be understood.
    private mutating func mend(
        _ text: YAMLLines, _ problem: YAMLProblem, _ findings: YAMLCleaning.Findings, _ comments: Set<Int32>
    ) -> YAMLDocument {
        let keys = KnownKeys(table)
        var budget = SyntaxMender.Budget()
        var whole = YAMLTree.emptyMapping(line: yaml.firstLine)
        var mended: Set<Int32> = []
        let before = diagnostics.count
        let parts = text.split(keys)
        for part in parts {
            var mender = SyntaxMender(
                part, limits: yaml.limits, keys: keys, needsNormalization: findings.needsNormalization)
            do {
                whole.append(try mender.parse(&budget))
            } catch {
                report(error)
                whole.appendBroken(part)
            }
            for mistake in mender.mistakes { report(mistake, in: part) }
            for index in mender.mendedLines { mended.insert(Int32(clamping: part.firstLine + index)) }
        }
        // Each part for itself may be right where the whole is not.
        if diagnostics.count == before {
            let misaligned = TopLevelAlignment.mistakes(in: parts)
            for (part, mistake) in misaligned { report(mistake, in: part) }
            if misaligned.isEmpty { report(problem) }
        }
        return YAMLDocument(
            source: yaml.source, records: whole.records, text: whole.text, mendedLines: mended,
            commentedLines: comments, isIncomplete: true)
    }

    private var empty: YAMLDocument {
        YAMLDocument(source: yaml.source, records: [], text: [], isIncomplete: true)
    }
}

extension YAMLLoader {
    private mutating func report(_ id: DiagnosticID, _ message: Message) {
        diagnostics.append(
            Diagnostic(.error, id, message, at: SourceLocation(path: yaml.source.path, line: yaml.firstLine)))
    }

    private mutating func report(_ problem: YAMLProblem) {
        let line = min(problem.line, max(yaml.firstLine, positions.lines.line(at: yaml.range.upperBound)))
        let location = positions.location(line: line, codePoint: line == problem.line ? problem.column : 0)
        diagnostics.append(Diagnostic(.error, problem.id, problem.message, at: location))
    }

    private mutating func report(_ mistake: SyntaxMistake, in part: YAMLLines) {
        let bytes = part.lines[mistake.line].bytes
        let codePoints = { (place: Int) in bytes[..<min(place, bytes.count)].count { !$0.isContinuation } }
        let location = positions.location(
            line: part.firstLine + mistake.line, codePoint: codePoints(mistake.range.lowerBound),
            end: codePoints(mistake.range.upperBound))
        let lines = mistake.replacements.map { String(decoding: $0.bytes, as: UTF8.self) }
        let correction = mistake.correction ?? lines.joined(separator: "\n")
        let isShort = correction.utf8.count <= SourcePositions.longestCorrection
        diagnostics.append(
            Diagnostic(
                .error, mistake.id, mistake.message, at: location,
                hint: Hint(mistake.advice, correction: isShort ? correction : nil)))
    }

    private mutating func reportControls(_ offsets: [Int]) {
        guard !offsets.isEmpty else { return }
        let lines = LineTable(yaml.source.bytes)
        for offset in offsets.prefix(20) {
            let start = yaml.range.lowerBound + offset
            let length = yaml.source.bytes[start] == 0xC2 ? 2 : 1
            diagnostics.append(
                Diagnostic(
                    .warning, "control-character",
                    Message(
                        vi: "ký tự điều khiển không nhìn thấy được, coi như dấu cách",
                        en: "an invisible control character; it is taken for a space"),
                    at: yaml.source.location(of: start..<start + length, lines: lines)))
        }
    }

    private mutating func reportInvalidUTF8(at offset: Int) {
        let lines = LineTable(yaml.source.bytes)
        let message = Message(
            vi: "tệp không dùng bảng mã UTF-8 từ đây: hãy lưu lại bằng UTF-8",
            en: "the file is not UTF-8 from here on: save it as UTF-8")
        diagnostics.append(
            Diagnostic(
                .error, "encoding", message,
                at: yaml.source.location(of: offset..<min(offset + 1, yaml.source.bytes.count), lines: lines)))
    }
}
