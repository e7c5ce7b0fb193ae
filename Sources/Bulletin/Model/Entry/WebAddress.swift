/// An absolute address of the web, `https://…` or `http://…`.
package struct WebAddress: ScalarValue, Hashable {
    package let text: String

    package static var shape: FieldShape { .webAddress }

    package static func parse(_ text: String) throws(FieldProblem) -> WebAddress {
        let lowered = text.lowercased()
        guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://"), !text.utf8.contains(where: { $0 <= 0x20 })
        else {
            throw FieldProblem(
                "web-address",
                Message(
                    vi: "“\(text)” không phải là địa chỉ web: địa chỉ bắt đầu bằng https:// và không có dấu cách",
                    en: "“\(text)” is not a web address: it starts with https:// and has no spaces"),
                suggestion: lowered.hasPrefix("www.") ? "https://" + text : nil)
        }
        return WebAddress(text: text)
    }

    /// Whether the address is encrypted on its way.
    package var isSecure: Bool { text.lowercased().hasPrefix("https://") }
}
