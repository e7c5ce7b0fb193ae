import Bulletin
import Templates
import Vietnamese

/// Bodies with their awards, by name. Individuals and households are merged nowhere: names do not tell people apart.
enum RecipientOutputs {
    static func plan(_ site: Site, _ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        let title = "Tập thể, đơn vị được khen"
        let recipients = recipients(site, registers)
        return RegisterSequence(
            recipients.isEmpty ? [] : [.init(title: title, members: recipients)], title: title,
            front: addresses.recipients,
            description:
                "Chỉ gồm tập thể, doanh nghiệp và người có trang riêng; cá nhân, hộ gia đình khác xem theo năm.",
            size: 150, parents: { [$0.awardsLink] }
        ) { pages, groups, _ in groups.map { pages.recipientTable($0.members, caption: $0.title) } }.outputs
    }

    private static func recipients(_ site: Site, _ registers: Registers) -> [AwardRecipient] {
        var byKey: [String: AwardRecipient] = [:]
        for (index, line) in registers.awards.lines.enumerated() {
            guard let name = line.name, site.award(line.reference).status.isConferred else { continue }
            if let subject = line.subject {
                let name = registers.names.name(of: subject)
                byKey[name, default: AwardRecipient(name: name, subject: subject)].lines.append(index)
            } else if line.kind == .collective || line.kind == .enterprise {
                byKey[matchKey(name), default: AwardRecipient(name: name, subject: nil)].lines.append(index)
            }
        }
        return byKey.values.map { (CollationKey($0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// A body, or a person of the registry, with the lines of its awards.
struct AwardRecipient: Sendable {
    let name: String
    let subject: Subject?
    var lines: [Int] = []
}

extension RegisterPages {
    /// Awards that a row names; the years have all of them.
    private static let awardLimit = 6

    func recipientTable(_ recipients: [AwardRecipient], caption: String) -> RegisterPart {
        let rows: [[RegisterCell]] = recipients.map { recipient in
            var awards = recipient.lines.prefix(Self.awardLimit).map { index in
                let line = registers.awards.lines[index]
                let year = line.year.map { " (\($0))" } ?? ""
                return Link(
                    cut(site.award(line.reference).label.capitalizedFirst) + year,
                    to: views.link(line.reference.entry, anchor: "khen_thuong", root: root).address)
            }
            if recipient.lines.count > awards.count {
                awards.append(Link("và \(recipient.lines.count - awards.count) lần khác", to: ""))
            }
            return [
                .link(recipient.subject.map { link(to: $0) } ?? Link(recipient.name, to: "")),
                .number(recipient.lines.count), .links(awards),
            ]
        }
        return .table(
            RegisterTable(
                id: "nguoi_nhan", caption: caption,
                columns: [.init("Tên"), .init("Số lần", .number), .init("Hình thức")], rows: rows))
    }
}
