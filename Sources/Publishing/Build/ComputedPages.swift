/// Pages that are made from many entries, which editors may link to by their address.
package enum ComputedPages {
    @Sendable package static func contain(_ path: String) -> Bool {
        guard path.hasSuffix(".html") || path.hasSuffix(".xml") else { return false }
        if names.contains(path) { return true }
        let path = path.hasPrefix("so-") ? String(path.dropFirst(3)) : path
        return folders.contains { path.hasPrefix($0) } || path.hasSuffix("/index.html")
    }

    private static let names: Set<String> = ["index.html", "so-do-trang.html", "tim-kiem.html", "atom.xml", "rss.xml"]
    private static let folders =
        ["luu-tru/", "tu-khoa/", "tac-gia/", "cuoc-van-dong/"]
        + [
            "nghi-quyet-ket-luan/", "khen-thuong/", "con-nguoi/", "to-chuc/", "cum-thi-dua/", "dia-ban/",
            "van-ban-vien-dan/", "danh-muc-mo-hinh/", "theo-doi-giam-sat/", "tong-quan/", "du-lieu/",
        ]
}
