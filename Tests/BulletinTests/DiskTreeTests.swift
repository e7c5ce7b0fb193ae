import FileTesting
import Platform
import Testing

@testable import Bulletin

struct DiskTreeTests {
    @Test func tellsThatFilesAreLeftOut() throws {
        let folder = try TemporaryFolder()
        try folder.write("title: Bản tin\n", to: "content/site.yaml")
        var walk = try LocalFileSystem().walk(folder.path + "/content")
        #expect(try SourceTree(siteFolder: folder.path, walk: walk).problems.isEmpty)
        walk.isCutShort = true
        let problems = try SourceTree(siteFolder: folder.path, walk: walk).problems
        #expect(problems.map(\.id) == ["too-many-files"])
        #expect(problems.first?.message.english.contains("2000000") == true)
    }

    /// Files that cannot be read are not for the bin.
    @Test(arguments: [
        (FileTreeWalk.Problem.Reason.nameNotUTF8, "đổi tên"), (.unreadable(.init(.accessDenied, .open, "a")), "quyền"),
        (.loop, "tệp thật"),
    ])
    func advises(_ reason: FileTreeWalk.Problem.Reason, _ words: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("title: Bản tin\n", to: "content/site.yaml")
        var walk = try LocalFileSystem().walk(folder.path + "/content")
        walk.problems = [.init(path: "tin-tuc/a.md", reason: reason)]
        let hint = try #require(try SourceTree(siteFolder: folder.path, walk: walk).problems.first?.hint)
        #expect(hint.message.vietnamese.contains(words) && !hint.message.vietnamese.contains("xóa"))
    }

    /// A registry is longer than any front matter.
    @Test func registriesMayHoldManyRecords() {
        let names = (0..<60_000).map { "- {id: o-\($0), name: Hội \($0)}\n" }.joined()
        let tree = SourceTree(["content/data/organizations.yaml": Array("organizations:\n\(names)".utf8)])
        let registries = RegistryReader.read(tree)
        #expect(registries.diagnostics.isEmpty)
    }
}
