import Vietnamese

/// All documents that entries cite, each with those who cite it.
package struct CitedDocumentRegister: Sendable {
    /// Newest first, those without a date last, then by number.
    package let records: [CitedDocumentRecord]

    init(_ site: Site) {
        var byNumber: [String: [Citation]] = [:]
        for index in site.entries.indices {
            let day = site.entries[index].day
            func cite(_ number: String?, _ document: CitedDocument? = nil) {
                guard let number else { return }
                byNumber[matchKey(number), default: []].append(
                    Citation(entry: index, day: day, number: number, document: document))
            }
            for document in site.entries[index].frontMatter.documents { cite(document.number, document) }
            for decision in site.entries[index].frontMatter.decisions { cite(decision.basis) }
            for supervision in site.entries[index].frontMatter.supervision { cite(supervision.basis) }
        }
        var own: [String: [Int]] = [:]
        for index in site.entries.indices {
            if let number = site.entries[index].frontMatter.document?.number {
                own[matchKey(number), default: []].append(index)
            }
        }
        var slugs = SlugAllocator(fallback: "van-ban")
        let groups = byNumber.flatMap { key, citations in Self.documents(citations).map { (key, $0) } }
        let ordered = groups.sorted { left, right in
            // Oldest first, for the slugs.
            (left.1.date ?? .last, left.0) < (right.1.date ?? .last, right.0)
        }
        let records = ordered.map { key, found in
            var record = found
            record.slug = slugs.slug(for: found.number)
            record.publishedAs = own[key]?.first { entry in
                guard let date = found.date else { return true }
                return site.entries[entry].frontMatter.document?.issued.map { $0 == date } ?? true
            }
            return record
        }
        let dated = records.filter { $0.date != nil }.reversed()
        self.records = dated + records.filter { $0.date == nil }
    }

    private struct Citation {
        let entry: Int
        let day: CivilDate?
        let number: String
        let document: CitedDocument?
    }

    /// Documents of one number: every year begins with number 1 again, so another date is another document. Who cites
    /// without a date means the last one issued before.
    private static func documents(_ citations: [Citation]) -> [CitedDocumentRecord] {
        let dates = Set(citations.compactMap { $0.document?.date }).sorted()
        var records = (dates.isEmpty ? [nil] : dates.map { Optional($0) }).map { CitedDocumentRecord(date: $0) }
        for citation in citations {
            let position: Int
            if let date = citation.document?.date {
                position = dates.firstIndex(of: date) ?? 0
            } else {
                position = dates.lastIndex { $0 <= (citation.day ?? .last) } ?? 0
            }
            records[position].add(citation.entry, citation.number, citation.document)
        }
        return records
    }
}

/// A document that entries cite.
package struct CitedDocumentRecord: Sendable {
    package private(set) var number = ""
    package let date: CivilDate?
    package private(set) var title: String?
    package private(set) var url: WebAddress?
    /// Entries that cite it, newest first.
    package private(set) var entries: [Int] = []
    package fileprivate(set) var slug = ""
    /// The entry of this site that publishes it.
    package fileprivate(set) var publishedAs: Int?

    fileprivate init(date: CivilDate?) { self.date = date }

    fileprivate mutating func add(_ entry: Int, _ number: String, _ document: CitedDocument?) {
        if self.number.isEmpty { self.number = number }
        if title == nil { title = document?.title }
        if url == nil { url = document?.url }
        if entries.last != entry { entries.append(entry) }
    }
}
