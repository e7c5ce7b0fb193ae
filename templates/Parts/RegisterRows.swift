import Bulletin
import HTML
import Vietnamese

/// Rows of tables in HTML: hundreds of thousands on a large site.
struct RegisterRowWriter: ~Copyable {
    var markup: MarkupWriter
    let columns: [RegisterTable.Column]
    /// Whether the links of the cells begin at the root of the site, and not at the page.
    let isFromRoot: Bool

    /// Bytes of a row, as a first guess.
    private static let rowSize = 1000

    init(_ columns: [RegisterTable.Column], rows: Int, isFromRoot: Bool = false) {
        markup = MarkupWriter(capacity: rows * Self.rowSize)
        self.columns = columns
        self.isFromRoot = isFromRoot
    }

    /// The rows written, for their page.
    consuming func finish() -> HTML { markup.finish() }

    /// The rows written, for pages at every depth.
    consuming func finishFromRoot() -> RootedHTML { markup.finishFromRoot() }

    /// Appends a row, and tells where the cell of a column begins and ends.
    mutating func write(
        _ cells: [RegisterCell], telling column: Int? = nil,
        _ cut: (RootedHTML.Place, RootedHTML.Place) -> Void = { _, _ in }
    ) {
        guard let head = cells.first else { return }
        markup.literal("<tr><th scope=\"row\">")
        write(head)
        markup.literal("</th>")
        for index in 1..<cells.count {
            let start = markup.place
            write(cells[index], in: columns[index])
            if index == column { cut(start, markup.place) }
        }
        markup.literal("</tr>\n")
    }

    private mutating func write(_ cell: RegisterCell, in column: RegisterTable.Column) {
        if case .empty = cell { return markup.literal("<td></td>") }
        markup.literal("<td data-label=\"")
        markup.text(column.title)
        if let setting = Self.setting(of: cell, in: column) {
            markup.literal("\" class=\"")
            markup.text(setting)
        }
        if let key = Self.sortKey(cell) {
            markup.literal("\" data-sort=\"")
            markup.text(key)
        }
        markup.literal("\">")
        write(cell)
        markup.literal("</td>")
    }

    private mutating func write(_ cell: RegisterCell) {
        switch cell {
        case .empty: break
        case .text(let text): markup.text(text)
        case .link(let link): write(link)
        case .noted(let link, let note):
            write(link)
            if note.isEmpty { return }
            markup.literal(" <small>")
            markup.text(note)
            markup.literal("</small>")
        case .links(let links): markup.write(links, separator: "; ", isFromRoot: isFromRoot)
        case .day(let day): markup.write(day)
        case .number(let number): markup.text(NumberText.integer(number))
        case .decimal(let number): markup.text(NumberText.decimal(number))
        case .decision(let status): markup.write(status: status.rawValue, status.label)
        case .due(let due, let isOpen): markup.write(due: due, isOpen: isOpen)
        case .period(let period): markup.text(period.label)
        case .state(let key, let label): markup.write(status: key, label)
        }
    }

    private mutating func write(_ link: Link) { markup.write(link, isFromRoot: isFromRoot) }

    /// The class of a cell: numbers at the end of their column, none of them muted; names and longer texts with room;
    /// short texts, such as the numbers of documents, on one line.
    private static func setting(of cell: RegisterCell, in column: RegisterTable.Column) -> String? {
        if column.kind == .number { return if case .number(0) = cell { "number none" } else { "number" } }
        return switch cell {
        case .text(let text): isShort(text) ? "short" : text.utf8.count > 2 * shortLimit ? "names" : nil
        case .noted(let link, _): isShort(link.label) ? "short" : "names"
        case .link(let link): isShort(link.label) ? nil : "names"
        case .links(let links): links.allSatisfy { isShort($0.label) } ? nil : "names"
        case .period, .due: "short"
        case .empty, .day, .number, .decimal, .decision, .state: nil
        }
    }

    private static func isShort(_ text: String) -> Bool { text.utf8.count <= shortLimit }

    /// Bytes of a text that is never broken; counting characters would cost more.
    private static let shortLimit = 16

    /// What the browser sorts by, where it is not the text.
    private static func sortKey(_ cell: RegisterCell) -> String? {
        switch cell {
        case .day(let day): day.iso
        case .due(let due, _): due.lastDay.iso
        case .period(let period): period.lastDay.iso
        case .number(let number): String(number)
        case .decimal(let number): String(number)
        case .empty, .text, .link, .noted, .links, .decision, .state: nil
        }
    }
}
