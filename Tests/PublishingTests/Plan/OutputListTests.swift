import Bulletin
import Testing

@testable import Publishing

struct OutputListTests {
    private func list(_ paths: [String]) -> OutputList {
        OutputList(
            paths.map { Output(Address($0), .page, from: Origin(source: $0, template: "test"), .render { _ in [] }) })
    }

    /// Two paths of which the second has no place beside the first, and what is told of it.
    @Test(arguments: [
        ("tin/a.html", "tin/a.html", "same-output"), ("tin/a.html", "tin/A.html", "same-output"),
        ("tin/a.html", "Tin/b.html", "same-output"), ("tin/đ.html", "tin/Đ.html", "same-output"),
        ("a.html", "a.html/b.html", "file-and-folder"), ("a.html/b.html", "A.html", "file-and-folder"),
        ("a.html", "", "output-path"), ("a.html", "../b.html", "output-path"), ("a.html", "b\\c.html", "output-path"),
        ("a.html", String(repeating: "thu-muc/", count: 100) + "b.html", "output-path"),
        ("a.html", String(repeating: "b", count: 251) + ".html", "output-path"),
    ])
    func leavesOut(first: String, second: String, id: String) throws {
        let outputs = list([first, second])
        #expect(outputs.outputs.map(\.address.path) == [first])
        #expect(outputs.output(at: first) != nil)
        #expect(first == second || outputs.output(at: second) == nil)
        let problem = try #require(outputs.problems.first)
        #expect(outputs.problems.count == 1)
        let locator = FindingLocator(tree: SourceTree([:]))
        let told = problem.diagnostic(in: [], locator)
        // Two entries with one address are told of before.
        #expect(first == second ? told == nil : told?.id.rawValue == id)
    }

    @Test func findsWhatIsAddedInTheWayOfWhatIsThere() {
        let core = list(["a.html", "b/c.html"])
        let more = core.adding(list(["B/d.html", "e.html"]).outputs)
        #expect(more.outputs.map(\.address.path) == ["a.html", "b/c.html", "e.html"])
        #expect(more.problems.map(\.output.address.path) == ["B/d.html"])
        #expect(core.problems.isEmpty && core.output(at: "e.html") == nil)
    }
}
