import RandomTesting
import Testing

@testable import HTML

/// Random values in every place never change the structure of a page.
@Suite struct AttackTests {
    static let attacks = [
        "<", ">", "\"", "'", "&", "/", "=", " ", "\t", "\n", "\r", "\u{C}", "\u{0}", "`", "\\", "-", "--", "-->",
        "<!--", "]]>",
        "<![CDATA[", "?", "#", ":", ";", "%", "%22", "%3E", "{", "}", "${", "(", ")", ",", "a", "Z", "9", "ế", "😀",
        "\u{2028}",
        "\u{FFFE}", "\u{FEFF}", "\u{A0}", "<script>", "</script>", "</SCRIPT ", "</title>", "</textarea>", "</style>",
        "<p onclick=",
        "onload=", "javascript:", "JaVaScRiPt:", "data:text/html,", "alert(1)", "//", "http://", "&quot;", "&#34;",
        "&lt;", "&#x3A;",
        "\u{1}", "\u{1F}", "\u{7F}", "=x ", "/>", "url=",
    ]

    /// Pieces of templates: any row of them is a template, most of them wrong.
    static let pieces = [
        "<p>", "</p>", "<p", "<a href=\"", "<a href='", "<a href=", "<img srcset=\"", "<p class=\"", "<p title='",
        " class=\"", " id='",
        " onclick=\"", " style='", " data-a=\"", " b", " c=", "=", "\"", "'", ">", "/>", "/", " ", "<", "</", "<!",
        "--", "-->", "<!-- ",
        "-", ">", "text", "&", "<?xml ", "?>", "<!DOCTYPE html", "<script>", "</script>", "</script", "<style>",
        "</style>", "<title>",
        "</title>", "</ti", "tle>", "<textarea>", "</textarea>", "f(", ")", "//", "\n", "`", "<svg:a xlink:href=\"",
        "java", "http:",
        "?q=", "#", "<meta content=\"", " http-equiv=\"refresh\"", "0;url=", "<iframe>", "</iframe>", "<br/>", "a=b",
    ]

    static func page(of seed: UInt64, value: (inout Random) -> String) -> HTML.StringInterpolation {
        var random = Random(seed)
        var values = Random(~seed)
        var page = HTML.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        for _ in 0..<random.below(12) + 2 {
            for _ in 0..<random.below(3) + 1 { page.append(markup: pieces[random.below(pieces.count)]) }
            let value = value(&values)
            switch random.below(8) {
            case 0: page.appendInterpolation(json: ["a": .string(value)])
            case 1: page.appendInterpolation(attribute: "href", "/" + value)
            case 2: page.appendInterpolation(attribute: "title", value)
            case 3: page.appendInterpolation(HTML(text: value))
            case 4: page.appendInterpolation(SourceSet([.init(url: "/" + value, width: 1)]))
            case 5: page.appendInterpolation(source: HTML(trusted: Array(value.utf8)))
            default: page.appendInterpolation(value)
            }
        }
        return page
    }

    static func attack(_ random: inout Random) -> String {
        (0..<random.below(6)).map { _ in attacks[random.below(attacks.count)] }.joined()
    }

    @Test(arguments: 0..<20)
    func `values never change the structure`(block: UInt64) {
        for seed in block * 100..<(block + 1) * 100 {
            let harmless = Self.page(of: seed) { _ in "x" }
            let attacked = Self.page(of: seed, value: Self.attack)
            // What no template may hold makes the places after it uncertain.
            let isWrong = harmless.faults.contains { if case .markup = $0.what { true } else { false } }
            if isWrong { continue }
            let (expected, found) = (MarkupReader(harmless.markup), MarkupReader(attacked.markup))
            #expect(found.tokens == expected.tokens, "\(seed): \(String(decoding: attacked.markup, as: UTF8.self))")
            #expect(found.isUnfinished == expected.isUnfinished)
            if attacked.place.state != .markupOpen {
                #expect(found.isUnfinished == (attacked.place.state != .text))
            }
        }
    }

    @Test(arguments: 0..<20)
    func `values are read back as they were`(block: UInt64) throws {
        for seed in block * 100..<(block + 1) * 100 {
            var random = Random(seed)
            let value = Self.attack(&random)
            let json: JSON = [.string(value)]
            let page: HTML = """
                <p a="\(value)" b='\(value)'\(attribute: "c", value) d='\(json: json)'>\(value)<title>\(value)</title>\
                <textarea>\(value)</textarea>\(source: HTML(trusted: Array(value.utf8)))
                """
            #expect(page.faults == [])
            let read = MarkupReader(page.bytes)
            let kept = Self.withoutControls(value)
            #expect(read.attributes.filter { $0.name != "d" }.map(\.value) == [kept, kept, kept])
            #expect(try JSON(parsing: Array(read.attributes[3].value.utf8)) == json)
            #expect(MarkupReader.decode(read.text) == kept + kept + kept + kept)
            let script: HTML = "<script>\(json: json)</script>"
            #expect(try JSON(parsing: Array(MarkupReader(script.bytes).text.utf8)) == json)
        }
    }

    @Test(arguments: 0..<20)
    func `no address gets a scheme that is not allowed`(block: UInt64) {
        for seed in block * 100..<(block + 1) * 100 {
            var random = Random(seed)
            let values = (0..<3).map { _ in Self.attack(&random) }
            let pages: [HTML] = [
                "<a href=\"\(values[0])\">", "<a href='\(values[0])\(values[1])\(values[2])'>",
                "<a href=\"java\(values[0])\">",
                "<a href=\"\(values[0])script\(values[1])\">", "<a href=\"\(values[0]):\(values[1])\">",
                "<a\(attribute: "href", values[0])>",
                "<a href=\" \(values[0])&colon;\(values[1])\">",
            ]
            for page in pages {
                for attribute in MarkupReader(page.bytes).attributes {
                    #expect(Self.isHarmless(attribute.value), "\(page.text)")
                }
            }
        }
    }

    static func withoutControls(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter {
                    $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) && $0.value & 0xFFFE != 0xFFFE
                        || [0x09, 0x0A, 0x0D].contains($0.value)
                }))
    }

    /// Whether a browser would find no scheme in the address, or one that is allowed: it trims controls and spaces,
    /// drops tabs and line ends, and takes what stands before the first colon.
    static func isHarmless(_ address: String) -> Bool {
        let scalars = address.unicodeScalars.drop { $0.value <= 0x20 }.filter {
            ![0x09, 0x0A, 0x0D].contains($0.value)
        }
        let end = scalars.firstIndex {
            !$0.isASCII || !($0.properties.isAlphabetic || "+-.0123456789".unicodeScalars.contains($0))
        }
        guard let end, scalars[end] == ":", end > scalars.startIndex else { return true }
        let scheme = String(String.UnicodeScalarView(scalars[..<end])).lowercased()
        return ["http", "https", "mailto", "tel"].contains(scheme)
    }
}

/// Small numbers, the same for the same seed everywhere.
struct Random {
    private var generator: SplitMix

    init(_ seed: UInt64) { generator = SplitMix(state: seed) }

    mutating func below(_ bound: Int) -> Int { Int(generator.next() % UInt64(bound)) }
}
