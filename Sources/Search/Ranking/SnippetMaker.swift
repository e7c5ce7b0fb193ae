/// Finds the best place of a text for a query, by the rules of FORMAT.md.
struct SnippetMaker {
    /// Tokens of a snippet, and how many of them stand before the first match.
    static let length = 40
    static let before = 6

    private let query: Query
    /// The rarity of each word, by its place in the query.
    private let rarity: [Double]
    /// Runs of folded keys that stand for one another: an abbreviation and its long form.
    private let forms: [(run: [[UInt8]], words: [Int])]

    init(_ query: Query, rarity: [Double], abbreviations: [Abbreviation]) {
        self.query = query
        self.rarity = rarity
        forms = SnippetMaker.forms(query, abbreviations)
    }

    /// Other forms of parts of the query: the run that stands in a text, and the words that it answers.
    private static func forms(_ query: Query, _ abbreviations: [Abbreviation]) -> [(run: [[UInt8]], words: [Int])] {
        let keys = query.words.map(\.token.fold)
        var forms: [([[UInt8]], [Int])] = []
        for abbreviation in abbreviations {
            let short = Token.tokens(of: Array(abbreviation.short.utf8)).map(\.token.fold)
            let long = Token.tokens(of: Array(abbreviation.long.utf8)).map(\.token.fold)
            for (typed, other) in [(short, long), (long, short)] where typed.count <= keys.count && !typed.isEmpty {
                for start in 0...(keys.count - typed.count) where Array(keys[start..<start + typed.count]) == typed {
                    forms.append((other, Array(start..<start + typed.count)))
                }
            }
        }
        return forms
    }

    private struct Window {
        var score = 0.0
        var block = 0
        var first = 0
    }

    /// The best snippet of a document; nil if no block has any word of the query, or only what says little of it.
    func snippet(of blocks: [SearchDocument.Block]) -> Snippet? {
        var best = Window()
        var bestTokens: [(token: Token, span: TokenSpan)] = []
        var bestWords: [[Int]] = []
        for (number, block) in blocks.enumerated() {
            let tokens = Token.tokens(of: Array(block.text.utf8))
            let words = matches(in: tokens.map(\.token))
            var window = bestWindow(words)
            if window.score > best.score {
                window.block = number
                best = window
                bestTokens = tokens
                bestWords = words
            }
        }
        return best.score * 3 > rarity.reduce(0, +) ? cut(blocks[best.block], bestTokens, bestWords, best) : nil
    }

    /// Whether the text has a quotation's words one after another.
    func hasQuotations(_ texts: [[Token]]) -> Bool {
        let runs = Dictionary(grouping: query.words.filter { $0.quotation != nil }, by: \.run).values
        return runs.allSatisfy { run in
            texts.contains { text in
                text.count >= run.count
                    && (0...(text.count - run.count)).contains { start in
                        run.indices.allSatisfy { answers(text[start + $0], run[$0]) }
                    }
            }
        }
    }

    /// Whether a token of a text is a word of the query, in the reader's own spelling.
    private func answers(_ token: Token, _ word: Query.Word) -> Bool {
        query.isMarked && word.token.isMarked ? token.exact == word.token.exact : token.fold == word.token.fold
    }

    /// For each token the words of the query that it answers.
    private func matches(in tokens: [Token]) -> [[Int]] {
        var words = tokens.map { token in
            query.words.indices.filter { place in
                answers(token, query.words[place])
                    || (place == query.words.count - 1 && query.isOpen && token.fold.count > 2
                        && query.words[place].token.fold.count > 1
                        && token.fold.starts(with: query.words[place].token.fold))
            }
        }
        for form in forms where form.run.count <= tokens.count {
            for start in 0...(tokens.count - form.run.count)
            where form.run.indices.allSatisfy({ tokens[start + $0].fold == form.run[$0] }) {
                for place in start..<start + form.run.count { words[place].append(contentsOf: form.words) }
            }
        }
        return words
    }

    /// The window with the greatest summed rarity of different words; neighbours in the query count half as much again.
    private func bestWindow(_ words: [[Int]]) -> Window {
        var best = Window()
        for first in words.indices where !words[first].isEmpty {
            var found = Set<Int>()
            var score = 0.0
            let end = min(words.count, first + SnippetMaker.length - SnippetMaker.before)
            for place in first..<end {
                for word in words[place] {
                    if found.insert(word).inserted { score += rarity[word] }
                    if place > first, words[place - 1].contains(word - 1), !words[place - 1].contains(word) {
                        score += rarity[word] / 8
                    }
                }
            }
            if score > best.score { best = Window(score: score, first: first) }
        }
        return best
    }

    private func cut(
        _ block: SearchDocument.Block, _ tokens: [(token: Token, span: TokenSpan)], _ words: [[Int]], _ window: Window
    ) -> Snippet {
        let text = Array(block.text.utf8)
        let first = max(0, min(window.first - SnippetMaker.before, tokens.count - SnippetMaker.length))
        let last = min(tokens.count, first + SnippetMaker.length) - 1
        let start = first == 0 ? 0 : tokens[first].span.start
        let end = last == tokens.count - 1 ? text.count : tokens[last].span.end
        var parts: [Snippet.Part] = []
        var position = start
        for place in first...last where !words[place].isEmpty {
            let span = tokens[place].span
            add(text[position..<span.start], false, to: &parts)
            add(text[span.start..<span.end], true, to: &parts)
            position = span.end
        }
        add(text[position..<end], false, to: &parts)
        return Snippet(block: block, parts: parts, isCutAtStart: start > 0, isCutAtEnd: end < text.count)
    }

    private func add(_ text: ArraySlice<UInt8>, _ isMarked: Bool, to parts: inout [Snippet.Part]) {
        guard !text.isEmpty else { return }
        parts.append(Snippet.Part(text: String(decoding: text, as: UTF8.self), isMarked: isMarked))
    }
}
