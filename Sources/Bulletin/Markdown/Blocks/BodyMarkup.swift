/// The renderer's HTML, cut into tags, texts and holes.
struct BodyMarkup {
    struct Tag: Equatable {
        var name: String
        var attributes: [(name: String, value: String)] = []
        /// Links: the reference whose address belongs here.
        var link: Int?

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

        static func == (left: Tag, right: Tag) -> Bool {
            left.name == right.name && left.link == right.link
                && left.attributes.elementsEqual(right.attributes, by: ==)
        }
    }

    enum Piece: Equatable {
        case start(Tag)
        case end(String)
        case text(String)
        case hole(MarkdownBody.Hole.Content)
    }

    private let html: [UInt8]
    private let holes: [MarkdownBody.Hole]
    private var index = 0
    private var hole = 0

    init(html: [UInt8], holes: [MarkdownBody.Hole]) {
        self.html = html
        self.holes = holes
    }

    mutating func next() -> Piece? {
        if hole < holes.count, holes[hole].offset == index {
            hole += 1
            return .hole(holes[hole - 1].content)
        }
        guard index < html.count else { return nil }
        if html[index] == UInt8(ascii: "<") { return tag() }
        let limit = hole < holes.count ? holes[hole].offset : html.count
        let start = index
        while index < limit, html[index] != UInt8(ascii: "<") { index += 1 }
        return .text(Self.unescaped(html[start..<index]))
    }

    private mutating func tag() -> Piece {
        index += 1
        let isEnd = index < html.count && html[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        var tag = Tag(name: word())
        // A link's address is a hole behind its name.
        if hole < holes.count, holes[hole].offset == index, case .link(let reference) = holes[hole].content {
            tag.link = reference
            hole += 1
        }
        while index < html.count, html[index] != UInt8(ascii: ">") {
            if html[index] == UInt8(ascii: " ") || html[index] == UInt8(ascii: "/") {
                index += 1
                continue
            }
            let name = word()
            guard index + 1 < html.count, html[index] == UInt8(ascii: "=") else {
                if name.isEmpty { index += 1 }
                continue
            }
            index += 2
            let start = index
            while index < html.count, html[index] != UInt8(ascii: "\"") { index += 1 }
            tag.attributes.append((name, Self.unescaped(html[start..<index])))
            index += 1
        }
        index = min(index + 1, html.count)
        return isEnd ? .end(tag.name) : .start(tag)
    }

    private mutating func word() -> String {
        let start = index
        while index < html.count {
            switch html[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                index += 1
            default: return String(decoding: html[start..<index], as: UTF8.self)
            }
        }
        return String(decoding: html[start..<index], as: UTF8.self)
    }

    /// The renderer writes four references.
    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var text: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            let reference = references.first { rest.starts(with: $0.name) }
            text.append(reference?.byte ?? byte)
            rest = rest.dropFirst(reference?.name.count ?? 1)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let references: [(name: [UInt8], byte: UInt8)] = [
        (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
        (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    ]
}
