import Vietnamese

/// When the site would change without any file being edited.
enum NextChange {
    /// The first moment after `now` at which an entry appears or goes, stops leading the home page, or one of its open
    /// decisions becomes overdue.
    ///
    /// The entries are all there are, published or not; of the site's decisions only those count that are still open.
    static func after(_ now: Timestamp, entries: [Entry], site: Site) -> Timestamp? {
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
        }
        for (index, entry) in site.entries.enumerated() {
            for position in entry.frontMatter.decisions.indices {
                let reference = DecisionReference(entry: index, decision: position)
                if site.isOpen(reference) { consider(site.decision(reference).due?.lastDay.adding(days: 1).start) }
            }
        }
        return next
    }
}
