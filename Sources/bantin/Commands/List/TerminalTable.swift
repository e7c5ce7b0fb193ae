import Bulletin
import Publishing
import Vietnamese

/// A column of a list in the terminal.
struct ListColumn {
    let name: String
    let vietnamese: String
    let english: String
    /// Whether it gives way where the terminal is too narrow.
    var isFlexible = false
    /// What people read in place of the value.
    var shows: (DataValue) -> String = { $0.text }
    /// Whether the value is shown in red.
    var isUrgent: (DataValue) -> Bool = { _ in false }
}

/// Rows in columns that stand below one another, as wide as the terminal.
struct TerminalTable {
    let columns: [ListColumn]
    /// Columns of the terminal; nil where nobody sits there, and nothing is cut.
    let width: Int?
    let usesColours: Bool
    let language: Language

    private static let gap = 2
    private static let narrowest = 16

    func text(of table: DataTable) -> String {
        let places = columns.map { table.position(of: $0.name) }
        var cells: [[String]] = [columns.map { language == .vietnamese ? $0.vietnamese : $0.english }]
        var urgent: [[Bool]] = [columns.map { _ in false }]
        for index in 0..<table.count {
            let row = table.row(index)
            let values = places.map { $0.map { row[$0] } ?? .none }
            cells.append(zip(columns, values).map { Self.plain($0.shows($1)) })
            urgent.append(zip(columns, values).map { $0.isUrgent($1) })
        }
        if table.count == 0 { return "" }
        let widths = widths(of: cells)
        return zip(cells, urgent).enumerated().map { line, row in
            let texts = row.0.indices.map { column in
                let isLast = column == row.0.count - 1
                let cut = Self.cut(row.0[column], to: widths[column])
                let padding = isLast ? "" : String(repeating: " ", count: widths[column] - displayWidth(cut) + Self.gap)
                return coloured(cut, isHead: line == 0, isUrgent: row.1[column]) + padding
            }
            return texts.joined() + "\n"
        }.joined()
    }

    private func widths(of cells: [[String]]) -> [Int] {
        var widths = columns.indices.map { column in cells.map { displayWidth($0[column]) }.max() ?? 0 }
        guard let width else { return widths }
        var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
        while excess > 0 {
            // The widest of those that give way is cut, down to what the next one takes.
            let flexible = columns.indices.filter { columns[$0].isFlexible && widths[$0] > Self.narrowest }
            guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
            let others = flexible.filter { $0 != widest }.map { widths[$0] }.max() ?? Self.narrowest
            let step = min(excess, max(1, widths[widest] - max(others, Self.narrowest)))
            widths[widest] -= step
            excess -= step
        }
        return widths
    }

    private func coloured(_ text: String, isHead: Bool, isUrgent: Bool) -> String {
        guard usesColours, isHead || isUrgent else { return text }
        return "\u{1B}[\(isHead ? "1" : "31")m\(text)\u{1B}[0m"
    }

    /// Without line breaks and control characters, which would move the cursor.
    private static func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    }

    private static func cut(_ text: String, to width: Int) -> String {
        if displayWidth(text) <= width { return text }
        var cut = ""
        var room = width - 1
        for character in text {
            room -= displayWidth(character)
            if room < 0 { break }
            cut.append(character)
        }
        return cut + "…"
    }
}
