import Bulletin
import Platform

extension VipsThumbnail.Failure {
    /// What the editor is told, at each entry that uses the picture.
    func findings(_ picture: ReducedPicture, of file: MediaFile) -> [Finding] {
        file.findings { source, place in
            Finding(.error, "picture-reduce", message(picture), in: source, at: place, hint: Self.hint)
        }
    }

    /// The same at the picture's file, where nothing is known of its uses.
    func diagnostic(_ picture: ReducedPicture) -> Diagnostic {
        Diagnostic(
            .error, "picture-reduce", message(picture), at: SourceLocation(path: picture.source), hint: Self.hint)
    }

    private func message(_ picture: ReducedPicture) -> Message {
        let reason = reason
        return Message(
            vi: "không thu nhỏ được ảnh \(picture.source): \(reason.vietnamese)",
            en: "the picture \(picture.source) could not be reduced: \(reason.english)")
    }

    private static var hint: Hint {
        Hint(
            Message(
                vi: "mở ảnh trên máy rồi lưu lại dạng JPEG; nếu vẫn lỗi, thêm --images off",
                en: "open it and save it anew as JPEG; if that does not help, add --images off"))
    }

    private var reason: Bilingual {
        switch self {
        case .process(let error): error.message
        case .refused(let text):
            if let cause = VipsWords.cause(in: text) {
                ("vipsthumbnail báo “\(cause)”", "vipsthumbnail says “\(cause)”")
            } else {
                ("vipsthumbnail báo lỗi mà không nói gì", "vipsthumbnail failed without a word")
            }
        case .brokenOff: ("ảnh bị cắt mất phần cuối", "the picture breaks off")
        case .wrongResult: ("vipsthumbnail không tạo ra ảnh đúng cỡ", "vipsthumbnail made no picture of that size")
        case .system(let error): error.message
        }
    }
}
