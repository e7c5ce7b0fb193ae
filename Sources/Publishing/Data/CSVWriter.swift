import HTML

/// Writes tables as CSV (RFC 4180) that spreadsheets open as they are.
///
/// UTF-8 with a byte order mark, without which Excel shows Vietnamese as rubbish. A text that a spreadsheet would take
/// for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it; numbers
/// stay numbers.
package struct CSVWriter: ~Copyable {
    private var bytes: ByteWriter

    package static func bytes(of table: DataTable) -> [UInt8] {
        var writer = CSVWriter(table)
        for index in 0..<table.count { writer.append(table.row(index)) }
        return writer.finish()
    }

    /// Begins with the line of the columns' names.
    init(_ table: DataTable) {
        bytes = ByteWriter(capacity: table.count * 220 + 200)
        bytes.append("\u{FEFF}" as StaticString)
        append(table.columns.map { .text($0.name) })
    }

    consuming func finish() -> [UInt8] { bytes.bytes }

    /// Appends a line.
    mutating func append(_ values: [DataValue]) {
        for index in values.indices {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch values[index] {
            case .none: break
            case .text(let text): append(text)
            case .list(let texts): append(texts.count == 1 ? texts[0] : texts.joined(separator: "; "))
            case .integer(let number): bytes.append(decimal: number)
            case .number, .boolean: bytes.append(values[index].text)
            }
        }
        bytes.append("\r\n" as StaticString)
    }

    private static func isFormulaStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            guard let first = utf8.first else { return }
            var isQuoted = false
            // Quote, comma and line ends come before all letters and digits.
            for byte in utf8 where byte < 0x2D {
                if byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D {
                    isQuoted = true
                    break
                }
            }
            if isQuoted { bytes.append(0x22) }
            if Self.isFormulaStart(first) { bytes.append(UInt8(ascii: "'")) }
            if isQuoted {
                var start = 0
                for index in utf8.indices where utf8[index] == 0x22 {
                    bytes.append(UnsafeBufferPointer(rebasing: utf8[start...index]))
                    start = index
                }
                bytes.append(UnsafeBufferPointer(rebasing: utf8[start...]))
                bytes.append(0x22)
            } else {
                bytes.append(utf8)
            }
        }
    }
}
