/// Entries stand in the folder of a section, from which the site's lists and their addresses are made.
enum SectionFolder {
    static let check = EntryCheck(
        id: "entry-folder", level: .error, summary: "Bài phải nằm trong thư mục của một chuyên mục."
    ) { entry, _ in
        guard entry.kind != .page, entry.section.text.isEmpty else { return [] }
        return [
            Violation(
                Message(
                    vi: "bài không nằm trong thư mục của chuyên mục nào",
                    en: "the entry does not stand in the folder of a section"), at: .file,
                hint: Hint(
                    Message(
                        vi: "chuyển tệp vào thư mục của một chuyên mục, như content/tin-tuc/2026, "
                            + "hoặc vào content/pages nếu là trang cố định (kind: page)",
                        en: "move the file into the folder of a section, like content/tin-tuc/2026, "
                            + "or into content/pages if it is a page of its own (kind: page)")))
        ]
    }
}
