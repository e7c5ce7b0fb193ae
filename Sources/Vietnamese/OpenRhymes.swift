/// Finds the syllables that end in oa, oe or uy with a tone mark, without `q` before: those that are written in two ways.
struct OpenRhymes {
    struct Rhyme {
        let style: ToneStyle
        let tone: Tone
        /// The bytes of the two vowels.
        let vowels: Range<Int>
        /// The bytes of the whole syllable.
        let syllable: Range<Int>
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let letters = LatinTable.shared.letters
    private var offset = 0

    /// The bytes must be composed and outlive the rhymes.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next such syllable. Only letters beyond ASCII are looked at, for the tone is on one.
    mutating func next() -> Rhyme? {
        while let (start, last) = nextLetter() {
            let (codePoint, length) = UTF8Coding.decode(bytes, at: start)
            // Bytes that are no letter are passed over one by one.
            offset = max(start + length, last + 1)
            guard let index = LatinTable.index(of: codePoint), letters[index] >> 16 != 0,
                let tone = Tone(rawValue: UInt8(letters[index] >> 16)),
                let rhyme = rhyme(of: letters[index] & 0xFFFF, tone, start..<start + length)
            else { continue }
            return rhyme
        }
        return nil
    }

    /// The first and the last byte that is known of the next letter beyond ASCII with a neighbour as in such a rhyme: `o`
    /// or `u` before it, or `a`, `e` or `y` after it. Few letters have one.
    private mutating func nextLetter() -> (start: Int, last: Int)? {
        while true {
            var end = bytes.count &- 1
            while offset &+ 9 <= bytes.count {
                let marks = possibleLetters(at: offset)
                if marks != 0 {
                    offset &+= marks.trailingZeroBitCount / 8
                    end = offset &+ 1
                    break
                }
                offset &+= 8
            }
            while offset < end {
                let (byte, next) = (bytes[offset], bytes[offset &+ 1])
                if byte < 0x80, next >= 0x80, byte | 0x20 == UInt8(ascii: "o") || byte | 0x20 == UInt8(ascii: "u") {
                    return (offset &+ 1, offset &+ 1)
                }
                let after = UInt32(next | 0x20)
                if byte >= 0x80, after == Self.a || after == Self.e || after == Self.y {
                    var start = offset
                    while start > 0, bytes[start] & 0xC0 == 0x80 { start &-= 1 }
                    return (start, offset)
                }
                offset &+= 1
            }
            if end == bytes.count &- 1 { return nil }
        }
    }

    /// Marks by their highest bits those of the eight bytes from an offset on that may stand before such a letter, or end it
    /// before such a neighbour; a few others are marked, too.
    @inline(__always)
    private func possibleLetters(at offset: Int) -> UInt64 {
        let word = bytes.word(at: offset)
        let next = bytes.word(at: offset &+ 1)
        let lower = word | 0x2020_2020_2020_2020
        let lowerNext = next | 0x2020_2020_2020_2020
        let before = lower.bytes(equalTo: UInt8(ascii: "o")) | lower.bytes(equalTo: UInt8(ascii: "u"))
        let after =
            lowerNext.bytes(equalTo: UInt8(ascii: "a")) | lowerNext.bytes(equalTo: UInt8(ascii: "e"))
            | lowerNext.bytes(equalTo: UInt8(ascii: "y"))
        return (before & next | after & word) & 0x8080_8080_8080_8080
    }

    /// The rhyme of a vowel with a tone, given without it, if its neighbours make one.
    private func rhyme(of vowel: UInt32, _ tone: Tone, _ place: Range<Int>) -> Rhyme? {
        let before = plainASCII(at: place.lowerBound - 1)
        let after = plainASCII(at: place.upperBound)
        let style: ToneStyle
        switch (vowel, before, after) {
        case (Self.o, _, Self.a), (Self.o, _, Self.e), (Self.u, _, Self.y): style = .first
        case (Self.a, Self.o, _), (Self.e, Self.o, _), (Self.y, Self.u, _): style = .last
        default: return nil
        }
        let vowels =
            style == .first ? place.lowerBound..<place.upperBound + 1 : place.lowerBound - 1..<place.upperBound
        guard plainASCII(at: vowels.lowerBound - 1) != Self.q, letterLength(at: vowels.upperBound) == 0 else {
            return nil
        }
        var start = vowels.lowerBound
        while let previous = letterStart(before: start) { start = previous }
        return Rhyme(style: style, tone: tone, vowels: vowels, syllable: start..<vowels.upperBound)
    }

    /// The ASCII letter at an offset in lower case, or 0.
    private func plainASCII(at offset: Int) -> UInt32 {
        guard bytes.indices.contains(offset), (bytes[offset] | 0x20) &- UInt8(ascii: "a") < 26 else { return 0 }
        return UInt32(bytes[offset] | 0x20)
    }

    /// The length of the letter or mark at an offset, or 0.
    private func letterLength(at offset: Int) -> Int {
        guard offset < bytes.count else { return 0 }
        if bytes[offset] < 0x80 { return plainASCII(at: offset) == 0 ? 0 : 1 }
        let (codePoint, length) = UTF8Coding.decode(bytes, at: offset)
        switch UnicodeData.category(of: codePoint) {
        case .letter, .mark: return length
        default: return 0
        }
    }

    private func letterStart(before offset: Int) -> Int? {
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start >= 0 && letterLength(at: start) > 0 ? start : nil
    }

    private static let a = UInt32(UInt8(ascii: "a"))
    private static let e = UInt32(UInt8(ascii: "e"))
    private static let o = UInt32(UInt8(ascii: "o"))
    private static let q = UInt32(UInt8(ascii: "q"))
    private static let u = UInt32(UInt8(ascii: "u"))
    private static let y = UInt32(UInt8(ascii: "y"))

    /// The vowels as UTF-8, with the tone on the one of the given place only.
    static func moved(_ vowels: [UInt32], tone: Tone, to place: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, vowel) in vowels.enumerated() {
            for part in UnicodeData.decomposition(of: vowel) where Tone(mark: part) == nil {
                UTF8Coding.append(part, to: &bytes)
            }
            if index == place, let mark = tone.mark { UTF8Coding.append(mark, to: &bytes) }
        }
        return Normalization.nfc(bytes)
    }
}

extension UInt64 {
    /// Sets the highest bit of each byte that is `byte` (and of some above the first such).
    @inline(__always)
    fileprivate func bytes(equalTo byte: UInt8) -> UInt64 {
        let difference = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference
    }
}
