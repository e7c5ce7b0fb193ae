import Bulletin
import Platform

/// Why there is no PDF, in words, with the remedy.
extension BookletMaking.Missing {
    /// One sentence without a full stop; what Typst said stands in `details`.
    package var message: Message {
        switch self {
        case .typstNotInstalled:
            Message(vi: "chưa có Typst nên không tạo PDF", en: "Typst is not installed, so there is no PDF")
        case .typst(.process(let error)):
            Message(vi: "Typst: \(error.message.vietnamese)", en: "Typst: \(error.message.english)")
        case .typst(.refused):
            Message(vi: "Typst không tạo được PDF", en: "Typst could not make the PDF")
        case .errors:
            Message(vi: "không tạo PDF vì các lỗi trên", en: "no PDF because of the errors above")
        }
    }

    package var hint: Message? {
        switch self {
        case .typstNotInstalled:
            Message(
                vi: "cài bằng một lệnh: pip install typst==0.15.2   (hoặc scripts/bootstrap --booklet)",
                en: "one command installs it: pip install typst==0.15.2   (or scripts/bootstrap --booklet)")
        case .typst: nil
        case .errors:
            Message(
                vi: "thêm --draft để tạo bản nháp không theo chuẩn", en: "--draft makes one without the standards")
        }
    }

    /// What another program said.
    package var details: String? {
        if case .typst(.refused(let said)) = self { said } else { nil }
    }
}
