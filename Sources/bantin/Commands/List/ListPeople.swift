import ArgumentParser
import Publishing

/// `bantin list people`: those who have a profile; namesakes are not merged.
struct ListPeople: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Người có trang riêng. (People of the registry.)")

    @OptionGroup var options: ListOptions

    @Option(help: "Một phần tên. (Part of a name.)")
    var name: String?

    func run() async throws {
        try await options.list(
            \.peopleTable,
            shows: [
                ListColumn(name: "name", vietnamese: "HỌ TÊN", english: "NAME"),
                ListColumn(name: "participations", vietnamese: "DỰ HỌP", english: "MEETINGS"),
                ListColumn(name: "decisions", vietnamese: "VIỆC", english: "DECISIONS"),
                ListColumn(name: "awards", vietnamese: "KHEN", english: "AWARDS"),
                ListColumn(name: "positions", vietnamese: "CHỨC VỤ", english: "POSITIONS", isFlexible: true),
                ListColumn(name: "id", vietnamese: "MÃ", english: "ID"),
            ], where: ListCondition.contains("name", name))
    }
}
