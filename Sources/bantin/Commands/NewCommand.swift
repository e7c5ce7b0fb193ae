import ArgumentParser
import Bulletin
import Platform
import Vietnamese

/// `bantin new`: makes a dated file with a commented front matter.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Tạo một bài mới. (Make a new entry.)",
        discussion: """
            Loại bài: news (tin), minutes (biên bản), notice (thông báo), document (văn bản), page (trang).

            Ví dụ / Examples:
              bantin new news "Trao nhà Đại đoàn kết tại xã Bình Minh"
              bantin new minutes "Họp Ban Thường trực tháng 11" --section thi-dua-khen-thuong
              bantin new page "Giới thiệu"
            """)

    @OptionGroup var site: SiteOptions

    @Argument(help: "Loại bài. (Kind of entry: news, minutes, notice, document, page.)")
    var kind: EntryKind

    @Argument(help: "Tiêu đề. (Title.)")
    var title: String

    @Option(help: ArgumentHelp("Chuyên mục, là thư mục trong content/. (Section.)", valueName: "id"))
    var section: String?

    func validate() throws {
        if title.allSatisfy(\.isWhitespace) { throw ValidationError("Tiêu đề trống. (The title is empty.)") }
        if let section, !Identifier.isWellFormed(section) {
            throw ValidationError(
                "Chuyên mục ghi bằng mã không dấu: --section \(slug(section)). (Write the section's id.)")
        }
    }

    func run() async throws {
        let day = (site.now?.timestamp ?? .now).local.date
        let messages = Messages(language: site.language ?? .vietnamese)
        let text = EntryScaffold.text(kind: kind, title: title, date: kind == .page ? nil : day.iso)
        do throws(SystemError) {
            _ = try LocalFileSystem().status(of: DiskPath(site.folder + "/content"), followingSymlink: true)
        } catch {
            Terminal.write(messages.noSite(folder: site.folder, error), to: .error)
            throw ExitCode.failure
        }
        do throws(SystemError) {
            let path = try NewFile.write(
                Array(text.utf8), in: (site.folder == "." ? "" : site.folder + "/") + folder(day), name: name(day),
                ending: ".md")
            Terminal.write(path + "\n", to: .output)
        } catch {
            Terminal.write(messages.system(error), to: .error)
            throw ExitCode.failure
        }
    }

    private func folder(_ day: CivilDate) -> String {
        kind == .page ? "content/pages" : "content/\(section ?? Self.defaultSection(of: kind))/\(day.year)"
    }

    private func name(_ day: CivilDate) -> String {
        let plain = slug(title)
        let stem = plain.isEmpty ? "bai-moi" : plain
        return kind == .page ? stem : "\(day.iso)-\(stem)"
    }

    private static func defaultSection(of kind: EntryKind) -> String {
        switch kind {
        case .notice: "thong-bao"
        case .document: "van-ban"
        case .news, .minutes, .page: "tin-tuc"
        }
    }
}

extension EntryKind: ExpressibleByArgument {
    /// A key or a Vietnamese label, `minutes` or `biên bản`.
    public init?(argument: String) {
        guard let kind = try? EntryKind.parse(argument) else { return nil }
        self = kind
    }
}

/// Makes a file that was not there.
enum NewFile {
    /// Writes a file; where the name is taken, `-2`, `-3` … is added.
    ///
    /// - Returns: the path of the file made
    /// - Throws: `SystemError`; no file of the user is ever written over.
    static func write(
        _ bytes: [UInt8], in folder: String, name: String, ending: String
    ) throws(SystemError) -> String {
        let system = LocalFileSystem()
        try system.makeFolders(folder)
        var number = 1
        while true {
            let path = folder + "/" + name + (number == 1 ? "" : "-\(number)") + ending
            do throws(SystemError) {
                try system.writeNewFile(bytes, at: DiskPath(path))
                return path
            } catch {
                guard error.code == .exists, number < 1000 else { throw error }
                number += 1
            }
        }
    }
}
