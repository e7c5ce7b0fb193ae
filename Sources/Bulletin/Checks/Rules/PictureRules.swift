import Vietnamese

/// Pictures are described for those who do not see them.
enum PictureDescription {
    static let check = EntryCheck(
        id: "picture-alt", level: .warning, summary: "Ảnh phải có mô tả (alt), không lấy tên tệp làm mô tả."
    ) { entry, _ in
        let front = entry.frontMatter
        var violations = front.cover.flatMap { violation($0, "cover") }.map { [$0] } ?? []
        violations += front.photos.enumerated().compactMap { violation($1, "photos[\($0)]") }
        for reference in entry.body.references where reference.kind == .image {
            guard let message = problem(alt: reference.alt, file: reference.destination) else { continue }
            violations.append(
                Violation(
                    message, at: .location(SourceLocation(reference.location, in: entry.source)),
                    // No corrected line: there may be more in the line than the picture.
                    hint: Hint(
                        Message(
                            vi: "viết mô tả trong ngoặc vuông: ![\(example)](\(reference.destination))",
                            en: "describe it between the brackets: ![\(example)](\(reference.destination))"))))
        }
        return violations
    }

    private static func violation(_ picture: Illustration, _ field: String) -> Violation? {
        guard !picture.isDecorative, let message = problem(alt: picture.alt ?? "", file: picture.file) else {
            return nil
        }
        let file = YAMLQuoting.scalar(picture.file, inFlow: true)
        return Violation(
            message, at: .field(picture.alt == nil ? "\(field).file" : "\(field).alt"),
            hint: Hint(
                Message(
                    vi: "ghi cả tệp và những gì thấy trong ảnh: {file: \(file), alt: \(example)}, "
                        + "hoặc decorative: true thay cho alt",
                    en: "write the file and what is seen: {file: \(file), alt: \(example)}, "
                        + "or decorative: true in place of alt")))
    }

    private static let example = "Các đại biểu dự hội nghị"

    private static func problem(alt: String, file: String) -> Message? {
        if alt.isEmpty { return Message(vi: "ảnh \(file) không có mô tả", en: "the picture \(file) has no alt text") }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let stem = name.split(separator: ".").first.map(String.init) ?? name
        let endings = [".jpg", ".jpeg", ".png", ".webp", ".gif"]
        guard alt == name || alt == stem || endings.contains(where: alt.lowercased().hasSuffix) else { return nil }
        return Message(
            vi: "mô tả ảnh “\(alt)” là tên tệp, không phải mô tả", en: "the alt text “\(alt)” is a file name")
    }
}

/// Formats that browsers do not show.
enum PictureFormat {
    /// Endings of such files.
    static let endings: Set<String> = ["heic", "heif", "tif", "tiff", "bmp"]

    static let check = EntryCheck(
        id: "picture-format", level: .error, summary: "Ảnh phải là JPEG, PNG, WebP, GIF hoặc SVG."
    ) { entry, _ in
        let front = entry.frontMatter
        var violations: [Violation] = []
        func look(_ file: String, _ place: Finding.Place) {
            let ending = fileExtension(of: file)
            guard endings.contains(ending) else { return }
            violations.append(
                Violation(
                    Message(
                        vi: "trình duyệt không hiện được ảnh .\(ending)", en: "browsers do not show .\(ending) pictures"
                    ),
                    at: place,
                    hint: Hint(
                        Message(
                            vi: "mở ảnh rồi lưu lại dạng JPEG (.jpg)", en: "open the picture and save it as JPEG (.jpg)"
                        ))))
        }
        if let cover = front.cover { look(cover.file, .field("cover.file")) }
        for (index, photo) in front.photos.enumerated() { look(photo.file, .field("photos[\(index)].file")) }
        for reference in entry.body.references where reference.kind == .image {
            look(reference.destination, .location(SourceLocation(reference.location, in: entry.source)))
        }
        return violations
    }
}

/// Links to other sites are encrypted.
enum InsecureLink {
    static let check = EntryCheck(
        id: "insecure-link", level: .warning, summary: "Liên kết ra ngoài nên dùng https."
    ) { entry, _ in
        entry.body.references.compactMap { reference in
            guard reference.destination.utf8.starts(with: "http://".utf8) else { return nil }
            return Violation(
                Message(
                    vi: "liên kết không mã hóa: \(reference.destination)", en: "not encrypted: \(reference.destination)"
                ),
                at: .location(SourceLocation(reference.location, in: entry.source)),
                hint: Hint(Message(vi: "thử thay http bằng https", en: "try https in place of http")))
        }
    }
}
