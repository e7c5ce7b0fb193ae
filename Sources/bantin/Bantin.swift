import ArgumentParser

/// The command line of the program.
@main
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
            """,
        version: Version.text,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ExplainCommand.self,
        ])
}

/// The version of the program.
enum Version {
    static let text = "0.1.0"
}
