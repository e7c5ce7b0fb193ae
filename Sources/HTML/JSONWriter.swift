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
    /// end a line of older JavaScript; U+007F to U+009F, which HTML forbids; and U+FFFE and U+FFFF, which XML forbids.
    var isForMarkup = false

    var deeper: JSONStyle { JSONStyle(indentation: indentation.map { $0 + 2 }, isForMarkup: isForMarkup) }
}

extension ByteSink where Self: ~Copyable {
    mutating func appendJSON(_ json: JSON, _ style: JSONStyle) {
        switch json {
        case .null: append(literal: "null")
        case .bool(let value): append(literal: value ? "true" : "false")
        case .integer(let value): appendDecimal(value)
        // The description is the shortest that reads back as the same value, and fits the grammar of JSON.
        case .number(let value): appendASCII(value.isFinite ? value.description : "null")
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
        _ appendItem: (inout Self, Item) -> Void
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

    private mutating func appendASCII(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }

    private mutating func appendJSONLineBreak(_ style: JSONStyle) {
        guard let indentation = style.indentation else { return }
        append(.lineFeed)
        for _ in 0..<indentation { append(.space) }
    }

    mutating func appendJSONString(_ string: String, _ style: JSONStyle) {
        append(.quotationMark)
        if string.utf8.withContiguousStorageIfAvailable({ appendInsideOfJSON($0, style) }) == nil {
            [UInt8](string.utf8).withUnsafeBufferPointer { appendInsideOfJSON($0, style) }
        }
        append(.quotationMark)
    }

    private mutating func appendInsideOfJSON(_ text: UnsafeBufferPointer<UInt8>, _ style: JSONStyle) {
        var start = 0
        var index = 0
        while index < text.count {
            if index &+ ByteBlock.size <= text.count, !ByteBlock(text, at: index).hasSpecialScriptJSON {
                index &+= ByteBlock.size
                continue
            }
            // Letters, digits and most of what stands between them, before all that is rarer.
            let byte = text[index]
            let isPlain = byte &- 0x3F < 0x1D || byte &- 0x5D < 0x85 && byte != .delete && byte != 0xC2
            if isPlain || !byte.isEscapedInJSON(style, next: text, at: index) {
                index &+= 1
                continue
            }
            append(UnsafeBufferPointer(rebasing: text[start..<index]))
            index += appendJSONEscape(text, at: index)
            start = index
        }
        append(UnsafeBufferPointer(rebasing: text[start..<text.count]))
    }

    /// Appends the escape of the character at `index` and returns its length in UTF-8.
    private mutating func appendJSONEscape(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch text[index] {
        case .quotationMark: append(literal: #"\""#)
        case .backslash: append(literal: #"\\"#)
        case .lineFeed: append(literal: #"\n"#)
        case .carriageReturn: append(literal: #"\r"#)
        case .tab: append(literal: #"\t"#)
        case let first where first >= 0xE0:
            appendJSONEscape(
                unit: UInt16(first & 0xF) << 12 | UInt16(text[index + 1] & 0x3F) << 6 | UInt16(text[index + 2] & 0x3F))
            return 3
        case 0xC2:
            appendJSONEscape(unit: UInt16(text[index + 1]))
            return 2
        case let byte:
            appendJSONEscape(unit: UInt16(byte))
        }
        return 1
    }

    private mutating func appendJSONEscape(unit: UInt16) {
        append(literal: #"\u"#)
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
        // In UTF-8: C2 80 to C2 9F, E2 80 A8, E2 80 A9, EF BF BE, EF BF BF.
        return switch self {
        case .delete: true
        case 0xC2: text[index + 1] < 0xA0
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
