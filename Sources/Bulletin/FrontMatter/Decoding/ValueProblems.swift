/// Problems with values: wrong kind, wrong form, text that is lost.
extension DecodingLog {
    /// Reports what is wrong with a scalar; the suggestion makes the corrected line.
    mutating func report(_ problem: FieldProblem, at node: YAMLNode) {
        if isFull() { return }
        var hint: Hint?
        if let suggestion = problem.suggestion {
            let isFlow = node.style == .plain && isInFlow(node)
            hint = Hint(
                Message(vi: "có lẽ là “\(suggestion)”", en: "perhaps “\(suggestion)” is meant"),
                correction: line(of: node, replacedBy: YAMLQuoting.scalar(suggestion, inFlow: isFlow)))
        }
        report(.error, problem.id, problem.message, at: node, hint: hint)
    }

    /// Whether a bracket or brace is open before the node on its line.
    private mutating func isInFlow(_ node: YAMLNode) -> Bool {
        var index = node.index - 1
        while index >= 0 {
            let record = node.document.records[index]
            if record.kind != .scalar, Int(record.next) > node.index { return record.style == .flow }
            index -= 1
        }
        return false
    }

    mutating func reportWrongKind(_ node: YAMLNode, expected: FieldShape) {
        if isFull() { return }
        let found =
            switch node.kind {
            case .scalar: Message(vi: "“\(node.text)”", en: "“\(node.text)”")
            case .sequence: Message(vi: "một danh sách", en: "a list")
            case .mapping: Message(vi: "một nhóm “khóa: giá trị”", en: "a group “key: value”")
            case .broken: Message(vi: "", en: "")
            }
        let wanted = expected.description
        var hint: Hint?
        if node.kind == .mapping, expected.isScalar, let quoted = quotedPair(in: node) {
            hint = Hint(
                Message(
                    vi: "nếu cả dòng là một giá trị thì đặt trong ngoặc kép, vì có dấu hai chấm",
                    en: "if the whole line is one value, quote it, for it holds a colon"),
                correction: quoted)
        }
        report(
            .error, "wrong-kind",
            Message(
                vi: "ở đây cần \(wanted.vietnamese), không phải \(found.vietnamese)",
                en: "expected \(wanted.english), not \(found.english)"),
            at: node, hint: hint)
    }

    /// Looks at a plain scalar for text that YAML silently drops or quotes that are not quotes.
    mutating func checkPlain(_ node: YAMLNode, shape: @autoclosure () -> FieldShape) {
        if !node.document.commentedLines.isEmpty, node.document.commentedLines.contains(node.record.endLine),
            shape().isFreeText
        {
            checkLostText(after: node)
        }
        if node.isInSmartQuotes, shape().isFreeText { reportSmartQuotes(node) }
    }

    /// Warns where a comment follows a plain text that looks like a part of it: `Tổ #3`, `Số # 5`.
    ///
    /// Two blanks, a number sign and a blank make a comment beyond doubt.
    mutating func checkLostText(after node: YAMLNode) {
        guard node.style == .plain, node.document.commentedLines.contains(node.record.endLine) else { return }
        if diagnostics.count >= Self.limit { return }
        let found = withPositions(of: node.document) { positions -> (place: SourceLocation, correction: String?)? in
            let bytes = positions.source.bytes
            let range = positions.range(of: node)
            let end = positions.lines.range(ofLine: Int(node.record.endLine)).upperBound
            var sign = range.upperBound
            while sign < end, bytes[sign].isBlank { sign += 1 }
            guard sign < end, sign > range.upperBound, bytes[sign] == UInt8(ascii: "#") else { return nil }
            // Where there is no text at all, a comment is the more likely the further it is set off.
            let isSetOff = range.isEmpty || sign - range.upperBound > 1 || bytes[sign - 1] == .tab
            if isSetOff, sign + 1 == end || bytes[sign + 1].isBlank { return nil }
            var textEnd = end
            while textEnd > sign, bytes[textEnd - 1].isBlank { textEnd -= 1 }
            let textStart = range.isEmpty ? sign : range.lowerBound
            let whole = String(decoding: bytes[textStart..<textEnd], as: UTF8.self)
            let isOnOneLine = node.record.line == node.record.endLine
            return (
                positions.source.location(of: sign..<textEnd, lines: positions.lines),
                isOnOneLine
                    ? positions.line(
                        node.line, replacing: textStart..<textEnd, by: YAMLQuoting.quoted(whole)) : nil
            )
        }
        guard let found, !node.document.mendedLines.contains(node.record.endLine) else { return }
        report(
            Diagnostic(
                .warning, "lost-text",
                Message(
                    vi: "từ dấu # trở đi là chú thích: phần còn lại của dòng bị bỏ",
                    en: "a comment begins at #: the rest is lost"),
                at: found.place,
                hint: Hint(
                    Message(
                        vi:
                            "nếu dấu # thuộc về giá trị thì đặt cả giá trị trong ngoặc kép; nếu là chú thích thì viết hai dấu cách trước # và một sau #",
                        en: "quote the value if # belongs to it; to comment, write two spaces before # and one after"),
                    correction: found.correction)))
    }

    private mutating func reportSmartQuotes(_ node: YAMLNode) {
        if isFull() { return }
        let inner = String(node.text.dropFirst().dropLast())
        report(
            .warning, "smart-quotes",
            Message(
                vi: "ngoặc kép “ ” thuộc về giá trị và sẽ hiện ra trên trang",
                en: "the quotes “ ” are part of the value"),
            at: node,
            hint: Hint(
                Message(
                    vi: "bỏ ngoặc, hoặc viết \"“\(inner)”\" nếu muốn giữ chúng",
                    en: "leave them out, or write \"“\(inner)”\" to keep them"),
                correction: line(of: node, replacedBy: YAMLQuoting.scalar(inner))))
    }
}

extension FieldShape {
    /// Whether one word or line spells the value.
    var isScalar: Bool {
        switch self {
        case .list, .group, .dictionary: false
        default: true
        }
    }
}

extension YAMLNode {
    /// Whether typographic quotes enclose the whole text.
    fileprivate var isInSmartQuotes: Bool {
        withTextBytes { bytes in
            guard bytes.count > 6, bytes[0] == 0xE2, bytes[1] == 0x80, bytes[2] == 0x9C,
                bytes[bytes.count - 3] == 0xE2, bytes[bytes.count - 2] == 0x80, bytes[bytes.count - 1] == 0x9D
            else { return false }
            let inner = bytes[3..<bytes.count - 3]
            return !inner.indices.dropLast(2).contains {
                inner[$0] == 0xE2 && inner[$0 + 1] == 0x80 && (inner[$0 + 2] == 0x9C || inner[$0 + 2] == 0x9D)
            }
        }
    }
}
