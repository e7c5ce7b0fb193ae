/// Where an item of the menu leads: an address elsewhere, or a path of the site.
package struct MenuAddress: ScalarValue, Hashable {
    package let text: String

    package static var shape: FieldShape { .text }

    /// Takes paths, `#places`, and the schemes that no browser runs.
    package static func parse(_ text: String) throws(FieldProblem) -> MenuAddress {
        guard AddressScheme.isSafe(Array(text.utf8)[...]) else {
            throw FieldProblem(
                "unsafe-address",
                Message(
                    vi: "“\(text)” không phải là địa chỉ dùng được: viết https://…, mailto:…, tel:… hoặc đường dẫn",
                    en: "“\(text)” cannot be used: write https://…, mailto:…, tel:… or a path"))
        }
        return MenuAddress(text: text)
    }
}
