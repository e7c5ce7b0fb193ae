import Testing

@testable import HTML

@Suite struct JSONTests {
    static let place: JSON = [
        "@type": "Place", "name": .string("Tỉnh đoàn \"A\"\n"), "floors": 3, "area": 12.5, "open": true, "note": nil,
        "tags": ["a", []], "empty": [:],
    ]

    @Test func `compact keeps the order`() {
        let expected =
            #"{"@type":"Place","name":"Tỉnh đoàn \"A\"\n","floors":3,"area":12.5,"open":true,"note":null,"#
            + #""tags":["a",[]],"empty":{}}"#
        #expect(String(decoding: Self.place.compact, as: UTF8.self) == expected)
    }

    @Test func `pretty has a member a line`() {
        let expected = """
            {
              "a": [
                1,
                {
                  "b": null
                }
              ],
              "c": [],
              "d": {}
            }

            """
        let json: JSON = ["a": [1, ["b": nil]], "c": [], "d": [:]]
        #expect(String(decoding: json.pretty, as: UTF8.self) == expected)
    }

    static let values: [JSON] = [
        place, [place, [[[]]], "\u{0}\u{1F}\u{7F}\u{2028}😀\\/"], -1, 0, .integer(.max), 1e300,
    ]

    @Test(arguments: values)
    func `what is written reads back`(json: JSON) throws {
        #expect(try JSON(parsing: json.compact) == json)
        #expect(try JSON(parsing: json.pretty) == json)
    }

    static let scalars: [(JSON, String)] = [
        (JSON.number(.nan), "null"), (.number(.infinity), "null"), (.number(-.infinity), "null"),
        (.number(0.1), "0.1"), (.number(1e-7), "1e-07"), (.number(-0.0), "-0.0"), (.number(100), "100.0"),
        (.integer(.min), "-9223372036854775808"), (.string("\u{8}\u{B}<>&"), #""\u0008\u000b<>&""#),
    ]

    @Test(arguments: scalars)
    func `scalars are written`(json: JSON, expected: String) {
        #expect(String(decoding: json.compact, as: UTF8.self) == expected)
    }

    @Test func `members are found by name`() {
        #expect(Self.place["floors"]?.integer == 3)
        #expect(Self.place["floors"]?.number == 3)
        #expect(Self.place["area"]?.number == 12.5)
        #expect(Self.place["open"]?.bool == true)
        #expect(Self.place["tags"]?[0]?.string == "a")
        #expect(Self.place["tags"]?[2] == nil)
        #expect(Self.place["tags"]?["a"] == nil)
        #expect(Self.place["none"] == nil)
        #expect(JSON.object([.init("a", 1), .init("a", 2)])["a"] == 2)
    }
}
