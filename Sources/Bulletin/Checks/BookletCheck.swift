import Vietnamese

/// What the files of `content/booklets/` name is there.
struct BookletCheck {
    let site: Site

    var findings: [Finding] { site.booklets.flatMap(findings) + sameNames }

    private func findings(for booklet: BookletFile) -> [Finding] {
        let settings = booklet.settings
        var findings: [Finding] = []
        if let cover = settings.cover, site.index.mediaFile(cover, in: booklet.source)?.role != .media {
            findings.append(
                Finding(
                    .error, "missing-picture",
                    Message(vi: "không tìm thấy ảnh \(cover)", en: "there is no picture \(cover)"),
                    in: booklet.source, at: .field("cover")))
        }
        if settings.endsBeforeItBegins {
            findings.append(
                Finding(
                    .error, "booklet-period",
                    Message(vi: "ngày cuối đứng trước ngày đầu", en: "the last day is before the first"),
                    in: booklet.source, at: .field(settings.to == nil ? "from" : "to")))
        }
        findings += sections(settings.sections, in: booklet, at: "sections")
        findings += entries(settings.exclude, in: booklet, at: "exclude")
        for (place, chapter) in settings.chapters.enumerated() {
            findings += sections(chapter.sections, in: booklet, at: "chapters[\(place)].sections")
            findings += entries(chapter.entries, in: booklet, at: "chapters[\(place)].entries")
        }
        return findings
    }

    private func sections(_ sections: [Identifier], in booklet: BookletFile, at field: String) -> [Finding] {
        sections.enumerated().filter { site.section($1) == nil }.map { place, section in
            let near = nearest(to: section.text, among: site.sections.map(\.id.text))
            return Finding(
                .error, "booklet-section",
                Message(vi: "không có chuyên mục “\(section.text)”", en: "there is no section “\(section.text)”"),
                in: booklet.source, at: .field("\(field)[\(place)]"),
                hint: near.map { Hint(Message(vi: "có phải là \($0)?", en: "did you mean \($0)?")) })
        }
    }

    /// Entries that exist and are merely not published, or have errors of their own, are no mistake of the booklet.
    private func entries(_ paths: [String], in booklet: BookletFile, at field: String) -> [Finding] {
        paths.enumerated().compactMap { place, written in
            if case .path(let path, _) = Destination(written, in: booklet.source),
                site.index.entry(at: path) != nil || site.index.absence(of: path) != nil
            {
                return nil
            }
            return Finding(
                .error, "booklet-entry",
                Message(vi: "không có bài \(written)", en: "there is no entry \(written)"),
                in: booklet.source, at: .field("\(field)[\(place)]"),
                hint: Hint(
                    Message(
                        vi: "đường dẫn tính từ tệp này, ví dụ ../tin-tuc/2023/ten-bai.md",
                        en: "paths start from this file, for instance ../tin-tuc/2023/name.md")))
        }
    }

    /// Booklets of one name, which would overwrite each other, and those whose files would have the names of others: `a-in.pdf` is the sheets of `a`, `index.html` the page that
    /// lists them all.
    private var sameNames: [Finding] {
        var first: [String: String] = [:]
        let ids = Dictionary(site.booklets.map { ($0.id, $0.source) }, uniquingKeysWith: { first, _ in first })
        return site.booklets.compactMap { booklet in
            func finding(_ message: Message) -> Finding {
                Finding(.error, "booklet-id", message, in: booklet.source, at: .field("id"))
            }
            if let other = first.updateValue(booklet.source, forKey: booklet.id) {
                return finding(
                    Message(
                        vi: "trùng mã “\(booklet.id)” với \(other)",
                        en: "the id “\(booklet.id)” is that of \(other) too"))
            }
            let sheets = booklet.id.hasSuffix("-in") ? ids[String(booklet.id.dropLast(3))] : nil
            guard let taken = sheets ?? (booklet.id == "index" ? "an-pham/index.html" : nil) else { return nil }
            return finding(
                Message(
                    vi: "mã “\(booklet.id)” làm tên tệp trùng với tệp của \(taken)",
                    en: "the id “\(booklet.id)” gives a file the name of one of \(taken)"))
        }
    }
}

extension Site {
    /// The entry of a file, by its path relative to the site folder or to `content/`.
    package func entry(atPath written: String) -> Int? {
        let path = Normalization.nfc(written.hasPrefix("./") ? String(written.dropFirst(2)) : written)
        return index.entry(at: path) ?? index.entry(at: "content/" + path)
    }

    /// The entry that a booklet's file names by path.
    package func entry(named written: String, in booklet: BookletFile) -> Int? {
        guard case .path(let path, _) = Destination(written, in: booklet.source) else { return nil }
        return index.entry(at: path)
    }

    /// The picture that a booklet's file names, by its path in the site folder.
    package func picture(named written: String, in booklet: BookletFile) -> SourceFile? {
        index.mediaFile(written, in: booklet.source).flatMap { $0.role == .media ? $0 : nil }
    }
}
