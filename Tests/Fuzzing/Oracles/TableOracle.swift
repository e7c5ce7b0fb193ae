/// Reads CSV as RFC 4180 has it, and looks for formulas.
enum TableOracle {
    /// What is wrong with a table of a line of names and a line of texts with a number at its end, in words.
    static func problems(in bytes: [UInt8], of texts: [String], number: String) -> [String] {
        guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return ["no byte order mark"] }
        guard let lines = cells(of: Array(bytes.dropFirst(3))) else { return ["no CSV"] }
        guard lines.count == 2, lines.allSatisfy({ $0.count == texts.count + 1 }) else {
            return ["\(lines.count) lines"]
        }
        var problems = lines[1].last.map { $0.elementsEqual(number.utf8) } == true ? [] : ["the number is another"]
        for (cell, text) in zip(lines[1], texts) {
            let isFormula = "=+-@\t\r".utf8.contains(text.utf8.first ?? 0)
            let expected = Array((isFormula ? "'" + text : text).utf8)
            if cell != expected { problems.append("a cell is read as \(String(decoding: cell, as: UTF8.self))") }
        }
        return problems
    }

    /// The cells of each line; nil where the bytes are no CSV.
    private static func cells(of bytes: [UInt8]) -> [[[UInt8]]]? {
        var lines: [[[UInt8]]] = []
        var line: [[UInt8]] = []
        var index = 0
        while index < bytes.count {
            var cell: [UInt8] = []
            if bytes[index] == UInt8(ascii: "\"") {
                index += 1
                while true {
                    guard index < bytes.count else { return nil }
                    if bytes[index] != UInt8(ascii: "\"") {
                        cell.append(bytes[index])
                    } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
                        cell.append(bytes[index])
                        index += 1
                    } else {
                        index += 1
                        break
                    }
                    index += 1
                }
            } else {
                while index < bytes.count, bytes[index] != UInt8(ascii: ","), bytes[index] != 0x0D {
                    if bytes[index] == 0x0A || bytes[index] == UInt8(ascii: "\"") { return nil }
                    cell.append(bytes[index])
                    index += 1
                }
            }
            line.append(cell)
            guard index < bytes.count else { return nil }
            if bytes[index] == UInt8(ascii: ",") {
                index += 1
            } else if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
                index += 2
                lines.append(line)
                line = []
            } else {
                return nil
            }
        }
        return line.isEmpty ? lines : nil
    }
}
