import Vietnamese

/// Turns a YAML text into a document, whatever state it is in: what cannot be understood is reported and left out.
struct YAMLLoader {
    private let yaml: YAMLText
    private(set) var diagnostics: [Diagnostic] = []

    private init(_ yaml: YAMLText) { self.yaml = yaml }

    static func load(_ yaml: YAMLText) -> (document: YAMLDocument, diagnostics: [Diagnostic]) {
        var loader = YAMLLoader(yaml)
        let document = loader.load()
        return (document, loader.diagnostics)
    }

    private mutating func load() -> YAMLDocument {
        guard yaml.range.count <= yaml.limits.bytes else {
            report(
                "front-matter-size",
                Message(
                    vi: "phần đầu bài dài \(yaml.range.count) byte, nhiều nhất là \(yaml.limits.bytes)",
                    en: "the front matter has \(yaml.range.count) bytes; \(yaml.limits.bytes) are allowed"))
            return empty
        }
        return yaml.source.bytes.withUnsafeBufferPointer { bytes in
            load(UnsafeBufferPointer(rebasing: bytes[yaml.range]))
        }
    }

    private mutating func load(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLDocument {
        if let invalid = UTF8Validity.firstInvalid(in: Span(_unsafeElements: bytes)) {
            reportInvalidUTF8(at: yaml.range.lowerBound + invalid)
            return empty
        }
        let findings = YAMLCleaning.examine(bytes)
        var tree = YAMLTree()
        tree.needsNormalization = findings.needsNormalization
        do {
            if findings.needsCleaning {
                try YAMLCleaning.cleaned(bytes).withUnsafeBufferPointer { bytes throws(YAMLProblem) in
                    try YAMLParser.parse(bytes, firstLine: yaml.firstLine, limits: yaml.limits, into: &tree)
                }
            } else {
                try YAMLParser.parse(bytes, firstLine: yaml.firstLine, limits: yaml.limits, into: &tree)
            }
        } catch {
            report(error.id, error.message, line: error.line)
            return empty
        }
        return YAMLDocument(
            source: yaml.source, records: tree.records, text: tree.text,
            commentedLines: commentedLines(findings.commentSigns, bytes))
    }

    private var empty: YAMLDocument {
        YAMLDocument(source: yaml.source, records: [], text: [], isIncomplete: true)
    }

    /// The lines on which something stands before a number sign.
    private func commentedLines(_ signs: [Int], _ bytes: UnsafeBufferPointer<UInt8>) -> Set<Int32> {
        var lines: Set<Int32> = []
        var line = yaml.firstLine
        var place = 0
        for sign in signs {
            while place < sign {
                let isBreak =
                    bytes[place] == .lineFeed || bytes[place] == .carriageReturn && bytes[place + 1] != .lineFeed
                if isBreak { line += 1 }
                place += 1
            }
            lines.insert(Int32(clamping: line))
        }
        return lines
    }

    private mutating func report(_ id: DiagnosticID, _ message: Message, line: Int? = nil) {
        diagnostics.append(
            Diagnostic(
                .error, id, message, at: SourceLocation(path: yaml.source.path, line: line ?? yaml.firstLine)))
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
