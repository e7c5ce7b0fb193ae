import Platform

/// What is wrong with a picture's file.
enum PictureProblem: Sendable, Equatable {
    case unreadable(SystemError)
    /// The bytes are no picture.
    case noPicture
    case damaged(ImageFormat)
    /// A format that browsers do not show.
    case unsupported(ImageFormat)
    /// The name says another format than the bytes.
    case wrongEnding(ImageFormat)
    case tooManyPixels(PixelSize)
    case tooManyBytes(Int)
    /// A drawing with something that browsers run.
    case script(SVGScript)
    /// A drawing that draws too much.
    case tooManyParts

    /// What is wrong with a picture whose head was read; nil where nothing is.
    init?(_ head: ImageHead, ending: String) {
        guard head.format.isForBrowsers else {
            self = .unsupported(head.format)
            return
        }
        guard head.format.endings.contains(ending) else {
            self = .wrongEnding(head.format)
            return
        }
        guard let size = head.size, head.format != .svg else { return nil }
        let isTooLarge =
            size.width > PictureLimits.side || size.height > PictureLimits.side
            || size.width > PictureLimits.pixels / size.height
        guard isTooLarge else { return nil }
        self = .tooManyPixels(size)
    }

    /// The findings for a file, one for each entry that uses it.
    func findings(for file: MediaFile) -> [Finding] {
        var uses = file.uses
        // The rule for entries reports these by their names.
        if case .unsupported = self, PictureFormat.endings.contains(fileExtension(of: file.source)) {
            uses.removeAll { $0.purpose == .shown }
        }
        return file.findings(at: uses) { source, place in
            Finding(.error, id, message(file.source), in: source, at: place, hint: hint(file.source))
        }
    }

    private var id: DiagnosticID {
        switch self {
        case .unreadable: "file-unreadable"
        case .noPicture, .damaged: "picture-damaged"
        case .unsupported: "picture-format"
        case .wrongEnding: "picture-ending"
        case .tooManyPixels, .tooManyBytes, .tooManyParts: "picture-size"
        case .script: "picture-script"
        }
    }

    private func message(_ path: String) -> Message {
        switch self {
        case .unreadable(let error):
            Message(
                vi: "không đọc được tệp: \(error.message.vietnamese)",
                en: "the file cannot be read: \(error.message.english)")
        case .noPicture: Message(vi: "\(path) không phải là ảnh", en: "\(path) is no picture")
        case .damaged(let format):
            Message(vi: "ảnh \(path) (\(format.name)) bị hỏng", en: "the \(format.name) picture \(path) is damaged")
        case .unsupported(let format):
            Message(
                vi: "\(path) là ảnh \(format.name), nhiều trình duyệt không hiện được",
                en: "\(path) is a \(format.name) picture, which many browsers do not show")
        case .wrongEnding(let format):
            Message(
                vi: "\(path) thực ra là ảnh \(format.name), đuôi tệp không đúng",
                en: "\(path) is in truth a \(format.name) picture: its ending is wrong")
        case .tooManyPixels(let size):
            Self.tooManyPixels(path, size)
        case .script(let script):
            Message(
                vi: "hình vẽ \(path) có mã mà trình duyệt sẽ chạy (\(script.name), dòng \(script.line))",
                en: "the drawing \(path) has code that browsers run (\(script.name), line \(script.line))")
        case .tooManyParts:
            Message(
                vi: "hình vẽ \(path) quá phức tạp: nhiều nhất \(SVGExtent.parts) phần, kể cả phần lặp lại "
                    + "bằng <use>, lồng nhau \(SVGExtent.depth) cấp",
                en: "the drawing \(path) is too large: the limits are \(SVGExtent.parts) elements, those that <use> "
                    + "repeats among them, nested \(SVGExtent.depth) deep")
        case .tooManyBytes(let bytes):
            Message(
                vi: "ảnh \(path) quá nặng: \(bytes >> 20) MB; nhiều nhất \(PictureLimits.bytes >> 20) MB",
                en: "the picture \(path) is too large: \(bytes >> 20) MB; the limit is \(PictureLimits.bytes >> 20) MB"
            )
        }
    }

    private static func tooManyPixels(_ path: String, _ size: PixelSize) -> Message {
        let (side, all) = (PictureLimits.side, PictureLimits.pixels / 1_000_000)
        return Message(
            vi: "ảnh \(path) quá lớn: \(size.width) × \(size.height) điểm ảnh; "
                + "nhiều nhất \(side) mỗi chiều, tất cả \(all) triệu",
            en: "the picture \(path) is too large: \(size.width) × \(size.height) pixels; "
                + "the limits are \(side) a side and \(all) million in all")
    }

    private func hint(_ path: String) -> Hint? {
        switch self {
        case .unreadable(let error): error.remedy.map { Hint(Message(vi: $0.vietnamese, en: $0.english)) }
        case .noPicture, .damaged:
            Hint(
                Message(
                    vi: "mở thử tệp trên máy; nếu không mở được hoặc thiếu một phần, chép lại từ máy ảnh "
                        + "hoặc chọn ảnh khác",
                    en: "try to open it; if it does not open or lacks a part, copy it again or take another one"))
        case .unsupported:
            Hint(Message(vi: "mở ảnh rồi lưu lại dạng JPEG (.jpg)", en: "open it and save it as JPEG (.jpg)"))
        case .wrongEnding(let format): Self.renaming(path, to: format)
        case .script:
            Hint(
                Message(
                    vi: "mở bằng chương trình vẽ rồi lưu lại dạng SVG thường (Plain SVG), hoặc PNG",
                    en: "open it in a drawing program and save it as plain SVG, or as PNG"))
        case .tooManyParts:
            Hint(
                Message(
                    vi: "mở bằng chương trình vẽ rồi lưu lại dạng PNG",
                    en: "open it in a drawing program and save it as PNG"))
        case .tooManyPixels, .tooManyBytes:
            Hint(
                Message(
                    vi: "thu nhỏ ảnh xuống dưới 10.000 điểm ảnh mỗi chiều rồi lưu lại dạng JPEG",
                    en: "reduce it below 10,000 pixels a side and save it as JPEG"))
        }
    }

    private static func renaming(_ path: String, to format: ImageFormat) -> Hint {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let right = stem + "." + (format.endings.first ?? "")
        return Hint(
            Message(
                vi: "đổi tên tệp thành \(right) và sửa tên trong bài", en: "rename it to \(right), here and on the disk"
            ))
    }
}

extension MediaFile {
    /// What to tell of a picture whose head was sound but whose rest is not, at each place that uses it.
    package func findings(ofDamaged format: ImageFormat) -> [Finding] {
        PictureProblem.damaged(format).findings(for: self)
    }
}
