import Bulletin

/// The colours of the site, made from the two that `site.yaml` names so that every text keeps a contrast of at least
/// 4.5 to 1 (WCAG 2.2, 1.4.3): too light or too dark colours are moved until they do.
struct ThemeColours: Sendable {
    /// Behind white text.
    var brand: SRGB
    /// The same on dark pages.
    var darkBrand: SRGB
    /// Links on light pages.
    var link: SRGB
    /// Links on dark pages.
    var darkLink: SRGB
    /// Lines and marks, never text.
    var accent: SRGB

    /// Text is held against the backgrounds of `style.css` that are hardest to read on.
    private static let softPaper = SRGB(0xF6, 0xF2, 0xEB)
    private static let softDark = SRGB(0x2A, 0x24, 0x20)
    private static let minimum = 5.0

    init(primary: Colour?, accent: Colour?) {
        let primary = primary.flatMap { SRGB($0.text) } ?? SRGB(0xA3, 0x20, 0x1D)
        self.accent = accent.flatMap { SRGB($0.text) } ?? SRGB(0xC8, 0x92, 0x2A)
        brand = primary.mixed(with: .black, until: { $0.contrast(with: .white) >= Self.minimum })
        darkBrand = brand.mixed(with: .black, until: { $0.contrast(with: .white) >= 9 })
        link = primary.mixed(with: .black, until: { $0.contrast(with: Self.softPaper) >= Self.minimum })
        darkLink = primary.brightest.mixed(with: .white, until: { $0.contrast(with: Self.softDark) >= 6.5 })
    }

    var styleSheet: String {
        """
        :root{--brand:\(brand.text);--link:\(link.text);--accent:\(accent.text)}
        @media screen and (prefers-color-scheme:dark){:root{--brand:\(darkBrand.text);--link:\(darkLink.text)}}

        """
    }
}

/// A colour of the sRGB space, 8 bits a channel.
struct SRGB: Sendable, Equatable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8

    static let white = SRGB(255, 255, 255)
    static let black = SRGB(0, 0, 0)

    init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// Reads `#rrggbb`.
    init?(_ text: String) {
        guard text.utf8.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16) else {
            return nil
        }
        self.init(UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    }

    /// `#rrggbb`.
    var text: String {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = [red, green, blue].flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return "#" + String(decoding: bytes, as: UTF8.self)
    }

    /// The brightest colour of the same hue: it stays a colour when white is added.
    var brightest: SRGB {
        let highest = Int(max(red, green, blue, 1))
        func scaled(_ channel: UInt8) -> UInt8 { UInt8(Int(channel) * 255 / highest) }
        return SRGB(scaled(red), scaled(green), scaled(blue))
    }

    /// The nearest mixture with another colour, in steps of a fiftieth, that fulfils a condition; else that colour.
    func mixed(with other: SRGB, until isEnough: (SRGB) -> Bool) -> SRGB {
        for step in 0..<50 {
            let mixture = SRGB(
                Self.mix(red, other.red, step), Self.mix(green, other.green, step), Self.mix(blue, other.blue, step))
            if isEnough(mixture) { return mixture }
        }
        return other
    }

    private static func mix(_ from: UInt8, _ to: UInt8, _ step: Int) -> UInt8 {
        UInt8((Int(from) * (50 - step) + Int(to) * step) / 50)
    }

    /// The contrast ratio of two colours, 1 to 21 (WCAG 2.2, contrast ratio).
    func contrast(with other: SRGB) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2).
    private var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    private static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        if value <= 0.04045 { return value / 12.92 }
        let base = (value + 0.055) / 1.055
        return base * base * fifthRoot(base * base)
    }

    /// The fifth root of a number from 0 to 1, by Newton's method: `x^2.4` is `x²` times the fifth root of `x²`.
    private static func fifthRoot(_ number: Double) -> Double {
        var root = 1.0
        for _ in 0..<40 { root = (4 * root + number / (root * root * root * root)) / 5 }
        return root
    }
}
