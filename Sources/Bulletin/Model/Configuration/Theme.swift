/// The look of the site, as far as an editor changes it without a compiler.
package struct Theme: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    /// The emblem's file in `content/media`.
    package var emblem: String?
    package var banner: String?
    /// Main colour, `#rrggbb`.
    package var primary: Colour?
    package var accent: Colour?

    package init(from fields: inout some FieldSource) {
        emblem = fields.optional("emblem", "biểu trưng", "Tệp biểu trưng trong content/media.")
        banner = fields.optional("banner", "ảnh đầu trang", "Tệp ảnh đầu trang trong content/media.")
        primary = fields.optional("primary", "màu chính", "Màu chính, viết \"#b3131b\".")
        accent = fields.optional("accent", "màu nhấn", "Màu nhấn, viết \"#c8961e\".")
    }

    package init() {}
}

/// A colour as CSS writes it, `#rrggbb`.
package struct Colour: ScalarValue, Hashable {
    package let text: String

    package static var shape: FieldShape { .text }

    package static func parse(_ text: String) throws(FieldProblem) -> Colour {
        let digits = Array(text.utf8.drop(while: { $0 == UInt8(ascii: "#") }))
        let isHexadecimal = digits.allSatisfy { byte in
            switch byte | 0x20 {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
            default: false
            }
        }
        guard digits.count == 6, isHexadecimal else {
            throw FieldProblem(
                "colour-form",
                Message(
                    vi: "“\(text)” không phải là màu: viết \"#b3131b\"",
                    en: "“\(text)” is not a colour: write \"#b3131b\""))
        }
        return Colour(text: "#" + String(decoding: digits, as: UTF8.self).lowercased())
    }
}
