/// Why an index cannot be read. `path` is below the folder of the index.
package enum SearchIndexError: Error, Equatable, Sendable {
    /// The file is not there or cannot be read; `reason` is the system's.
    case unreadable(path: String, reason: String)
    /// The file is cut off, or its content does not agree with its checksum or with the format.
    case damaged(path: String)
    /// The file belongs to another build of the site than the rest.
    case stale(path: String)
    /// The index was written by another version of the program.
    case version(String)

    package var inVietnamese: String {
        switch self {
        case .unreadable(let path, let reason): "Không đọc được tệp chỉ mục tìm kiếm \(path): \(reason)"
        case .damaged(let path): "Tệp chỉ mục tìm kiếm \(path) bị hỏng hoặc bị cắt mất một phần; hãy dựng lại trang"
        case .stale(let path): "Tệp chỉ mục tìm kiếm \(path) thuộc một lần dựng khác; hãy dựng lại trang"
        case .version(let found):
            "Chỉ mục tìm kiếm có phiên bản \(found) mà chương trình này không đọc được; hãy dựng lại trang"
        }
    }

    package var inEnglish: String {
        switch self {
        case .unreadable(let path, let reason): "cannot read the search index file \(path): \(reason)"
        case .damaged(let path): "the search index file \(path) is damaged or cut off; build the site again"
        case .stale(let path): "the search index file \(path) belongs to another build; build the site again"
        case .version(let found):
            "the search index has version \(found), which this program cannot read; build the site again"
        }
    }
}
