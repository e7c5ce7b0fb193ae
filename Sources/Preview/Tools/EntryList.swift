import Booklet
import Bulletin
import HTML
import Publishing
import Vietnamese

/// The list of all entries by state: the preview's own page.
struct EntryList {
    /// What the list is narrowed to.
    enum Filter: String, CaseIterable {
        case all, published, draft, scheduled, expired, hidden, warnings, errors, links

        var label: String {
            switch self {
            case .all: "Tất cả"
            case .published: "Đã đăng"
            case .draft: "Bản nháp"
            case .scheduled: "Hẹn giờ"
            case .expired: "Hết hạn"
            case .hidden: "Không công khai"
            case .warnings: "Có cảnh báo"
            case .errors: "Có lỗi"
            case .links: "Liên kết hỏng"
            }
        }
    }

    enum Order: String, CaseIterable {
        case date, title, state, section, words, warnings

        var label: String {
            switch self {
            case .date: "Ngày"
            case .title: "Tiêu đề"
            case .state: "Trạng thái"
            case .section: "Chuyên mục"
            case .words: "Số chữ"
            case .warnings: "Cảnh báo"
            }
        }
    }

    /// A line of the list.
    struct Row {
        var source: String
        var title: String
        var address: String?
        var day: CivilDate?
        var state: EntryState?
        var section: String
        var words: Int
        var errors = 0
        var warnings = 0
        var brokenLinks = 0
    }

    private static let pageSize = 200
    private static let linkRules: Set<DiagnosticID> = [
        "broken-link", "broken-anchor", "link-outside", "link-unpublished", "missing-picture", "missing-file",
        "decision-reference",
    ]

    let rows: [Row]
    let filter: Filter
    let order: Order
    let descends: Bool
    let page: Int
    let counts: [Filter: Int]
    let booklets: [BookletFile]

    init(_ edition: Edition, filter: Filter, order: Order, descends: Bool, page: Int) {
        let all = Self.rows(of: edition)
        self.filter = filter
        self.order = order
        self.descends = descends
        self.page = max(1, page)
        booklets = edition.site.booklets
        counts = Dictionary(
            uniqueKeysWithValues: Filter.allCases.map { each in (each, all.count { Self.shows($0, each) }) })
        rows = Self.sorted(all.filter { Self.shows($0, filter) }, by: order, descends: descends)
    }

    private static func rows(of edition: Edition) -> [Row] {
        var found: [String: (errors: Int, warnings: Int, links: Int)] = [:]
        for diagnostic in edition.report.diagnostics {
            guard let path = diagnostic.location?.path else { continue }
            var counts = found[path] ?? (0, 0, 0)
            if diagnostic.severity == .error { counts.errors += 1 } else { counts.warnings += 1 }
            if linkRules.contains(diagnostic.id) { counts.links += 1 }
            found[path] = counts
        }
        return edition.reading.entries.map { read in
            let published = edition.site.index.entry(atSource: read.source).map { edition.site.entries[$0] }
            let entry = read.entry ?? published
            let counts = found[read.source] ?? (0, 0, 0)
            return Row(
                source: read.source, title: entry.map(\.title) ?? read.source, address: published?.address.path,
                day: entry?.day, state: entry?.state, section: entry?.section.text ?? "",
                words: entry?.body.wordCount ?? 0, errors: counts.errors, warnings: counts.warnings,
                brokenLinks: counts.links)
        }
    }

    private static func shows(_ row: Row, _ filter: Filter) -> Bool {
        switch filter {
        case .all: true
        case .published: row.state == .published
        case .draft: row.state == .draft
        case .scheduled: row.state == .scheduled
        case .expired: row.state == .expired
        case .hidden: row.state == .hidden
        case .warnings: row.warnings > 0
        case .errors: row.errors > 0
        case .links: row.brokenLinks > 0
        }
    }

    private static func sorted(_ rows: [Row], by order: Order, descends: Bool) -> [Row] {
        let keys: [(CollationKey?, Int)] = rows.map { row in
            switch order {
            case .date: (nil, row.day?.dayNumber ?? Int.min)
            case .title: (CollationKey(row.title), 0)
            case .state: (CollationKey(row.state?.label ?? ""), 0)
            case .section: (CollationKey(row.section), 0)
            case .words: (nil, row.words)
            case .warnings: (nil, row.errors * 1_000_000 + row.warnings)
            }
        }
        let indices = rows.indices.sorted { left, right in
            if let first = keys[left].0, let second = keys[right].0 {
                if first < second { return !descends }
                if second < first { return descends }
            } else if keys[left].1 != keys[right].1 {
                return (keys[left].1 < keys[right].1) != descends
            }
            return left < right
        }
        return indices.map { rows[$0] }
    }

    private var pageCount: Int { max(1, (rows.count + Self.pageSize - 1) / Self.pageSize) }

    /// The page asked for, or the nearest there is.
    private var shownPage: Int { min(max(1, page), pageCount) }

    private func address(_ filter: Filter, _ order: Order, descends: Bool, page: Int = 1) -> String {
        "/_bantin/?loc=\(filter.rawValue)&xep=\(order.rawValue)&giam=\(descends ? 1 : 0)&trang=\(page)"
    }

    var html: HTML {
        ErrorPages.page(
            title: "Các bài của bản tin",
            """
            \(if: !booklets.isEmpty, bookletList)<nav class="filters" aria-label="Trạng thái">\(each: Filter.allCases, filterLink)</nav>
            <table><thead><tr>\(each: Order.allCases, heading)<th>Liên kết</th><th><span class="unseen">Sửa</span></th></tr></thead>
            <tbody>
            \(each: rows.dropFirst((shownPage - 1) * Self.pageSize).prefix(Self.pageSize), line)</tbody></table>
            \(if: pageCount > 1, pages)
            """)
    }

    /// Every booklet with all that it can be made as.
    private var bookletList: HTML {
        """
        <ul class="booklets" aria-label="Ấn phẩm">
        \(each: booklets, bookletLine)<li><small>Tệp được tạo khi bấm, từ nội dung vừa lưu, không kể bản nháp; không ghi vào thư mục của bản tin.</small></li>
        </ul>

        """
    }

    private func bookletLine(_ booklet: BookletFile) -> HTML {
        let links: [(label: String, rendition: BookletRendition)] = [
            ("PDF", .pages), ("PDF gập đôi để in", .sheets), ("EPUB", .epub), ("DOCX", .docx), ("HTML", .html),
        ]
        return """
            <li><strong>\(booklet.settings.title ?? booklet.id)</strong>\(each: links, { link in
                " <a href=\"/\(BookletOrder(id: booklet.id, rendition: link.rendition).path)\">\(link.label)</a>"
            }) <button type="button" data-open="\(booklet.source)">Sửa</button></li>

            """
    }

    private func filterLink(_ each: Filter) -> HTML {
        """
        <a href="\(address(each, order, descends: descends))"\(attribute: "aria-current", each == filter ? "true" : nil)>\(each.label) <span>\(counts[each] ?? 0)</span></a>

        """
    }

    private func heading(_ each: Order) -> HTML {
        let isCurrent = each == order
        return """
            <th\(attribute: "aria-sort", isCurrent ? (descends ? "descending" : "ascending") : nil)><a href="\(address(filter, each, descends: isCurrent ? !descends : each == .date || each == .words || each == .warnings))">\(each.label)</a></th>
            """
    }

    private func line(_ row: Row) -> HTML {
        let title: HTML =
            if let address = row.address { "<a href=\"/\(address)\">\(row.title)</a>" } else { HTML(text: row.title) }
        return """
            <tr data-state="\(row.state?.rawValue ?? "broken")"><td>\(row.day.map { $0.short } ?? "")</td>\
            <td>\(title)<small>\(row.source)</small></td><td><span class="state">\(row.state?.label ?? "không đọc được")</span></td>\
            <td>\(row.section)</td><td class="number">\(row.words)</td>\
            <td class="number">\(if: row.errors > 0, "<strong>\(row.errors) lỗi</strong> ")\(if: row.warnings > 0, "\(row.warnings)")</td>\
            <td class="number">\(if: row.brokenLinks > 0, "<strong>\(row.brokenLinks) hỏng</strong>")</td>\
            <td><button type="button" data-open="\(row.source)">Sửa</button></td></tr>

            """
    }

    private var pages: HTML {
        """
        <nav class="filters" aria-label="Trang">\(each: Array(1...pageCount), { number in
            "<a href=\"\(address(filter, order, descends: descends, page: number))\"\(attribute: "aria-current", number == shownPage ? "page" : nil)>\(number)</a> "
        })</nav>

        """
    }
}
