import Booklet
import Bulletin
import NIOHTTP1
import Platform

/// Why there is no file of a booklet, with all that was found.
package struct BookletFailure: Error, Sendable {
    package enum Reason: Sendable {
        /// Entries or settings have errors, and no booklet is made of such a site.
        case unsoundContent
        /// The entry of these minutes is not published, or has errors.
        case notPublished
        case missing(BookletMaking.Missing)
        case system(SystemError)
        /// It took longer than this.
        case timeLimit(Duration)
        /// The preview ends.
        case stopped
    }

    package var reason: Reason
    package var report: DiagnosticReport

    init(_ reason: Reason, _ diagnostics: [Diagnostic] = []) {
        self.reason = reason
        var log = DiagnosticLog()
        log.add(diagnostics)
        report = log.report()
    }

    init(_ reason: Reason, _ report: DiagnosticReport) {
        self.reason = reason
        self.report = report
    }

    /// What the answer says: that a tool is missing passes, and is no fault of the content.
    var status: HTTPResponseStatus {
        switch reason {
        case .missing(.typstNotInstalled), .stopped: .serviceUnavailable
        case .unsoundContent, .notPublished, .missing, .system, .timeLimit: .internalServerError
        }
    }

    /// Whether nothing but the site's content stands in the way.
    var isOfContent: Bool {
        switch reason {
        case .unsoundContent, .notPublished, .missing(.errors): true
        case .missing, .system, .timeLimit, .stopped: false
        }
    }

    /// One sentence without a full stop.
    package var message: Message {
        switch reason {
        case .unsoundContent:
            Message(
                vi: "chưa làm ấn phẩm nào: nội dung đang có lỗi", en: "no booklet is made: the content has errors")
        case .notPublished:
            Message(
                vi: "bài này chưa đăng hoặc đang có lỗi nên chưa lập được biên bản",
                en: "this entry is not published or has errors, so there are no minutes")
        case .missing(.errors):
            Message(
                vi: "chưa tạo được tệp vì nội dung chưa đạt chuẩn in",
                en: "the file could not be made: the content does not meet the standards of print")
        case .missing(let missing): missing.message
        case .system(let error): Message(vi: error.message.vietnamese, en: error.message.english)
        case .timeLimit(let limit):
            Message(
                vi: "làm quá \(limit.components.seconds) giây nên đã dừng",
                en: "it was stopped after \(limit.components.seconds) seconds")
        case .stopped: Message(vi: "bản xem trước đang dừng", en: "the preview is ending")
        }
    }

    package var hint: Message? {
        switch reason {
        case .unsoundContent: Message(vi: "sửa các lỗi, rồi thử lại", en: "mend the errors and try again")
        case .notPublished: Message(vi: "bỏ dòng draft, sửa các lỗi", en: "take out draft, mend the errors")
        case .missing(.errors):
            Message(
                vi: "sửa các lỗi, hoặc xem bản nháp không theo chuẩn",
                en: "mend the errors, or see a draft without the standards")
        case .missing(let missing): missing.hint
        case .system(let error): error.remedy.map { Message(vi: $0.vietnamese, en: $0.english) }
        case .timeLimit:
            Message(
                vi: "làm bằng lệnh bantin booklet, hoặc chia thành nhiều ấn phẩm",
                en: "make it with bantin booklet, or divide it")
        case .stopped: nil
        }
    }

    /// What another program said.
    package var details: String? {
        if case .missing(let missing) = reason { missing.details } else { nil }
    }
}
