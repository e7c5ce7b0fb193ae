import Testing

@testable import Preview

/// What `swift build` says becomes problems with a place.
@Suite struct CompilerMessagesTests {
    @Test func errorsAreReadOnceWithTheirPlaces() {
        let text = """
            [1/4] Compiling Templates Cards.swift
            /home/a b/bantin/templates/Parts/Cards.swift:12:5: error: cannot find 'titl' in scope
            10 | func card() {
               |     `- error: cannot find 'titl' in scope
            /home/a b/bantin/templates/Parts/Cards.swift:12:5: error: cannot find 'titl' in scope
            /home/a b/bantin/templates/Parts/Cards.swift:9:1: warning: never used
            error: fatalError
            """
        let problems = CompilerMessages.problems(in: text, package: "/home/a b/bantin")
        #expect(problems.map(\.path) == ["templates/Parts/Cards.swift"])
        #expect(problems.map(\.line) == [12])
        #expect(problems.map(\.column) == [5])
        #expect(problems.map(\.message) == ["cannot find 'titl' in scope"])
    }
}
