import Foundation
import Testing

@testable import Search

/// A query and what it must give, from the index in Vectors/index: the browser's ranking must give the same.
struct RankingVector: Codable, Sendable {
    let query: String
    /// Of the best documents: segment, document, score, and 1 for a full match.
    let ranked: [[Double]]
}

/// After a change of the format or the ranking, BANTIN_WRITE_VECTORS=1 swift test --filter RankingVectorTests writes the
/// vectors anew; look at what changed before you commit it.
@Suite struct RankingVectorTests {
    private static let queries = [
        "hòa bản", "hoa ban", "mặt trận tổ quốc", "mat tran to quoc", "mttq", "MTTQ hội", "217-QĐ/TW", "217 qdtw",
        "qd 217",
        "\"ngày hội\"", "\"hội ngày\" xã", "uy ban nhan dan", "so", "tr", "mặt tr", "giao b", "kỹ đoàn", "ð đ d",
        "1.234",
        "2023 tỉnh sơn", "giám sát dự án", "bàn giao", "ban giao nhà", "phòng ban giao việc", "không có", "mat mat mat",
        "Thanh Hoá", "liên hiệp tổ chức hữu nghị", "LHTCHN", "kế hoạch liên tịch", "hòa hoà hóa hoa", "<script>",
        "mặt trận \"tổ quốc\" mặt", "x z9", "nhân dân hội xã ngày tỉnh", "Ủy ban bạn", "quyet dinh trung uong",
        "hooij nghij giao ban", "dduowngf mowis", "giams sats duwj ans", "giao ban zzkhongz",
        "mattran toquoc", "mặttrận xã", "ma75t tra65n to63 quo61c", "h5n1 to6", "hôi măt trân", "nhândân",
        "traanf hooij",
        "\"mattran\" toquoc xaq", "trântô hoà",
        "mặt trận tổ quốc hội xã ngày tỉnh kỹ đoàn", "mat tran to quoc hoi xa ngay tinh ki doan ",
        "hội xã nhân dân \"mặt trận\" ngày tỉnh sơn kỹ đoà", "nhân dân tổ quốc ba", "mat tran to quoc xa ha",
        "tran mattran", "hoi giao ban ngay xa so",
    ]

    private var folder: URL { URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors") }
    private var isWriting: Bool { ProcessInfo.processInfo.environment["BANTIN_WRITE_VECTORS"] != nil }

    /// With sets of spellings in parts of their own, as where there are thousands of documents.
    private let stored = StoredIndex(
        SearchTests.documents + randomDocuments(80, seed: 11), profile: .usb, leastSpellingBytes: 3)

    @Test func indexHasSetsOfSpellings() { #expect(stored.files["a/v0.js"] != nil) }

    @Test func indexIsAsStored() throws {
        for (path, bytes) in stored.files.sorted(by: { $0.key < $1.key }) {
            let file = folder.appending(path: "index/\(path)")
            if isWriting {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: file)
            }
            #expect(try Data(contentsOf: file) == Data(bytes), "\(path)")
        }
    }

    @Test func rankingIsAsStored() throws {
        let file = folder.appending(path: "ranking.json")
        var index = try stored.open()
        let made = try RankingVectorTests.queries.map { query in
            let best = try index.ranked(query).prefix(20).map { ranked in
                [Double(ranked.segment), Double(ranked.document), ranked.score, ranked.isFull ? 1 : 0]
            }
            return RankingVector(query: query, ranked: best)
        }
        if isWriting {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try encoder.encode(made).write(to: file)
        }
        let expected = vectors("ranking.json", as: [RankingVector].self)
        #expect(expected.map(\.query) == made.map(\.query))
        for (expected, made) in zip(expected, made) {
            #expect(expected.ranked == made.ranked, "\(expected.query)")
        }
    }
}
