extension HTML.StringInterpolation {
    /// Appends what `row` makes of each element: `\(each: people, participantRow)`. Only in text.
    @inlinable public mutating func appendInterpolation<Elements: Sequence>(
        each elements: Elements, _ row: (Elements.Element) -> HTML
    ) {
        append(elements) { interpolation, _, element in interpolation.appendInterpolation(row(element)) }
    }

    /// Appends what `row` makes of each element, with `separator` between each two. Only in text.
    @inlinable public mutating func appendInterpolation<Elements: Sequence>(
        each elements: Elements, separator: HTML, _ row: (Elements.Element) -> HTML
    ) {
        append(elements) { interpolation, index, element in
            if index > 0 { interpolation.appendInterpolation(separator) }
            interpolation.appendInterpolation(row(element))
        }
    }

    /// Appends what `row` makes of each index, from 0 on, and its element:
    /// `\(eachIndexed: decisions, { index, decision in … })`. Only in text.
    @inlinable public mutating func appendInterpolation<Elements: Sequence>(
        eachIndexed elements: Elements, _ row: (Int, Elements.Element) -> HTML
    ) {
        append(elements) { interpolation, index, element in interpolation.appendInterpolation(row(index, element)) }
    }

    /// Appends what `write` appends for each element to this value itself, literal by literal and value by value: for
    /// rows of large tables, whose cells would cost more as `HTML` values of their own. Only in text, and what is written
    /// has to end in text.
    @inlinable public mutating func appendInterpolation<Elements: Sequence>(
        writing elements: Elements, _ write: (inout HTML.StringInterpolation, Elements.Element) -> Void
    ) {
        append(elements) { interpolation, _, element in
            write(&interpolation, element)
            _ = interpolation.allowsHTML()
        }
    }

    /// Lets `appendElement` append something for each element, told its number from 0 on. Only in text.
    @inlinable public mutating func append<Elements: Sequence>(
        _ elements: Elements, _ appendElement: (inout HTML.StringInterpolation, Int, Elements.Element) -> Void
    ) {
        guard allowsHTML() else { return }
        // An array's storage is read without its iterator.
        let wasContiguous: Void? = elements.withContiguousStorageIfAvailable { elements in
            for index in 0..<elements.count { appendElement(&self, index, elements[index]) }
        }
        if wasContiguous != nil { return }
        for (index, element) in elements.enumerated() { appendElement(&self, index, element) }
    }

    /// Appends what `body` makes of the value, or nothing if there is none:
    /// `\(ifPresent: note, { "<p>\($0)</p>" })`. Only in text.
    @inlinable public mutating func appendInterpolation<Value>(ifPresent value: Value?, _ body: (Value) -> HTML) {
        guard allowsHTML() else { return }
        if let value { appendInterpolation(body(value)) }
    }

    /// Appends the markup if the condition holds: `\(if: isOpen, "<b>Đang thực hiện</b>")`. Only in text.
    @inlinable public mutating func appendInterpolation(if condition: Bool, _ html: @autoclosure () -> HTML) {
        guard allowsHTML() else { return }
        if condition { appendInterpolation(html()) }
    }

    /// Appends one piece of markup or the other. Only in text.
    @inlinable public mutating func appendInterpolation(
        if condition: Bool, _ html: @autoclosure () -> HTML, else other: @autoclosure () -> HTML
    ) {
        guard allowsHTML() else { return }
        appendInterpolation(condition ? html() : other())
    }
}
