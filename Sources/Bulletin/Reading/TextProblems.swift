import Platform
import Vietnamese

/// Files that are no readable text.
enum TextProblems {
    /// Why a file could not be read.
    static func unreadable(_ path: String, _ error: SystemError) -> Diagnostic {
        if error.code == .fileTooBig { return tooLarge(path) }
        return Diagnostic(
            .error, "file-unreadable",
            Message(
                vi: "không đọc được tệp: \(error.message.vietnamese)",
                en: "the file cannot be read: \(error.message.english)"),
            at: SourceLocation(path: path))
    }

    private static func tooLarge(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "file-too-large",
            Message(
                vi: "tệp quá lớn; một bài dài nhất \(EntryReader.sizeLimit >> 20) MB",
                en: "the file is too large; the limit is \(EntryReader.sizeLimit >> 20) MB"),
            at: SourceLocation(path: path),
            hint: Hint(
                Message(
                    vi: "kiểm tra xem đây có đúng là tệp văn bản không; ảnh và tệp lớn để trong content/media",
                    en: "check that this is a text file; pictures and large files belong into content/media")))
    }

    /// That a file is not UTF-8 from an offset on.
    static func encoding(of bytes: [UInt8], from offset: Int, path: String) -> Diagnostic {
        let source = SourceText(path: path, bytes: bytes)
        return Diagnostic(
            .error, "not-utf-8",
            Message(
                vi: "tệp không phải là văn bản Unicode (UTF-8)", en: "the file is not Unicode text (UTF-8)"),
            at: source.location(of: offset..<offset + 1, lines: LineTable(bytes)),
            hint: hint(for: LegacyEncoding(guessedFrom: bytes)))
    }

    private static func hint(for encoding: LegacyEncoding?) -> Hint {
        let guess = encoding.map(\.name)
        return Hint(
            Message(
                vi: "có lẽ tệp dùng bảng mã \(guess ?? "cũ (TCVN3, VNI)"): chuyển sang Unicode rồi lưu lại dạng UTF-8",
                en: "perhaps it is in \(guess ?? "an old encoding (TCVN3, VNI)"): convert it and save it as UTF-8"))
    }
}
