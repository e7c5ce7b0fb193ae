/// Writes tables as CSV (RFC 4180) that spreadsheets open as they are.
///
/// UTF-8 with a byte order mark, without which Excel shows Vietnamese as rubbish. A text that a spreadsheet would take
/// for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it; numbers
/// stay numbers.
package enum CSVWriter {
    package static func bytes(of table: DataTable) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        bytes.reserveCapacity(table.count * 120 + 200)
        appendLine(table.columns.map { .text($0.name) }, to: &bytes)
        for index in 0..<table.count { appendLine(table.row(index), to: &bytes) }
        return bytes
    }

    package static func appendLine(_ values: [DataValue], to bytes: inout [UInt8]) {
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch value {
            case .none: break
            case .text(let text): append(text, to: &bytes)
            case .list(let texts): append(texts.joined(separator: "; "), to: &bytes)
            case .integer, .number, .boolean: bytes.append(contentsOf: value.text.utf8)
            }
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    private static func isFormulaStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { utf8 in
            let isFormula = utf8.first.map(isFormulaStart) ?? false
            var isQuoted = false
            for byte in utf8 where byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D {
                isQuoted = true
                break
            }
            if isQuoted { bytes.append(0x22) }
            if isFormula { bytes.append(UInt8(ascii: "'")) }
            if isQuoted {
                for byte in utf8 {
                    if byte == 0x22 { bytes.append(0x22) }
                    bytes.append(byte)
                }
                bytes.append(0x22)
            } else {
                bytes.append(contentsOf: utf8)
            }
        }
    }
}
