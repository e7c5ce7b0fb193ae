import HTML

/// Writes tables as CSV (RFC 4180) that spreadsheets open as they are.
///
/// UTF-8 with a byte order mark, without which Excel shows Vietnamese as rubbish. A text that a spreadsheet would take
/// for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it; numbers
/// stay numbers.
package enum CSVWriter {
    package static func bytes(of table: DataTable) -> [UInt8] {
        var bytes = ByteWriter(capacity: table.count * 220 + 200)
        bytes.append("\u{FEFF}" as StaticString)
        appendLine(table.columns.map { .text($0.name) }, to: &bytes)
        for index in 0..<table.count { appendLine(table.row(index), to: &bytes) }
        return bytes.bytes
    }

    private static func appendLine(_ values: [DataValue], to bytes: inout ByteWriter) {
        for index in values.indices {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch values[index] {
            case .none: break
            case .text(let text): append(text, to: &bytes)
            case .list(let texts): append(texts.count == 1 ? texts[0] : texts.joined(separator: "; "), to: &bytes)
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

    private static func append(_ text: String, to bytes: inout ByteWriter) {
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
            if isFormulaStart(first) { bytes.append(UInt8(ascii: "'")) }
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
