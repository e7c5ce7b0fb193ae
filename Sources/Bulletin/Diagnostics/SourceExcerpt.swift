/// A source line with a mark below it, cut to a window where it is long.
package struct SourceExcerpt: Equatable {
    /// The line as shown: tabs as spaces, controls replaced, `…` where it is cut.
    package var line: String
    /// Blanks and the mark, `    ^~~~`.
    package var mark: String

    /// - Parameters:
    ///   - text: the whole source line, without its line break
    ///   - column: where the mark begins, from 1, in extended grapheme clusters
    ///   - length: how many clusters are marked
    ///   - width: how many cells may be used
    package init(of text: String, column: Int, length: Int, width: Int) {
        let cells = Self.cells(of: text)
        let start = min(max(0, column - 1), cells.count)
        let end = min(start + max(1, length), cells.count)
        let window = Self.window(of: cells, around: start..<max(start, end), width: width)
        var line = window.lowerBound > 0 ? "…" : ""
        var indentation = window.lowerBound > 0 ? 1 : 0
        var marked = 0
        for index in window {
            line += cells[index].text
            if index < start { indentation += cells[index].width }
            if index >= start, index < end { marked += cells[index].width }
        }
        if window.upperBound < cells.count { line += "…" }
        self.line = line
        mark = String(repeating: " ", count: indentation) + "^" + String(repeating: "~", count: max(0, marked - 1))
    }

    private struct Cell {
        var text: String
        var width: Int
    }

    /// One element a grapheme cluster. A tab reaches to the next multiple of four cells.
    private static func cells(of text: String) -> [Cell] {
        var cells: [Cell] = []
        cells.reserveCapacity(text.utf8.count)
        var column = 0
        for character in text {
            let width = character == "\t" ? 4 - column % 4 : TerminalText.width(of: character)
            cells.append(
                Cell(
                    text: character == "\t"
                        ? String(repeating: " ", count: width) : TerminalText.safe(String(character)),
                    width: width))
            column += width
        }
        return cells
    }

    /// As much of the line as fits, with a third of the room before the mark.
    private static func window(of cells: [Cell], around mark: Range<Int>, width: Int) -> Range<Int> {
        if cells.reduce(0, { $0 + $1.width }) <= width { return 0..<cells.count }
        var start = mark.lowerBound
        var used = 2
        while start > 0, used + cells[start - 1].width <= width / 3 {
            start -= 1
            used += cells[start].width
        }
        var end = start
        used = 2
        while end < cells.count, used + cells[end].width <= width {
            used += cells[end].width
            end += 1
        }
        while start > 0, end == cells.count, used + cells[start - 1].width <= width {
            start -= 1
            used += cells[start].width
        }
        return start..<end
    }
}
