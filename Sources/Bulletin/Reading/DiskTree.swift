import Platform
import Vietnamese

extension SourceTree {
    /// The `content` folder of a site on disk.
    ///
    /// Symbolic links are followed as long as they stay inside the site's folder; what leaves it, leads nowhere or is
    /// no file is reported and left out.
    /// - Parameters:
    ///   - siteFolder: the folder that holds `content`
    ///   - walk: what stands in `content`, where that is known already
    ///   - fileSystem: where it is
    /// - Throws: `SystemError` where there is no `content` folder or it cannot be listed.
    package init(
        siteFolder: String, walk: FileTreeWalk? = nil, fileSystem: any FileSystem = LocalFileSystem()
    ) throws(SystemError) {
        let content = siteFolder + "/content"
        let walk = if let walk { walk } else { try fileSystem.walk(content) }
        var files: [SourceFile] = []
        files.reserveCapacity(walk.files.count)
        for found in walk.files {
            let file = SourceFile(path: "content/" + found.path, size: 0)
            switch file.role {
            case .ignored: continue
            case .media, .asset:
                let status = try? fileSystem.status(
                    of: DiskPath(content + "/" + found.path), followingSymlink: true)
                files.append(SourceFile(path: file.path, size: status?.size ?? 0))
            default: files.append(file)
            }
        }
        self.init(
            files: files,
            problems: walk.problems.map(Self.diagnostic) + (walk.isCutShort ? [Self.tooManyFiles] : [])
                + PathCollisions.diagnostics(files),
            read: { path, limit throws(SystemError) in
                try fileSystem.readFile(DiskPath(siteFolder + "/" + path), limit: limit)
            },
            readPart: { path, offset, count throws(SystemError) in
                try fileSystem.readPart(of: DiskPath(siteFolder + "/" + path), from: offset, count: count)
            })
    }

    private static var tooManyFiles: Diagnostic {
        let limit = FileTreeWalk.Limits().entries
        return Diagnostic(
            .error, "too-many-files",
            Message(
                vi: "có quá \(limit) tệp và thư mục; phần còn lại không được đọc",
                en: "there are more than \(limit) files and folders; the rest was not read"),
            at: SourceLocation(path: "content"),
            hint: Hint(
                Message(
                    vi: "tìm liên kết tượng trưng lặp lại thư mục, chuyển tệp không thuộc bản tin đi nơi khác",
                    en: "look for symbolic links that repeat folders, and move files elsewhere that are not of the site"
                )))
    }

    private static func diagnostic(_ problem: FileTreeWalk.Problem) -> Diagnostic {
        let location = SourceLocation(path: "content/" + problem.path)
        let message =
            switch problem.reason {
            case .loop:
                Message(vi: "liên kết tượng trưng tạo thành vòng lặp", en: "the symbolic link makes a loop")
            case .leavesRoot:
                Message(
                    vi: "liên kết tượng trưng ra ngoài thư mục content", en: "the symbolic link leaves content/")
            case .brokenLink:
                Message(vi: "liên kết tượng trưng không dẫn tới đâu", en: "the symbolic link leads nowhere")
            case .special: Message(vi: "không phải là tệp thường", en: "this is not a regular file")
            case .nameNotUTF8:
                Message(vi: "tên tệp không phải là Unicode (UTF-8)", en: "the file's name is not Unicode (UTF-8)")
            case .tooDeep:
                Message(
                    vi: "thư mục lồng nhau quá \(FileTreeWalk.Limits().depth) cấp",
                    en: "folders are nested more than \(FileTreeWalk.Limits().depth) deep")
            case .unreadable(let error):
                Message(
                    vi: "không đọc được: \(error.message.vietnamese)", en: "unreadable: \(error.message.english)")
            }
        return Diagnostic(.error, "file-skipped", message, at: location, hint: Hint(remedy(for: problem.reason)))
    }

    private static func remedy(for reason: FileTreeWalk.Problem.Reason) -> Message {
        switch reason {
        case .nameNotUTF8:
            Message(
                vi: "đổi tên tệp, gõ bằng bảng mã Unicode hoặc không dấu",
                en: "rename the file, in Unicode or plain letters")
        case .unreadable:
            Message(
                vi: "kiểm tra quyền đọc của tệp và của các thư mục chứa nó (ls -l)",
                en: "check who may read it and the folders that hold it (ls -l)")
        case .tooDeep:
            Message(vi: "chuyển các thư mục lên cao hơn", en: "move the folders further up")
        case .loop, .leavesRoot, .brokenLink, .special:
            Message(
                vi: "thay bằng tệp thật nằm trong thư mục content", en: "put a real file inside content/ in its place")
        }
    }
}

/// Files whose names some file systems cannot keep apart.
enum PathCollisions {
    /// An error for every file whose path equals another's but for case or Unicode normalization.
    static func diagnostics(_ files: [SourceFile]) -> [Diagnostic] {
        var first: [String: String] = [:]
        first.reserveCapacity(files.count)
        var diagnostics: [Diagnostic] = []
        for file in files {
            let key = Normalization.nfc(file.path).lowercased()
            guard let other = first.updateValue(file.path, forKey: key) else { continue }
            diagnostics.append(
                Diagnostic(
                    .error, "path-collision",
                    Message(
                        vi: "tên tệp chỉ khác \(other) ở chữ hoa hoặc cách gõ dấu",
                        en: "the path differs from \(other) by case or normalization only"),
                    at: SourceLocation(path: file.path),
                    hint: Hint(
                        Message(
                            vi: "đổi tên một trong hai tệp: Windows và macOS không phân biệt chúng",
                            en: "rename one of them: Windows and macOS cannot tell them apart"))))
        }
        return diagnostics
    }
}
