import Bulletin
import Vietnamese

/// Where the pages of the registers stand.
///
/// A folder that a section of the site has already is the section's: the register's gets `so-` before its name.
struct RegisterAddresses: Sendable {
    let decisions: String
    let awards: String
    let people: String
    let organizations: String
    let clusters: String
    let places: String
    let documents: String
    let models: String
    let supervision: String
    let overviews: String
    let data: String

    init(_ site: Site) {
        var taken = Set(site.sections.map(\.id.text))
        for entry in site.entries {
            if let folder = entry.address.path.split(separator: "/", maxSplits: 1).first {
                taken.insert(String(folder))
            }
        }
        func folder(_ name: String) -> String { taken.contains(name) ? "so-\(name)" : name }
        decisions = folder("nghi-quyet-ket-luan")
        awards = folder("khen-thuong")
        people = folder("con-nguoi")
        organizations = folder("to-chuc")
        clusters = folder("cum-thi-dua")
        places = folder("dia-ban")
        documents = folder("van-ban-vien-dan")
        models = folder("danh-muc-mo-hinh")
        supervision = folder("theo-doi-giam-sat")
        overviews = folder("tong-quan")
        data = folder("du-lieu")
    }

    func index(_ folder: String) -> Address { Address("\(folder)/index.html") }

    func year(_ year: Int?, in folder: String) -> Address {
        Address("\(folder)/\(year.map { String($0) } ?? "khong-ro-nam").html")
    }

    var assignees: Address { Address("\(decisions)/giao-cho/index.html") }
    func assignee(_ assignee: Assignee) -> Address { Address("\(decisions)/giao-cho/\(assignee.slug).html") }
    func status(_ status: DecisionStatus) -> Address { Address("\(decisions)/trang-thai/\(slug(status.label)).html") }
    func kind(_ kind: DecisionKind) -> Address { Address("\(decisions)/loai/\(slug(kind.label)).html") }
    func series(_ series: DecisionSeries) -> Address { Address("\(decisions)/chuoi/\(series.slug).html") }
    func board(page number: Int) -> Address {
        Address("\(decisions)/viec-con-mo\(number == 1 ? "" : "/trang-\(number)").html")
    }
    var calendar: Address { Address("\(decisions)/lich.ics") }

    func awardKind(_ kind: AwardKind) -> Address { Address("\(awards)/hinh-thuc/\(slug(kind.label)).html") }
    func awardLevel(_ level: AwardLevel) -> Address { Address("\(awards)/cap/\(slug(level.label)).html") }
    var recipients: Address { Address("\(awards)/don-vi.html") }

    func mentions(_ name: MentionedName) -> Address { Address("\(people)/ten/\(name.slug).html") }
    func names(_ initial: String, page number: Int) -> Address {
        let letter = slug(initial)
        let mark = initial == "Đ" ? "dd" : letter.isEmpty ? "khac" : Self.letterName(initial, letter)
        return Address("\(people)/chu-cai/\(mark)\(number == 1 ? "" : "-\(number)").html")
    }

    /// Letters that differ by a mark only get pages of their own: `ă` is `aw`, as Vietnamese keyboards write it.
    private static func letterName(_ initial: String, _ plain: String) -> String {
        switch initial {
        case "Ă": "aw"
        case "Â": "aa"
        case "Ê": "ee"
        case "Ô": "oo"
        case "Ơ": "ow"
        case "Ư": "uw"
        default: plain
        }
    }

    func document(_ document: CitedDocumentRecord) -> Address { Address("\(documents)/\(document.slug).html") }
}
