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
        var scanner = TokenScanner(bytes)
        var words: [Word] = []
        var isQuoted = false
        var run = 0
        var previousEnd = 0
        while words.count < Query.mostWords, let span = scanner.next() {
            for _ in 0..<Query.quotationMarks(in: bytes[previousEnd..<span.start]) {
                isQuoted.toggle()
                run += 1
            }
            let token = Token(normalising: bytes, span)
            words.append(Word(token: token, quotation: isQuoted ? run : nil, run: run))
            previousEnd = span.end
        }
        self.words = words
        isMarked = words.contains { $0.token.isMarked }
        isOpen = previousEnd == bytes.count && words.last?.isNumber == false && !isQuoted
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
