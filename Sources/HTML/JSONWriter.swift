extension JSON {
    /// The value in UTF-8 without white space.
    package var compact: [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendJSON(self, JSONStyle())
        return bytes
    }

    /// The value in UTF-8, a member or element a line, indented by two spaces, with a line feed at the end.
    package var pretty: [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendJSON(self, JSONStyle(indentation: 0))
        bytes.append(.lineFeed)
        return bytes
    }
}

/// How JSON is written.
struct JSONStyle {
    /// The spaces before each line; nil if all stands in one line.
    var indentation: Int?
    /// Writes `< > &` as escapes, so that no string ends the script or attribute it stands in; U+2028 and U+2029, which
    /// end a line of older JavaScript; and U+FFFE and U+FFFF, which XML forbids.
    var isForMarkup = false

    var deeper: JSONStyle { JSONStyle(indentation: indentation.map { $0 + 2 }, isForMarkup: isForMarkup) }
}

extension [UInt8] {
    mutating func appendJSON(_ json: JSON, _ style: JSONStyle) {
        switch json {
        case .null: append(contentsOf: "null".utf8)
        case .bool(let value): append(contentsOf: value ? "true".utf8 : "false".utf8)
        case .integer(let value): appendDecimal(value)
        // The description is the shortest that reads back as the same value, and fits the grammar of JSON.
        case .number(let value): append(contentsOf: value.isFinite ? value.description.utf8 : "null".utf8)
        case .string(let value): appendJSONString(value, style)
        case .array(let elements):
            appendJSONList(elements, style, between: (.leftBracket, .rightBracket)) { $0.appendJSON($1, style.deeper) }
        case .object(let members):
            appendJSONList(members, style, between: (.leftBrace, .rightBrace)) { bytes, member in
                bytes.appendJSONString(member.name, style)
                bytes.append(.colon)
                if style.indentation != nil { bytes.append(.space) }
                bytes.appendJSON(member.value, style.deeper)
            }
        }
    }

    private mutating func appendJSONList<Item>(
        _ items: [Item], _ style: JSONStyle, between brackets: (open: UInt8, close: UInt8),
        _ appendItem: (inout [UInt8], Item) -> Void
    ) {
        append(brackets.open)
        for (index, item) in items.enumerated() {
            if index > 0 { append(.comma) }
            appendJSONLineBreak(style.deeper)
            appendItem(&self, item)
        }
        if !items.isEmpty { appendJSONLineBreak(style) }
        append(brackets.close)
    }

    private mutating func appendJSONLineBreak(_ style: JSONStyle) {
        guard let indentation = style.indentation else { return }
        append(.lineFeed)
        append(contentsOf: repeatElement(.space, count: indentation))
    }

    fileprivate mutating func appendJSONString(_ string: String, _ style: JSONStyle) {
        append(.quotationMark)
        var string = string
        string.withUTF8 { text in
            var start = 0
            for index in text.indices {
                // Letters, digits and most of what stands between them, before all that is rarer.
                let byte = text[index]
                if byte &- 0x3F < 0x1D || byte &- 0x5D < 0x85 { continue }
                guard byte.isEscapedInJSON(style, next: text, at: index) else { continue }
                append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                start = index + appendJSONEscape(text, at: index)
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<text.count]))
        }
        append(.quotationMark)
    }

    /// Appends the escape of the character at `index` and returns its length in UTF-8.
    private mutating func appendJSONEscape(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch text[index] {
        case .quotationMark: append(contentsOf: #"\""#.utf8)
        case .backslash: append(contentsOf: #"\\"#.utf8)
        case .lineFeed: append(contentsOf: #"\n"#.utf8)
        case .carriageReturn: append(contentsOf: #"\r"#.utf8)
        case .tab: append(contentsOf: #"\t"#.utf8)
        case let first where first >= 0xE0:
            appendJSONEscape(
                unit: UInt16(first & 0xF) << 12 | UInt16(text[index + 1] & 0x3F) << 6 | UInt16(text[index + 2] & 0x3F))
            return 3
        case let byte:
            appendJSONEscape(unit: UInt16(byte))
        }
        return 1
    }

    private mutating func appendJSONEscape(unit: UInt16) {
        append(contentsOf: #"\u"#.utf8)
        for shift: UInt16 in [12, 8, 4, 0] { append(UInt8.hexadecimalDigit(UInt8(unit >> shift & 0xF)) | 0x20) }
    }

    /// Appends a number in decimal digits.
    mutating func appendDecimal(_ number: Int) {
        if number < 0 { append(.hyphen) }
        appendDecimal(number.magnitude)
    }

    private mutating func appendDecimal(_ number: UInt) {
        let (rest, digit) = number.quotientAndRemainder(dividingBy: 10)
        if rest > 0 { appendDecimal(rest) }
        append(.digitZero + UInt8(truncatingIfNeeded: digit))
    }
}

extension UInt8 {
    fileprivate func isEscapedInJSON(_ style: JSONStyle, next text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        if self < .space || self == .quotationMark || self == .backslash { return true }
        guard style.isForMarkup else { return false }
        if self == .lessThan || self == .greaterThan || self == .ampersand { return true }
        // In UTF-8: E2 80 A8, E2 80 A9, EF BF BE, EF BF BF.
        return switch self {
        case 0xE2: text[index + 1] == 0x80 && text[index + 2] | 1 == 0xA9
        case 0xEF: text[index + 1] == 0xBF && text[index + 2] >= 0xBE
        default: false
        }
    }
}

extension JSON {
    /// Appends a string as JSON has it, for files that are too large to be values first.
    package static func append(_ string: String, to bytes: inout [UInt8]) {
        bytes.appendJSONString(string, JSONStyle())
    }
}
