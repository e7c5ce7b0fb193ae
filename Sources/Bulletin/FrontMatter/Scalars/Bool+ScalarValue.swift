import Vietnamese

extension Bool: ScalarValue {
    package static var shape: FieldShape { .boolean }

    /// `có` and `không`, `đúng` and `sai`, `true` and `false`, `yes` and `no`, `on` and `off`, `1` and `0`.
    package static func parse(_ text: String) throws(FieldProblem) -> Bool {
        switch text {
        case "true", "có", "yes": return true
        case "false", "không", "no": return false
        default: break
        }
        switch fold(text) {
        case "true", "co", "yes", "dung", "on", "1", "y": return true
        case "false", "khong", "no", "sai", "off", "0", "n": return false
        default:
            throw FieldProblem(
                "boolean-form",
                Message(
                    vi: "“\(text)” không rõ là “có” hay “không”", en: "“\(text)” is neither “yes” nor “no”"),
                suggestion: nearest(to: text, among: ["có", "không", "true", "false"]))
        }
    }
}
