import HTML
import Vietnamese

/// The book as the theme reads it, `book.json`: names are short, since every line of text has some.
extension Book {
    package var json: JSON {
        [
            "id": .string(id), "title": .words(title), "subtitle": .optional(subtitle),
            "organization": .optional(organization), "period": .optional(period),
            "date": date.map { [.integer($0.year), .integer($0.month), .integer($0.day)] } ?? .null,
            "layout": layout.json, "cover": cover.map(\.json) ?? .null,
            "imprint": .array(imprint.map(\.json)), "sections": .array(sections.map(\.json)),
            "people": .array(people.map(\.json)), "organizations": .array(organizations.map(\.json)),
            "colophon": .array(colophon.map { .words($0) }),
        ]
    }
}

extension BookLayout {
    fileprivate var json: JSON {
        let margins = margins
        return [
            "kind": .string(kind.rawValue), "width": .number(width), "height": .number(height),
            "inside": .number(margins.inside), "outside": .number(margins.outside), "top": .number(margins.top),
            "bottom": .number(margins.bottom), "large": .bool(isLargePrint), "mirrored": .bool(isMirrored),
        ]
    }
}

extension BookFact {
    fileprivate var json: JSON { ["label": .string(label), "text": text.json] }
}

extension IndexTerm {
    fileprivate var json: JSON { ["key": .string(key), "label": .words(label)] }
}

extension BookSection {
    fileprivate var json: JSON {
        [
            "kind": .string(kind.rawValue), "id": .string(id), "number": .optional(number), "title": .words(title),
            "level": .integer(level), "meta": .optional(meta), "blocks": .array(blocks.map(\.json)),
            "sections": .array(sections.map(\.json)),
        ]
    }
}

extension BookBlock {
    var json: JSON {
        switch self {
        case .paragraph(let line): ["k": "p", "c": line.json]
        case .lead(let line): ["k": "lead", "c": line.json]
        case .byline(let text): ["k": "byline", "text": .words(text)]
        case .heading(let level, let line): ["k": "h", "level": .integer(level), "c": line.json]
        case .quotation(let blocks): ["k": "quote", "blocks": .array(blocks.map(\.json))]
        case .list(let start, let items):
            [
                "k": "list", "start": start.map { .integer($0) } ?? .null,
                "items": .array(items.map { .array($0.map(\.json)) }),
            ]
        case .code(let text): ["k": "code", "text": .string(text.withBreaks)]
        case .rule: ["k": "rule"]
        case .table(let table): table.json
        case .figures(let figures): ["k": "figures", "figures": .array(figures.map(\.json))]
        case .facts(let facts): ["k": "facts", "facts": .array(facts.map(\.json))]
        case .chart(let chart): chart.json
        case .heads(let heads): heads.json
        case .signatures(let signers):
            [
                "k": "signatures",
                "signers": .array(
                    signers.map { ["office": .words($0.office), "names": .array($0.names.map { .words($0) })] }),
            ]
        case .recipients(let lines): ["k": "recipients", "lines": .array(lines.map { .words($0) })]
        }
    }
}

extension [BookInline] {
    /// Text is a string, everything else an object.
    var json: JSON { .array(map(\.json)) }
}

extension BookInline {
    fileprivate var json: JSON {
        switch self {
        case .text(let text): .string(text.withBreaks)
        case .emphasis(let inner): ["k": "em", "c": inner.json]
        case .strong(let inner): ["k": "b", "c": inner.json]
        case .code(let text): ["k": "code", "text": .string(text.withBreaks)]
        case .lineBreak: ["k": "br"]
        case .link(.web(let address), let inner): ["k": "web", "to": .string(address), "c": inner.json]
        case .link(.section(let id), let inner): ["k": "ref", "to": .string(id), "c": inner.json]
        case .image(let figure): ["k": "img", "figure": figure.json]
        case .note(let name, let blocks):
            ["k": "note", "name": .string(name), "blocks": blocks.map { .array($0.map(\.json)) } ?? .null]
        case .term(let key, let text): ["k": "ix", "key": .string(key), "text": .string(text)]
        }
    }
}

extension BookFigure {
    fileprivate var json: JSON {
        [
            "file": .string(file), "width": .integer(width), "height": .integer(height), "alt": .string(alt),
            "caption": .optional(caption), "credit": .optional(credit),
        ]
    }
}

extension BookTable {
    /// What of the width each column gets: as stated, else by its words, so that long texts are not squeezed and figures
    /// do not stand alone in wide columns.
    var shares: [Double] {
        columns.indices.map { index in
            if let share = columns[index].share { return share }
            let cells = [columns[index].title] + rows.map { $0[index] }
            let longest = cells.map(\.length).max() ?? 0
            let word =
                cells.map { $0.plainText.split(separator: " ").map(\.unicodeScalars.count).max() ?? 0 }.max() ?? 0
            return max(6, Double(min(word, 14)), Double(min(longest, 120)).squareRoot() * 2.6)
        }
    }

    /// A cell of more letters may need more than a page, so its row breaks.
    private static let longCell = 700

    fileprivate var json: JSON {
        [
            "k": "table", "caption": caption.json,
            "columns": .array(
                zip(columns, shares).map { column, share in
                    [
                        "title": column.title.json, "align": .string(column.alignment.rawValue),
                        "share": .number(share),
                    ]
                }),
            "rows": .array(
                rows.map { row in
                    ["cells": .array(row.map(\.json)), "breaks": .bool(row.contains { $0.length > Self.longCell })]
                }),
        ]
    }
}

extension BookChart {
    fileprivate var json: JSON {
        [
            "k": "chart", "title": .string(title), "alt": .string(alt), "direction": .string(direction.rawValue),
            "bars": .array(bars.map { ["label": .words($0.label), "value": .integer($0.value)] }),
        ]
    }
}

extension BookHeads {
    fileprivate var json: JSON {
        [
            "k": "heads", "left": .array(left.map { .words($0) }), "right": .array(right.map { .words($0) }),
            "number": .optional(number), "name": .words(name), "subject": .words(subject), "note": .optional(note),
        ]
    }
}

extension JSON {
    /// Text that is printed: the longest word of it finds a place to break.
    fileprivate static func words(_ text: String) -> JSON { .string(text.withBreaks) }

    fileprivate static func optional(_ text: String?) -> JSON { text.map { .words($0) } ?? .null }
}

extension [BookInline] {
    /// The text without marks and notes.
    var plainText: String {
        reduce(into: "") { text, inline in
            switch inline {
            case .text(let piece), .code(let piece), .term(_, let piece): text += piece
            case .emphasis(let inner), .strong(let inner), .link(_, let inner): text += inner.plainText
            case .lineBreak: text += " "
            case .image, .note: break
            }
        }
    }

    /// How many letters a line has, roughly.
    fileprivate var length: Int {
        var count = 0
        BookBlock.paragraph(self).forEachLine { line in
            for inline in line {
                switch inline {
                case .text(let text), .code(let text), .term(_, let text): count += text.unicodeScalars.count
                default: break
                }
            }
        }
        return count
    }
}

extension String {
    /// The longest run of letters that always fits a line.
    private static let longestWord = 24

    /// The text with places to break in words that are longer than a line may be: addresses, names of files.
    fileprivate var withBreaks: String {
        var run = 0
        guard
            unicodeScalars.contains(where: { scalar in
                run = scalar == " " || scalar == "\n" ? 0 : run + 1
                return run > Self.longestWord
            })
        else { return self }
        var result = String.UnicodeScalarView()
        run = 0
        for scalar in unicodeScalars {
            run = scalar == " " || scalar == "\n" ? 0 : run + 1
            result.append(scalar)
            let isSeparator = run > 8 && "/-_.?&=".unicodeScalars.contains(scalar)
            if isSeparator || run >= Self.longestWord / 2 {
                result.append("\u{200B}")
                run = 0
            }
        }
        return String(result)
    }
}
