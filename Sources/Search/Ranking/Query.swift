/// What a reader asks: words, in quoted runs or not.
package struct Query: Equatable, Sendable {
    /// Words beyond are not looked at.
    static let mostWords = 32

    struct Word: Equatable, Sendable {
        let token: Token
        /// The number of the quotation that the word stands in; words outside have none.
        let quotation: Int?
        /// The number of the run that the word stands in: a quotation, or what stands between two.
        let run: Int

        var isNumber: Bool { token.fold.first.map(isDigit) == true }
    }

    var words: [Word]
    /// Some word is spelt with diacritics: then the spelling counts.
    let isMarked: Bool
    /// The last word may go on: nothing stands after it.
    let isOpen: Bool

    package init(_ text: String) {
        let bytes = Array(text.utf8)
        let tokens = Query.tokens(of: bytes)
        var words: [Word] = []
        var isQuoted = false
        var run = 0
        var previousEnd = 0
        for (token, start, end) in tokens.prefix(Query.mostWords) {
            for _ in 0..<Query.quotationMarks(in: bytes[previousEnd..<start]) {
                isQuoted.toggle()
                run += 1
            }
            words.append(Word(token: token, quotation: isQuoted ? run : nil, run: run))
            previousEnd = end
        }
        self.words = words
        isMarked = words.contains { $0.token.isMarked }
        isOpen = previousEnd == bytes.count && words.last?.isNumber == false && !isQuoted
    }

    /// The tokens with their places; where some were surely typed in VNI, all that can be are read so.
    private static func tokens(of bytes: [UInt8]) -> [(token: Token, start: Int, end: Int)] {
        var scanner = TokenScanner(bytes)
        var chunks: [[TokenSpan]] = []
        while let span = scanner.next() {
            if let last = chunks.last?.last, last.end == span.start {
                chunks[chunks.count - 1].append(span)
            } else {
                chunks.append([span])
            }
        }
        let places = chunks.map { ($0[0].start, $0[$0.count - 1].end) }
        let readings = places.map { VNILeftover(bytes[$0..<$1]) }
        let isVNI = readings.contains { $0?.isSure == true }
        return chunks.indices.flatMap { number -> [(Token, Int, Int)] in
            guard isVNI, let fold = readings[number]?.fold else {
                return chunks[number].map { (Token(normalising: bytes, $0), $0.start, $0.end) }
            }
            let token = Token(fold: fold, exact: fold + [UInt8(ascii: "0")], isMarked: false)
            return [(token, places[number].0, places[number].1)]
        }
    }

    /// How many of the marks " “ ” „ « » there are.
    private static func quotationMarks(in gap: ArraySlice<UInt8>) -> Int {
        String(decoding: gap, as: UTF8.self).unicodeScalars.count { "\"“”„«»".unicodeScalars.contains($0) }
    }

    /// The pairs of neighbouring words, by the place of the first: those within one run.
    var pairs: [Int] {
        words.indices.dropLast().filter { words[$0].run == words[$0 + 1].run }
    }
}
