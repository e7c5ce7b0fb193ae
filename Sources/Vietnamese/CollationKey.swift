/// A key that puts texts in the order of Vietnamese indexes, as CLDR's `vi` has it, syllable by syllable.
///
/// Letters: a ă â b c d đ e ê f … o ô ơ … u ư v w x y z, then those of other scripts. Within a syllable the letters come
/// first, then the tone: ngang, huyền, hỏi, ngã, sắc, nặng. Symbols come before numbers, numbers before letters; runs
/// of digits count by their value (`Cụm 2` before `Cụm 10`). Case, punctuation, white space and the place of the
/// tone mark count only between texts that are otherwise equal, which the texts themselves decide: the order is total.
package struct CollationKey: Hashable, Sendable {
    private let weights: [UInt8]
    private let text: String

    package init(_ text: String) {
        weights = CollationWeights.of(text)
        self.text = text
    }

    /// The key of a person in an index: by given name (the last syllable), then surname, then middle names. Titles
    /// before the name (``PersonName``) count last.
    package init(personName text: String) {
        let syllables = PersonName(text).name.split(whereSeparator: \.isWhitespace)
        let ordered = syllables.suffix(1) + syllables.dropLast()
        weights = CollationWeights.of(ordered.joined(separator: " "))
        self.text = text
    }
}

extension CollationKey: Comparable {
    package static func < (left: CollationKey, right: CollationKey) -> Bool {
        if left.weights != right.weights { return left.weights.lexicographicallyPrecedes(right.weights) }
        return left.text < right.text
    }
}

/// The bytes that a collation key compares.
///
/// Each syllable is its letters' weights, 0, the weights of its tones, 1. Thus a shorter syllable comes before its
/// continuations, and the tone decides before the next syllable is looked at.
private struct CollationWeights {
    private(set) var bytes: [UInt8] = []
    private var tones: [UInt8] = []
    private var digits: [UInt8] = []
    private var isOpen = false

    static func of(_ text: String) -> [UInt8] {
        Normalization.nfc(text).withUTF8Bytes { buffer in
            var weights = CollationWeights()
            weights.bytes.reserveCapacity(buffer.count + buffer.count / 2 + 4)
            for element in TextElements(buffer) { weights.append(element) }
            weights.endSyllable()
            return weights.bytes
        }
    }

    private mutating func append(_ element: TextElements.Element) {
        if case .digit(let digit) = element {
            digits.append(digit)
            isOpen = true
            return
        }
        endNumber()
        switch element {
        case .letter(let letter, let tone):
            appendLetter(letter)
            if tone != .level { tones.append(Self.weight(of: tone)) }
        case .tone(let tone): tones.append(Self.weight(of: tone))
        case .symbol(let symbol): appendCodePoint(symbol, after: Self.symbolWeight)
        case .digit: break
        case .separator: endSyllable()
        }
        if element != .separator { isOpen = true }
    }

    private mutating func endSyllable() {
        endNumber()
        guard isOpen else { return }
        bytes.append(0)
        bytes.append(contentsOf: tones)
        bytes.append(1)
        tones.removeAll(keepingCapacity: true)
        isOpen = false
    }

    /// A number is its count of digits without leading zeros, then the digits. Counts above 255 compare alike.
    private mutating func endNumber() {
        guard !digits.isEmpty else { return }
        let significant = digits.drop { $0 == 0 }
        bytes.append(Self.numberWeight)
        bytes.append(UInt8(clamping: significant.count))
        bytes.append(contentsOf: significant)
        digits.removeAll(keepingCapacity: true)
    }

    private mutating func appendLetter(_ letter: UInt32) {
        if let weight = Self.letterWeights[letter] {
            bytes.append(weight)
        } else if letter < 0x250 || (0x1E00..<0x1F00).contains(letter),
            let base = GeneralFold.key(of: letter).first, base < 0x80, let weight = Self.letterWeights[UInt32(base)]
        {
            // Foreign Latin letters stand with their base letter and differ from it where the tones do.
            bytes.append(weight)
            tones.append(Self.foreignMarkWeight)
        } else {
            appendCodePoint(letter, after: Self.otherLetterWeight)
        }
    }

    private mutating func appendCodePoint(_ codePoint: UInt32, after weight: UInt8) {
        bytes.append(weight)
        UTF8Coding.append(codePoint, to: &bytes)
    }

    private static let symbolWeight: UInt8 = 0x10
    private static let numberWeight: UInt8 = 0x20
    private static let otherLetterWeight: UInt8 = 0xF0
    private static let foreignMarkWeight: UInt8 = 0x0F

    private static func weight(of tone: Tone) -> UInt8 { 2 + tone.rawValue }

    private static let letterWeights: [UInt32: UInt8] = {
        let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars
        return Dictionary(uniqueKeysWithValues: zip(alphabet.map(\.value), 0x30...))
    }()
}
