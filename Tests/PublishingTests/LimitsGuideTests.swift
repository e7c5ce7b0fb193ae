import Foundation
import Platform
import Testing
import Vietnamese

@testable import Bulletin
@testable import Publishing

/// The guide to mistakes tells editors every limit, as the program has it.
struct LimitsGuideTests {
    private static let guide: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return (try? String(contentsOf: root.appending(path: "docs/loi-thuong-gap.md"), encoding: .utf8)) ?? ""
    }()

    /// The beginning of a row of the table, what it must say, and the rules that it names.
    private static let rows: [(name: String, limits: [String], ids: [DiagnosticID])] = {
        let (markdown, front, registry) = (MarkdownLimits(), YAMLLimits.frontMatter, YAMLLimits.registry)
        let vips = VipsThumbnail(path: "")
        return [
            ("Một tệp bài", [megabytes(EntryReader.sizeLimit)], ["file-too-large"]),
            ("Phần đầu bài", limits(front), ["front-matter-size", "yaml-size", "yaml-depth"]),
            ("Một tệp danh mục", limits(registry), ["file-too-large", "yaml-size", "yaml-depth"]),
            ("Lỗi được liệt kê", [number(DecodingLog.limit)], ["too-many"]),
            ("Nội dung của một bài", [megabytes(markdown.bytes)], ["body-too-long"]),
            ("Danh sách, trích dẫn", ["\(markdown.depth) cấp"], ["nesting-too-deep"]),
            ("Thụt vào", ["\(markdown.indentation) dấu cách"], ["too-far-indented"]),
            ("Các phần của một bài", [number(markdown.tokens)], ["too-many-parts"]),
            ("Dấu `[`", [number(markdown.bracketsPerParagraph)], ["too-many-brackets"]),
            (
                "Một ảnh",
                [
                    megabytes(PictureLimits.bytes), "\(number(PictureLimits.side)) điểm ảnh",
                    "\(PictureLimits.pixels / 1_000_000) triệu",
                ], ["picture-size"]
            ),
            ("Một hình vẽ", ["\(number(SVGExtent.parts)) phần", "\(SVGExtent.depth) cấp"], ["picture-size"]),
            (
                "Thu nhỏ một ảnh",
                ["\(vips.timeLimit.components.seconds) giây", "\(VipsThumbnail.memoryLimit >> 20) GB"],
                ["picture-reduce"]
            ),
            (
                "Địa chỉ của một trang", ["\(PublishedPath.pathLimit) byte", "\(PublishedPath.nameLimit) byte"],
                ["output-path", "alias-form"]
            ),
            ("Thư mục lồng nhau", ["\(FileTreeWalk.Limits().depth) cấp"], ["file-skipped"]),
            ("Tệp và thư mục", [number(FileTreeWalk.Limits().entries)], ["too-many-files"]),
        ]
    }()

    @Test(arguments: rows.indices) func tellsTheLimit(_ index: Int) throws {
        let (name, limits, ids) = Self.rows[index]
        let row = try #require(Self.guide.split(separator: "\n").first { $0.hasPrefix("| \(name)") }, "\(name)")
        for words in limits + ids.map({ "`\($0.rawValue)`" }) {
            #expect(row.contains(" \(words)") && !row.contains(".\(words)"), "\(name): \(words)")
        }
    }

    private static func limits(_ limits: YAMLLimits) -> [String] {
        [megabytes(limits.bytes), "\(number(limits.nodes)) mục", "\(limits.depth) cấp"]
    }

    private static func megabytes(_ bytes: Int) -> String { "\(bytes >> 20) MB" }

    private static func number(_ number: Int) -> String { NumberText.decimal(Double(number)) }

    /// Every rule whose name stands behind `.error` or `.warning` in the code.
    @Test func namesEveryRule() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var ids: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: #/(?:\.error|\.warning|severity),\s*"([a-z]+(?:-[a-z0-9]+)*)"/#) {
                ids.insert(String(match.1))
            }
        }
        ids.formUnion(EntryChecks.all.map(\.id.rawValue))
        ids.formUnion(MarkdownNotice.Kind.allCases.map(\.rawValue))
        #expect(ids.count > 60)
        #expect(ids.filter { !Self.guide.contains("`\($0)`") }.sorted() == [])
    }
}
