import Bulletin
import HTML
import Vietnamese

/// Minutes, in the order of the official form: time, place, participants, chair, secretary, agenda, content,
/// decisions, signatures (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9).
func minutesPage(_ page: EntryPage) -> HTML {
    """
    <article class="entry minutes">
    \(entryHeader(page))<section class="form"><h2 id="bien-ban">Biên bản</h2>
    \(ifPresent: page.event, { meetingFacts($0, page.participants) })</section>
    \(participantTable(page.participants))\(agenda(page.event?.agenda ?? []))\
    <section><h2 id="dien-bien">Nội dung</h2>
    <div class="body">
    \(page.body)</div></section>
    \(records(page))\(closing(page))\(signatures(page.participants))\(entryFooter(page))</article>

    """
}

private func meetingFacts(_ event: EventView, _ people: [ParticipantView]) -> HTML {
    """
    <dl>\(fact("Số", event.number))\(fact("Tên cuộc họp", event.title))\(fact("Loại", event.kind?.label))\
    \(ifPresent: event.start, { "<dt>Thời gian bắt đầu</dt><dd>\(time($0))</dd>" })\
    \(fact("Địa điểm", event.place))\(fact("Đơn vị tổ chức", event.organizers.joined(separator: "; ")))\
    \(fact("Cụm thi đua", event.cluster))\(ifPresent: event.quorum, quorum)\
    \(officers(with: [.chair, .coChair], "Chủ trì", people))\(officers(with: [.secretary], "Thư ký", people))</dl>

    """
}

private func quorum(_ quorum: Event.Quorum) -> HTML {
    let counts = [
        quorum.eligible.map { "triệu tập \($0)" }, quorum.required.map { "cần có \($0)" },
        quorum.present.map { "có mặt \($0)" },
    ]
    return fact("Số người", counts.compactMap { $0 }.joined(separator: "; "))
}

/// The people who have one of the roles, as a term of the form.
private func officers(with roles: [ParticipantRole], _ term: String, _ people: [ParticipantView]) -> HTML {
    let names = people.filter { person in person.roles.contains { roles.contains($0) } }
    if names.isEmpty { return .empty }
    return "<dt>\(term)</dt><dd>\(each: names, separator: "; ", participantName)</dd>"
}

private func agenda(_ items: [AgendaView]) -> HTML {
    if items.isEmpty { return .empty }
    return """
        <section class="agenda"><h2 id="chuong-trinh">Chương trình</h2>
        <ol>
        \(each: items, { "<li>\(ifPresent: $0.start, { "<time>\($0.short)</time> " })\($0.title)\(ifPresent: $0.presenter, { " – \($0)" })</li>\n" })</ol></section>

        """
}

private func closing(_ page: EntryPage) -> HTML {
    guard let end = page.event?.end else { return .empty }
    return "<p class=\"closing\">Cuộc họp kết thúc vào \(end.formal).</p>\n"
}

private func signatures(_ people: [ParticipantView]) -> HTML {
    let secretaries = people.filter { $0.roles.contains(.secretary) }
    let chairs = people.filter { $0.roles.contains(.chair) }
    if secretaries.isEmpty && chairs.isEmpty { return .empty }
    return """
        <div class="signatures">
        <div><p>THƯ KÝ</p>\(each: secretaries, { "<p>\($0.name ?? "")</p>" })</div>
        <div><p>CHỦ TỌA</p>\(each: chairs, { "<p>\($0.name ?? "")</p>" })</div>
        </div>

        """
}
