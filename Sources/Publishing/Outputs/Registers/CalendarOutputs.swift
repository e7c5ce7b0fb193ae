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
    private var site: Site { views.site }

    init(views: SiteViews, registers: Registers) {
        self.views = views
        self.registers = registers
    }

    var bytes: [UInt8] {
        var lines = ContentLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//bantin//NONSGML bantin//VI")
        lines.add("CALSCALE", "GREGORIAN")
        lines.add("X-WR-CALNAME", text: site.configuration.title)
        lines.add("X-WR-CALDESC", text: Self.description(meetings: registers.meetings.entries.count))
        for index in registers.decisions.open(in: site) { add(registers.decisions.records[index], to: &lines) }
        for entry in registers.meetings.entries.prefix(CalendarOutputs.meetingLimit) { add(meeting: entry, to: &lines) }
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
        lines.add("UID", text: uid(entry, anchor))
        lines.add("DTSTAMP", stamp(entry))
        lines.add("SUMMARY", text: decision.text)
        if let due = decision.due { lines.add("DUE;VALUE=DATE", due.lastDay.iCalendar) }
        lines.add("STATUS", decision.recordedStatus == .inProgress ? "IN-PROCESS" : "NEEDS-ACTION")
        if let progress = decision.updates.last(where: { $0.progress != nil })?.progress {
            lines.add("PERCENT-COMPLETE", String(min(100, max(0, progress))))
        }
        let assignees = decision.assignees.map(registers.names.label).joined(separator: "; ")
        let parts = [
            assignees.isEmpty ? nil : "Giao cho: \(assignees)", entry.frontMatter.event?.title ?? entry.title,
        ]
        lines.add("DESCRIPTION", text: parts.compactMap { $0 }.joined(separator: "\n"))
        if let url = views.absolute(entry.address) { lines.add("URL", "\(url)#\(anchor)") }
        lines.add("CATEGORIES", text: decision.kind.label)
        lines.add("END", "VTODO")
    }

    private func add(meeting index: Int, to lines: inout ContentLines) {
        let entry = site.entries[index]
        guard let event = entry.frontMatter.event, let start = event.start else { return }
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", text: uid(entry, "su-kien"))
        lines.add("DTSTAMP", stamp(entry))
        lines.add("SUMMARY", text: event.title ?? entry.title)
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
        if let url = views.absolute(entry.address) { lines.add("URL", url) }
        if let kind = event.kind { lines.add("CATEGORIES", text: kind.label) }
        lines.add("END", "VEVENT")
    }

    private func uid(_ entry: Entry, _ part: String) -> String {
        let host = site.configuration.url?.text.split(separator: "/").dropFirst().first.map(String.init) ?? "bantin"
        return "\(entry.address.path)#\(part)@\(host)"
    }

    private func stamp(_ entry: Entry) -> String {
        let moment = entry.frontMatter.updated ?? entry.frontMatter.date
        return (moment?.timestamp ?? entry.day?.start ?? Timestamp(seconds: 0)).iCalendar
    }
}

/// Content lines of iCalendar: CRLF at the end, folded after 75 octets (RFC 5545, 3.1).
struct ContentLines {
    private(set) var bytes: [UInt8] = []

    /// Adds a property with a value that is no text.
    mutating func add(_ name: String, _ value: String) { fold(Array("\(name):\(value)".utf8)) }

    /// Adds a property with a text, in which backslash, semicolon, comma and line break are escaped.
    mutating func add(_ name: String, text: String) {
        var line = Array("\(name):".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): line += [UInt8(ascii: "\\"), byte]
            case 0x0A: line += Array("\\n".utf8)
            case 0..<0x20, 0x7F: line.append(0x20)
            default: line.append(byte)
            }
        }
        fold(line)
    }

    /// Never within a character.
    private mutating func fold(_ line: [UInt8]) {
        var start = 0
        var room = 75
        while line.count - start > room {
            var end = start + room
            while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += line[start..<end]
            bytes += [0x0D, 0x0A, 0x20]
            start = end
            room = 74
        }
        bytes += line[start...]
        bytes += [0x0D, 0x0A]
    }
}
