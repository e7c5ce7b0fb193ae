import Bulletin
import Vietnamese

/// Which entries stand in a booklet, chapter by chapter.
struct EntrySelection {
    struct Group {
        var title: String?
        var entries: [Int]
    }

    struct Chapter {
        var title: String
        var length: ArticleLength
        var groups: [Group]

        var entries: [Int] { groups.flatMap(\.entries) }
    }

    let site: Site
    let booklet: BookletFile
    private var settings: BookletSettings { booklet.settings }

    init(site: Site, booklet: BookletFile) {
        self.site = site
        self.booklet = booklet
    }

    /// The chapters in their order; each entry stands in the first one that takes it.
    var chapters: [Chapter] {
        var taken = Set(settings.exclude.compactMap { site.entry(named: $0, in: booklet) })
        let all = candidates
        if settings.chapters.isEmpty {
            return groups(of: all.filter { !taken.contains($0) }, by: settings.division).map { group in
                Chapter(
                    title: group.title ?? settings.fullTitle, length: settings.length,
                    groups: [Group(title: nil, entries: group.entries)])
            }
        }
        return settings.chapters.compactMap { chapter in
            var entries = all.filter { !taken.contains($0) && takes(chapter, $0) }
            taken.formUnion(entries)
            let named = chapter.entries.compactMap { site.entry(named: $0, in: booklet) }
                .filter { taken.insert($0).inserted || entries.contains($0) }
            // Entries that are named stand first, in the order given.
            entries = named + entries.filter { !named.contains($0) }
            if entries.isEmpty { return nil }
            let groups =
                chapter.division.map { self.groups(of: entries, by: $0) } ?? [Group(title: nil, entries: entries)]
            return Chapter(title: chapter.title, length: chapter.length ?? settings.length, groups: groups)
        }
    }

    /// Entries of the period and the kinds and sections asked for, in the booklet's order.
    private var candidates: [Int] {
        let period = settings.period
        let matching = site.entries.indices.filter { index in
            let entry = site.entries[index]
            guard let day = entry.day, entry.kind != .page else { return false }
            return period?.contains(day) ?? true
                && (settings.sections.isEmpty || settings.sections.contains(entry.section))
                && (settings.kinds.isEmpty || settings.kinds.contains(entry.kind))
        }
        return settings.order == .newestFirst ? matching : matching.reversed()
    }

    private func takes(_ chapter: BookletChapter, _ index: Int) -> Bool {
        let entry = site.entries[index]
        if chapter.sections.isEmpty && chapter.tags.isEmpty && chapter.kinds.isEmpty { return false }
        let tags = Set(entry.frontMatter.tags.map(matchKey))
        return (chapter.sections.isEmpty || chapter.sections.contains(entry.section))
            && (chapter.kinds.isEmpty || chapter.kinds.contains(entry.kind))
            && (chapter.tags.isEmpty || chapter.tags.contains { tags.contains(matchKey($0)) })
    }

    /// Entries by month, section or first tag, in the order in which the groups begin; sections in the site's order.
    private func groups(of entries: [Int], by division: ChapterDivision) -> [Group] {
        var titles: [String] = division == .section ? site.sections.map(\.label) : []
        var byTitle: [String: [Int]] = [:]
        for index in entries {
            let title = groupTitle(site.entries[index], division)
            if !titles.contains(title) { titles.append(title) }
            byTitle[title, default: []].append(index)
        }
        return titles.compactMap { title in byTitle[title].map { Group(title: title, entries: $0) } }
    }

    private func groupTitle(_ entry: Entry, _ division: ChapterDivision) -> String {
        switch division {
        case .month: entry.day.map { "Tháng \($0.month) năm \($0.year)" } ?? "Không ghi ngày"
        case .section: site.section(entry.section)?.label ?? "Tin khác"
        case .topic: entry.frontMatter.tags.first.flatMap(tagName) ?? "Chủ đề khác"
        }
    }

    /// The site's spelling of a tag.
    private func tagName(_ written: String) -> String? {
        site.tags.first { $0.slug == slug(written) }?.name ?? written
    }
}
