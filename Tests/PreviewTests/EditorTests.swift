import Testing

@testable import Preview

/// How the editor's program is told which file to open, and where.
@Suite struct EditorTests {
    @Test(arguments: [
        ("code", ["code", "--goto", "/a b/x.md:3:7"]), ("/usr/bin/code", ["/usr/bin/code", "--goto", "/a b/x.md:3:7"]),
        ("kate", ["kate", "--line", "3", "--column", "7", "/a b/x.md"]), ("gedit", ["gedit", "+3:7", "/a b/x.md"]),
        ("mine --at {line} {path}", ["mine", "--at", "3", "/a b/x.md"]), ("unknown", ["unknown", "/a b/x.md"]),
        ("code -n", ["code", "-n", "--goto", "/a b/x.md:3:7"]),
    ])
    func wordsNameFileAndLine(_ command: String, _ words: [String]) {
        #expect(Editor(command).words(path: "/a b/x.md", line: 3, column: 7) == words)
    }

    @Test func anAddressIsForTheBrowser() async {
        let outcome = await Editor("vscode://file{path}:{line}").open("/a/x.md", line: 0, column: 0)
        #expect(outcome == .address("vscode://file/a/x.md:1"))
    }

    @Test func aProgramThatIsNotThereIsNamed() async {
        guard case .failed(let words) = await Editor("khong-co-lenh-nay {path}").open("/a/x.md", line: 1, column: 1)
        else {
            Issue.record("opened")
            return
        }
        #expect(words.contains("khong-co-lenh-nay"))
    }

    @Test(arguments: ["vim", "/usr/bin/nano", "nvim -p"])
    func editorsInTheTerminalAreNotStarted(_ command: String) {
        #expect(!Editor(command).command.hasPrefix(command))
    }
}
