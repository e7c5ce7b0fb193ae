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
    private let folders: Set<Substring>

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
        folders = Set(
            [
                decisions, awards, people, organizations, clusters, places, documents, models, supervision, overviews,
                data,
            ].map { $0[...] })
    }

    /// Whether a path is in a folder of the registers.
    func mayHold(_ path: String) -> Bool {
        path.split(separator: "/", maxSplits: 1).first.map(folders.contains) ?? false
    }

    func index(_ folder: String) -> Address { Address("\(folder)/index.html") }

    func year(_ year: Int?, in folder: String) -> Address {
        Address("\(folder)/\(year.map { String($0) } ?? "khong-ro-nam").html")
    }

    var assignees: Address { Address("\(decisions)/giao-cho/index.html") }
    func assignee(_ assignee: Assignee) -> Address { Address("\(decisions)/giao-cho/\(assignee.slug).html") }
    func status(_ status: DecisionStatus) -> Address { Address("\(decisions)/trang-thai/\(slug(status.label)).html") }
    func kind(_ kind: DecisionKind) -> Address { Address("\(decisions)/loai/\(slug(kind.label)).html") }
    var allSeries: Address { Address("\(decisions)/chuoi/index.html") }
    func series(_ series: DecisionSeries) -> Address { Address("\(decisions)/chuoi/\(series.slug).html") }
    var board: Address { Address("\(decisions)/viec-con-mo.html") }
    var calendar: Address { Address("\(decisions)/lich.ics") }

    func awardKind(_ kind: AwardKind) -> Address { Address("\(awards)/hinh-thuc/\(slug(kind.label)).html") }
    func awardLevel(_ level: AwardLevel) -> Address { Address("\(awards)/cap/\(slug(level.label)).html") }
    var recipients: Address { Address("\(awards)/don-vi.html") }

    func document(_ document: CitedDocumentRecord) -> Address { Address("\(documents)/\(document.slug).html") }
}
