import Bulletin
import Vietnamese

/// A calendar file (RFC 5545): a VTODO for every open task, a VEVENT for every meeting of the last years.
enum CalendarOutputs {
    /// Meetings in the calendar: phones load all of it at once.
    static let meetingLimit = 500

    static func plan(_ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        if registers.decisions.records.isEmpty { return [] }
        return [
            Output(
                addresses.calendar, .data, from: Origin(template: "calendar"),
                .render { CalendarWriter(views: $0, registers: registers).bytes })
        ]
    }
}

/// Writes the calendar. Its time stamps are the entries': the same site gives the same bytes.
struct CalendarWriter {
    let views: SiteViews
    let registers: Registers
    /// What stands before the path of an address, where the site has a public one.
    private let base: String?
    /// What the names of tasks and events end with.
    private let nameSpace: String
    private var site: Site { _read { yield views.site } }

    init(views: SiteViews, registers: Registers) {
        self.views = views
        self.registers = registers
        base = views.absolute(Address(""))
        let host = views.site.configuration.url?.text.split(separator: "/").dropFirst().first.map(String.init)
        nameSpace = "@" + (host ?? "bantin")
    }

    var bytes: [UInt8] {
        let open = registers.decisions.open(in: site)
        var lines = ContentLines(capacity: (open.count + CalendarOutputs.meetingLimit) * 900)
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//bantin//NONSGML bantin//VI")
        lines.add("CALSCALE", "GREGORIAN")
        lines.add("X-WR-CALNAME", text: site.configuration.title)
        lines.add("X-WR-CALDESC", text: Self.description(meetings: registers.meetings.meetings.count))
        for index in open { add(registers.decisions.records[index], to: &lines) }
        for entry in registers.meetings.meetings.prefix(CalendarOutputs.meetingLimit) {
            add(meeting: entry, to: &lines)
        }
        lines.add("END", "VCALENDAR")
        return lines.bytes
    }

    /// What the calendar holds, and what it leaves out.
    static func description(meetings count: Int) -> String {
        let limit = CalendarOutputs.meetingLimit
        let which = count > limit ? "\(limit) cuộc họp gần nhất trong \(count) cuộc" : "các cuộc họp"
        return "Việc còn mở và \(which)"
    }

    private func add(_ record: DecisionRecord, to lines: inout ContentLines) {
        let decision = site.decision(record.reference)
        let entry = site.entries[record.reference.entry]
        let anchor = entry.decisionAnchor(record.reference.decision)
        lines.add("BEGIN", "VTODO")
        lines.add("UID", text: entry.address.path, "#", anchor, nameSpace)
        lines.add("DTSTAMP", stamp(entry))
        lines.add("SUMMARY", text: decision.text)
        if let due = decision.due { lines.add("DUE;VALUE=DATE", due.lastDay.iCalendar) }
        lines.add("STATUS", decision.recordedStatus == .inProgress ? "IN-PROCESS" : "NEEDS-ACTION")
        if let progress = decision.updates.last(where: { $0.progress != nil })?.progress {
            lines.add("PERCENT-COMPLETE", String(min(100, max(0, progress))))
        }
        let assignees = decision.assignees.map(registers.names.label).joined(separator: "; ")
        if assignees.isEmpty {
            lines.add("DESCRIPTION", text: entry.meetingTitle)
        } else {
            lines.add("DESCRIPTION", text: "Giao cho: ", assignees, "\n", entry.meetingTitle)
        }
        if let base { lines.add("URL", base, entry.address.path, "#", anchor) }
        lines.add("CATEGORIES", text: decision.kind.label)
        lines.add("END", "VTODO")
    }

    private func add(meeting index: Int, to lines: inout ContentLines) {
        let entry = site.entries[index]
        guard let event = entry.frontMatter.event, let start = event.start else { return }
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", text: entry.address.path, "#su-kien", nameSpace)
        lines.add("DTSTAMP", stamp(entry))
        lines.add("SUMMARY", text: entry.meetingTitle)
        if start.time != nil {
            lines.add("DTSTART", start.timestamp.iCalendar)
            if let end = event.end, end.time != nil, start < end { lines.add("DTEND", end.timestamp.iCalendar) }
        } else {
            lines.add("DTSTART;VALUE=DATE", start.date.iCalendar)
            // The end of an event of whole days is the day after.
            if let end = event.end, start.date <= end.date {
                lines.add("DTEND;VALUE=DATE", end.date.adding(days: 1).iCalendar)
            }
        }
        if let place = event.place { lines.add("LOCATION", text: registers.names.label(place)) }
        if let base { lines.add("URL", base, entry.address.path) }
        if let kind = event.kind { lines.add("CATEGORIES", text: kind.label) }
        lines.add("END", "VEVENT")
    }

    private func stamp(_ entry: Entry) -> String {
        let moment = entry.frontMatter.updated ?? entry.frontMatter.date
        return (moment?.timestamp ?? entry.day?.start ?? Timestamp(seconds: 0)).iCalendar
    }
}
