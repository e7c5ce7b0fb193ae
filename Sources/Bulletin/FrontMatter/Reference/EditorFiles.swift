import HTML

/// The settings that make VS Code know the site: snippets, schemas, and a task whose problems are shown at their lines.
package enum EditorFiles {
    /// The files, by their path in the site folder.
    package static func files() -> [(path: String, bytes: [UInt8])] {
        [
            (".vscode/bantin.code-snippets", FieldSnippets.json(of: FrontMatter.table).pretty),
            (".vscode/site.schema.json", siteSchema.pretty),
            (".vscode/data.schema.json", registrySchema.pretty),
            (".vscode/booklet.schema.json", bookletSchema.pretty),
            (".vscode/settings.json", settings.pretty),
            (".vscode/tasks.json", tasks.pretty),
        ]
    }

    /// The schema of front matter.
    package static var entrySchema: JSON {
        FieldSchema.schema(
            of: FrontMatter.table, title: "Phần đầu của bài", description: "Các khóa giữa hai dòng --- ở đầu bài.")
    }

    package static var siteSchema: JSON {
        FieldSchema.schema(of: SiteConfiguration.table, title: "site.yaml", description: "Cấu hình của trang tin.")
    }

    package static var registrySchema: JSON {
        FieldSchema.schema(of: RegistryFile.table, title: "Danh mục", description: "Các tệp trong content/data.")
    }

    package static var bookletSchema: JSON {
        FieldSchema.schema(
            of: BookletSettings.table, title: "Ấn phẩm", description: "Các tệp trong content/booklets.")
    }

    private static let settings: JSON = [
        "yaml.schemas": [
            "./.vscode/site.schema.json": "content/site.yaml", "./.vscode/data.schema.json": "content/data/*.yaml",
            "./.vscode/booklet.schema.json": "content/booklets/*.yaml",
        ],
        "[markdown]": ["editor.insertSpaces": true, "editor.tabSize": 2, "editor.wordWrap": "on"],
        "[yaml]": ["editor.insertSpaces": true, "editor.tabSize": 2],
        "files.encoding": "utf8",
    ]

    private static let tasks: JSON = [
        "version": "2.0.0",
        "tasks": [
            [
                "label": "Kiểm tra bản tin", "type": "shell", "command": "bantin check",
                "group": ["kind": "build", "isDefault": true],
                "problemMatcher": [
                    matcher("lỗi|error", severity: "error"), matcher("cảnh báo|warning", severity: "warning"),
                    wholeFileMatcher("lỗi|error", severity: "error"),
                    wholeFileMatcher("cảnh báo|warning", severity: "warning"),
                ],
            ]
        ],
    ]

    /// Reads the lines of `DiagnosticTextPrinter`.
    private static func matcher(_ word: String, severity: String) -> JSON {
        [
            "owner": .string("bantin-\(severity)"), "fileLocation": ["relative", "${workspaceFolder}"],
            "severity": .string(severity),
            "pattern": [
                "regexp": .string(EditorFiles.pattern(word)), "file": 1, "line": 2, "column": 3, "message": 4,
                "code": 5,
            ],
        ]
    }

    /// Reads the lines that point to a file as a whole.
    private static func wholeFileMatcher(_ word: String, severity: String) -> JSON {
        [
            "owner": .string("bantin-file-\(severity)"), "fileLocation": ["relative", "${workspaceFolder}"],
            "severity": .string(severity),
            "pattern": [
                "kind": "file", "regexp": .string(EditorFiles.wholeFilePattern(word)), "file": 1, "message": 2,
                "code": 3,
            ],
        ]
    }

    /// `path: word: message [id]`
    static func wholeFilePattern(_ word: String) -> String { "^([^:]+): (?:\(word)): (.*) \\[([a-z0-9-]+)\\]$" }

    /// `path:line:column: word: message [id]`, the column being optional.
    static func pattern(_ word: String) -> String { "^(.+?):(\\d+)(?::(\\d+))?: (?:\(word)): (.*) \\[([a-z0-9-]+)\\]$" }
}
