extension BookSection {
    /// All blocks of the section and of those inside, notes not included.
    var allBlocks: [BookBlock] { blocks + sections.flatMap(\.allBlocks) }
}

extension BookBlock {
    /// Calls `visit` with every line of text in the block, those of notes included.
    func forEachLine(_ visit: ([BookInline]) -> Void) {
        switch self {
        case .paragraph(let line), .lead(let line), .heading(_, let line):
            Self.visit(line, visit)
        case .byline(let text), .code(let text): visit([.text(text)])
        case .quotation(let blocks): for block in blocks { block.forEachLine(visit) }
        case .list(_, let items): for block in items.joined() { block.forEachLine(visit) }
        case .table(let table):
            Self.visit(table.caption, visit)
            for column in table.columns { Self.visit(column.title, visit) }
            for cell in table.rows.joined() { Self.visit(cell, visit) }
        case .figures(let figures):
            for figure in figures { visit([.text(figure.caption ?? ""), .text(figure.credit ?? "")]) }
        case .facts(let facts): for fact in facts { Self.visit([.text(fact.label + " ")] + fact.text, visit) }
        case .chart(let chart): visit([.text(chart.alt)])
        case .heads(let heads):
            visit((heads.left + heads.right + [heads.number ?? "", heads.name, heads.subject]).map { .text($0) })
        case .signatures(let signers): visit(signers.flatMap { [$0.office] + $0.names }.map { .text($0) })
        case .recipients(let lines): visit(lines.map { .text($0) })
        case .rule: break
        }
    }

    private static func visit(_ line: [BookInline], _ visit: ([BookInline]) -> Void) {
        visit(line)
        for inline in line {
            switch inline {
            case .emphasis(let inner), .strong(let inner), .link(_, let inner): Self.visit(inner, visit)
            case .note(_, let blocks?): for block in blocks { block.forEachLine(visit) }
            default: break
            }
        }
    }
}

extension Book {
    /// The keys of the index that stand somewhere in the text.
    var usedKeys: Set<String> {
        var keys: Set<String> = []
        for block in sections.flatMap(\.allBlocks) {
            block.forEachLine { line in
                for case .term(let key, _) in line { keys.insert(key) }
            }
        }
        return keys
    }
}
