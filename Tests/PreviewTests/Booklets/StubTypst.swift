import Booklet
import FileTesting
import Foundation

/// A script in the place of Typst. It writes down what it is asked for; files beside it tell it to wait or to fail.
struct StubTypst {
    private let folder: TemporaryFolder

    private static let script = """
        #!/bin/sh
        here=$(dirname "$0")
        for word; do last=$word; done
        echo "$$ $last" >> "$here/asked"
        while [ -e "$here/wait" ]; do sleep 0.02; done
        if [ -e "$here/says" ]; then cat "$here/says" >&2; exit 1; fi
        printf '%%PDF-1.7 /Type/Pages/Count 4 %s' "$$" > "$last"

        """

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.script, to: "typst")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["typst"])
    }

    var program: TypstProgram { TypstProgram(kind: .command, path: folder["typst"]) }

    func hold() throws { try folder.write("", to: "wait") }
    func release() throws { try folder.remove("wait") }
    func fail(saying words: String) throws { try folder.write(words, to: "says") }
    func mend() throws { try folder.remove("says") }

    /// The process number and the file of each time that it was asked.
    var asked: [(process: Int32, file: String)] {
        let text = (try? folder.read("asked")) ?? ""
        return text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            return words.count == 2 ? Int32(words[0]).map { ($0, String(words[1])) } : nil
        }
    }

    /// How many times it was asked for a book.
    var bookCount: Int { asked.count { $0.file == "book.pdf" } }

    /// Waits until it was asked so many times for a book.
    func waitUntilAsked(_ count: Int = 1) async throws {
        while bookCount < count { try await Task.sleep(for: .milliseconds(10)) }
    }
}
