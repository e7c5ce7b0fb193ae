import Bulletin
import HTML
import Vietnamese

/// The participants of a meeting, in protocol order.
func participantTable(_ people: [ParticipantView]) -> HTML {
    if people.isEmpty { return .empty }
    return """
        <table class="participants">
        <caption>Thành phần tham dự</caption>
        <thead><tr><th scope="col">Họ và tên</th><th scope="col">Chức vụ, đơn vị</th><th scope="col">Vai trò</th></tr></thead>
        <tbody>
        \(each: people, participantRow)</tbody>
        </table>

        """
}

private func participantRow(_ person: ParticipantView) -> HTML {
    let post = [person.position, person.organization].compactMap { $0 }.joined(separator: ", ")
    return """
        <tr><td>\(participantName(person))</td><td>\(post)</td>\
        <td>\(person.roles.map(\.label).joined(separator: ", "))\(ifPresent: person.note, { " (\($0))" })</td></tr>

        """
}

/// The name of a participant, or the group with its number.
func participantName(_ person: ParticipantView) -> HTML {
    guard let name = person.name else {
        return "\(person.group ?? "")\(ifPresent: person.count, { " (\($0) người)" })"
    }
    let full = person.honorific.map { "\($0) \(name)" } ?? name
    return link(Link(full, to: person.address ?? ""))
}

/// The awards that an entry reports.
func awardList(_ awards: [AwardView]) -> HTML {
    if awards.isEmpty { return .empty }
    return """
        <section class="awards"><h2 id="khen-thuong">Khen thưởng</h2>
        <ul>
        \(each: awards, awardItem)</ul></section>

        """
}

private func awardItem(_ view: AwardView) -> HTML {
    let award = view.award
    return """
        <li><strong>\(award.label.capitalizedFirst)</strong>\(ifPresent: award.level, { " (cấp \($0.label))" }): \
        \(view.recipients.joined(separator: "; "))\
        \(ifPresent: award.count, { " – số lượng: \($0)" })\
        \(ifPresent: award.reason, { " – \($0)" })\(ifPresent: award.year, { " (năm \($0))" }). \
        <em>\(award.status.label.capitalizedFirst)</em>\
        \(ifPresent: view.conferredBy, { "; cơ quan khen: \($0)" })\
        \(ifPresent: award.decision, { "; quyết định số \($0.number)\(ifPresent: $0.date, { ", " + HTML(text: $0.formal) })" })</li>

        """
}

/// The elections that an entry reports.
func electionList(_ elections: [ElectionView]) -> HTML {
    if elections.isEmpty { return .empty }
    return """
        <section class="elections"><h2 id="ket-qua-bau">Kết quả bầu</h2>
        <ul>
        \(each: elections, { "<li><strong>\($0.office.label)</strong>\(ifPresent: $0.body, { " \($0)" }): \($0.elected.joined(separator: ", "))\(ifPresent: $0.term, { " (nhiệm kỳ \($0))" })</li>\n" })</ul></section>

        """
}

/// The points of the units of a cluster.
func scoreTable(_ scores: [ScoreView]) -> HTML {
    if scores.isEmpty { return .empty }
    return """
        <table class="scores">
        <caption>Kết quả chấm điểm thi đua</caption>
        <thead><tr><th scope="col">Đơn vị</th><th scope="col">Tự chấm</th><th scope="col">Kiểm tra</th>\
        <th scope="col">Kết quả</th><th scope="col">Xếp hạng</th></tr></thead>
        <tbody>
        \(each: scores, scoreRow)</tbody>
        </table>

        """
}

private func scoreRow(_ view: ScoreView) -> HTML {
    let score = view.score
    let points = [score.ownScore, score.checkedScore, score.finalScore]
    return """
        <tr><th scope="row">\(view.unit)</th>\(each: points, { "<td class=\"number\">\($0.map { NumberText.decimal($0) } ?? "")</td>" })\
        <td class="number">\(score.rank.map { "\($0)" } ?? "")</td></tr>

        """
}

/// Files to download.
func attachmentList(_ attachments: [AttachmentView]) -> HTML {
    if attachments.isEmpty { return .empty }
    return """
        <section class="attachments"><h2 id="tep-dinh-kem">Tệp đính kèm</h2>
        <ul>
        \(each: attachments, { "<li><a href=\"\($0.address)\" download>\($0.title)</a> <small>(\($0.format), \(NumberText.fileSize($0.size)))</small></li>\n" })</ul></section>

        """
}
