import Bulletin
import Platform
import Publishing
import Vietnamese

extension Messages {
    /// The closing lines of a build.
    func summary(_ build: BuildSummary, seconds time: Double) -> String {
        let files = build.files
        var lines: [String] = []
        lines.append(
            text(
                vi:
                    "\(build.entries) bài; ghi \(files.written) tệp (\(files.htmlWritten) trang HTML), giữ nguyên \(files.unchanged), xóa \(files.removed); \(build.warnings) cảnh báo; \(seconds(time))",
                en: [
                    Self.counted(build.entries, "entry", "entries"),
                    Self.counted(files.written, "file", "files") + " written ("
                        + Self.counted(files.htmlWritten, "HTML page", "HTML pages")
                        + "), \(files.unchanged) unchanged, \(files.removed) removed",
                    Self.counted(build.warnings, "warning", "warnings"), seconds(time),
                ].joined(separator: "; ")))
        if !build.leftOut.isEmpty {
            lines.append(
                text(
                    vi: "Bỏ qua \(build.leftOut.count) bài có lỗi:",
                    en: "Left out \(Self.counted(build.leftOut.count, "entry", "entries")) with errors:"))
            lines += build.leftOut.sorted().map { "  \($0)" }
        }
        if !build.hasAddress {
            lines.append(
                text(
                    vi: "site.yaml chưa có url: không tạo tin RSS/Atom và sơ đồ trang cho máy tìm kiếm.",
                    en: "site.yaml has no url: feeds and sitemap are left out."))
        }
        if case .fileByFile(let reason) = files.mode { lines.append(text(explanation(of: reason))) }
        lines += files.notes.map { text(note($0)) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func explanation(of reason: PublishSummary.Reason) -> Bilingual {
        let why: Bilingual =
            switch reason {
            case .requested: ("theo cài đặt publish: in-place", "as `publish: in-place` asks")
            case .mountPoint: ("thư mục kết quả là điểm gắn ổ đĩa", "the output folder is a mount point")
            case .mountInside(let folder):
                ("có ổ đĩa khác gắn tại \(folder)", "another file system is mounted on \(folder)")
            case .exchangeRefused(let error):
                (
                    "hệ thống tệp không đổi được cả thư mục (\(error.message.vietnamese))",
                    "the file system cannot exchange folders (\(error.message.english))"
                )
            }
        return (
            "Các tệp được thay lần lượt, mỗi tệp trọn vẹn: \(why.vietnamese).",
            "Files were replaced one by one, each of them whole: \(why.english)."
        )
    }

    private func note(_ note: PublishSummary.Note) -> Bilingual {
        switch note {
        case .noLock(let error):
            (
                "Ổ đĩa không hỗ trợ khóa tệp: đừng chạy hai lệnh build cùng lúc (\(error.message.vietnamese)).",
                "The file system knows no locks: never run two builds at once (\(error.message.english))."
            )
        case .leftover(let error):
            (
                "Chưa dọn hết tệp tạm; lần build sau sẽ dọn tiếp (\(error.message.vietnamese)).",
                "Some temporary files remain; the next build removes them (\(error.message.english))."
            )
        case .lateForeignFile(let path):
            (
                "Có tệp được đặt vào thư mục kết quả trong lúc build, đã giữ lại: \(path)",
                "A file was put into the output during the build and was kept: \(path)"
            )
        }
    }
}
