import ArgumentParser
import Bulletin
import Publishing
import Vietnamese

/// `bantin list decisions`.
struct ListDecisions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decisions", abstract: "Nghị quyết, kết luận, nhiệm vụ. (Decisions.)")

    @OptionGroup var options: ListOptions

    @Flag(help: "Chỉ việc còn mở. (Only open ones.)")
    var open = false

    @Flag(help: "Chỉ việc quá hạn. (Only overdue ones.)")
    var overdue = false

    @Option(help: "Giao cho ai; một phần của tên. (Part of an assignee's name.)")
    var assignee: String?

    @Option(help: ArgumentHelp("Đến hạn trước ngày này. (Due before this day.)", valueName: "date"))
    var dueBefore: CivilDate?

    @Option(help: "Trạng thái: mã hoặc tên. (Status.)", transform: DecisionStatus.term)
    var status: DecisionStatus?

    @Option(help: "Loại: mã hoặc tên. (Kind.)", transform: DecisionKind.term)
    var kind: DecisionKind?

    @Option(help: "Năm họp. (Year of the meeting.)")
    var year: Int?

    func run() async throws {
        try await options.list(
            \.decisionTable,
            shows: [
                ListColumn(name: "date", vietnamese: "NGÀY", english: "DATE"),
                ListColumn(name: "due", vietnamese: "HẠN", english: "DUE"),
                ListColumn(
                    name: "status", vietnamese: "TRẠNG THÁI", english: "STATUS",
                    shows: { DecisionStatus(rawValue: $0.text)?.label ?? $0.text },
                    isUrgent: { $0.text == DecisionStatus.overdue.rawValue }),
                ListColumn(name: "text", vietnamese: "NỘI DUNG", english: "TEXT", isFlexible: true),
                ListColumn(name: "assignees", vietnamese: "GIAO CHO", english: "ASSIGNEES", isFlexible: true),
                ListColumn(name: "id", vietnamese: "BÀI", english: "ENTRY", isFlexible: true),
            ],
            where: ListCondition.equals("is_open", open ? .boolean(true) : nil)
                + ListCondition.equals("status", overdue ? .text(DecisionStatus.overdue.rawValue) : nil)
                + ListCondition.contains("assignees", assignee) + ListCondition.before("due_date", dueBefore)
                + ListCondition.equals("status", status.map { .text($0.rawValue) })
                + ListCondition.equals("kind", kind.map { .text($0.rawValue) }) + ListCondition.year("date", year))
    }
}

extension Vocabulary {
    /// Reads a term of the command line; an unknown one is told with the nearest.
    static func term(_ text: String) throws -> Self {
        do throws(FieldProblem) {
            return try parse(text)
        } catch {
            throw ValidationError(error.message.vietnamese)
        }
    }
}
