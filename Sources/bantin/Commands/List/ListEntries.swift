import ArgumentParser
import Bulletin
import Publishing

/// `bantin list entries`.
struct ListEntries: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "entries", abstract: "Các bài. (Entries.)")

    @OptionGroup var options: ListOptions

    @Option(help: "Mã chuyên mục. (Section.)")
    var section: String?

    @Option(help: "Loại bài: mã hoặc tên. (Kind.)", transform: EntryKind.term)
    var kind: EntryKind?

    @Option(help: "Năm đăng. (Year.)")
    var year: Int?

    @Option(help: "Một phần từ khóa. (Part of a tag.)")
    var tag: String?

    @Option(help: "Một phần tiêu đề. (Part of the title.)")
    var title: String?

    func run() async throws {
        try await options.list(
            \.entryTable,
            shows: [
                ListColumn(name: "date", vietnamese: "NGÀY", english: "DATE"),
                ListColumn(
                    name: "kind", vietnamese: "LOẠI", english: "KIND",
                    shows: { EntryKind(rawValue: $0.text)?.label ?? $0.text }),
                ListColumn(name: "section", vietnamese: "CHUYÊN MỤC", english: "SECTION"),
                ListColumn(name: "title", vietnamese: "TIÊU ĐỀ", english: "TITLE", isFlexible: true),
                ListColumn(name: "entry", vietnamese: "BÀI", english: "ENTRY", isFlexible: true),
            ],
            where: ListCondition.equals("section", section.map { .text($0) })
                + ListCondition.equals("kind", kind.map { .text($0.rawValue) }) + ListCondition.year("date", year)
                + ListCondition.contains("tags", tag) + ListCondition.contains("title", title))
    }
}
