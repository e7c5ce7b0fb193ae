/// An absolute address of the web, `https://…` or `http://…`, with the name of a host.
package struct WebAddress: ScalarValue, Hashable {
    package let text: String

    package static var shape: FieldShape { .webAddress }

    package static func parse(_ text: String) throws(FieldProblem) -> WebAddress {
        let lowered = text.prefix(8).lowercased()
        guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix),
            !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F })
        else {
            throw FieldProblem(
                "web-address",
                Message(
                    vi: "“\(text)” không phải là địa chỉ web: địa chỉ bắt đầu bằng https:// và không có dấu cách",
                    en: "“\(text)” is not a web address: it starts with https:// and has no spaces"),
                suggestion: lowered.hasPrefix("www.") ? "https://" + text : nil)
        }
        let rest = text.utf8.dropFirst(scheme.utf8.count)
        let host = rest.prefix { !"/?#".utf8.contains($0) }
        guard HostName.isSound(host) else {
            throw FieldProblem(
                "web-address",
                Message(
                    vi: "“\(text)” không phải là địa chỉ web: sau \(scheme) là tên miền, như \(scheme)vidu.vn",
                    en: "“\(text)” is not a web address: after \(scheme) comes a host, as in \(scheme)example.vn"))
        }
        return WebAddress(text: scheme + String(decoding: rest, as: UTF8.self))
    }
}
