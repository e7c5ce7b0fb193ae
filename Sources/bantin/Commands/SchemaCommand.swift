import ArgumentParser
import Bulletin
import HTML
import Platform

/// `bantin schema`: all keys of the front matter, made from the code that reads them.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "In JSON Schema hoặc bảng tra mọi khóa. (Print the JSON Schema or the reference of all keys.)",
        discussion: """
            Ví dụ / Examples:
              bantin schema > entry.schema.json
              bantin schema site
              bantin schema --reference > docs/tham-chieu.md
            """)

    /// Which file the schema is of.
    enum Subject: String, ExpressibleByArgument, CaseIterable {
        case entry
        case site
        case registry
        case booklet
    }

    @Argument(help: "entry, site, registry, booklet.")
    var subject = Subject.entry

    @Flag(help: "Bảng tra bằng tiếng Việt, dạng Markdown. (The reference page, in Markdown.)")
    var reference = false

    func run() {
        let text = reference ? KeyReference.markdown : String(decoding: schema.pretty, as: UTF8.self) + "\n"
        Terminal.write(text, to: .output)
    }

    private var schema: JSON {
        switch subject {
        case .entry: EditorFiles.entrySchema
        case .site: EditorFiles.siteSchema
        case .registry: EditorFiles.registrySchema
        case .booklet: EditorFiles.bookletSchema
        }
    }
}

/// The reference page of all keys.
enum KeyReference {
    static var markdown: String {
        FieldReference.markdown(
            title: "Bảng tra các khóa",
            parts: [
                .init(
                    title: "Phần đầu của bài", about: "Những khóa viết giữa hai dòng `---` ở đầu mỗi bài.",
                    table: FrontMatter.table),
                .init(
                    title: "site.yaml", about: "Những khóa của tệp `content/site.yaml`.", table: SiteConfiguration.table
                ),
                .init(
                    title: "Danh mục", about: "Những khóa của các tệp trong `content/data/`.", table: RegistryFile.table
                ),
                .init(
                    title: "Ấn phẩm", about: "Những khóa của các tệp trong `content/booklets/`.",
                    table: BookletSettings.table),
            ])
    }
}
