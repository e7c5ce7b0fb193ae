import Bulletin
import HTML
import Vietnamese

/// The participants of a meeting, in protocol order.
func participantList(_ people: [ParticipantView]) -> HTML {
    if people.isEmpty { return .empty }
    var markup = MarkupWriter(capacity: people.count * 250)
    for index in people.indices { write(people, index, to: &markup) }
    return """
        <section class="participants"><h2 id="thanh_phan">Thành phần tham dự</h2>
        <ol>
        \(markup.finish())</ol></section>

        """
}

// Every entry has some: they are written straight into the list, each field from where it stands in the array, since a copy
// of the whole would count references to all of them.

private func write(_ people: [ParticipantView], _ index: Int, to markup: inout MarkupWriter) {
    markup.literal("<li><span class=\"name\">")
    if let name = people[index].name {
        let full = people[index].honorific.map { "\($0) \(name)" } ?? name
        markup.write(Link(full, to: people[index].address ?? ""))
    } else {
        markup.html(participantName(people[index]))
    }
    markup.literal("</span>")
    writePost(people, index, to: &markup)
    if people[index].roles.contains(where: { $0 != .attendee }) {
        markup.literal("<span class=\"role\">")
        var isFirst = true
        for role in people[index].roles where role != .attendee {
            if !isFirst { markup.literal(", ") }
            isFirst = false
            markup.text(role.label)
        }
        markup.literal("</span>")
    }
    if let note = people[index].note {
        markup.literal("<span class=\"post\">")
        markup.text(note)
        markup.literal("</span>")
    }
    markup.literal("</li>\n")
}

/// The posts of a participant, with the page of the organization.
private func writePost(_ people: [ParticipantView], _ index: Int, to markup: inout MarkupWriter) {
    let isEmpty = people[index].position == nil && people[index].organization?.isEmpty != false
    if isEmpty || people[index].position == "" && people[index].organization == nil { return }
    markup.literal("<span class=\"post\">")
    if let position = people[index].position {
        markup.text(position)
        if people[index].organization != nil { markup.literal(", ") }
    }
    if let organization = people[index].organization {
        markup.write(Link(organization, to: people[index].organizationAddress ?? ""))
    }
    markup.literal("</span>")
}

/// The posts of a participant as one text.
func participantPost(_ person: ParticipantView) -> String {
    guard let position = person.position else { return person.organization ?? "" }
    guard let organization = person.organization else { return position }
    return "\(position), \(organization)"
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
    var markup = MarkupWriter(capacity: awards.count * 800)
    markup.literal("<section class=\"awards\"><h2 id=\"khen_thuong\">Khen thưởng</h2>\n<ul>\n")
    awards.withUnsafeBufferPointer { for index in $0.indices { write($0[index], to: &markup) } }
    markup.literal("</ul></section>\n")
    return markup.finish()
}

private func write(_ view: AwardView, to markup: inout MarkupWriter) {
    let award = view.award
    markup.literal("<li><p><strong>")
    markup.text(award.title ?? award.label.capitalizedFirst)
    markup.literal("</strong></p>\n")
    if !view.recipients.isEmpty {
        markup.literal("<p>")
        markup.write(view.recipients, separator: "; ")
        markup.literal("</p>\n")
    }
    markup.literal("<p class=\"meta\">")
    markup.write(status: award.status.rawValue, award.status.label)
    for fact in awardFacts(view) {
        markup.literal(" <span>")
        markup.text(fact)
        markup.literal("</span>")
    }
    markup.literal("</p></li>\n")
}

private func awardFacts(_ view: AwardView) -> [String] {
    let award = view.award
    return [
        formOfAward(award.kind, award.grade, besides: award.title), award.level.map { "Cấp \($0.label)" },
        award.count.map { "Số lượng: \($0)" }, award.year.map { "Năm \($0)" }, award.reason, view.conferredBy,
        award.decision.map { decision in
            "Quyết định số \(decision.number)" + (decision.date.map { " \($0.formal)" } ?? "")
        },
    ].compactMap { $0 }
}

/// The form of an award, where its title does not begin with it already.
func formOfAward(_ kind: AwardKind, _ grade: AwardGrade?, besides title: String?) -> String? {
    guard let title else { return nil }
    let form = grade.map { "\(kind.label) \($0.label)" } ?? kind.label
    let words = form.capitalizedFirst
    // Most titles begin with exactly that; letters are compared one by one only in the others.
    if title.utf8.starts(with: words.utf8) { return nil }
    let start = String(String.UnicodeScalarView(title.unicodeScalars.prefix(form.unicodeScalars.count)))
    return start.lowercased() == form.lowercased() ? nil : words
}

/// The elections that an entry reports.
func electionList(_ elections: [ElectionView]) -> HTML {
    if elections.isEmpty { return .empty }
    return """
        <section class="elections"><h2 id="ket_qua_bau">Kết quả bầu</h2>
        <dl class="facts">\(each: elections, election)</dl></section>

        """
}

private func election(_ election: ElectionView) -> HTML {
    """
    <div><dt>\(election.office.label.capitalizedFirst)\(ifPresent: election.body, { " <small>\($0)</small>" })</dt>\
    <dd>\(election.elected.joined(separator: ", "))\(ifPresent: election.term, { " (nhiệm kỳ \($0))" })\
    \(ifPresent: election.vote, { " <small>\(vote($0))</small>" })</dd></div>
    """
}

/// The points of the units of a cluster. Bonus and penalty have columns only where some unit has them.
func scoreTable(_ scores: [ScoreView]) -> HTML {
    if scores.isEmpty { return .empty }
    let columns = ScoreColumn.all.filter { column in scores.contains { column.points($0.score) != nil } }
    return """
        <div class="table scores" role="region" aria-labelledby="bang_diem" tabindex="0"><table>
        <caption id="bang_diem">Kết quả chấm điểm thi đua</caption>
        <thead><tr><th scope="col">Đơn vị</th>\(each: columns, { "<th scope=\"col\">\($0.title)</th>" })\
        <th scope="col">Xếp hạng</th></tr></thead>
        <tbody>
        \(each: scores, { scoreRow($0, columns) })</tbody>
        </table></div>

        """
}

/// A column of points.
private struct ScoreColumn: Sendable {
    let title: String
    let points: @Sendable (Score) -> Double?

    static let all = [
        ScoreColumn(title: "Tự chấm", points: \.ownScore), ScoreColumn(title: "Kiểm tra", points: \.checkedScore),
        ScoreColumn(title: "Điểm thưởng", points: \.bonus), ScoreColumn(title: "Điểm trừ", points: \.penalty),
        ScoreColumn(title: "Kết quả", points: \.finalScore),
    ]
}

private func scoreRow(_ view: ScoreView, _ columns: [ScoreColumn]) -> HTML {
    let points = columns.map { $0.points(view.score).map { NumberText.decimal($0) } ?? "" }
    return """
        <tr><th scope="row">\(view.unit)</th>\(each: points, { "<td class=\"number\">\($0)</td>" })\
        <td class="number">\(view.score.rank.map { "\($0)" } ?? "")</td></tr>

        """
}

/// Files to download.
func attachmentList(_ attachments: [AttachmentView]) -> HTML {
    if attachments.isEmpty { return .empty }
    return """
        <section class="attachments"><h2 id="tep_dinh_kem">Tệp đính kèm</h2>
        <ul>
        \(each: attachments, { "<li><a href=\"\($0.address)\" download>\($0.title)</a> <small>\($0.format), \(NumberText.fileSize($0.size))</small></li>\n" })</ul></section>

        """
}
