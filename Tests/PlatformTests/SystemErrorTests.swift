import Foundation
import Testing

@testable import Platform

struct SystemErrorTests {
    @Test(arguments: [
        (ENOSPC, "hết dung lượng đĩa", true), (EDQUOT, "vượt hạn mức dung lượng được cấp", true),
        (EACCES, "không có quyền", true), (EPERM, "không có quyền", true), (EROFS, "ổ đĩa chỉ cho đọc", true),
        (ENOENT, "không có tệp hoặc thư mục này", false), (EXDEV, "nằm trên ổ đĩa khác", false),
        (ELOOP, "liên kết tượng trưng ở đây không dùng được", true), (ENAMETOOLONG, "tên hoặc đường dẫn quá dài", true),
        (EMFILE, "quá nhiều tệp đang mở cùng lúc", true),
    ])
    func speaksVietnamese(code: Int32, text: String, hasRemedy: Bool) {
        let error = SystemError(.init(rawValue: code), .write, "output/a.html")
        #expect(error.message.vietnamese == "output/a.html: \(text)")
        #expect(error.message.english.hasPrefix("output/a.html: "))
        #expect((error.remedy != nil) == hasRemedy)
    }

    @Test func unknownErrorsHaveTheSystemsWords() {
        let error = SystemError(.init(rawValue: EPIPE), .write, "x")
        #expect(error.message.english == "x: \(String(cString: strerror(EPIPE)))")
    }
}
