import Vietnamese

extension MarkdownNotice {
    /// The notice as a message for the editor of the file at `path`.
    func diagnostic(in path: String) -> Diagnostic {
        Diagnostic(
            kind.isFatal ? .error : .warning, DiagnosticID(rawValue: kind.rawValue), message,
            at: SourceLocation(path: path, line: location.line, column: location.column), hint: hint)
    }

    private var message: Message {
        switch kind {
        case .rawHTML: Message(vi: "mã HTML bị bỏ qua: \(subject)", en: "HTML is left out: \(subject)")
        case .unsafeAddress:
            Message(
                vi: "địa chỉ không an toàn bị bỏ qua: \(subject)", en: "an unsafe address is left out: \(subject)")
        case .footnoteUndefined:
            Message(
                vi: "chú thích [^\(subject)] không có nội dung", en: "the footnote [^\(subject)] is nowhere written")
        case .footnoteUnused:
            Message(vi: "chú thích [^\(subject)] không được gọi", en: "the footnote [^\(subject)] is never called")
        case .footnoteDuplicate:
            Message(vi: "chú thích [^\(subject)] viết hai lần", en: "the footnote [^\(subject)] is written twice")
        case .footnoteInLink:
            Message(
                vi: "chú thích [^\(subject)] nằm trong một liên kết", en: "the footnote [^\(subject)] is inside a link")
        case .footnoteInContainer:
            Message(
                vi: "nội dung chú thích [^\(subject)] nằm trong trích dẫn hoặc danh sách",
                en: "the footnote [^\(subject)] is written inside a quotation or list")
        case .headingLevelSkipped:
            Message(vi: "tiêu đề “\(subject)” nhảy quá một cấp", en: "the heading “\(subject)” skips a level")
        case .headingEmpty: Message(vi: "tiêu đề không có chữ", en: "a heading without text")
        case .tableCellsDropped:
            Message(vi: "hàng có thừa ô so với bảng: \(subject)", en: "the row has too many cells: \(subject)")
        case .tableHeaderMismatch:
            Message(
                vi: "dòng gạch không khớp số cột của dòng đầu bảng: \(subject)",
                en: "the line of dashes does not match the table's first row: \(subject)")
        case .imageIsLink:
            Message(
                vi: "địa chỉ không phải là tệp ảnh nên được hiện như liên kết: \(subject)",
                en: "the address is no picture and is shown as a link: \(subject)")
        case .bodyTooLong:
            Message(vi: "nội dung dài quá \(subject) byte", en: "the text is longer than \(subject) bytes")
        case .nestingTooDeep:
            Message(
                vi: "danh sách, trích dẫn lồng nhau quá \(subject) cấp",
                en: "lists and quotations are nested more than \(subject) deep")
        case .tooManyParts:
            Message(vi: "nội dung có quá \(subject) phần", en: "the text has more than \(subject) parts")
        case .tooFarIndented:
            Message(
                vi: "danh sách, trích dẫn thụt vào quá \(subject) dấu cách",
                en: "a list or quotation is indented by more than \(subject) spaces")
        case .tooManyBrackets:
            Message(
                vi: "một đoạn có quá \(subject) dấu “[”", en: "a paragraph has more than \(subject) brackets “[”")
        }
    }

    private var hint: Hint? {
        switch kind {
        case .rawHTML:
            Hint(Message(vi: "viết bằng Markdown", en: "write it in Markdown"))
        case .footnoteUndefined:
            Hint(
                Message(vi: "thêm nội dung chú thích ở cuối bài", en: "write the footnote at the end of the text"),
                correction: "[^\(subject)]: …")
        case .footnoteInContainer:
            Hint(Message(vi: "đưa ra đầu dòng, ngoài danh sách", en: "write it at the beginning of a line"))
        case .headingLevelSkipped:
            Hint(Message(vi: "bớt một dấu #", en: "use one # less"))
        default: nil
        }
    }
}

extension MarkdownOptions {
    /// Options with the abbreviations that the site knows: its own come before the built-in ones.
    init(_ configuration: SiteConfiguration, _ registries: Registries) {
        self.init()
        let own = (configuration.abbreviations + registries.glossary).map { (short: $0.short, long: $0.long) }
        abbreviations = AbbreviationTable(own + Abbreviations.builtIn)
    }
}

extension SourceLocation {
    /// A place in the text of the file at `path`.
    init(_ location: MarkdownLocation, in path: String) {
        self.init(path: path, line: location.line, column: location.column)
    }
}
