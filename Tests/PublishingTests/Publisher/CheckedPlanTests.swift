import Testing

@testable import Publishing

struct CheckedPlanTests {
    /// Paths that some file system takes for one.
    @Test(arguments: [
        ("tin/a.html", "tin/a.html"), ("tin/a.html", "tin/A.html"), ("tin/a.html", "Tin/b.html"),
        ("tin/Đường.html", "tin/đường.html"), ("1/x/a", "1/X/b/c"),
    ])
    func refusesPathsThatCollide(first: String, second: String) throws {
        let plan = try [(first, "one"), (second, "two"), ("z.html", "z")].map {
            try PublishingFixture.file($0.0, "", from: $0.1)
        }
        #expect { try CheckedPlan(plan) } throws: { error in
            guard case .samePath(let one, let two) = error as? PublishError else { return false }
            return Set([one.origin, two.origin]) == ["one", "two"] && Set([one.path, two.path]) == [first, second]
        }
    }

    @Test(arguments: [("tin", "tin/a.html"), ("a/b", "a/b/c/d"), ("A", "a/b")])
    func refusesFilesWhereFoldersAreNeeded(file: String, inside: String) throws {
        let plan = try [(inside, "two"), (file, "one")].map { try PublishingFixture.file($0.0, "", from: $0.1) }
        #expect { try CheckedPlan(plan) } throws: { error in
            guard case .fileAndFolder(let one, let two) = error as? PublishError else { return false }
            return one.origin == "one" && two.origin == "two"
        }
    }

    @Test func sortsFilesAndKnowsTheirFolders() throws {
        let plan = try CheckedPlan(PublishingFixture.plan(["b/c/d": "", "a-b": "", "a/b": "", "b/c/a": "", "b/x": ""]))
        #expect(plan.files.map(\.path.string) == ["a-b", "a/b", "b/c/a", "b/c/d", "b/x"])
        #expect(plan.folders.map(\.string) == ["a", "b", "b/c"])
    }
}

struct PublishedPathTests {
    @Test(arguments: ["a", "tin/2023/đường hoa.html", ".well-known/x", "a..b/c...", "%2e%2e/x", ".bantin-incoming.txt"])
    func accepts(path: String) throws {
        #expect(try PublishedPath(path).string == path)
    }

    @Test(arguments: [
        ("", InvalidPublishedPath.Reason.empty), ("/etc/passwd", .emptyComponent), ("a//b", .emptyComponent),
        ("a/", .emptyComponent), ("../x", .dotComponent), ("a/../../x", .dotComponent), ("./a", .dotComponent),
        ("a/.", .dotComponent), ("a\u{0}b", .forbiddenCharacter), ("a\nb", .forbiddenCharacter),
        ("a\\..\\b", .forbiddenCharacter), ("a\u{301}.html", .notComposed),
        (String(repeating: "x", count: 256), .tooLong), (String(repeating: "x/", count: 400) + "xx", .tooLong),
        (".bantin-incoming", .reserved), (".bantin-incoming/a", .reserved),
    ])
    func refuses(path: String, reason: InvalidPublishedPath.Reason) {
        #expect(throws: InvalidPublishedPath(path: path, reason: reason)) { try PublishedPath(path) }
    }
}
