/// Finds the tokens of a text, by the rules of FORMAT.md: runs of letters and runs of digits.
///
/// It only finds borders; `Token(normalising:)` reads what lies between them. A text has many equal tokens, so that the
/// index writer reads each different one only once.
package struct TokenScanner: Sendable {
    private let text: [UInt8]
    private let kinds = lowKinds
    private var position = 0

    package init(_ text: [UInt8]) { self.text = text }

    package mutating func next() -> TokenSpan? {
        let (found, end) = TokenScanner.next(text.span, from: position, kinds.span)
        position = end
        return found
    }

    /// The first token from a position on, and where to go on.
    private static func next(
        _ text: Span<UInt8>, from start: Int, _ kinds: Span<ScalarKind>
    ) -> (found: TokenSpan?, end: Int) {
        var position = start
        while position < text.count {
            let (kind, length) = scalarKind(text, at: position, kinds)
            switch kind {
            case .digit: return number(text, from: position)
            case .lower, .upper: return word(text, from: position, kinds)
            case .separator, .ignored, .mark: position += length
            }
        }
        return (nil, position)
    }

    @inline(__always)
    private static func word(
        _ text: Span<UInt8>, from start: Int, _ kinds: Span<ScalarKind>
    ) -> (found: TokenSpan?, end: Int) {
        var position = start
        var end = start
        var capitals = 0
        var small = 0
        scan: while position < text.count {
            // Most letters are small ones of ASCII.
            if text[position] &- UInt8(ascii: "a") < 26 {
                small += 1
                position += 1
                end = position
                continue
            }
            let (kind, length) = scalarKind(text, at: position, kinds)
            switch kind {
            case .separator, .digit: break scan
            case .ignored: position += length
            case .mark:
                position += length
                end = position
            case .lower, .upper:
                if kind == .upper { capitals += 1 } else { small += 1 }
                position += length
                end = position
            }
        }
        return (TokenSpan(start: start, end: end, isNumber: false, isCapitals: capitals > 1 && small < 2), position)
    }

    /// A run of digits. Points that separate thousands belong to it: `1.234.567`, but not `27.11.2023`.
    private static func number(_ text: Span<UInt8>, from start: Int) -> (found: TokenSpan?, end: Int) {
        var position = start
        while position < text.count, isDigit(text[position]) { position += 1 }
        if position - start <= 3 {
            while thousandsFollow(text, position) { position += 4 }
        }
        return (TokenSpan(start: start, end: position, isNumber: true, isCapitals: false), position)
    }

    private static func thousandsFollow(_ text: Span<UInt8>, _ at: Int) -> Bool {
        guard at + 3 < text.count, text[at] == UInt8(ascii: ".") else { return false }
        guard isDigit(text[at + 1]), isDigit(text[at + 2]), isDigit(text[at + 3]) else { return false }
        return at + 4 >= text.count || !isDigit(text[at + 4])
    }
}

func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

/// What a scalar is to the scanner.
enum ScalarKind: UInt8 { case separator, ignored, mark, digit, lower, upper }

/// Kinds of the scalars up to U+1EFF, where nearly all of a Vietnamese text lies.
private let lowKinds: [ScalarKind] = (0..<0x1F00).map { (scalar: UInt32) in
    scalar < 0x80 ? asciiKind(UInt8(scalar)) : slowKind(scalar)
}

private func asciiKind(_ byte: UInt8) -> ScalarKind {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    default: .separator
    }
}

private func slowKind(_ scalar: UInt32) -> ScalarKind {
    // Bytes may spell a surrogate or a number beyond Unicode, which is no UTF-8 either.
    guard Unicode.Scalar(scalar) != nil else { return .separator }
    return switch classify(scalar) {
    case .separator: .separator
    case .ignored: .ignored
    case .combining: .mark
    case .letter: isUpperLatin(scalar) ? .upper : .lower
    case .other: .lower
    }
}

/// Whether a letter of the Latin blocks is a capital; exact for the Vietnamese letters.
private func isUpperLatin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0xDE: true
    case 0xDF...0xFF: false
    case 0x1AF: true
    case 0x1B0: false
    default: scalar % 2 == 0
    }
}

/// Kind and length in bytes of the scalar at a position. Bytes that are not UTF-8 are separators.
@inline(__always)
private func scalarKind(
    _ text: Span<UInt8>, at position: Int, _ lowKinds: Span<ScalarKind>
) -> (kind: ScalarKind, length: Int) {
    let byte = text[position]
    if byte < 0x80 { return (lowKinds[Int(byte)], 1) }
    let (scalar, length) = decodeScalar(text, at: position)
    if scalar < 0x80 { return (.separator, length) }
    if scalar < 0x1F00 { return (lowKinds[Int(scalar)], length) }
    return (slowKind(scalar), length)
}

/// The scalar at a position and its length in bytes; U+0000 of length 1 where the bytes are not UTF-8.
@inline(__always)
func decodeScalar(_ text: Span<UInt8>, at position: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[position])
    if first < 0x80 { return (first, 1) }
    // The letters of Vietnamese beyond ASCII take two bytes or three.
    if first >> 5 == 0b110, position + 1 < text.count {
        let second = UInt32(text[position + 1])
        return second & 0xC0 == 0x80 ? (first << 6 & 0x7C0 | second & 0x3F, 2) : (0, 1)
    }
    if first >> 4 == 0b1110, position + 2 < text.count {
        let (second, third) = (UInt32(text[position + 1]), UInt32(text[position + 2]))
        guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return (0, 1) }
        return (first << 12 & 0xF000 | second << 6 & 0xFC0 | third & 0x3F, 3)
    }
    return decodeRareScalar(text, at: position)
}

private func decodeRareScalar(_ text: Span<UInt8>, at position: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[position])
    let length = first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF8 ? 4 : 0
    guard length > 0, position + length <= text.count else { return (0, 1) }
    var scalar = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
        let byte = UInt32(text[position + offset])
        guard byte & 0xC0 == 0x80 else { return (0, 1) }
        scalar = scalar << 6 | byte & 0x3F
    }
    return (scalar, length)
}
