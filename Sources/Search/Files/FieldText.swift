/// Text of lines, each of fields with a tab between them.
struct FieldText {
    private(set) var bytes: [UInt8] = []

    mutating func addLine(_ fields: [String]) {
        for (number, field) in fields.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: "\t")) }
            append(field)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Control characters would end a field or a line: they become spaces.
    private mutating func append(_ field: String) {
        let start = bytes.count
        bytes.append(contentsOf: field.utf8)
        var text = bytes.mutableSpan
        for place in start..<text.count where text[place] < 0x20 || text[place] == 0x7F {
            text[place] = UInt8(ascii: " ")
        }
    }

    /// The lines of a text, as fields.
    static func lines(of bytes: [UInt8]) -> [[String]] {
        bytes.split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
