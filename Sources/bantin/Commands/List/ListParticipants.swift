import ArgumentParser
import Bulletin
import Publishing

/// `bantin list participants`.
struct ListParticipants: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "participants", abstract: "Thành phần dự họp. (Participants.)")

    @OptionGroup var options: ListOptions

    @Option(help: "Một phần tên. (Part of a name.)")
    var name: String?

    @Option(help: "Một phần tên cơ quan. (Part of an organization's name.)")
    var organization: String?

    @Option(help: "Vai trò: mã hoặc tên. (Role.)", transform: ParticipantRole.term)
    var role: ParticipantRole?

    @Option(help: "Năm họp. (Year of the meeting.)")
    var year: Int?

    func run() async throws {
        try await options.list(
            \.participantTable,
            shows: [
                ListColumn(name: "date", vietnamese: "NGÀY", english: "DATE"),
                ListColumn(name: "name", vietnamese: "HỌ TÊN", english: "NAME", isFlexible: true),
                ListColumn(name: "group", vietnamese: "NHÓM", english: "GROUP", isFlexible: true),
                ListColumn(name: "position", vietnamese: "CHỨC VỤ", english: "POSITION", isFlexible: true),
                ListColumn(name: "organization", vietnamese: "CƠ QUAN", english: "ORGANIZATION", isFlexible: true),
                ListColumn(
                    name: "roles", vietnamese: "VAI TRÒ", english: "ROLES", isFlexible: true,
                    shows: { value in
                        guard case .list(let roles) = value else { return "" }
                        return roles.map { ParticipantRole(rawValue: $0)?.label ?? $0 }.joined(separator: ", ")
                    }),
                ListColumn(name: "entry", vietnamese: "BÀI", english: "ENTRY", isFlexible: true),
            ],
            where: ListCondition.contains("name", name) + ListCondition.contains("organization", organization)
                + ListCondition.includes("roles", role?.rawValue) + ListCondition.year("date", year))
    }
}
