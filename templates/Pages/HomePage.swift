import Bulletin
import HTML
import Vietnamese

/// The home page.
package func homePage(_ page: HomePage, title: String) -> HTML {
    """
    <h1 class="unseen">\(title)</h1>
    <div class="front">
    \(ifPresent: page.lead, { leadStory($0) })\
    \(if: !page.latest.isEmpty, latestNews(page.latest))</div>
    <div class="home">
    <div class="home-main">
    \(each: page.sections, sectionBlock)</div>
    <div class="home-side">
    \(ifPresent: page.schedule, scheduleBlock)\(titleBlock("Thông báo", page.notices))\
    \(openDecisions(page.decisions, page.openDecisions))\(titleBlock("Biên bản mới", page.minutes))\(awardNews(page.awards, page.allAwards))\
    \(ifPresent: page.publication, { publicationBlock($0.booklet, all: $0.all) })</div>
    </div>

    """
}

/// The newest news: with their pictures where all have one, else titles alone, so that the column stays even.
func latestNews(_ cards: [EntryCard]) -> HTML {
    let hasPictures = cards.allSatisfy { $0.picture != nil }
    return """
        <section class="latest"><h2 class="block-title">Tin mới</h2>
        \(listItems(cards, heading: .third, hasPicture: hasPictures))</section>

        """
}

private func titleBlock(_ title: String, _ list: [EntryCard]) -> HTML {
    list.isEmpty ? .empty : "<section><h2 class=\"block-title\">\(title)</h2>\n\(titles(list))</section>\n"
}

/// The newest entry of a section with its picture, the others as titles.
private func sectionBlock(_ block: SectionBlock) -> HTML {
    guard let first = block.cards.first else { return .empty }
    return """
        <section class="section-block"><h2 class="block-title">\(link(block.section))</h2>
        \(card(first, heading: .third))\(if: block.cards.count > 1, titles(Array(block.cards.dropFirst())))</section>

        """
}

private func scheduleBlock(_ block: ScheduleBlock) -> HTML {
    """
    <section class="week"><h2 class="block-title">Lịch công tác</h2>
    <ul>
    \(each: block.items, scheduleLine)</ul>
    <p class="more">\(link(block.entry))</p></section>

    """
}

private func scheduleLine(_ item: ScheduleItem) -> HTML {
    """
    <li>\(ifPresent: item.start, { "<span class=\"when\">\(shortMoment($0))</span> " })\
    <span>\(item.text)\(ifPresent: item.place, { " <small>\($0)</small>" })</span></li>

    """
}

/// `Thứ Hai, 23/11, 07:30`: the year is that of the week.
private func shortMoment(_ moment: LocalDateTime) -> HTML {
    let day = "\(moment.date.weekday.name), \(moment.date.day)/\(moment.date.month)"
    return """
        <time datetime="\(moment.iso)">\(day)\(ifPresent: moment.time, { ", \($0.short)" })</time>
        """
}

private func openDecisions(_ decisions: [OpenDecision], _ all: Link?) -> HTML {
    if decisions.isEmpty { return .empty }
    return """
        <section class="open-decisions"><h2 class="block-title">Kết luận đang thực hiện</h2>
        <ul>
        \(each: decisions, openDecision)</ul>\(more(all))</section>

        """
}

private func more(_ all: Link?) -> HTML {
    "\(ifPresent: all, { "<p class=\"more\">\(link($0))</p>" })"
}

private func openDecision(_ decision: OpenDecision) -> HTML {
    """
    <li><a href="\(decision.address)">\(decision.text)</a>
    <p class="meta">\(statusMark(decision.status)) \(ifPresent: decision.due, { "Hạn: \(dueDate($0, isOpen: true)) " })\
    \(if: !decision.assignees.isEmpty, "<span>\(decision.assignees.joined(separator: "; "))</span>")</p></li>

    """
}

private func awardNews(_ awards: [AwardNews], _ all: Link?) -> HTML {
    if awards.isEmpty { return .empty }
    return """
        <section class="award-news"><h2 class="block-title">Khen thưởng mới</h2>
        <ul>
        \(each: awards, awardLine)</ul>\(more(all))</section>

        """
}

private func awardLine(_ award: AwardNews) -> HTML {
    let more = award.count - award.recipients.count
    return """
        <li><a href="\(award.address)">\(award.title)</a>
        <p class="meta">\(if: !award.recipients.isEmpty, "<span>\(award.recipients.joined(separator: "; "))\(if: more > 0, " và \(more) tập thể, cá nhân khác")</span> ")\
        \(if: award.recipients.isEmpty && award.count > 0, "<span>\(award.count) tập thể, cá nhân</span> ")\
        \(ifPresent: award.day, { time($0) })</p></li>

        """
}
