import ArgumentParser
import Bulletin
import Publishing

/// `bantin list awards`.
struct ListAwards: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "awards", abstract: "Khen thưởng. (Awards.)")

    @OptionGroup var options: ListOptions

    @Option(help: "Năm của thành tích. (Year.)")
    var year: Int?

    @Option(help: "Hình thức: mã hoặc tên. (Kind.)", transform: AwardKind.term)
    var kind: AwardKind?

    @Option(help: "Cấp: mã hoặc tên. (Level.)", transform: AwardLevel.term)
    var level: AwardLevel?

    @Option(help: "Một phần tên người nhận. (Part of a recipient's name.)")
    var recipient: String?

    @Flag(help: "Chỉ khen thưởng đã có quyết định. (Only conferred ones.)")
    var conferred = false

    @Flag(help: "Chỉ đề nghị, suy tôn. (Only proposed ones.)")
    var proposed = false

    func run() async throws {
        let isProposed = [AwardStatus.proposed.rawValue, AwardStatus.voted.rawValue]
        let proposals = proposed ? [ListCondition(column: "status") { isProposed.contains($0.text) }] : []
        try await options.list(
            \.awardTable,
            shows: [
                ListColumn(name: "year", vietnamese: "NĂM", english: "YEAR"),
                ListColumn(
                    name: "level", vietnamese: "CẤP", english: "LEVEL",
                    shows: { AwardLevel(rawValue: $0.text)?.label ?? $0.text }),
                ListColumn(
                    name: "kind", vietnamese: "HÌNH THỨC", english: "KIND", isFlexible: true,
                    shows: { AwardKind(rawValue: $0.text)?.label ?? $0.text }),
                ListColumn(name: "recipient", vietnamese: "NGƯỜI NHẬN", english: "RECIPIENT", isFlexible: true),
                ListColumn(name: "count", vietnamese: "SỐ", english: "COUNT"),
                ListColumn(
                    name: "status", vietnamese: "TRẠNG THÁI", english: "STATUS",
                    shows: { AwardStatus(rawValue: $0.text)?.label ?? $0.text }),
                ListColumn(name: "entry", vietnamese: "BÀI", english: "ENTRY", isFlexible: true),
            ],
            where: ListCondition.equals("year", year.map { .integer($0) })
                + ListCondition.equals("kind", kind.map { .text($0.rawValue) })
                + ListCondition.equals("level", level.map { .text($0.rawValue) })
                + ListCondition.contains("recipient", recipient)
                + ListCondition.equals("is_conferred", conferred ? .boolean(true) : nil) + proposals)
    }
}
