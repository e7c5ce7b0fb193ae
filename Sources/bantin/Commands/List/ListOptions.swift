import ArgumentParser
import Bulletin
import Platform
import Publishing
import Vietnamese

/// Options of all lists: which site, and how rows are written.
struct ListOptions: ParsableArguments {
    @OptionGroup var site: SiteOptions

    @Flag(help: "In JSON. (Print JSON.)")
    var json = false

    @Flag(help: "In CSV, UTF-8 có BOM. (Print CSV.)")
    var csv = false

    @Option(help: ArgumentHelp("Nhiều nhất bấy nhiêu dòng. (At most so many rows.)", valueName: "n"))
    var limit: Int?

    func validate() throws {
        if json && csv { throw ValidationError("--json, --csv: chọn một (choose one)") }
        if let limit, limit < 0 { throw ValidationError("--limit: 0…") }
    }

    /// Prints the rows of a table that pass all conditions.
    func list(
        _ table: (OpenData) -> DataTable, shows columns: [ListColumn], where conditions: [ListCondition]
    ) async throws {
        let build = try await SiteSession.open(site, site.pipelineOptions)
        let content = build.result.site
        let reporter = Reporter(build: build, language: site.language, format: .text)
        let leftOut = build.result.leftOut.count
        if leftOut > 0 { Terminal.write(reporter.messages.leftOutOfList(leftOut), to: .error) }
        let whole = table(OpenData(content, Registers(content)))
        let tests = conditions.compactMap { condition in
            whole.position(of: condition.column).map { ($0, condition.holds) }
        }
        var rows = (0..<whole.count).map(whole.row).filter { row in tests.allSatisfy { $0.1(row[$0.0]) } }
        if let limit { rows = Array(rows.prefix(limit)) }
        let chosen = rows
        let part = DataTable(
            name: whole.name, title: whole.title, description: whole.description, columns: whole.columns,
            count: chosen.count
        ) { chosen[$0] }
        if json {
            Terminal.write(String(decoding: DataJSONWriter.bytes(of: part), as: UTF8.self), to: .output)
        } else if csv {
            Terminal.write(String(decoding: CSVWriter.bytes(of: part), as: UTF8.self), to: .output)
        } else {
            let width = Terminal.isTerminal(.output) ? Terminal.width(.output) : nil
            let text = TerminalTable(
                columns: columns, width: width, usesColours: Terminal.showsColours(.output),
                language: reporter.messages.language
            ).text(of: part)
            Terminal.write(text, to: .output)
            Terminal.write(reporter.messages.listed(chosen.count), to: .error)
        }
    }
}

/// What a row must fulfil.
struct ListCondition {
    let column: String
    let holds: (DataValue) -> Bool

    /// The text contains words, case and diacritics ignored; of a list, one of its texts.
    static func contains(_ column: String, _ words: String?) -> [ListCondition] {
        guard let words else { return [] }
        let wanted = fold(words)
        return [ListCondition(column: column) { fold($0.text).contains(wanted) }]
    }

    static func equals(_ column: String, _ wanted: DataValue?) -> [ListCondition] {
        guard let wanted else { return [] }
        return [ListCondition(column: column) { $0 == wanted }]
    }

    static func includes(_ column: String, _ wanted: String?) -> [ListCondition] {
        guard let wanted else { return [] }
        return [
            ListCondition(column: column) { value in
                if case .list(let texts) = value { texts.contains(wanted) } else { value.text == wanted }
            }
        ]
    }

    /// A day of that year.
    static func year(_ column: String, _ year: Int?) -> [ListCondition] {
        guard let year else { return [] }
        return [ListCondition(column: column) { $0.text.hasPrefix("\(year)-") }]
    }

    /// A day before another one; rows without a day do not count.
    static func before(_ column: String, _ day: CivilDate?) -> [ListCondition] {
        guard let day else { return [] }
        return [ListCondition(column: column) { !$0.text.isEmpty && $0.text < day.iso }]
    }
}

extension CivilDate: ExpressibleByArgument {
    package init?(argument: String) {
        guard let day = try? CivilDate.parse(argument) else { return nil }
        self = day
    }
}

extension Messages {
    func listed(_ count: Int) -> String { text(vi: "\(count) dòng\n", en: "\(count) rows\n") }

    func leftOutOfList(_ count: Int) -> String {
        text(
            vi: "Cảnh báo: \(count) bài có lỗi không được tính; xem bantin check.\n",
            en: "Warning: \(count) entries with errors are not counted; see bantin check.\n")
    }
}
