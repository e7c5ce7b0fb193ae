import Bulletin
import Vietnamese

/// The tables of a site's open data.
package struct OpenData: Sendable {
    let site: Site
    let registers: Registers

    package init(_ site: Site, _ registers: Registers) {
        self.site = site
        self.registers = registers
    }

    package var tables: [DataTable] {
        [
            entryTable, eventTable, participantTable, decisionTable, awardTable, peopleTable, organizationTable,
            clusterTable,
        ]
    }

    // MARK: What the tables share

    static let entryColumn = DataColumn("entry", .text, "Đường dẫn của bài trên trang.", isRequired: true)

    func path(_ entry: Int) -> DataValue { .text(site.entries[entry].address.path) }

    func day(_ entry: Int) -> CivilDate? {
        site.entries[entry].meetingDay
    }

    func label(_ reference: NameReference?) -> DataValue { DataValue(reference.map(registers.names.label)) }

    func labels(_ references: [NameReference]) -> DataValue {
        references.isEmpty ? .none : .list(references.map(registers.names.label))
    }

    static func list(_ texts: [String]) -> DataValue { texts.isEmpty ? .none : .list(texts) }

    /// The identifier of a body, or of a person with a profile.
    func identifier(_ subject: Subject?) -> DataValue {
        guard let subject else { return .none }
        if case .person(let index) = subject, registers.people.profile(of: index) == nil { return .none }
        return .text(registers.names.identifier(of: subject).text)
    }

    static func date(_ day: CivilDate?) -> DataValue { DataValue(day?.iso) }

    static func time(_ moment: LocalDateTime?) -> DataValue { DataValue(moment?.time?.iso) }

    static func terms<Term: Vocabulary>(_ vocabulary: Term.Type) -> [String] { Term.allCases.map(\.rawValue) }
}
