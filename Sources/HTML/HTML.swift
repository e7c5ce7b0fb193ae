/// A piece of HTML: what a template returns.
///
/// Written as HTML in a string literal; what is interpolated is escaped by the place it stands in (see
/// `HTML.StringInterpolation`). Only literals of the source code become markup: there is no way from a `String`
/// to unescaped markup but `init(trusted:)`.
///
///     func line(_ person: Participant) -> HTML {
///         "<li>\(person.name), \(person.position)</li>"
///     }
///
/// A value always starts and ends in text, so that pieces may be put together in any order. It also serves XML feeds:
/// all that is escaped is well-formed XML 1.0, and no named reference but `&lt; &gt; &amp; &quot;` is written.
///
/// What templates write in literals is public, since only that is specialised and inlined in other modules.
public struct HTML: Sendable, Equatable {
    /// The markup, in UTF-8.
    package private(set) var bytes: [UInt8]
    /// The mistakes found in it and in all that was interpolated into it. Empty in a template without mistakes.
    package private(set) var faults: [TemplateFault]

    package static let empty = HTML(bytes: [], faults: [])

    package var isEmpty: Bool { bytes.isEmpty }

    init(bytes: [UInt8], faults: [TemplateFault]) {
        self.bytes = bytes
        self.faults = faults
    }

    /// Takes bytes as markup, unseen.
    ///
    /// - Important: For the output of the Markdown renderer in its safe mode and of nothing else. Whatever came from a
    ///   file, an attribute or an address and was not escaped becomes script in the reader's browser.
    package init(trusted markup: [UInt8]) {
        self.init(bytes: markup, faults: [])
    }

    /// Makes escaped text.
    package init(text: String) {
        var bytes: [UInt8] = []
        var text = text
        text.withUTF8 { bytes.appendEscaped($0) }
        self.init(bytes: bytes, faults: [])
    }

    package static func + (left: HTML, right: HTML) -> HTML {
        var sum = left
        sum += right
        return sum
    }

    package static func += (left: inout HTML, right: HTML) {
        left.bytes.append(contentsOf: right.bytes)
        left.faults.append(contentsOf: right.faults)
    }
}

extension HTML: ExpressibleByStringInterpolation {
    /// Markup without values. A `StaticString`, so that no string of the run time comes this way.
    public init(stringLiteral literal: StaticString) {
        var interpolation = StringInterpolation(literalCapacity: literal.utf8CodeUnitCount, interpolationCount: 0)
        interpolation.appendLiteral(literal)
        self.init(stringInterpolation: interpolation)
    }

    /// What was written; empty, with a fault, where it does not end in text.
    public init(stringInterpolation: consuming StringInterpolation) {
        if stringInterpolation.place.state != .text { stringInterpolation.dropUnfinished() }
        let faults = stringInterpolation.faults
        self.init(bytes: stringInterpolation.bytes.finish(), faults: faults)
    }
}

extension Sequence<HTML> {
    /// The pieces one after another, with `separator` between each two.
    package func joined(separator: HTML = .empty) -> HTML {
        var bytes: [UInt8] = []
        var faults: [TemplateFault] = separator.faults
        var isFirst = true
        for piece in self {
            if !isFirst { bytes.append(contentsOf: separator.bytes) }
            isFirst = false
            bytes.append(contentsOf: piece.bytes)
            faults.append(contentsOf: piece.faults)
        }
        return HTML(bytes: bytes, faults: faults)
    }
}
