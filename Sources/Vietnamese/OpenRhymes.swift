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

    /// A letter without its tone, the tone, and where it begins.
    private struct Letter {
        var plain: UInt32 = 0
        var tone = Tone.level
        var start = 0
    }

    private var elements: TextElements

    /// The bytes must be composed and outlive the rhymes.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { elements = TextElements(bytes) }

    /// The next such syllable.
    mutating func next() -> Rhyme? {
        var letters = (Letter(), Letter(), Letter())  // The last three of this syllable, the newest last.
        var start = elements.offset
        var count = 0
        while true {
            let place = elements.offset
            let element = elements.next()
            if case .letter(let plain, let tone)? = element {
                letters = (letters.1, letters.2, Letter(plain: plain, tone: tone, start: place))
                count += 1
                continue
            }
            if count >= 2, let rhyme = Self.rhyme(letters, start: start, end: place) { return rhyme }
            if element == nil { return nil }
            letters = (Letter(), Letter(), Letter())
            start = elements.offset
            count = 0
        }
    }

    private static func rhyme(_ letters: (Letter, Letter, Letter), start: Int, end: Int) -> Rhyme? {
        let (before, first, last) = letters
        guard (first.tone == .level) != (last.tone == .level), isOpenRhyme(first.plain, last.plain),
            before.plain != UInt32(UInt8(ascii: "q"))
        else { return nil }
        return Rhyme(
            style: last.tone == .level ? .first : .last, tone: max(first.tone, last.tone), vowels: first.start..<end,
            syllable: start..<end)
    }

    private static func isOpenRhyme(_ first: UInt32, _ last: UInt32) -> Bool {
        switch (first, last) {
        case (0x6F, 0x61), (0x6F, 0x65), (0x75, 0x79): true  // oa, oe, uy
        default: false
        }
    }

    /// The vowels as UTF-8, with the tone on the one of the given place only.
    static func moved(_ vowels: [UInt32], tone: Tone, to place: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        let visible = vowels.filter { UnicodeData.category(of: $0) != .format }
        for (index, vowel) in visible.enumerated() {
            for part in UnicodeData.decomposition(of: vowel) where Tone(mark: part) == nil {
                UTF8Coding.append(part, to: &bytes)
            }
            if index == place, let mark = tone.mark { UTF8Coding.append(mark, to: &bytes) }
        }
        return Normalization.nfc(bytes)
    }
}
