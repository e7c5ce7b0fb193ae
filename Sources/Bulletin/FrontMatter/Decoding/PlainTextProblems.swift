/// Texts that YAML takes as they are, though they were meant to be lists or pairs.
extension DecodingLog {
    /// Reports items that do not begin with a dash and a space, which YAML takes for one text: `-Lê Thị Huyền`, `• Lê`.
    /// - Returns: whether that is so.
    mutating func reportForeignItems(_ node: YAMLNode) -> Bool {
        guard node.kind == .scalar, node.style == .plain else { return false }
        let length = node.withTextBytes { bytes -> Int? in
            guard bytes.count > 1, bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") || bytes[0] >= 0x80
            else { return nil }
            if bytes[0] == UInt8(ascii: "-") {
                return bytes[1].isDigit || bytes[1] == UInt8(ascii: "-") ? nil : 1
            }
            return ForeignBullet.length(of: Array(bytes.prefix(8))[...])
        }
        guard let length else { return false }
        if isFull() { return true }
        let isDash = length == 1 && node.withTextBytes { $0[0] == UInt8(ascii: "-") }
        report(
            .error, isDash ? "dash-space" : "yaml-bullet",
            isDash
                ? Message(vi: "sau gạch đầu dòng phải có một dấu cách", en: "a space must follow the dash")
                : Message(vi: "mục của danh sách phải bắt đầu bằng “- ”", en: "the items of a list begin with “- ”"),
            at: node,
            hint: Hint(
                Message(vi: "dùng gạch nối và một dấu cách", en: "use a hyphen and a space"),
                correction: itemLines(of: node)))
        return true
    }

    /// The lines of a node with a dash and a space before each.
    private mutating func itemLines(of node: YAMLNode) -> String? {
        let lines = Int(node.record.line)...Int(node.record.endLine)
        guard lines.count <= 20 else { return nil }
        return withPositions(of: node.document) { positions in
            let corrected = lines.map { number in
                let line = YAMLLine(Array(positions.source.bytes[positions.lines.range(ofLine: number)]))
                let start = number == node.line ? line.value.lowerBound : line.indentation
                let rest = line.bytes[start...]
                let marker =
                    rest.first == UInt8(ascii: "-") ? 1 : ForeignBullet.length(of: rest) ?? 0
                let text = rest.dropFirst(marker).drop { $0.isBlank }
                return String(decoding: line.bytes[..<start] + Array("- ".utf8) + text, as: UTF8.self)
            }
            return corrected.joined(separator: "\n")
        }
    }

    /// Reports a known key with no space behind its colon, or another colon, where a group is expected: `start:2023`.
    /// - Returns: whether that is so.
    mutating func reportForeignColon(_ node: YAMLNode, table: FieldTable) -> Bool {
        let colons = [UInt8(ascii: ":"), 0xEA, 0xEF]
        guard node.style == .plain, node.withTextBytes({ $0.prefix(60).contains(where: colons.contains) }) else {
            return false
        }
        let line = YAMLLine(node.withTextBytes { Array($0.prefix(120)) })
        let found = line.lookalike { key in key.withUnsafeBufferPointer { table.place(of: $0) } != nil }
        guard let found, line.text(found.separator).contains(where: { $0 != " " }) else { return false }
        if isFull() { return true }
        let key = line.text(found.key)
        let rest = line.bytes[found.separator.upperBound...].drop { $0.isBlank }
        let corrected = self.line(
            of: node, replacedBy: "\(key): \(String(decoding: rest, as: UTF8.self))")
        report(
            .error, "yaml-colon",
            Message(
                vi: "sau khóa “\(key)” phải là dấu hai chấm và một dấu cách",
                en: "a colon and a space must follow the key “\(key)”"),
            at: node,
            hint: Hint(
                Message(vi: "viết “\(key): …”", en: "write “\(key): …”"),
                correction: line.end < 120 ? corrected : nil))
        return true
    }
}
