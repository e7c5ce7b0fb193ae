import Vietnamese

/// When the site would change without any file being edited.
enum NextChange {
    /// The first moment after `now` at which an entry appears or goes, stops leading the home page, or one of its open
    /// decisions becomes overdue.
    static func after(_ now: Timestamp, entries: [Entry]) -> Timestamp? {
        var next: Timestamp?
        func consider(_ moment: Timestamp?) {
            guard let moment, now < moment else { return }
            if let known = next, known <= moment { return }
            next = moment
        }
        for entry in entries where entry.state == .published || entry.state == .scheduled {
            let front = entry.frontMatter
            consider(front.publishAt?.timestamp)
            consider(front.expiresAt?.timestamp)
            consider(front.featuredUntil?.adding(days: 1).start)
            for decision in front.decisions where decision.isOpen {
                consider(decision.due?.lastDay.adding(days: 1).start)
            }
        }
        return next
    }
}
