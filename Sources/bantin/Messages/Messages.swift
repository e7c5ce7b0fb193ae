import Bulletin
import Platform
import Vietnamese

/// What the commands say, in the two languages of the program. Every text ends with a line break.
struct Messages {
    let language: Language

    func text(vi: String, en: String) -> String { language == .vietnamese ? vi : en }

    /// `1 entry`, `2 entries`: a number with its English noun.
    static func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

    func text(_ pair: Bilingual) -> String { text(vi: pair.vietnamese, en: pair.english) }

    func noSite(folder: String, _ error: SystemError) -> String {
        if error.code == .notFound {
            return text(
                vi:
                    "lỗi: không có thư mục \(folder)/content\ngợi ý: chạy lệnh trong thư mục của trang tin, thêm --site, hoặc tạo trang mới bằng bantin init\n",
                en:
                    "error: there is no folder \(folder)/content\nhint: run this in the site's folder, add --site, or make a new site with bantin init\n"
            )
        }
        return system(error)
    }

    /// A system error with its remedy.
    func system(_ error: SystemError) -> String {
        let remedy = error.remedy.map { "\n\(hintWord): \(text($0))" } ?? ""
        return "\(errorWord): \(text(error.message))\(remedy)\n"
    }

    var errorWord: String { text(vi: "lỗi", en: "error") }
    var warningWord: String { text(vi: "cảnh báo", en: "warning") }
    var hintWord: String { text(vi: "gợi ý", en: "hint") }

    func nothingWritten(errors: Int) -> String {
        text(
            vi: "\(errors) lỗi: thư mục kết quả được giữ nguyên. Sửa các lỗi trên rồi chạy lại.\n",
            en: Self.counted(errors, "error", "errors")
                + ": the output folder stays as it was. Mend them and run again.\n"
        )
    }

    /// The next moment at which the site changes by itself.
    func nextChange(_ moment: Timestamp) -> String {
        text(
            vi: "Trang sẽ tự thay đổi vào \(moment.local.short): hãy chạy lại lệnh này sau lúc đó.\n",
            en: "The site would change by itself at \(moment.local.iso): run this again after that.\n")
    }

    func seconds(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10).rounded())
        return text(vi: "\(tenths / 10),\(tenths % 10) giây", en: "\(tenths / 10).\(tenths % 10) s")
    }
}
