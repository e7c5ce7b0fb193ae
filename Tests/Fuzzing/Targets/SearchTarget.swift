import RandomTesting
import Search
import Vietnamese

/// The search: its words, and an index that is asked as it was written, and damaged.
///
/// The last line of the input is the query, the lines before are documents.
enum SearchTarget: FuzzTarget {
    private static let words = [
        "hòa", "hoà", "hoa", "Hóa", "mặt", "trận", "MTTQ", "UBND", "Ủy", "uỷ", "ban", "217", "QĐ", "TW", "1.234", "kỹ",
        "kĩ",
        "Đoàn", "quyết định", "ngày", "a1", "đ", "x", "\"", "“", "”", "-", "/", ".", "nghi5", "tr65n", "mawjt",
        "trao  cờ",
        "ⅳ", "٣", "日本", "👍", "café", "ASEAN", "abcdefghijklmnopqrstuvwxyz0123456789",
    ]

    static func input(_ random: inout SplitMix) -> [UInt8] {
        let lines = (0..<Int.random(in: 1...6, using: &random)).map { _ in
            (0..<Int.random(in: 0...8, using: &random)).map { _ in
                random.once(in: 12)
                    ? random.pick(HostileText.all + HostileText.characters) ?? "" : random.pick(words) ?? ""
            }.joined(separator: random.pick([" ", " ", " ", "", "-"]) ?? " ")
        }
        var bytes = Array(lines.joined(separator: "\n").utf8)
        if random.once(in: 4) { random.damage(&bytes) }
        return bytes
    }

    static func problems(with input: [UInt8]) -> [String] {
        var problems = tokenProblems(input)
        let lines = String(decoding: input, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        let query = lines.last ?? ""
        let documents = lines.dropLast().enumerated().map { number, line in document(number, line) }
        let made = makeIndex(
            documents, options: SearchOptions(profile: input.count % 3 == 0 ? .usb : .web, currentYear: 2023))
        let files = Dictionary(made.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        if files.count != made.count { problems.append("two files of one path") }
        do {
            var index = try open(files)
            if index.count != documents.count { problems.append("\(index.count) of \(documents.count) documents") }
            problems += answerProblems(try index.search(query), documents)
            for document in documents { problems += try findProblems(document, in: &index) }
            let filters = SearchFilters(values: [.section: ["tin-tuc"], .year: ["2021"]], from: 0)
            problems += answerProblems(try index.search(query, filters: filters), documents)
        } catch {
            problems.append("a sound index is \(error)")
        }
        askDamaged(files, query, seed: UInt64(input.count) &+ input.reduce(0) { $0 &* 31 &+ UInt64($1) })
        return problems
    }

    /// Tokens stand one after another in the text; marks that stand by themselves and capitals make no difference.
    private static func tokenProblems(_ input: [UInt8]) -> [String] {
        var problems: [String] = []
        let tokens = Token.tokens(of: input)
        var end = 0
        for (token, span) in tokens {
            if span.start < end || span.end <= span.start || span.end > input.count {
                problems.append("a token at \(span)")
            }
            end = span.end
            if token.fold.isEmpty || UTF8Validity.firstInvalid(in: token.fold) != nil {
                problems.append("a fold of nothing")
            }
            if UTF8Validity.firstInvalid(in: token.exact) != nil { problems.append("an exact form of no text") }
        }
        guard UTF8Validity.firstInvalid(in: input) == nil, !decomposesElsewhere(input) else { return problems }
        let composed = Token.tokens(of: Normalization.nfc(input)).map(\.token)
        let decomposed = Token.tokens(of: Normalization.nfd(input)).map(\.token)
        if composed != decomposed { problems.append("decomposed, there are other tokens") }
        return problems
    }

    /// Whether a letter of another alphabet that has a decomposition stands in a text, as `Ӑ`, `ί` or a syllable of Hangul.
    ///
    /// The format takes letters apart that have an ASCII letter as base, which all Vietnamese ones have, and leaves others
    /// as they are: decomposed they are other words. Texts are composed before they are indexed, and keyboards write these
    /// letters composed.
    private static func decomposesElsewhere(_ text: [UInt8]) -> Bool {
        String(decoding: Normalization.nfc(text), as: UTF8.self).unicodeScalars.contains { scalar in
            guard !scalar.isASCII, scalar.properties.isAlphabetic else { return false }
            let parts = String(decoding: Normalization.nfd(Array(String(scalar).utf8)), as: UTF8.self).unicodeScalars
            return parts.count > 1 && parts.first?.isASCII != true
        }
    }

    private static func document(_ number: Int, _ line: String) -> SearchDocument {
        let words = line.split(separator: " ")
        let year = 2020 + number
        return SearchDocument(
            address: "tin-tuc/\(year)/\(number).html", title: words.prefix(4).joined(separator: " "),
            day: number == 3 ? nil : CivilDate(year: year, month: 1, day: 9)?.dayNumber,
            section: .init(id: "tin-tuc", label: line), kind: .init(id: "news", label: "Tin"),
            place: number % 2 == 0 ? nil : line, lead: "",
            blocks: [
                .init(kind: .paragraph, text: line),
                .init(kind: .decision, text: words.dropFirst(2).joined(separator: " "), anchor: "d1", label: line),
            ],
            facets: [.person: [.init(id: "\(number)", label: line)]])
    }

    private static func open(_ files: [String: [UInt8]]) throws(SearchIndexError) -> SearchIndex {
        try SearchIndex { path in
            guard let bytes = files[path] else { throw SearchIndexError.unreadable(path: path, reason: "") }
            return bytes
        }
    }

    /// Results are documents that there are, with pieces of their own text.
    private static func answerProblems(_ answer: SearchAnswer, _ documents: [SearchDocument]) -> [String] {
        var problems: [String] = []
        let addresses = Set(answer.results.map(\.card.address))
        if addresses.count != answer.results.count { problems.append("a document twice") }
        for result in answer.results {
            guard let document = documents.first(where: { $0.address == result.card.address }) else {
                problems.append("no document \(result.card.address)")
                continue
            }
            guard let snippet = result.snippet else { continue }
            let text = snippet.parts.map(\.text).joined()
            if !([document.title] + document.blocks.map(\.text)).contains(where: { has($0, text) }) {
                problems.append("a snippet from nowhere: \(text.debugDescription)")
            }
        }
        return problems
    }

    /// Whether a text holds another, byte by byte; the index writes controls as spaces.
    private static func has(_ text: String, _ piece: String) -> Bool {
        let text = text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
        let piece = Array(piece.utf8)
        return text.count >= piece.count
            && (0...text.count - piece.count).contains { text[$0..<$0 + piece.count].elementsEqual(piece) }
    }

    /// A document is found by its own first words.
    private static func findProblems(
        _ document: SearchDocument, in index: inout SearchIndex
    ) throws(SearchIndexError) -> [String] {
        let title = Array(document.title.utf8)
        let spans = Token.tokens(of: title).prefix(2)
        guard let last = spans.last?.span.end, let first = spans.first?.span.start else { return [] }
        let query = String(decoding: title[first..<last], as: UTF8.self)
        // Guided inputs have hundreds of lines, of which many begin alike.
        let answer = try index.search(query, limit: max(1, index.count))
        let isFound = answer.results.contains { $0.card.address == document.address && $0.isFull }
        return isFound ? [] : ["\(query.debugDescription) does not find \(document.title.debugDescription)"]
    }

    /// Damaged files are errors or answers, and end nothing.
    private static func askDamaged(_ files: [String: [UInt8]], _ query: String, seed: UInt64) {
        var random = SplitMix(state: seed)
        var damaged = files
        let path = random.pick(files.keys.sorted()) ?? ""
        guard var bytes = files[path], !bytes.isEmpty else { return }
        if random.once(in: 3) {
            random.damage(&bytes)
        } else if let changed = IndexDamage.changed(bytes, &random) {
            bytes = changed
        }
        damaged[path] = bytes
        for query in [query, "hoa ban", ""] {
            guard var index = try? open(damaged) else { continue }
            _ = try? index.search(query)
            _ = try? index.search(
                query, filters: SearchFilters(values: [.section: ["tin-tuc"], .person: ["1"]], from: 0))
        }
    }
}
