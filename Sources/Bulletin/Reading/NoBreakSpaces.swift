/// Turns no-break spaces into spaces outside code.
///
/// Word and web pages scatter them, and cmark takes them for letters: lists and headings after one are none.
enum NoBreakSpaces {
    /// The text of an entry, composed and in UTF-8, with spaces in their place; the same array where there are none.
    ///
    /// Kept are those in fenced and indented code and between backticks of one line.
    static func replaced(in bytes: [UInt8]) -> [UInt8] {
        guard contains(bytes) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var fence: UInt8?
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !result.isEmpty || line.startIndex > 0 { result.append(0x0A) }
            let mark = fenceMark(of: line)
            if let open = fence {
                if mark == open { fence = nil }
                result += line
            } else if let mark {
                fence = mark
                result += line
            } else if line.starts(with: [0x20, 0x20, 0x20, 0x20]) || line.first == 0x09 {
                result += line
            } else {
                append(line, to: &result)
            }
        }
        return result
    }

    private static func contains(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + 1 < bytes.count {
                if bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { return true }
                index += 1
            }
            return false
        }
    }

    /// The character of a code fence that the line opens or closes.
    private static func fenceMark(of line: ArraySlice<UInt8>) -> UInt8? {
        let content = line.drop { $0 == 0x20 }
        guard line.count - content.count < 4, let mark = content.first, mark == 0x60 || mark == 0x7E else { return nil }
        return content.prefix { $0 == mark }.count >= 3 ? mark : nil
    }

    private static func append(_ line: ArraySlice<UInt8>, to result: inout [UInt8]) {
        var isCode = false
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            if byte == 0x60 { isCode.toggle() }
            if !isCode, byte == 0xC2, index + 1 < line.endIndex, line[index + 1] == 0xA0 {
                result.append(0x20)
                index += 2
            } else {
                result.append(byte)
                index += 1
            }
        }
    }
}
