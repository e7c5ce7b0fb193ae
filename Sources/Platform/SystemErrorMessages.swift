/// A sentence for the user in both languages of the program.
package typealias Bilingual = (vietnamese: String, english: String)

extension SystemError {
    /// What went wrong and where, as one sentence.
    package var message: Bilingual {
        let known = code.explanation
        return ("\(path): \(known.vietnamese)", "\(path): \(known.english)")
    }

    /// What the user can do about it; nil where only the message itself helps.
    package var remedy: Bilingual? { code.remedy }
}

extension SystemError.Code {
    fileprivate var explanation: Bilingual {
        switch self {
        case .noSpace: ("hết dung lượng đĩa", "no space left on the disk")
        case .overQuota: ("vượt hạn mức dung lượng được cấp", "over the disk quota")
        case .accessDenied, .notPermitted: ("không có quyền", "permission denied")
        case .readOnlyFileSystem: ("ổ đĩa chỉ cho đọc", "the file system is read-only")
        case .notFound: ("không có tệp hoặc thư mục này", "no such file or folder")
        case .exists: ("đã có tệp hoặc thư mục mang tên này", "a file or folder with this name already exists")
        case .crossDevice: ("nằm trên ổ đĩa khác", "is on another file system")
        case .tooManySymlinks: ("liên kết tượng trưng ở đây không dùng được", "a symbolic link is not allowed here")
        case .nameTooLong: ("tên hoặc đường dẫn quá dài", "the name or path is too long")
        case .tooManyFiles, .tooManyFilesInSystem: ("quá nhiều tệp đang mở cùng lúc", "too many open files")
        case .outOfMemory: ("hết bộ nhớ", "out of memory")
        case .notAFolder: ("không phải thư mục", "is not a folder")
        case .isAFolder: ("là thư mục, không phải tệp", "is a folder, not a file")
        case .notARegularFile: ("không phải tệp thường", "is not a regular file")
        case .fileTooBig: ("tệp quá lớn", "the file is too large")
        case .inputOutput: ("lỗi đọc hoặc ghi đĩa", "the disk failed to read or write")
        case .busy: ("đang được hệ thống dùng", "is in use by the system")
        case .folderNotEmpty: ("thư mục không rỗng", "the folder is not empty")
        case .illegalBytes: ("tên tệp không phải UTF-8", "the file name is not UTF-8")
        case .staleHandle: ("ổ đĩa mạng đã mất tệp này", "the network drive has lost this file")
        case .noLocks, .notSupported, .operationNotSupported, .unknownCall:
            ("ổ đĩa không hỗ trợ thao tác này", "the file system does not support this")
        default: (systemText, systemText)
        }
    }

    fileprivate var remedy: Bilingual? {
        switch self {
        case .noSpace:
            (
                "xóa bớt tệp hoặc chọn ổ đĩa còn trống, rồi chạy lại",
                "free some space or use another disk, then run again"
            )
        case .overQuota:
            (
                "xóa bớt tệp hoặc xin thêm hạn mức, rồi chạy lại",
                "remove files or ask for a larger quota, then run again"
            )
        case .accessDenied, .notPermitted:
            (
                "kiểm tra chủ sở hữu và quyền của tệp và các thư mục chứa nó (ls -ld)",
                "check the owner and permissions of the file and the folders above it (ls -ld)"
            )
        case .readOnlyFileSystem:
            ("gắn lại ổ đĩa với quyền ghi hoặc chọn nơi khác", "mount it writable or choose another place")
        case .nameTooLong:
            ("đặt tên ngắn hơn hoặc dời ra thư mục gần gốc hơn", "use a shorter name or a folder nearer the root")
        case .tooManyFiles, .tooManyFilesInSystem:
            (
                "nâng giới hạn bằng ulimit -n 4096 hoặc giảm --jobs",
                "raise the limit with ulimit -n 4096 or lower --jobs"
            )
        case .outOfMemory:
            ("đóng bớt chương trình khác hoặc giảm --jobs", "close other programs or lower --jobs")
        case .tooManySymlinks:
            ("thay liên kết bằng tệp hoặc thư mục thật", "put the real file or folder in place of the link")
        case .illegalBytes:
            ("đổi tên tệp (convmv đổi được cả thư mục)", "rename the file (convmv renames whole folders)")
        case .inputOutput:
            ("kiểm tra ổ đĩa và cáp, xem nhật ký hệ thống (dmesg)", "check the disk and the system log (dmesg)")
        default: nil
        }
    }
}
