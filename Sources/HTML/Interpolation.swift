extension HTML {
    /// Builds an `HTML` value from the literals and values of one string.
    ///
    /// It follows its literals as a browser would read them, and writes each value as the place asks:
    ///
    /// | Place                                    | String, Int          | `HTML` | `json:`       |
    /// |------------------------------------------|----------------------|--------|---------------|
    /// | text                                     | escaped              | as is  | refused       |
    /// | `<title>`, `<textarea>`                  | escaped              | refused| refused       |
    /// | attribute in quotes                      | escaped              | refused| escaped       |
    /// | attribute of an address, in quotes       | checked and encoded, see `URLPart` | refused | refused |
    /// | `srcset`                                 | refused, takes a `SourceSet` | refused | refused |
    /// | `<script>`, in code                      | refused              | refused| as an expression |
    /// | everywhere else                          | refused              | refused| refused       |
    ///
    /// Everywhere else is: attributes without quotes, names of tags and attributes, `on…`, `style`, `srcdoc`,
    /// `http-equiv`, comments, declarations, `<style>` and the strings, comments and templates of scripts. For what is
    /// refused nothing is written, and a `TemplateFault` is kept. `\(attribute: "name", value)` writes a whole
    /// attribute inside of a tag.
    public struct StringInterpolation: StringInterpolationProtocol {
        var bytes: MarkupBytes
        var faults: [TemplateFault] = []
        var place = Place()
        /// The kind of the attribute that the last literal led to, where it is known.
        var kind: AttributeKind?
        /// Where in `bytes` the last literal stands.
        private var literal = 0..<0

        /// Begins with room for the literals and for short values.
        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes = MarkupBytes(capacity: literalCapacity + interpolationCount * 32)
        }

        /// Appends markup of the source code and follows it to the next place.
        public mutating func appendLiteral(_ literal: StaticString) {
            guard literal.hasPointerRepresentation else { return literal.withUTF8Buffer { appendLiteral($0) } }
            let markup = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
            if markup.isEmpty { return }
            let start = begin(markup)
            let before = place
            if let step = MarkupThread.withCurrent({ $0.literals.step(of: markup, from: before) }) {
                place.take(step, at: start)
                kind = step.kind
            } else if follow(markup, from: start) {
                let (after, written) = (place, bytes.written)
                MarkupThread.withCurrent {
                    $0.literals.keep(markup, from: before, to: after, at: start, in: written.span)
                }
            }
        }

        /// Appends markup and follows it to the next place.
        mutating func appendLiteral(_ markup: UnsafeBufferPointer<UInt8>) {
            if markup.isEmpty { return }
            let start = begin(markup)
            _ = follow(markup, from: start)
        }

        /// Appends markup; returns where it begins.
        @inline(__always)
        private mutating func begin(_ markup: UnsafeBufferPointer<UInt8>) -> Int {
            if place.schemeIsOpen { closeScheme(before: markup) }
            let start = bytes.count
            bytes.append(markup)
            literal = start..<bytes.count
            return start
        }

        /// Follows what was appended at `start` to the next place; returns whether it is plain markup.
        private mutating func follow(_ markup: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
            kind = nil
            var index = place.advance(overPlain: markup, from: 0, at: start)
            if index == markup.count { return true }
            var refused: [String] = []
            var next = place
            repeat {
                index = next.advance(over: bytes.written.span, from: start + index, refused: &refused) - start
                index = next.advance(overPlain: markup, from: index, at: start)
            } while index < markup.count
            place = next
            for markup in refused { refuse(.markup(markup)) }
            return false
        }

        /// Appends text, escaped as its place asks.
        package mutating func appendInterpolation(_ text: String) {
            if text.utf8.withContiguousStorageIfAvailable({ append($0) }) != nil { return }
            var copy = text
            copy.withUTF8 { append($0) }
        }

        /// Appends text, escaped as its place asks.
        package mutating func appendInterpolation(_ text: Substring) {
            if text.utf8.withContiguousStorageIfAvailable({ append($0) }) != nil { return }
            var copy = text
            copy.withUTF8 { append($0) }
        }

        /// Appends a number in decimal digits.
        package mutating func appendInterpolation(_ number: Int) {
            if place.state == .text {
                bytes.appendDecimal(number)
            } else {
                appendInterpolation(String(number))
            }
        }

        /// Appends markup as it is. Only in text.
        public mutating func appendInterpolation(_ html: HTML) {
            if allowsHTML() {
                html.bytes.withUnsafeBufferPointer { bytes.append($0) }
            }
            if !html.faults.isEmpty { faults.append(contentsOf: html.faults) }
        }

        /// Appends the source of markup as text: `<content type="html">\(source: article)</content>` in a feed.
        package mutating func appendInterpolation(source html: HTML) {
            html.bytes.withUnsafeBufferPointer { append($0) }
            faults.append(contentsOf: html.faults)
        }

        @available(*, unavailable, message: "say what stands for nil, with ?? or \\(ifPresent: value, { … })")
        package mutating func appendInterpolation(_ text: String?) {}

        @available(*, unavailable, message: "say what stands for nil, with ?? or \\(ifPresent: value, { … })")
        package mutating func appendInterpolation(_ number: Int?) {}

        @available(*, unavailable, message: "say what stands for nil, with ?? or \\(ifPresent: value, { … })")
        package mutating func appendInterpolation(_ html: HTML?) {}

        private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
            switch place.state {
            case .text:
                bytes.appendEscaped(text)
            case .rawText where place.element.hasEscapableRawText:
                bytes.appendEscaped(text)
            case .quotedValue:
                appendToAttribute(text)
            default:
                refuse(.text)
            }
        }

        /// Whether an `HTML` value may stand here; a fault is kept if not, whatever the value is.
        public mutating func allowsHTML() -> Bool {
            if place.state == .text { return true }
            refuse(.html)
            return false
        }

        /// Keeps a fault at this place.
        mutating func refuse(_ what: TemplateFault.What) {
            let written = bytes.written
            let end = min(literal.upperBound, written.count)
            var start = max(min(literal.lowerBound, end), end - 48)
            // Not in the middle of a character.
            while start < end, written[start] & 0xC0 == 0x80 { start += 1 }
            let excerpt = String(decoding: written[start..<end], as: UTF8.self)
            faults.append(TemplateFault(what, state: place.describe(written.span), excerpt: excerpt))
        }

        /// Empties a value that does not end in text, and keeps a fault.
        mutating func dropUnfinished() {
            refuse(.unfinished)
            bytes.removeLast(bytes.count)
        }
    }
}
