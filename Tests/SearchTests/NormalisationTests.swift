import Foundation
import Testing

@testable import Search

/// The vectors that the JavaScript tokenizer must pass as well.
struct NormalisationVector: Decodable, Sendable {
    let text: String
    /// Of each token: fold, exact, and the text between its borders.
    let tokens: [[String]]

    static let all = vectors("normalisation.json", as: [NormalisationVector].self)
}

func vectors<Value: Decodable>(_ name: String, as type: Value.Type) -> Value {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/\(name)")
    do {
        return try JSONDecoder().decode(type, from: Data(contentsOf: file))
    } catch {
        Issue.record("\(name): \(error)")
        fatalError("the vectors cannot be read")
    }
}

@Suite struct NormalisationTests {
    @Test(arguments: NormalisationVector.all)
    func vector(_ vector: NormalisationVector) {
        let text = Array(vector.text.utf8)
        let found = Token.tokens(of: text).map { token, span in
            [token.fold, token.exact, Array(text[span.start..<span.end])].map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(found == vector.tokens)
    }

    @Test func vectorsCoverAllMarkedLetters() {
        let letters = Set(
            NormalisationVector.all.map(\.text).filter { $0.unicodeScalars.count == 1 && !$0.allSatisfy(\.isASCII) })
        #expect(letters.count == 134)
    }

    /// The table against the system's canonical decompositions.
    @Test func latinTableFollowsUnicode() {
        for scalar in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
            guard let character = Unicode.Scalar(scalar), character != "×", character != "÷" else { continue }
            let parts = String(character).decomposedStringWithCanonicalMapping
            guard let base = parts.unicodeScalars.first, base.isASCII else { continue }
            let composed = Token.tokens(of: Array(String(character).utf8)).map(\.token)
            let decomposed = Token.tokens(of: Array(parts.utf8)).map(\.token)
            #expect(composed == decomposed, "U+\(String(scalar, radix: 16))")
        }
    }

    @Test(arguments: [
        ("MTTQ", true), ("UBND", true), ("HĐND", true), ("ĐƯỜNG", true), ("Mttq", false), ("TTg", true),
        ("TỔng", false),
        ("mttq", false), ("A", false), ("QĐ", true), ("TƯ", true), ("TỔ", true), ("Tổ", false),
    ])
    func capitals(_ text: String, _ expected: Bool) {
        var scanner = TokenScanner(Array(text.utf8))
        #expect(scanner.next()?.isCapitals == expected)
    }

    @Test func bytesThatAreNoTextEndTokens() {
        let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xE1, 0xBA, 0x63, 0xC3]
        let found = Token.tokens(of: bytes).map { String(decoding: $0.token.fold, as: UTF8.self) }
        #expect(found == ["a", "b", "c"])
    }
}
