/// What an attribute's value is read as, by the attribute's name.
enum AttributeKind: Sendable, Equatable {
    case text
    case url
    /// A list of addresses with widths or densities.
    case sourceSet
    /// `content` of a `meta`: text, or with `http-equiv` the address of a refresh.
    case metaContent
    /// Script, style, a document in itself, or the name of another attribute: no value is allowed.
    case refused

    /// The kind of the attribute that is called `name`, in any case, on an element.
    init(name: Range<Int>, in bytes: Span<UInt8>, of element: Element) {
        var local = name
        if element.isAnimation {
            self = .refused
            return
        }
        if element == .meta, bytes.matches("content", in: name) {
            self = .metaContent
            return
        }
        switch bytes[name.lowerBound].asciiLowercased {
        case UInt8(ascii: "d") where bytes.begins(with: "data-", in: name):
            self = AttributeKind(likely: name.lowerBound + 5..<name.upperBound, in: bytes)
            return
        case UInt8(ascii: "x") where bytes.begins(with: "xmlns", in: name):
            self = .url
            return
        default:
            // A namespace says nothing: `xlink:href` is `href`.
            for index in name where bytes[index] == .colon {
                local = index + 1..<name.upperBound
                break
            }
        }
        self = AttributeKind(known: local, in: bytes) ?? AttributeKind(likely: local, in: bytes)
    }

    /// The kind of an attribute of the HTML standard or its predecessors whose value is not mere text.
    private init?(known name: Range<Int>, in bytes: Span<UInt8>) {
        guard name.count > 1 else { return nil }
        let known: StaticString
        var kind = AttributeKind.url
        switch (name.count, bytes[name.lowerBound].asciiLowercased) {
        case (_, UInt8(ascii: "o")): (known, kind) = ("on", .refused)
        case (3, UInt8(ascii: "s")): known = "src"
        case (4, UInt8(ascii: "c")): known = "cite"
        case (4, UInt8(ascii: "d")): known = "data"
        case (4, UInt8(ascii: "h")): known = "href"
        case (4, UInt8(ascii: "i")): known = "icon"
        case (4, UInt8(ascii: "p")): known = "ping"
        case (5, UInt8(ascii: "s")): (known, kind) = ("style", .refused)
        case (6, UInt8(ascii: "a")): known = "action"
        case (6, UInt8(ascii: "p")): known = "poster"
        case (6, UInt8(ascii: "s")): (known, kind) = ("srcdoc", .refused)
        case (6, UInt8(ascii: "u")): known = "usemap"
        case (7, UInt8(ascii: "a")): known = "archive"
        case (7, UInt8(ascii: "c")): known = "classid"
        case (7, UInt8(ascii: "p")): known = "profile"
        case (8, UInt8(ascii: "c")): known = "codebase"
        case (8, UInt8(ascii: "l")): known = "longdesc"
        case (8, UInt8(ascii: "m")): known = "manifest"
        case (10, UInt8(ascii: "b")): known = "background"
        case (10, UInt8(ascii: "f")): known = "formaction"
        case (10, UInt8(ascii: "h")): (known, kind) = ("http-equiv", .refused)
        default: return nil
        }
        guard bytes.begins(with: known, in: name) else { return nil }
        self = kind
    }

    /// The kind of an attribute that no standard names: an address if its name begins or ends as those of addresses do.
    private init(likely name: Range<Int>, in bytes: Span<UInt8>) {
        self = .text
        guard name.count > 2 else { return }
        switch bytes[name.upperBound - 1].asciiLowercased {
        case UInt8(ascii: "c") where bytes.ends(with: "src", in: name): self = .url
        case UInt8(ascii: "f") where bytes.ends(with: "href", in: name): self = .url
        case UInt8(ascii: "i") where bytes.ends(with: "uri", in: name): self = .url
        case UInt8(ascii: "l") where bytes.ends(with: "url", in: name): self = .url
        case UInt8(ascii: "t") where bytes.ends(with: "srcset", in: name): self = .sourceSet
        default: break
        }
        guard self == .text else { return }
        switch bytes[name.lowerBound].asciiLowercased {
        case UInt8(ascii: "h") where bytes.begins(with: "href", in: name): self = .url
        case UInt8(ascii: "s") where bytes.begins(with: "src", in: name): self = .url
        case UInt8(ascii: "u") where bytes.begins(with: "uri", in: name) || bytes.begins(with: "url", in: name):
            self = .url
        default: break
        }
    }
}

extension Span<UInt8> {
    fileprivate func begins(with name: StaticString, in range: Range<Int>) -> Bool {
        let length = name.utf8CodeUnitCount
        return range.count >= length && matches(name, in: range.lowerBound..<range.lowerBound + length)
    }

    fileprivate func ends(with name: StaticString, in range: Range<Int>) -> Bool {
        let length = name.utf8CodeUnitCount
        return range.count >= length && matches(name, in: range.upperBound - length..<range.upperBound)
    }
}
