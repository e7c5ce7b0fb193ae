extension Token {
    /// The token that bytes between the borders of a `TokenSpan` spell, by the rules of FORMAT.md: letters apart from
    /// their tone, so that NFC and NFD, capitals and both places of the tone mark (hòa, hoà) give the same token.
    package init(normalising text: [UInt8], _ span: TokenSpan) {
        if span.isNumber {
            let digits = Token.digits(text, span)
            self.init(fold: digits, exact: digits, isMarked: false)
            return
        }
        var spelling = Spelling()
        var position = span.start
        while position < span.end {
            let (scalar, length) = decodeScalar(text.span, at: position)
            spelling.add(scalar)
            position += length
        }
        self = spelling.token
    }

    /// All tokens of a text with their places.
    package static func tokens(of text: [UInt8]) -> [(token: Token, span: TokenSpan)] {
        var scanner = TokenScanner(text)
        var found: [(Token, TokenSpan)] = []
        while let span = scanner.next() { found.append((Token(normalising: text, span), span)) }
        return found
    }

    /// The digits without points and without leading zeros: `08` is 8, `1.234` is 1234.
    private static func digits(_ text: [UInt8], _ span: TokenSpan) -> [UInt8] {
        let all = text[span.start..<span.end].filter(isDigit)
        let significant = all.drop { $0 == UInt8(ascii: "0") }.prefix(longestToken)
        return significant.isEmpty ? [UInt8(ascii: "0")] : Array(significant)
    }
}

/// A syllable that is being read, letter by letter.
private struct Spelling {
    private struct Letter {
        /// A lower-case ASCII letter, or 0 for a letter of another script.
        var base: UInt8
        var mark: LetterMark = .none
        var scalar: UInt32 = 0
    }

    private var letters: [Letter] = []
    private var tone: UInt8 = 0
    /// Whether the word has more letters than are kept: a mark that follows changes none of them.
    private var isFull = false

    mutating func add(_ scalar: UInt32) {
        if scalar < 0x80 {
            append(Letter(base: UInt8(scalar) | 0x20))
            return
        }
        switch classify(scalar) {
        case .letter(let letter):
            append(Letter(base: letter.base, mark: letter.mark))
            if letter.tone != 0 { tone = letter.tone }
        case .combining(let mark): combine(mark)
        case .other: append(Letter(base: 0, scalar: scalar))
        case .separator, .ignored: break
        }
    }

    private mutating func combine(_ mark: UInt32) {
        if let tone = combiningTone(mark) {
            self.tone = tone
        } else if !isFull, let last = letters.last, let made = combiningMark(mark, on: last.base) {
            letters[letters.count - 1].mark = made
        }
    }

    /// After h, k, l, m, s, t and qu, y is written for i: kỹ and kĩ, quý and quí are one syllable.
    private mutating func append(_ letter: Letter) {
        guard letters.count < longestToken else {
            isFull = true
            return
        }
        var letter = letter
        if letter.base == UInt8(ascii: "y"), let last = letters.last {
            let soft = [UInt8]("hklmst".utf8).contains(last.base)
            let afterQU = last.base == UInt8(ascii: "u") && letters.dropLast().last?.base == UInt8(ascii: "q")
            if soft || afterQU { letter.base = UInt8(ascii: "i") }
        }
        letters.append(letter)
    }

    var token: Token {
        var fold: [UInt8] = []
        var exact: [UInt8] = []
        for letter in letters {
            if letter.base == 0 {
                appendUTF8(letter.scalar, to: &fold)
                appendUTF8(letter.scalar, to: &exact)
            } else {
                fold.append(letter.base)
                appendUTF8(markedScalar(letter.base, letter.mark), to: &exact)
            }
        }
        exact.append(UInt8(ascii: "0") + tone)
        return Token(fold: fold, exact: exact, isMarked: tone != 0 || letters.contains { $0.mark != .none })
    }
}

/// The lower-case letter of the alphabet that a base and a mark make.
private func markedScalar(_ base: UInt8, _ mark: LetterMark) -> UInt32 {
    switch (base, mark) {
    case (UInt8(ascii: "a"), .circumflex): 0xE2
    case (UInt8(ascii: "a"), .breve): 0x103
    case (UInt8(ascii: "e"), .circumflex): 0xEA
    case (UInt8(ascii: "o"), .circumflex): 0xF4
    case (UInt8(ascii: "o"), .horn): 0x1A1
    case (UInt8(ascii: "u"), .horn): 0x1B0
    case (UInt8(ascii: "d"), .bar): 0x111
    default: UInt32(base)
    }
}

func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
}
