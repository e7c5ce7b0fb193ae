import ArgumentParser
import Bulletin
import Vietnamese

/// What of a booklet can be said on the command line; it counts for more than the booklet's file.
struct BookletOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Mã của một ấn phẩm. (Only the booklet of this id.)", valueName: "id"))
    var name: String?

    @Option(help: ArgumentHelp("Gom các bài của năm này. (Entries of this year.)", valueName: "year"))
    var year: Int?

    @Option(help: ArgumentHelp("Từ ngày. (First day.)", valueName: "date"))
    var from: DayArgument?

    @Option(help: ArgumentHelp("Đến ngày. (Last day.)", valueName: "date"))
    var to: DayArgument?

    @Option(help: ArgumentHelp("Tên sách. (Title.)", valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp("Chuyên mục, cách nhau bằng dấu phẩy. (Sections.)", valueName: "a,b"))
    var sections: WordList<Identifier>?

    @Option(help: ArgumentHelp("Loại bài: news,minutes,… (Kinds of entries.)", valueName: "a,b"))
    var kinds: WordList<EntryKind>?

    @Option(
        name: .customLong("format"),
        help: ArgumentHelp("html,pdf,epub,docx; mặc định là cả bốn. (Default: all four.)", valueName: "a,b"))
    var formats: WordList<BookletFormat>?

    @Option(help: ArgumentHelp("Khổ: a5, a4, 14.5x20.5, 16x24. (Size of the page.)", valueName: "size"))
    var size: BookletSize?

    @Flag(help: "Tạo thêm bản in gập đôi, đóng ghim giữa. (Also impose for saddle stitch.)")
    var impose = false

    /// Whether nothing is chosen, so that all booklets of the site are made as their files say.
    var isEmpty: Bool {
        name == nil && year == nil && from == nil && to == nil && title == nil && sections == nil && kinds == nil
            && formats == nil && size == nil && !impose
    }

    /// The booklet of a file, or one without a file, with these options over it.
    func booklet(over file: BookletFile?) -> BookletFile {
        var booklet =
            file
            ?? BookletFile(
                source: "content/booklets/\(defaultName).yaml",
                settings: BookletSettings.decode(YAMLText(SourceText(path: "", bytes: []))).value)
        booklet.settings.year = year ?? booklet.settings.year
        booklet.settings.from = from?.day ?? booklet.settings.from
        booklet.settings.to = to?.day ?? booklet.settings.to
        booklet.settings.title = title ?? booklet.settings.title
        booklet.settings.sections = sections?.values ?? booklet.settings.sections
        booklet.settings.kinds = kinds?.values ?? booklet.settings.kinds
        booklet.settings.formats = formats?.values ?? booklet.settings.formats
        booklet.settings.size = size ?? booklet.settings.size
        if impose { booklet.settings.isImposed = true }
        return booklet
    }

    /// What is wrong with a section that is asked for.
    func problem(in site: Site, _ messages: Messages) -> String? {
        let known = site.sections.map(\.id.text)
        let unknown = (sections?.values ?? []).first { !known.contains($0.text) }
        return unknown.map { messages.noSection($0.text, known: known) }
    }

    private var defaultName: String {
        let words = title.map { slug($0) } ?? ""
        if !words.isEmpty { return words }
        return year.map { "ky-yeu-\($0)" } ?? "ky-yeu"
    }
}

extension BookletSize: ExpressibleByArgument {}

/// A day on the command line.
struct DayArgument: ExpressibleByArgument {
    let day: CivilDate

    init?(argument: String) {
        guard let day = try? CivilDate.parse(argument) else { return nil }
        self.day = day
    }
}

/// Terms separated by commas.
struct WordList<Term: ScalarValue>: ExpressibleByArgument {
    let values: [Term]

    init?(argument: String) {
        var values: [Term] = []
        for word in argument.split(separator: ",") {
            guard let term = try? Term.parse(String(word).trimmed) else { return nil }
            values.append(term)
        }
        self.values = values
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
