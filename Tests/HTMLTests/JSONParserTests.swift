import Testing

@testable import HTML

@Suite struct JSONParserTests {
    static let valid: [(String, JSON)] = [
        ("null", .null), (" \t\r\n true \n", true), ("false", false),
        ("0", 0), ("-0", .number(-0.0)), ("-12", -12), ("9223372036854775807", .integer(.max)),
        ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1.0", 1.0), ("1e2", 100.0), ("1E+2", 100.0),
        ("0.5e-1", 0.05), ("20e1", 200.0), ("1e-999", 0.0),
        (#""""#, ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u20AC""#, "Aé€"),
        (#""\ud83d\ude00""#, "😀"), (#""\u0000""#, "\u{0}"), (#""\uFFFF\u2028""#, "\u{FFFF}\u{2028}"),
        ("\"\u{7F}\u{2028}ế\"", "\u{7F}\u{2028}ế"),
        ("[]", []), ("[ ]", []), ("[1,[2 ] , {}]", [1, [2], [:]]), ("{ }", [:]),
        (#"{"b":1 , "a" : [null]}"#, ["b": 1, "a": [nil]]), (#"{"":0,"":1}"#, .object([.init("", 0), .init("", 1)])),
    ]

    @Test(arguments: valid)
    func `valid documents`(document: String, expected: JSON) throws {
        #expect(try JSON(parsing: Array(document.utf8)) == expected)
    }

    static let invalid: [(String, JSONError.Reason, Int)] = [
        ("", .endsTooEarly, 0), ("  ", .endsTooEarly, 2), ("nul", .endsTooEarly, 3),
        ("True", .unexpectedByte, 0), ("nuLL", .unexpectedByte, 2), ("NaN", .unexpectedByte, 0),
        ("Infinity", .unexpectedByte, 0), ("'a'", .unexpectedByte, 0), ("\u{FEFF}1", .unexpectedByte, 0),
        ("\u{A0}1", .unexpectedByte, 0), ("\u{C}1", .unexpectedByte, 0), ("// a\n1", .unexpectedByte, 0),
        ("1 2", .trailingBytes, 2), ("{}}", .trailingBytes, 2), ("1,", .trailingBytes, 1), ("\"\"x", .trailingBytes, 2),
        ("01", .invalidNumber, 0), ("-01", .invalidNumber, 0), ("+1", .unexpectedByte, 0), (".5", .unexpectedByte, 0),
        ("1.", .endsTooEarly, 2), ("1.e1", .invalidNumber, 2), ("-", .endsTooEarly, 1), ("-a", .invalidNumber, 1),
        ("1e", .endsTooEarly, 2), ("1e+", .endsTooEarly, 3), ("[1e+]", .invalidNumber, 4), ("0x1", .trailingBytes, 1),
        ("1e999", .numberTooLarge, 0), ("[-1e999]", .numberTooLarge, 1), ("1_0", .trailingBytes, 1),
        ("[", .endsTooEarly, 1), ("[1", .endsTooEarly, 2), ("[1,]", .unexpectedByte, 3), ("[,1]", .unexpectedByte, 1),
        ("[1 2]", .unexpectedByte, 3), ("[1}", .unexpectedByte, 2), ("]", .unexpectedByte, 0),
        ("{", .endsTooEarly, 1), ("{1:2}", .unexpectedByte, 1), (#"{"a"}"#, .unexpectedByte, 4),
        (#"{"a":}"#, .unexpectedByte, 5), (#"{"a":1,}"#, .unexpectedByte, 7), (#"{"a" 1}"#, .unexpectedByte, 5),
        (#"{"a":1"#, .endsTooEarly, 6), ("{a:1}", .unexpectedByte, 1),
        (#"""#, .endsTooEarly, 1), (#""\"#, .endsTooEarly, 2), (#""\x""#, .invalidEscape, 1),
        (#""\u12"#, .endsTooEarly, 5), (#""\u12G4""#, .invalidEscape, 1), (#""\U0041""#, .invalidEscape, 1),
        (#""\ud800""#, .loneSurrogate, 1), (#""\ude00""#, .loneSurrogate, 1), (#""a\ud800\u0041""#, .loneSurrogate, 2),
        (#""\ud800\ud800""#, .loneSurrogate, 1), ("\"\n\"", .controlInString, 1), ("\"\t\"", .controlInString, 1),
        ("\"\u{0}\"", .controlInString, 1), ("\u{0}", .unexpectedByte, 0), ("1\u{0}", .trailingBytes, 1),
    ]

    @Test(arguments: invalid)
    func `invalid documents`(document: String, reason: JSONError.Reason, offset: Int) {
        #expect(throws: JSONError(reason, at: offset)) { try JSON(parsing: Array(document.utf8)) }
    }

    @Test(arguments: [
        [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC3, 0x22],
        [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
    ])
    func `strings are UTF-8`(document: [UInt8]) {
        #expect(throws: JSONError(.invalidUTF8, at: 1)) { try JSON(parsing: document) }
    }

    @Test func `depth and size are limited`() throws {
        let deep = Array((String(repeating: "[", count: 128) + String(repeating: "]", count: 128)).utf8)
        _ = try JSON(parsing: deep)
        #expect(throws: JSONError(.tooDeep, at: 128)) { try JSON(parsing: [UInt8(ascii: "[")] + deep) }
        #expect(throws: JSONError(.tooDeep, at: 2)) { try JSON(parsing: Array(#"[[{"a":1}]]"#.utf8), depthLimit: 2) }
        #expect(throws: JSONError(.tooDeep, at: 128)) {
            try JSON(parsing: Array(repeating: UInt8(ascii: "["), count: 100_000))
        }
        #expect(throws: JSONError(.tooLarge, at: 4)) { try JSON(parsing: Array("12345".utf8), sizeLimit: 4) }
    }
}
