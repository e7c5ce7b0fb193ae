import ArgumentParser
import Bulletin
import Platform
import Vietnamese

/// `bantin init`: makes a small site that builds at once.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Tạo một trang tin mới. (Make a new site.)",
        discussion: """
            Ví dụ / Examples:
              bantin init ban-tin
              bantin build --site ban-tin
            """)

    @Argument(help: ArgumentHelp("Thư mục của trang tin. (Folder of the site.)", valueName: "dir"))
    var folder: String

    @Option(name: .customLong("lang"), help: ArgumentHelp("Ngôn ngữ thông báo: vi, en.", valueName: "vi|en"))
    var language: Language?

    func run() throws {
        let messages = Messages(language: language ?? .vietnamese)
        let system = LocalFileSystem()
        do throws(SystemError) {
            if (try? system.status(of: DiskPath(folder + "/content"), followingSymlink: true)) != nil {
                throw SystemError(.exists, .mkdir, folder + "/content")
            }
            for (path, bytes) in Starter.files(on: Timestamp.now.local.date) + EditorFiles.files() {
                try write(bytes, at: folder + "/" + path, system)
            }
        } catch {
            Terminal.write(messages.system(error), to: .error)
            throw ExitCode.failure
        }
        Terminal.write(messages.made(folder), to: .output)
    }

    /// Writes a file, unless there is one: files of the user stay as they are.
    private func write(_ bytes: [UInt8], at path: String, _ system: LocalFileSystem) throws(SystemError) {
        if let slash = path.lastIndex(of: "/") { try system.makeFolders(String(path[..<slash])) }
        do throws(SystemError) {
            try system.writeNewFile(bytes, at: DiskPath(path))
        } catch {
            guard error.code == .exists else { throw error }
        }
    }
}

extension Messages {
    /// What to do with a new site.
    fileprivate func made(_ folder: String) -> String {
        let next = folder == "." ? "bantin build" : "bantin build --site \(ShellWord.quoted(folder))"
        return text(
            vi: "Đã tạo trang tin trong thư mục \(folder == "." ? "này" : folder). Tiếp theo:\n  \(next)\n",
            en: "Made a site in \(folder == "." ? "this folder" : folder). Next:\n  \(next)\n")
    }
}
