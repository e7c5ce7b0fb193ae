import Platform
import Synchronization

/// A table as CSV and as JSON, made together: its rows cost more than either file.
///
/// Whoever asks first makes both and leaves the other one for whoever asks next; nothing is kept after that.
final class DataFiles: Sendable {
    private let table: DataTable
    private let left = Lock<(csv: [UInt8]?, json: [UInt8]?)>((nil, nil))

    init(_ table: DataTable) { self.table = table }

    func csv() -> [UInt8] {
        left.withLock { left in
            if let csv = left.csv.take() { return csv }
            let (csv, json) = both()
            left.json = json
            return csv
        }
    }

    func json() -> [UInt8] {
        left.withLock { left in
            if let json = left.json.take() { return json }
            let (csv, json) = both()
            left.csv = csv
            return json
        }
    }

    private func both() -> (csv: [UInt8], json: [UInt8]) {
        var csv = CSVWriter(table)
        var json = DataJSONWriter(table)
        for index in 0..<table.count {
            let row = table.row(index)
            csv.append(row)
            json.append(row)
        }
        return (csv.finish(), json.finish())
    }
}
