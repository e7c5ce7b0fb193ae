import Vietnamese

/// Problems with the keys of a group: unknown, repeated, missing.
extension DecodingLog {
    mutating func reportRepeatedKey(_ key: YAMLNode, first: YAMLNode, field: FieldTable.Field?) {
        if isFull() { return }
        let name = field.map { $0.key } ?? first.text
        let same = key.text == first.text
        report(
            .error, "repeated-key",
            Message(
                vi: same
                    ? "khóa “\(key.text)” có hai lần, ở dòng \(first.line) và dòng \(key.line)"
                    : "“\(first.text)” ở dòng \(first.line) và “\(key.text)” ở dòng \(key.line) là cùng một khóa “\(name)”",
                en: same
                    ? "key “\(key.text)” is repeated, on lines \(first.line) and \(key.line)"
                    : "“\(first.text)” on line \(first.line) and “\(key.text)” on line \(key.line) are one key, “\(name)”"
            ),
            at: key,
            notes: [
                DiagnosticNote(Message(vi: "lần đầu ở đây", en: "first used here"), at: location(of: first))
            ],
            hint: Hint(Message(vi: "giữ lại một dòng, hoặc gộp hai giá trị", en: "keep one, or merge the two values")))
    }

    mutating func reportMissing(
        _ field: FieldTable.Field, key: YAMLNode?, in mapping: YAMLNode?, of document: YAMLDocument
    ) {
        if isFull() { return }
        let message = Message(
            vi: "thiếu “\(field.key)” (\(field.name))", en: "“\(field.key)” (\(field.name)) is missing")
        let example = "\(field.key): \(field.shape.example)"
        if let key {
            let correction = line(of: key, replacedBy: "\(key.text): \(field.shape.example)") == nil ? nil : example
            report(
                .error, "missing-field", message, at: key,
                hint: Hint(
                    Message(vi: "ghi giá trị sau dấu hai chấm", en: "write its value after the colon"),
                    correction: correction.flatMap { _ in withoutColon(key, example: field.shape.example) }))
            return
        }
        if document.isIncomplete, mapping == nil || mapping?.index == 0 { return }
        guard let mapping, mapping.record.next > Int32(mapping.index + 1) else {
            report(
                Diagnostic(
                    .error, "missing-field", message, at: SourceLocation(path: document.source.path, line: 1),
                    hint: Hint(Message(vi: "thêm dòng này", en: "add this line"), correction: example)))
            return
        }
        let firstKey = YAMLNode(document: document, index: mapping.index + 1)
        var correction: String?
        if mapping.style == .block {
            let indentation = String(repeating: " ", count: Int(firstKey.record.column))
            correction = line(of: firstKey, replacedBy: firstKey.text).map { "\($0)\n\(indentation)\(example)" }
        }
        report(
            .error, "missing-field", message, at: firstKey,
            hint: Hint(Message(vi: "thêm dòng “\(example)”", en: "add the line “\(example)”"), correction: correction))
    }

    /// The line of a key without a value, with an example as its value.
    private mutating func withoutColon(_ key: YAMLNode, example: String) -> String? {
        withPositions(of: key.document) { positions in
            let keyRange = positions.range(of: key)
            let lineRange = positions.lines.range(ofLine: key.line)
            var end = keyRange.upperBound
            while end < lineRange.upperBound, positions.source.bytes[end].isBlank { end += 1 }
            guard end < lineRange.upperBound, positions.source.bytes[end] == UInt8(ascii: ":"),
                [nil, UInt8(ascii: "#")].contains(
                    positions.source.bytes[(end + 1)..<lineRange.upperBound].first { !$0.isBlank })
            else { return nil }
            return positions.line(key.line, replacing: end..<end + 1, by: ": \(example)")
        }
    }

    /// What an unknown key was probably meant to be.
    enum UnknownKey {
        case nothing
        /// The field at that place of the table.
        case field(Int)
        /// Not a key: the mapping is one text with a colon in it.
        case wholeValue
    }

    mutating func reportUnknownKey(
        _ key: YAMLNode, value: YAMLNode, in mapping: YAMLNode, table: FieldTable
    ) -> UnknownKey {
        if isFull() { return .nothing }
        guard key.kind == .scalar else {
            report(
                .error, "unknown-key",
                Message(vi: "khóa phải là một từ, không phải danh sách hay nhóm", en: "a key must be a plain word"),
                at: key)
            return .nothing
        }
        if mapping.style == .flow, value.isAbsent, reportSplitByComma(key, in: mapping, table: table) {
            return .nothing
        }
        if let near = nearestSpelling(to: key.text, in: table) {
            return reportMisspelt(key, near: near, in: mapping, table: table)
        }
        if let owner = table.fields.first(where: { $0.shape.hasField(key.text) }) {
            reportUnknown(
                key,
                Hint(
                    Message(
                        vi: "khóa này thuộc về “\(owner.key)”: viết lùi vào dưới dòng “\(owner.key):”",
                        en: "it belongs to “\(owner.key)”: indent it below the line “\(owner.key):”")))
            return .nothing
        }
        if let quoted = quotedPair(in: mapping) {
            reportUnknown(
                key,
                Hint(
                    Message(
                        vi: "nếu cả dòng là một giá trị thì đặt trong ngoặc kép, vì có dấu hai chấm",
                        en: "if the whole line is one value, quote it, for it holds a colon"),
                    correction: quoted))
            return .wholeValue
        }
        let keys = table.fields.map(\.key).joined(separator: ", ")
        reportUnknown(key, Hint(Message(vi: "các khóa ở đây: \(keys)", en: "keys that may stand here: \(keys)")))
        return .nothing
    }

    private mutating func reportUnknown(_ key: YAMLNode, _ hint: Hint) {
        report(
            .error, "unknown-key",
            Message(vi: "không có khóa “\(key.text)” ở đây", en: "there is no key “\(key.text)” here"), at: key,
            hint: hint)
    }

    /// A key that is spelled nearly as one of the table, which the mapping may have besides.
    private mutating func reportMisspelt(
        _ key: YAMLNode, near: String, in mapping: YAMLNode, table: FieldTable
    ) -> UnknownKey {
        if let present = keyOfField(near, in: mapping, table: table) {
            reportUnknown(
                key,
                Hint(
                    Message(
                        vi: "“\(present.text)” đã có ở dòng \(present.line): bỏ dòng này, hoặc sửa tên khóa",
                        en:
                            "“\(present.text)” stands on line \(present.line) already: drop this line, or name the key rightly"
                    )))
            return .nothing
        }
        reportUnknown(
            key,
            Hint(
                Message(vi: "có lẽ là “\(near)”", en: "perhaps “\(near)” is meant"),
                correction: line(of: key, replacedBy: near)))
        return table.place(of: near).map { .field($0) } ?? .nothing
    }

    /// The key of a mapping that spells a field, in whatever spelling.
    private func keyOfField(_ spelling: String, in mapping: YAMLNode, table: FieldTable) -> YAMLNode? {
        guard let field = table.place(of: spelling) else { return nil }
        return pairs(of: mapping).first { key, _ in key.kind == .scalar && table.place(of: key.text) == field }?.0
    }

    /// The spelling of a field that is most like a word: of the keys for words in ASCII, else of the Vietnamese names.
    private func nearestSpelling(to word: String, in table: FieldTable) -> String? {
        let keys = table.fields.map(\.key)
        let names = table.fields.map(\.name)
        let singulars = table.fields.compactMap(\.singular)
        let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
        return nearest(to: word, among: isASCII ? keys + singulars + names : names + keys + singulars)
    }

    /// Whether a key without a value inside of `{…}` is what follows a comma in a text: `{alt: Trao quà, tặng cờ}`.
    private mutating func reportSplitByComma(_ key: YAMLNode, in mapping: YAMLNode, table: FieldTable) -> Bool {
        var before: YAMLNode?
        var end = key
        var isValue = false
        for child in mapping.children {
            if child.index == key.index { break }
            if isValue, !child.isAbsent { before = child }
            if isValue, child.isAbsent, before != nil { return true }  // Part of a run that is reported already.
            isValue.toggle()
        }
        guard let before, before.kind == .scalar, before.style == .plain else { return false }
        for (child, value) in pairs(of: mapping) where child.index > key.index {
            guard value.isAbsent, child.withTextBytes({ table.place(of: $0) }) == nil else { break }
            end = child
        }
        report(
            .error, "flow-comma",
            Message(
                vi: "trong ngoặc nhọn, dấu phẩy ngăn các khóa: “\(key.text)” bị hiểu là một khóa khác",
                en: "inside of braces a comma parts the keys: “\(key.text)” was taken for another key"),
            at: key,
            hint: Hint(
                Message(
                    vi: "đặt giá trị có dấu phẩy trong ngoặc kép, hoặc viết mỗi khóa một dòng",
                    en: "quote the value that holds a comma, or write one key a line"),
                correction: quotedRange(from: before, to: end)))
        return true
    }

    private func pairs(of mapping: YAMLNode) -> [(YAMLNode, YAMLNode)] {
        let children = Array(mapping.children)
        return stride(from: 0, to: children.count - 1, by: 2).map { (children[$0], children[$0 + 1]) }
    }

    /// The line with everything from one node to another in quotes.
    private mutating func quotedRange(from first: YAMLNode, to last: YAMLNode) -> String? {
        guard first.record.line == last.record.endLine else { return nil }
        return withPositions(of: first.document) { positions in
            let range = positions.range(of: first).lowerBound..<positions.range(of: last).upperBound
            let text = String(decoding: positions.source.bytes[range], as: UTF8.self)
            return positions.line(first.line, replacing: range, by: YAMLQuoting.quoted(text))
        }
    }

    /// The line of a mapping with a single pair, `Kế hoạch: làm ngay`, with the pair as one quoted text.
    mutating func quotedPair(in mapping: YAMLNode) -> String? {
        let children = Array(mapping.children.prefix(3))
        guard mapping.style == .block, children.count == 2, children[1].kind == .scalar, !children[1].isAbsent,
            children[1].style == .plain
        else { return nil }
        return quotedRange(from: children[0], to: children[1])
    }
}

extension FieldShape {
    /// Whether the shape is a group, or a list of groups, with a field of that spelling.
    fileprivate func hasField(_ spelling: String) -> Bool {
        switch self {
        case .group(_, let table): table().place(of: spelling) != nil
        case .list(let element): element.hasField(spelling)
        default: false
        }
    }
}
