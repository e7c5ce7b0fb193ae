/// What an entry is.
package enum EntryKind: String, Vocabulary {
    case news
    case minutes
    case notice
    case document
    case page

    package static let noun = "loại bài"

    package var label: String {
        switch self {
        case .news: "tin"
        case .minutes: "biên bản"
        case .notice: "thông báo"
        case .document: "văn bản"
        case .page: "trang"
        }
    }
}
