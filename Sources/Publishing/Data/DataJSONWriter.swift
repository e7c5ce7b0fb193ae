import HTML

/// Writes tables as JSON: an array with an object for each row, without members that the row has no value for.
package enum DataJSONWriter {
    package static func bytes(of table: DataTable) -> [UInt8] {
        var bytes = ByteWriter(capacity: table.count * 300 + 10)
        bytes.append("[" as StaticString)
        let names = table.columns.map { column -> [UInt8] in
            var name: [UInt8] = []
            JSON.append(column.name, to: &name)
            return name + [UInt8(ascii: ":")]
        }
        for index in 0..<table.count {
            bytes.append(index == 0 ? "\n" : ",\n" as StaticString)
            append(table.row(index), names, to: &bytes)
        }
        bytes.append("\n]\n" as StaticString)
        return bytes.bytes
    }

    private static func append(_ values: [DataValue], _ names: [[UInt8]], to bytes: inout ByteWriter) {
        bytes.append(UInt8(ascii: "{"))
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
