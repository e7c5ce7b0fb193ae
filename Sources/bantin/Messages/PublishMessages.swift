import Platform
import Publishing
import Vietnamese

extension Messages {
    /// Why nothing was published, and what to do.
    func publishing(_ error: PublishError) -> String {
        if case .system(let error) = error { return system(error) }
        let (message, remedy) = explanation(of: error)
        return "\(errorWord): \(text(message))\n" + (remedy.map { "\(hintWord): \(text($0))\n" } ?? "")
    }

    private func explanation(of error: PublishError) -> (message: Bilingual, remedy: Bilingual?) {
        switch error {
        case .samePath(let first, let second):
            (
                (
                    "hai tệp cùng muốn địa chỉ \(second.path): \(first.origin) và \(second.origin)",
                    "two files want the path \(second.path): \(first.origin) and \(second.origin)"
                ),
                ("đổi tên một trong hai", "rename one of them")
            )
        case .fileAndFolder(let file, let inside):
            (
                (
                    "\(file.path) vừa là tệp vừa là thư mục của \(inside.path)",
                    "\(file.path) is a file and also the folder of \(inside.path)"
                ),
                ("đổi tên \(file.origin) hoặc \(inside.origin)", "rename \(file.origin) or \(inside.origin)")
            )
        case .foreignFiles(let paths, let hasManifest): foreign(paths, hasManifest: hasManifest)
        case .foreignInTheWay(let path, let planned):
            (
                (
                    "\(path) không do bantin tạo và chắn chỗ của \(planned.path)",
                    "\(path) was not made by bantin and stands in the way of \(planned.path)"
                ),
                ("chuyển \(path) đi nơi khác", "move \(path) elsewhere")
            )
        case .nothingToKeep(let name):
            (("không còn trang cũ \(name.path) để giữ lại", "the old page \(name.path) is gone"), nil)
        case .invalidPath(let error, let origin):
            (
                (
                    "\(origin) có địa chỉ không dùng được: \(error.path)",
                    "\(origin) has an unusable path: \(error.path)"
                ),
                ("đổi tên hoặc thêm slug ngắn hơn", "rename it, or give it a shorter slug")
            )
        case .rendering(let name, let error): rendering(name, error)
        default: place(error)
        }
    }

    private func rendering(_ name: PublishError.PlannedName, _ error: any Error) -> (Bilingual, Bilingual?) {
        let reason: Bilingual = (error as? SystemError)?.message ?? ("\(error)", "\(error)")
        return (
            (
                "không tạo được \(name.path) (từ \(name.origin)): \(reason.vietnamese)",
                "\(name.path) (from \(name.origin)) could not be made: \(reason.english)"
            ), (error as? SystemError)?.remedy
        )
    }

    private func foreign(_ paths: [String], hasManifest: Bool) -> (Bilingual, Bilingual?) {
        let list = paths.prefix(5).joined(separator: ", ") + (paths.count > 5 ? ", …" : "")
        let remedy: Bilingual =
            hasManifest
            ? (
                "chuyển các tệp đó đi, hoặc thêm --adopt để bantin nhận và thay chúng",
                "move them away, or add --adopt to let bantin take them over"
            )
            : (
                "thiếu tệp ghi nhớ .bantin-manifest bên cạnh thư mục kết quả; nếu thư mục này do bantin tạo, thêm --adopt một lần",
                "the record .bantin-manifest beside the output folder is missing; if bantin made this folder, add --adopt once"
            )
        return (
            (
                "\(paths.count) tệp không do bantin tạo đang ở chỗ của trang mới: \(list)",
                "\(paths.count) files that bantin did not make stand where pages go: \(list)"
            ), remedy
        )
    }

    private func place(_ error: PublishError) -> (Bilingual, Bilingual?) {
        switch error {
        case .nameNotUTF8(let path):
            (("tên tệp trong thư mục kết quả không phải UTF-8: \(path)", "a file name is not UTF-8: \(path)"), nil)
        case .outputIsNoFolder(let path): (("\(path) không phải là thư mục", "\(path) is no folder"), nil)
        case .outputAndContentOverlap(let output, let content):
            (
                (
                    "thư mục kết quả \(output) và thư mục nội dung \(content) không được nằm trong nhau",
                    "the output folder \(output) and the content \(content) may not hold one another"
                ),
                ("chọn một thư mục riêng, như --output output", "choose a folder of its own, like --output output")
            )
        case .outputHasNoName(let path):
            (("không thể dùng \(path) làm thư mục kết quả", "\(path) cannot be the output folder"), nil)
        case .busy(let output, let process):
            (
                (
                    "một lệnh build khác đang ghi vào \(output)\(process.map { " (tiến trình \($0))" } ?? "")",
                    "another build is writing to \(output)\(process.map { " (process \($0))" } ?? "")"
                ),
                ("đợi lệnh kia xong rồi chạy lại", "wait for it to end, then run again")
            )
        case .unreadableManifest(let path):
            (
                ("không đọc được tệp ghi nhớ \(path)", "the record \(path) cannot be read"),
                ("xóa tệp đó rồi chạy lại với --adopt", "remove it and run again with --adopt")
            )
        case .stoppedHalfway(let error, let replaced, let total):
            (
                (
                    "dừng giữa chừng sau \(replaced)/\(total) tệp: \(error.message.vietnamese)",
                    "stopped after \(replaced) of \(total) files: \(error.message.english)"
                ),
                error.remedy ?? ("chạy lại để hoàn tất", "run again to finish")
            )
        default: (("đã dừng", "stopped"), nil)
        }
    }
}
