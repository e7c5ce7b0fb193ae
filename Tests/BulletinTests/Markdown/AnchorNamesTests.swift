import Testing

@testable import Bulletin

struct AnchorNamesTests {
    /// Headings and what they are called where decisions have these names.
    @Test(arguments: [
        (["Mở đầu", "Mở đầu"], ["mo-dau", "mo-dau-2"]), (["abc"], ["muc-muc-abc"]),
        (["d1", "!!!"], ["muc-d1", "muc"]),
    ])
    func areTheirOwn(headings: [String], names: [String]) {
        var anchors = AnchorNames(reserved: ReservedIDs(names: ["abc", "muc-abc"]))
        #expect(headings.map { anchors.name(for: $0) } == names)
    }
}
