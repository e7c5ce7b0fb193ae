import Vietnamese

/// An entry is published before it expires.
enum PublishOrder {
    static let check = EntryCheck(
        id: "publish-order", level: .warning, summary: "Giờ đăng phải trước giờ hết hạn."
    ) { entry, _ in
        let front = entry.frontMatter
        guard let start = front.publishAt, let end = front.expiresAt, end.timestamp <= start.timestamp else {
            return []
        }
        return [
            Violation(
                Message(
                    vi: "bài hết hạn (\(end.short)) trước giờ đăng (\(start.short)) nên không bao giờ hiện ra",
                    en: "the entry expires before it is published, so it never appears"), at: .field("expires_at"))
        ]
    }
}
