import ArgumentParser

/// `bantin list`: the registers in the terminal.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Liệt kê nghị quyết, khen thưởng, người dự, bài, người. (List what the entries record.)",
        discussion: """
            Ví dụ / Examples:
              bantin list decisions --open --overdue
              bantin list decisions --assignee "Hội Nông dân" --due-before 2024-03-31 --csv
              bantin list awards --year 2023 --conferred --json
              bantin list participants --name "Nguyễn Văn An"
            """,
        subcommands: [ListDecisions.self, ListAwards.self, ListParticipants.self, ListEntries.self, ListPeople.self])
}
