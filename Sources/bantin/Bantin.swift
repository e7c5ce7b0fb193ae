import ArgumentParser
import Platform

/// The command line of the program.
struct Bantin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bantin",
        abstract: "Làm trang tin từ các tệp Markdown. (Makes a bulletin site from Markdown.)",
        discussion: """
            Ví dụ / Examples:
              bantin init ban-tin              tạo một trang tin mới / make a new site
              bantin new news "Tiêu đề bài"    tạo một bài mới / make a new entry
              bantin check                     kiểm tra nội dung / check the content
              bantin build                     tạo trang web vào output/ / build the site

            Mã thoát: 0 xong, 1 có lỗi, 2 dùng sai lệnh. (Exit status: 0 done, 1 errors, 2 wrong usage.)
            """,
        version: Version.text,
        subcommands: [
            BuildCommand.self, CheckCommand.self, NewCommand.self, InitCommand.self, SchemaCommand.self,
            ExplainCommand.self, SearchCommand.self, ListCommand.self, ServeCommand.self, BookletCommand.self,
        ])
}

/// The version of the program.
enum Version {
    static let text = "0.1.0"
}

/// Where the program starts.
@main
enum Program {
    /// Exit status for a command line that cannot be understood.
    private static let wrongUsage: Int32 = 2

    static func main() async {
        do {
            var command = try Bantin.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            end()
        } catch {
            guard Bantin.exitCode(for: error) == .validationFailure else {
                tellOfLostOutput()
                Bantin.exit(withError: error)
            }
            Terminal.write(
                "Lệnh viết chưa đúng; cách dùng: bantin --help (The command line is wrong.)\n"
                    + Bantin.fullMessage(for: error) + "\n", to: .error)
            Bantin.exit(withError: ExitCode(wrongUsage))
        }
    }

    /// Ends the program after a command that did what it was told, unless its words did not arrive.
    static func end() -> Never { Bantin.exit(withError: tellOfLostOutput() ? ExitCode.failure : nil) }

    /// Tells that words of the command did not arrive; false where all did.
    @discardableResult
    private static func tellOfLostOutput() -> Bool {
        guard let error = Terminal.outputFailure else { return false }
        Terminal.write(
            "lỗi: không ghi được hết kết quả ra: \(error.message.vietnamese)\n"
                + "(error: the output could not be written in full: \(error.message.english))\n", to: .error)
        return true
    }
}
