/// Texts that would do harm where they are not taken as text. Each carries the word that the oracle looks for.
enum HostileText {
    /// The name of an element, an attribute and a script that no template has.
    static let canary = "zq7"

    static let all = [
        "<zq7 a=b>", "</zq7>", "\"zq7=\"1", "\" onzq7=\"1", "' onzq7='1", "x onzq7=1", "</script><zq7>",
        "</style><zq7>",
        "</title><zq7>", "</textarea><zq7>", "--><zq7>", "<!--<zq7>", "]]><zq7>", "<![CDATA[<zq7>", "javascript:zq7",
        "JaVaScRiPt:zq7", " javascript:zq7", "java\tscript:zq7", "data:text/html,<zq7>", "vbscript:zq7",
        "//zq7.example/a", "https://zq7.example/\"><zq7>", "&lt;zq7&gt;", "&#60;zq7>", "\u{202E}zq7", "zq7\u{0}zq7",
        "zq7\u{1F}", "\u{FEFF}zq7", "=cmd|'zq7'!A0", "@zq7", "-zq7", "../../zq7", "..\\zq7", "/etc/zq7", "%2e%2e/zq7",
        "zq7#<zq7>", "{{zq7}}", "${zq7}", "\\(zq7)", "zq7\u{2028}zq7", "🇻🇳zq7", "Hoà zq7", "Hòa zq7",
    ]

    /// Numbers at and beyond the ends of what fields take.
    static let numbers = [
        "0", "-1", "1", "1000000000000", "-1000000000000", "1000000000001", "9223372036854775807",
        "-9223372036854775808", "99999999999999999999", "0,000001", "1e400", "-0",
    ]

    /// Markdown around hostile text, and texts that mean something to Markdown alone.
    static let markdown = [
        "[a](javascript:zq7)", "[a](<x\" onzq7=\"1>)", "![<zq7>](b.jpg \"c\" onzq7=\"\")", "<zq7 onclick=zq7>",
        "<javascript:zq7>", "[zq7]: javascript:zq7 'a'", "[zq7]", "`<zq7>`", "```<zq7>\n<zq7>\n```\n", "# <zq7>\n",
        "| <zq7> | \" |\n|---|---|\n| <zq7> | onzq7= |\n", "[^1]", "\n[^1]: <zq7>\n", "MTTQ", "**", "_", "- ", "\n> ",
        "\n1. ", "\n\n", "\n---\n", "![a](a.svg)", "![a](a.svg)\n![b](a.svg)\n", "\n## Mục\n", "Mặt trận ", "&amp;",
        "\\",
        "\r\n", "\u{0}", "\u{A0}", "e\u{301}", "<div>\n<zq7>\n</div>\n", "<script>zq7</script>",
    ]

    /// Characters that end, hide, join or turn others, and those at the ends of what an encoding can say.
    static let characters = [
        "\u{0}", "\u{7}", "\u{B}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9F}", "\u{A0}", "\u{AD}", "\u{301}",
        "\u{309}\u{323}", "\u{200B}", "\u{200D}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{202F}", "\u{2060}",
        "\u{2066}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{10000}", "\u{1F1FB}", "\u{10FFFF}",
        "ế", "e\u{302}\u{301}", "Đ", "ð", "ß", "İ", "漢", "👨‍👩‍👧",
    ]
}
