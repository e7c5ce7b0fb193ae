extension YAMLProblem {
    /// The rule that is broken.
    var id: DiagnosticID {
        switch reason {
        case .syntax, .noMapping, .outOfMemory: "yaml-syntax"
        case .anchor: "yaml-anchor"
        case .alias: "yaml-alias"
        case .tag: "yaml-tag"
        case .severalDocuments: "yaml-documents"
        case .tooDeep: "yaml-depth"
        case .tooManyNodes: "yaml-size"
        }
    }

    /// What is wrong, where nothing more exact is known.
    var message: Message {
        switch reason {
        case .syntax(let words): Self.translation(of: words)
        case .outOfMemory: Message(vi: "không đủ bộ nhớ để đọc phần này", en: "not enough memory to read this")
        case .anchor(let name):
            Message(vi: "không dùng được neo “&\(name)” của YAML", en: "YAML anchors (“&\(name)”) are not accepted")
        case .alias(let name):
            Message(
                vi: "không dùng được tham chiếu “*\(name)” của YAML", en: "YAML aliases (“*\(name)”) are not accepted")
        case .tag(let name):
            Message(vi: "không dùng được thẻ “\(name)” của YAML", en: "YAML tags (“\(name)”) are not accepted")
        case .severalDocuments:
            Message(vi: "chỉ được có một tài liệu YAML", en: "only one YAML document is accepted")
        case .noMapping:
            Message(vi: "dòng này không có dạng “khóa: giá trị”", en: "the line is not of the form “key: value”")
        case .tooDeep(let limit):
            Message(
                vi: "các danh sách, nhóm lồng nhau quá \(limit) cấp",
                en: "lists and groups are nested more than \(limit) deep")
        case .tooManyNodes(let limit):
            Message(vi: "có quá \(limit) mục", en: "there are more than \(limit) values")
        }
    }

    /// libyaml's words in both languages.
    private static func translation(of words: String) -> Message {
        let vietnamese =
            switch words {
            case "mapping values are not allowed in this context": "dấu hai chấm không được đứng ở đây"
            case "did not find expected key": "dòng này không có dạng “khóa: giá trị” như các dòng cùng nhóm"
            case "did not find expected '-' indicator": "dòng này không bắt đầu bằng “- ” như các mục cùng danh sách"
            case "could not find expected ':'": "thiếu dấu hai chấm và dấu cách sau khóa"
            case "found character that cannot start any token": "giá trị không được bắt đầu bằng ký tự này"
            case "found unexpected end of stream": "ngoặc mở ra mà không đóng lại"
            case "did not find expected ',' or ']'": "thiếu dấu phẩy hoặc dấu “]”"
            case "did not find expected ',' or '}'": "thiếu dấu phẩy hoặc dấu “}”"
            case "did not find expected comment or line break":
                "sau dấu “|” hoặc “>” phải xuống dòng"
            case "found unknown escape character": "trong ngoặc kép, dấu “\\” này không có nghĩa"
            case "block sequence entries are not allowed in this context": "danh sách phải bắt đầu ở dòng riêng"
            default: "sai cú pháp YAML (\(words))"
            }
        return Message(vi: vietnamese, en: words.isEmpty ? "this is not YAML" : "YAML: \(words)")
    }
}
