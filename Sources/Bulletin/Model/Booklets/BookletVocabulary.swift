/// The kind of book.
package enum BookletProfile: String, Vocabulary {
    /// Free in its layout.
    case yearbook = "ky-yeu"
    /// Numbered parts on the page of official documents.
    case report = "bao-cao"

    package static let noun = "kiểu sách"

    package var label: String { self == .yearbook ? "kỷ yếu" : "báo cáo" }
}

/// The size of the trimmed page.
package enum BookletSize: String, Vocabulary {
    case a5
    case a4
    case small = "14.5x20.5"
    case large = "16x24"

    package static let noun = "khổ sách"

    package var label: String {
        switch self {
        case .a5: "A5"
        case .a4: "A4"
        case .small: "14,5 x 20,5 cm"
        case .large: "16 x 24 cm"
        }
    }

    /// Width and height in millimetres.
    package var millimetres: (width: Double, height: Double) {
        switch self {
        case .a5: (148, 210)
        case .a4: (210, 297)
        case .small: (145, 205)
        case .large: (160, 240)
        }
    }
}

/// What a booklet is made as.
package enum BookletFormat: String, Vocabulary {
    case html
    case pdf
    case epub
    case docx

    package static let noun = "định dạng"

    package var label: String { rawValue.uppercased() }
}

/// By what chapters are divided.
package enum ChapterDivision: String, Vocabulary {
    case month
    case section
    case topic

    package static let noun = "cách chia chương"

    package var label: String {
        switch self {
        case .month: "tháng"
        case .section: "chuyên mục"
        case .topic: "chủ đề"
        }
    }
}

/// How much of an article is printed.
package enum ArticleLength: String, Vocabulary {
    case whole
    case summary

    package static let noun = "độ dài bài"

    package var label: String { self == .whole ? "cả bài" : "tóm tắt" }
}

/// In which order the entries of a chapter stand.
package enum EntrySequence: String, Vocabulary {
    case oldestFirst = "oldest"
    case newestFirst = "newest"

    package static let noun = "thứ tự"

    package var label: String { self == .oldestFirst ? "cũ trước" : "mới trước" }
}

/// The parts of a booklet that may be left out.
package enum BookletPart: String, Vocabulary {
    case figures
    case decisions
    case honours
    case clusters
    case documents
    case index
    case colophon

    package static let noun = "phần của sách"

    package var label: String {
        switch self {
        case .figures: "số liệu trong năm"
        case .decisions: "bảng quyết định"
        case .honours: "danh sách khen thưởng"
        case .clusters: "kết quả cụm thi đua"
        case .documents: "văn bản viện dẫn"
        case .index: "bảng tra tên"
        case .colophon: "lời cuối sách"
        }
    }
}
