/// A text that libcmark parsed: the body, the text of a note, the cells of a table.
struct MarkdownDocument {
    /// Where a line of a text that was cut out of the body stands in the body.
    struct Place {
        /// Line of the body, from 1.
        var line: Int
        /// What to add to a column of the text's line to get the column of the body's line, in bytes.
        var shift: Int
    }

    let tokens: MarkdownTokens
    /// Places of the lines; nil where the text is the body itself.
    let places: [Place]?

    /// Where line `line`, from 1, stands in the body.
    func place(ofLine line: Int) -> Place {
        guard let places else { return Place(line: line, shift: 0) }
        guard line >= 1, line <= places.count else { return places.last ?? Place(line: 1, shift: 0) }
        return places[line - 1]
    }
}
