import ArgumentParser
import Bulletin
import HTML
import Platform
import Search
import Vietnamese

/// `bantin search`: answers from the index of a built site, as its search page does.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Tìm trong trang đã tạo. (Search the built site.)",
        discussion: """
            Ví dụ / Examples:
              bantin search "giao ban cum thi dua"
              bantin search "217-QĐ/TW" --json
              bantin search "\\"chủ trì hội nghị\\"" --limit 5
            """)

    @Argument(help: ArgumentHelp("Từ khóa; có dấu hay không dấu. (Words, with or without marks.)", valueName: "words"))
    var words: String

    @Option(
        name: .customLong("site"),
        help: ArgumentHelp("Thư mục chứa content/ và output/. (Folder of the site.)", valueName: "dir"))
    var folder = "."

    @Option(help: ArgumentHelp("Thư mục kết quả. (Folder of the built site.)", valueName: "dir"))
    var output: String?

    @Option(help: ArgumentHelp("Số kết quả. (How many results.)", valueName: "n"))
    var limit = 10

    @Flag(help: "In JSON. (Print JSON.)")
    var json = false

    @Option(name: .customLong("lang"), help: ArgumentHelp("Ngôn ngữ thông báo: vi, en.", valueName: "vi|en"))
    var language: Language?

    func validate() throws {
        if !(1...1000).contains(limit) { throw ValidationError("--limit: 1…1000") }
    }

    func run() throws {
        let messages = Messages(language: language ?? .vietnamese)
        let root = (output ?? folder + "/output") + "/tim-kiem/"
        if (try? LocalFileSystem().status(of: DiskPath(root + "meta.js"), followingSymlink: true)) == nil {
            Terminal.write(messages.noIndex(in: root), to: .error)
            throw ExitCode.failure
        }
        do throws(SearchIndexError) {
            var index = try SearchIndex(reading: { path in
                try LocalFileSystem().readFile(DiskPath(root + path), limit: Self.fileLimit)
            })
            let answer = try index.search(words, limit: limit)
            Terminal.write(json ? Self.json(answer) : messages.answer(answer, words: words), to: .output)
        } catch {
            Terminal.write(messages.noAnswer(error), to: .error)
            throw ExitCode.failure
        }
    }

    /// Largest file of an index: the USB profile packs a whole segment into few files.
    private static let fileLimit = 256 << 20

    private static func json(_ answer: SearchAnswer) -> String {
        let results = answer.results.map { result -> JSON in
            [
                "title": .string(result.card.title), "address": .string(result.card.address),
                "anchor": result.anchor.map { .string($0) } ?? .null,
                "date": result.card.day.map { .string(CivilDate(dayNumber: $0).iso) } ?? .null,
                "section": .string(result.card.section.label), "kind": .string(result.card.kind.label),
                "snippet": result.snippet.map { .string($0.parts.map(\.text).joined()) } ?? .null,
                "isFull": .bool(result.isFull),
            ]
        }
        let json: JSON = ["count": .integer(answer.fullCount), "results": .array(results)]
        return String(decoding: json.pretty, as: UTF8.self) + "\n"
    }
}

extension Messages {
    /// The results for people: title, where and when, snippet.
    fileprivate func answer(_ answer: SearchAnswer, words: String) -> String {
        guard !answer.results.isEmpty else {
            return text(
                vi: "Không tìm thấy “\(words)”. Thử ít từ hơn.\n",
                en: "Nothing found for “\(words)”. Try fewer words.\n")
        }
        var lines = [text(vi: "\(answer.fullCount) kết quả", en: "\(answer.fullCount) results")]
        var wasFull = true
        for result in answer.results {
            if wasFull, !result.isFull { lines.append(text(vi: "— gần đúng —", en: "— near matches —")) }
            wasFull = result.isFull
            lines.append(Self.line(result))
            let place = [
                result.card.day.map { CivilDate(dayNumber: $0).short }, result.card.kind.label,
                result.card.section.label,
            ].compactMap { $0 }.joined(separator: " · ")
            lines.append("  \(place)  \(result.card.address)\(result.anchor.map { "#" + $0 } ?? "")")
            if let snippet = result.snippet { lines.append("  " + Self.marked(snippet)) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ result: SearchResult) -> String {
        Terminal.showsColours(.output) ? "\u{1B}[1m\(result.card.title)\u{1B}[0m" : result.card.title
    }

    private static func marked(_ snippet: Snippet) -> String {
        let colours = Terminal.showsColours(.output)
        let parts = snippet.parts.map { colours && $0.isMarked ? "\u{1B}[33m\($0.text)\u{1B}[0m" : $0.text }
        return (snippet.isCutAtStart ? "… " : "") + parts.joined() + (snippet.isCutAtEnd ? " …" : "")
    }

    fileprivate func noIndex(in folder: String) -> String {
        let hint = text(
            vi: "chạy bantin build trước; trong site.yaml không được tắt tìm kiếm (search: off)",
            en: "run bantin build first, without search: off in site.yaml")
        return "\(errorWord): "
            + text(vi: "chưa có chỉ mục tìm kiếm trong \(folder)", en: "there is no search index in \(folder)")
            + "\n\(hintWord): \(hint)\n"
    }

    fileprivate func noAnswer(_ error: SearchIndexError) -> String {
        let hint = text(vi: "chạy bantin build trước", en: "run bantin build first")
        return "\(errorWord): \(text(vi: error.inVietnamese, en: error.inEnglish))\n\(hintWord): \(hint)\n"
    }
}
