import HTML

/// Writes tables as JSON: an array with an object for each row, without members that the row has no value for.
package enum DataJSONWriter {
    package static func bytes(of table: DataTable) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        bytes.reserveCapacity(table.count * 300 + 10)
        let names = table.columns.map { column -> [UInt8] in
            var name: [UInt8] = []
            JSON.append(column.name, to: &name)
            return name + [UInt8(ascii: ":")]
        }
        for index in 0..<table.count {
            bytes.append(contentsOf: index == 0 ? [0x0A] : [UInt8(ascii: ","), 0x0A])
            append(table.row(index), names, to: &bytes)
        }
        bytes.append(contentsOf: [0x0A, UInt8(ascii: "]"), 0x0A])
        return bytes
    }

    private static func append(_ values: [DataValue], _ names: [[UInt8]], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for (name, value) in zip(names, values) where value != .none {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            bytes.append(contentsOf: name)
            switch value {
            case .none: break
            case .text(let text): JSON.append(text, to: &bytes)
            case .list(let texts):
                bytes.append(UInt8(ascii: "["))
                for (index, text) in texts.enumerated() {
                    if index > 0 { bytes.append(UInt8(ascii: ",")) }
                    JSON.append(text, to: &bytes)
                }
                bytes.append(UInt8(ascii: "]"))
            case .integer, .number, .boolean: bytes.append(contentsOf: value.text.utf8)
            }
        }
        bytes.append(UInt8(ascii: "}"))
    }
}
