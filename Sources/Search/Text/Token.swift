/// A token as the index knows it: one syllable, one foreign word, one number, one part of a symbol.
package struct Token: Equatable, Hashable, Sendable {
    /// Letters without marks (đ as d), or digits; UTF-8. What a reader types who types no diacritics.
    package let fold: [UInt8]
    /// Letters with their letter marks, then the tone as a digit (`hoa1` for hòa and hoà); for numbers the digits.
    package let exact: [UInt8]
    /// Has a tone or a letter mark: the writer spells with diacritics.
    package let isMarked: Bool
}

/// Where a token stands in a text.
package struct TokenSpan: Equatable, Sendable {
    /// UTF-8 offsets of the first byte and of the byte after the last.
    package let start: Int
    package let end: Int
    package let isNumber: Bool
    /// At least two capitals and at most one small letter: it may be an abbreviation (MTTQ, TTg).
    package let isCapitals: Bool
}

/// No token is longer; what follows is not looked at. Addresses and the like would swell the index otherwise.
let longestToken = 24
