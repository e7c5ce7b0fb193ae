import Bulletin
import Vietnamese

/// A booklet as it will be printed: every text ready, every picture known, no question open but where pages end.
///
/// It is made from a site once, and all formats are written from it.
package struct Book: Sendable {
    /// Names the files made, and the book in catalogues: `ky-yeu-2023`.
    package var id: String
    package var title: String
    package var subtitle: String?
    package var organization: String?
    /// What the book covers, `Năm 2023` or `Từ 01/01/2023 đến 30/6/2023`.
    package var period: String?
    /// The day printed in the file's own description: the imprint's, else that of the newest entry.
    package var date: CivilDate?
    package var layout: BookLayout
    package var cover: BookFigure?
    /// The publishing facts, each as a line of label and text.
    package var imprint: [BookFact] = []
    /// Foreword, year in figures, chapters, registers, in the order of the book.
    package var sections: [BookSection] = []
    package var people: [IndexTerm] = []
    package var organizations: [IndexTerm] = []
    package var colophon: [String] = []
    package var pictures = PictureList()

    package init(id: String, title: String, layout: BookLayout) {
        self.id = id
        self.title = title
        self.layout = layout
    }

    /// The articles in the order of the book.
    package var articles: [BookSection] { sections.flatMap(\.articles) }
}

/// How a book's pages are laid out.
package struct BookLayout: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case yearbook
        case report
        /// One official document.
        case document
    }

    package var kind: Kind
    /// Of the trimmed page, in millimetres.
    package var width: Double
    package var height: Double
    package var isGlued = false
    package var isLargePrint = false
    /// Margins that a form prescribes.
    package var ownMargins: (inside: Double, outside: Double, top: Double, bottom: Double)?

    package static func == (left: BookLayout, right: BookLayout) -> Bool {
        left.kind == right.kind && left.width == right.width && left.height == right.height
            && left.isGlued == right.isGlued && left.isLargePrint == right.isLargePrint
            && left.margins == right.margins
    }

    package init(kind: Kind, size: BookletSize) {
        self.kind = kind
        (width, height) = size.millimetres
    }

    /// Inside, outside, top and bottom margins in millimetres.
    package var margins: (inside: Double, outside: Double, top: Double, bottom: Double) {
        if let ownMargins { return ownMargins }
        // Nghị định 30/2020/NĐ-CP, Phụ lục I: official pages are A4 with wide margins, one-sided.
        if kind != .yearbook && width >= 210 { return (30, 20, 20, 20) }
        let more = isGlued ? 3.0 : 0
        return width >= 210 ? (25 + more, 20, 25, 22) : (18 + more, 15, 20, 18)
    }

    /// Whether the wider margin is the inner one; official pages have it on the left, whatever their number.
    package var isMirrored: Bool { kind == .yearbook || (kind == .report && width < 210) }

    /// The width of the text in millimetres.
    package var textWidth: Double { width - margins.inside - margins.outside }
}

/// A label with its text.
package struct BookFact: Sendable, Equatable {
    package var label: String
    package var text: [BookInline]

    package init(_ label: String, _ text: [BookInline]) {
        self.label = label
        self.text = text
    }

    package init(_ label: String, _ text: String) { self.init(label, [.text(text)]) }
}

/// A name in the index, with the key that its places in the text carry.
package struct IndexTerm: Sendable, Equatable {
    package var key: String
    package var label: String

    package init(key: String, label: String) {
        self.key = key
        self.label = label
    }
}
