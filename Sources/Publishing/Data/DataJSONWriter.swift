import HTML

/// Writes tables as JSON: an array with an object for each row, without members that the row has no value for.
package struct DataJSONWriter: ~Copyable {
    private var bytes: ByteWriter
    private let names: [[UInt8]]
    private var isFirstRow = true

    package static func bytes(of table: DataTable) -> [UInt8] {
        var writer = DataJSONWriter(table)
        for index in 0..<table.count { writer.append(table.row(index)) }
        return writer.finish()
    }

    init(_ table: DataTable) {
        bytes = ByteWriter(capacity: table.count * 300 + 10)
        bytes.append("[" as StaticString)
        names = table.columns.map { column -> [UInt8] in
            var name: [UInt8] = []
            JSON.append(column.name, to: &name)
            return name + [UInt8(ascii: ":")]
        }
    }

    consuming func finish() -> [UInt8] {
        bytes.append("\n]\n" as StaticString)
        return bytes.bytes
    }

    /// Appends a row.
    mutating func append(_ values: [DataValue]) {
        bytes.append(isFirstRow ? "\n{" : ",\n{" as StaticString)
        isFirstRow = false
        var isFirst = true
        for index in values.indices {
            if case .none = values[index] { continue }
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            bytes.append(names[index])
            switch values[index] {
            case .none: break
            case .text(let text): bytes.append(json: text)
            case .list(let texts):
                bytes.append(UInt8(ascii: "["))
                for place in texts.indices {
                    if place > 0 { bytes.append(UInt8(ascii: ",")) }
                    bytes.append(json: texts[place])
                }
                bytes.append(UInt8(ascii: "]"))
            case .integer(let number): bytes.append(decimal: number)
            case .number, .boolean: bytes.append(values[index].text)
            }
        }
        bytes.append(UInt8(ascii: "}"))
    }
}
