import Bulletin
import HTML
import Vietnamese

/// Minutes, in the order of the official form: heads, title, time, place, participants, chair, secretary, content,
/// decisions, end, signatures, recipients (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9).
func minutesPage(_ page: EntryPage) -> HTML {
    """
    <article class="entry minutes">
    \(entryHeader(page))<div class="entry-main">
    <div class="sheet">
    \(officialHead(page))\(ifPresent: page.event, { meetingFacts($0, page.participants) })\
    \(participantList(page.participants))\(ifPresent: page.event, { officers($0, page.participants) })\
    \(agenda(page.event?.agenda ?? []))<section><h2 id="dien_bien">Nội dung</h2>
    <div class="body">
    \(page.body)</div></section>
    \(records(page))\(closing(page))\(signatures(page))</div>
    \(gallery(page.photos))\(attachmentList(page.attachments))\(entryEnd(page))</div>
    \(entrySide(page))\(neighbours(page))</article>

    """
}

/// The heads of the form and its title.
private func officialHead(_ page: EntryPage) -> HTML {
    """
    \(ifPresent: page.form, { heads($0, number: page.event?.number) })\
    <p class="form-title"><strong>BIÊN BẢN</strong><span>\(page.event?.title ?? page.title)</span></p>

    """
}

private func heads(_ form: OfficialForm, number: String?) -> HTML {
    """
    <div class="heads"><div>\(each: form.leftHead, { "<p>\($0)</p>" })\(ifPresent: number, { "<p class=\"number-line\">Số: \($0)</p>" })</div>\
    <div>\(each: form.rightHead, { "<p>\($0)</p>" })</div></div>

    """
}

private func meetingFacts(_ event: EventView, _ people: [ParticipantView]) -> HTML {
    """
    <dl class="facts">\(fact("Thời gian bắt đầu", event.start?.formal.capitalizedFirst))\(fact("Địa điểm", event.place))\
    \(fact("Loại", event.kind?.label.capitalizedFirst))\
    \(fact("Đơn vị tổ chức", event.organizers.joined(separator: "; ")))\(fact("Cụm thi đua", event.cluster))\
    \(fact("Ghi chú", event.note))</dl>

    """
}

/// Chair, secretary and the number of those present, after the participants.
private func officers(_ event: EventView, _ people: [ParticipantView]) -> HTML {
    let lines: HTML = """
        \(officers(with: [.chair, .coChair], "Chủ trì", people))\(officers(with: [.secretary], "Thư ký", people))\
        \(ifPresent: event.quorum, quorum)
        """
    return lines.isEmpty ? .empty : "<dl class=\"facts\">\(lines)</dl>\n"
}

private func quorum(_ quorum: Event.Quorum) -> HTML {
    let counts = [
        quorum.eligible.map { "triệu tập \($0)" }, quorum.required.map { "cần có \($0)" },
        quorum.present.map { "có mặt \($0)" },
    ]
    return fact("Số người", counts.compactMap { $0 }.joined(separator: "; ").capitalizedFirst)
}

/// The people who have one of the roles, as a term of the form.
private func officers(with roles: [ParticipantRole], _ term: String, _ people: [ParticipantView]) -> HTML {
    let names = people.indices.filter { people[$0].roles.contains(where: roles.contains) }.map { people[$0] }
    if names.isEmpty { return .empty }
    return "<div><dt>\(term)</dt><dd>\(each: names, separator: "; ", officer)</dd></div>"
}

private func officer(_ person: ParticipantView) -> HTML {
    let post = participantPost(person)
    return "\(participantName(person))\(if: !post.isEmpty, ", \(post)")"
}

private func agenda(_ items: [AgendaView]) -> HTML {
    if items.isEmpty { return .empty }
    return """
        <section class="agenda"><h2 id="chuong_trinh">Chương trình</h2>
        <ol>
        \(each: items, { "<li>\(ifPresent: $0.start, { "<time>\($0.short)</time> " })\($0.title)\(ifPresent: $0.presenter, { " – \($0)" })</li>\n" })</ol></section>

        """
}

private func closing(_ page: EntryPage) -> HTML {
    guard let end = page.event?.end else { return .empty }
    return "<p class=\"closing\">Cuộc họp kết thúc vào hồi \(end.formal)./.</p>\n"
}

/// The secretary signs on the left, the chair on the right; below stands where copies go.
private func signatures(_ page: EntryPage) -> HTML {
    let secretaries = names(of: page.participants, with: .secretary)
    let chairs = names(of: page.participants, with: .chair)
    return """
        <div class="signatures">
        <div><p><strong>THƯ KÝ</strong></p>\(each: secretaries, signature)</div>
        <div><p><strong>CHỦ TỌA</strong></p>\(each: chairs, signature)</div>
        </div>
        \(ifPresent: page.form, recipients)
        """
}

private func names(of people: [ParticipantView], with role: ParticipantRole) -> [String] {
    people.indices.filter { people[$0].roles.contains(role) }.compactMap { people[$0].name }
}

private func signature(_ name: String) -> HTML { "<p class=\"signature\">\(name)</p>" }

private func recipients(_ form: OfficialForm) -> HTML {
    if form.recipients.isEmpty { return .empty }
    return """
        <div class="recipients"><p><strong><em>Nơi nhận:</em></strong></p><ul>\(each: form.recipients, { "<li>\($0)</li>" })</ul></div>

        """
}
