/// Content lines of iCalendar: CRLF at the end, folded after 75 octets (RFC 5545, 3.1).
struct ContentLines {
    private(set) var bytes: [UInt8] = []
    /// The line that is being written.
    private var line: [UInt8] = []

    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Adds a property with a value that is no text, in pieces.
    mutating func add(_ name: StaticString, _ pieces: String...) {
        begin(name)
        for piece in pieces { line.append(contentsOf: piece.utf8) }
        end()
    }

    /// Adds a property with a text, in pieces, in which backslash, semicolon, comma and line break are escaped.
    mutating func add(_ name: StaticString, text pieces: String...) {
        begin(name)
        for piece in pieces { append(piece) }
        end()
    }

    private mutating func begin(_ name: StaticString) {
        line.removeAll(keepingCapacity: true)
        name.withUTF8Buffer { line.append(contentsOf: $0) }
        line.append(UInt8(ascii: ":"))
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { text in
            var start = 0
            for index in text.indices where Self.isSpecial(text[index]) {
                line.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                start = index + 1
                switch text[index] {
                case 0x0A: line += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
                case 0..<0x20, 0x7F: line.append(0x20)
                case let byte: line += [UInt8(ascii: "\\"), byte]
                }
            }
            line.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\\"), 0x7F: true
        default: false
        }
    }

    /// Folds the line, never within a character.
    private mutating func end() {
        line.withUnsafeBufferPointer { line in
            var start = 0
            var room = 75
            while line.count - start > room {
                var end = start + room
                while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: line[start..<end]))
                bytes.append(0x0D)
                bytes.append(0x0A)
                bytes.append(0x20)
                start = end
                room = 74
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: line[start...]))
            bytes.append(0x0D)
            bytes.append(0x0A)
        }
    }
}
