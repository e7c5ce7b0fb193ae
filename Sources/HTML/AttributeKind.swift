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
        func isAny(of first: StaticString, _ second: StaticString = "", _ third: StaticString = "") -> Bool {
            bytes.matches(first, in: name) || bytes.matches(second, in: name) || bytes.matches(third, in: name)
        }
        let isURL: Bool
        switch bytes[name.lowerBound].asciiLowercased {
        case UInt8(ascii: "a"): isURL = isAny(of: "action", "archive")
        case UInt8(ascii: "b"): isURL = isAny(of: "background")
        case UInt8(ascii: "c"): isURL = isAny(of: "cite", "classid", "codebase")
        case UInt8(ascii: "d"): isURL = isAny(of: "data")
        case UInt8(ascii: "f"): isURL = isAny(of: "formaction")
        case UInt8(ascii: "h"):
            if bytes.matches("http-equiv", in: name) {
                self = .refused
                return
            }
            isURL = isAny(of: "href")
        case UInt8(ascii: "i"): isURL = isAny(of: "icon")
        case UInt8(ascii: "l"): isURL = isAny(of: "longdesc")
        case UInt8(ascii: "m"): isURL = isAny(of: "manifest")
        case UInt8(ascii: "o"):
            guard bytes[name.lowerBound + 1].asciiLowercased == UInt8(ascii: "n") else { return nil }
            self = .refused
            return
        case UInt8(ascii: "p"): isURL = isAny(of: "ping", "poster", "profile")
        case UInt8(ascii: "s"):
            if isAny(of: "style", "srcdoc") {
                self = .refused
                return
            }
            isURL = isAny(of: "src")
        case UInt8(ascii: "u"): isURL = isAny(of: "usemap")
        default: isURL = false
        }
        guard isURL else { return nil }
        self = .url
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
