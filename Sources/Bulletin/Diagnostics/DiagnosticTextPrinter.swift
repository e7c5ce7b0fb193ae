/// Writes diagnostics for people: `path:line:column: lỗi: … [id]`, the source line with a mark, notes and hint.
package struct DiagnosticTextPrinter: Sendable {
    package var language: Language
    /// Whether to colour; only where the text goes to a terminal.
    package var usesColours: Bool
    /// How many cells a source line may take.
    package var width: Int

    package init(language: Language, usesColours: Bool = false, width: Int = 100) {
        self.language = language
        self.usesColours = usesColours
        self.width = max(width, 20)
    }

    /// All diagnostics, each ending with a line break.
    /// - Parameters:
    ///   - report: what to write
    ///   - source: gives the file of a path, if it can still be read; asked once for each run of one path
    /// - Returns: the text, empty where there is nothing to say
    package func text(of report: DiagnosticReport, source: (String) -> SourceText?) -> String {
        var text = ""
        var file: (path: String, lines: LineTable?) = ("", nil)
        for diagnostic in report.diagnostics {
            let path = diagnostic.location?.path ?? ""
            if path != file.path { file = (path, source(path).map { LineTable($0.bytes) }) }
            text += self.text(of: diagnostic, lines: file.lines)
        }
        return text
    }

    /// One diagnostic.
    package func text(of diagnostic: Diagnostic, lines: LineTable?) -> String {
        var text = head(
            diagnostic.location, word: word(for: diagnostic.severity),
            style: diagnostic.severity == .error ? .red : .yellow,
            diagnostic.message)
        text += " " + styled("[\(diagnostic.id.rawValue)]", .faint) + "\n"
        let number = diagnostic.location?.line ?? 0
        let gutter = String(repeating: " ", count: String(number).count + 3)
        if let location = diagnostic.location, location.line > 0, let lines {
            let excerpt = SourceExcerpt(
                of: lines.text(ofLine: number), column: location.column, length: location.length, width: width)
            text += "  \(number) " + styled("|", .faint) + " \(excerpt.line)\n"
            if location.column > 0 {
                text += gutter + styled("|", .faint) + " " + styled(excerpt.mark, .green) + "\n"
            }
        }
        for note in diagnostic.notes {
            text +=
                gutter
                + head(note.location, word: language == .vietnamese ? "ghi chú" : "note", style: .cyan, note.message)
            text += "\n"
        }
        if let hint = diagnostic.hint {
            let word = language == .vietnamese ? "gợi ý" : "hint"
            text += gutter + styled("\(word):", .cyan) + " " + TerminalText.safe(hint.message.text(in: language))
            text += hint.correction == nil ? "\n" : ":\n"
            for line in hint.correction?.split(separator: "\n", omittingEmptySubsequences: false) ?? [] {
                text += gutter + styled("+", .faint) + " \(TerminalText.safe(String(line)))\n"
            }
        }
        return text
    }

    /// How many errors and warnings there are, without a line break; nil where there are none.
    package func summary(of report: DiagnosticReport) -> String? {
        guard !report.diagnostics.isEmpty else { return nil }
        switch language {
        case .vietnamese:
            return [(report.errorCount, "lỗi"), (report.warningCount, "cảnh báo")]
                .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        case .english:
            return [(report.errorCount, "error"), (report.warningCount, "warning")]
                .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
        }
    }

    /// `path:line:column: word: message`.
    private func head(_ location: SourceLocation?, word: String, style: Style, _ message: Message) -> String {
        var place = ""
        if let location {
            place = TerminalText.safe(location.path)
            if location.line > 0 { place += ":\(location.line)" }
            if location.line > 0, location.column > 0 { place += ":\(location.column)" }
            place += ": "
        }
        return styled(place, .bold) + styled("\(word):", style) + " " + TerminalText.safe(message.text(in: language))
    }

    private func word(for severity: Diagnostic.Severity) -> String {
        switch (severity, language) {
        case (.error, .vietnamese): "lỗi"
        case (.error, .english): "error"
        case (.warning, .vietnamese): "cảnh báo"
        case (.warning, .english): "warning"
        }
    }

    /// Selections of graphic rendition, ECMA-48 8.3.117.
    private enum Style: String {
        case bold = "1"
        case faint = "2"
        case red = "1;31"
        case green = "32"
        case yellow = "1;33"
        case cyan = "36"
    }

    private func styled(_ text: String, _ style: Style) -> String {
        usesColours && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
