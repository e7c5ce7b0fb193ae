import Testing

@testable import Search

@Suite struct FrontCodingTests {
    @Test(arguments: [
        ([], ""), ([""], "A"), (["an", "anh", "ban"], "AanChAban"), (["ñandu", "ñu"], "AñanduAñu"),
        (["nghi", "nghieng", "nh"], "AnghiEengBh"), (["1234", "124"], "A1234C4"),
    ])
    func codesAndDecodes(_ keys: [String], _ text: String) {
        let bytes = keys.map { Array($0.utf8) }
        #expect(frontCoded(bytes) == text)
        #expect(frontDecoded(text) == bytes)
    }

    /// More letters in common than the capitals can say.
    @Test func longKeysShareWhatTheyCan() {
        let keys = [String(repeating: "a", count: 30), String(repeating: "a", count: 31)].map { Array($0.utf8) }
        #expect(frontCoded(keys).hasSuffix("Zaaaaaa"))
        #expect(frontDecoded(frontCoded(keys)) == keys)
    }

    @Test(arguments: ["an", "B", "AanD"])
    func whatIsNoCodeIsRefused(text: String) { #expect(frontDecoded(text) == nil) }
}
