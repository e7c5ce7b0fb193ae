import Testing

@testable import Bulletin

struct SVGExtentTests {
    /// Each group draws the one before `width` times.
    private static func repetitions(width: Int, levels: Int, reference: String = "href='#g%'") -> String {
        let groups = (1...levels).map { level in
            let target = reference.split(separator: "%").joined(separator: "\(level - 1)")
            return "<g id='g\(level)'>\(String(repeating: "<use \(target)/>", count: width))</g>"
        }
        return "<svg><path id='g0'/>\(groups.joined())</svg>"
    }

    private static func nested(_ depth: Int) -> String {
        String(repeating: "<g>", count: depth) + String(repeating: "</g>", count: depth)
    }

    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            repetitions(width: 10, levels: 9), repetitions(width: 2, levels: 60), repetitions(width: 1, levels: 10_000),
            repetitions(width: 10, levels: 9, reference: "xlink:href=' &#35;g%'"), nested(10_000), nested(257),
            "<svg><g id='a'><use href='#a'/></g></svg>", "<svg><use id='a' href='#b'/><use id='b' href='#a'/></svg>",
            "<svg>" + String(repeating: "<a/>", count: 1_000_000) + "</svg>",
            // The first of two with one name is the one that is drawn.
            "<svg><g id='a'>\(nested(200))</g><path id='a'/><g>\(String(repeating: "<use href='#a'/>", count: 6_000))</g></svg>",
            "<svg><g id='a'><path id='a'/>\(String(repeating: "<a/>", count: 2_000))</g>"
                + "\(String(repeating: "<use href='#a'/>", count: 600))</svg>",
        ])
    func isTooLarge(_ drawing: String) throws {
        #expect(try !SVGExtent.isBounded(Array(drawing.utf8)))
    }

    @Test(arguments: [
        repetitions(width: 10, levels: 5), repetitions(width: 1, levels: 100), nested(256), "<svg/>", "<svg>", "</svg>",
        "<svg>" + String(repeating: "<a/>", count: 999_999) + "</svg>",
        "<svg><use href='#nowhere'/><use href='b.svg#a'/><use/></svg>",
    ])
    func isBounded(_ drawing: String) throws {
        #expect(try SVGExtent.isBounded(Array(drawing.utf8)))
    }
}
