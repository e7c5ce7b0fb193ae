extension HTML.StringInterpolation {
    /// Appends what `row` makes of each element: `\(each: people, participantRow)`. Only in text.
    @inlinable
    package mutating func appendInterpolation<Elements: Sequence>(
        each elements: Elements, _ row: (Elements.Element) -> HTML
    ) {
        guard allowsHTML() else { return }
        for element in elements { appendInterpolation(row(element)) }
    }

    /// Appends what `row` makes of each element, with `separator` between each two. Only in text.
    @inlinable
    package mutating func appendInterpolation<Elements: Sequence>(
        each elements: Elements, separator: HTML, _ row: (Elements.Element) -> HTML
    ) {
        guard allowsHTML() else { return }
        var isFirst = true
        for element in elements {
            if !isFirst { appendInterpolation(separator) }
            isFirst = false
            appendInterpolation(row(element))
        }
    }

    /// Appends what `row` makes of each index, from 0 on, and its element:
    /// `\(eachIndexed: decisions, { index, decision in … })`. Only in text.
    @inlinable
    package mutating func appendInterpolation<Elements: Sequence>(
        eachIndexed elements: Elements, _ row: (Int, Elements.Element) -> HTML
    ) {
        guard allowsHTML() else { return }
        for (index, element) in elements.enumerated() { appendInterpolation(row(index, element)) }
    }

    /// Appends what `body` makes of the value, or nothing if there is none:
    /// `\(ifPresent: note, { "<p>\($0)</p>" })`. Only in text.
    @inlinable
    package mutating func appendInterpolation<Value>(ifPresent value: Value?, _ body: (Value) -> HTML) {
        guard allowsHTML() else { return }
        if let value { appendInterpolation(body(value)) }
    }

    /// Appends the markup if the condition holds: `\(if: isOpen, "<b>Đang thực hiện</b>")`. Only in text.
    package mutating func appendInterpolation(if condition: Bool, _ html: @autoclosure () -> HTML) {
        guard allowsHTML() else { return }
        if condition { appendInterpolation(html()) }
    }

    /// Appends one piece of markup or the other. Only in text.
    package mutating func appendInterpolation(
        if condition: Bool, _ html: @autoclosure () -> HTML, else other: @autoclosure () -> HTML
    ) {
        guard allowsHTML() else { return }
        appendInterpolation(condition ? html() : other())
    }
}
