import RandomTesting

@testable import Search

struct NoSuchFile: Error {}

/// An index in memory.
struct StoredIndex {
    var files: [String: [UInt8]]

    init(
        _ documents: [SearchDocument], profile: SearchProfile = .web, year: Int = 2023, leastSpellingBytes: Int? = nil
    ) {
        var options = SearchOptions(profile: profile, currentYear: year)
        options.leastSpellingBytes = leastSpellingBytes
        let made = makeIndex(documents, options: options)
        files = Dictionary(uniqueKeysWithValues: made.map { ($0.path, $0.bytes) })
    }

    func open() throws -> SearchIndex {
        let files = files
        return try SearchIndex { path in
            guard let bytes = files[path] else { throw NoSuchFile() }
            return bytes
        }
    }
}

/// A document of the first days of a year.
func document(
    _ name: String, _ title: String, _ paragraphs: [String] = [], blocks: [SearchDocument.Block] = [],
    year: Int = 2022, day: Int = 0, place: String? = nil, section: String = "tin-tuc",
    facets: [Facet: [SearchDocument.Value]] = [:]
) -> SearchDocument {
    SearchDocument(
        address: "\(section)/\(year)/\(name).html", title: title, day: (year - 1970) * 365 + (year - 1969) / 4 + day,
        section: SearchDocument.Value(id: section, label: "Mục \(section)"),
        kind: SearchDocument.Value(id: "news", label: "Tin"), place: place, lead: "",
        blocks: paragraphs.map { SearchDocument.Block(kind: .paragraph, text: $0) } + blocks, facets: facets)
}

/// Documents of random syllables, some of them of one folded key.
func randomDocuments(_ count: Int, seed: UInt64, years: ClosedRange<Int> = 2020...2023) -> [SearchDocument] {
    var random = SplitMix(state: seed)
    let syllables = [
        "hòa", "hoà", "hoa", "hóa", "Hoa", "mặt", "mat", "trận", "tran", "trần", "tổ", "to", "quốc", "quộc", "MTTQ",
        "UBND", "Ủy", "uỷ", "ban", "bàn", "bản", "bạn", "nhân", "nhẫn", "dân", "dần", "217", "QĐ", "TW", "2023",
        "1.234", "kỹ", "kĩ", "đoàn", "doan", "ð", "ngày", "hội", "xã", "Sơn", "sơn", "x", "Z9", "ĐẢNG", "tỉnh",
    ]
    return (0..<count).map { number in
        func words(_ range: ClosedRange<Int>) -> String {
            (0..<Int.random(in: range, using: &random)).map { _ in
                // The early syllables are frequent, the last ones rare.
                let draw = Double.random(in: 0..<1, using: &random)
                return syllables[Int(draw * draw * Double(syllables.count))]
            }.joined(separator: [" ", " ", " ", ", ", "-"].randomElement(using: &random) ?? " ")
        }
        return document(
            "d\(number)", words(2...6), (0..<Int.random(in: 0...3, using: &random)).map { _ in words(0...30) },
            year: Int.random(in: years, using: &random), day: Int.random(in: 0...300, using: &random))
    }
}
