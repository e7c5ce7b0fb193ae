import Vietnamese

/// A destination in an entry, taken apart: where it points, and at which place there.
enum Destination: Equatable {
    case external(String)
    /// Only `#anchor`.
    case anchor(String)
    /// A path inside `content/`, normalized, with its anchor.
    case path(String, anchor: String?)
    /// A path that leaves the content folder.
    case outside

    /// Takes a destination apart, as written in the file at `source` (`content/tin-tuc/2023/x.md`).
    ///
    /// A path is relative to the file's folder, or to `content/` where it begins with `/`. Percent-encoding is decoded,
    /// and the path is NFC, as source paths are for comparing.
    init(_ written: String, in source: String) {
        if let path = Self.plainPath(written, in: source) {
            self = .path(path, anchor: nil)
            return
        }
        if Self.hasScheme(written) || written.hasPrefix("//") {
            self = .external(written)
            return
        }
        let parts = written.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let anchor = parts.count > 1 ? percentDecoded(String(parts[1])) : nil
        let path = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)[0]
        if path.isEmpty {
            self = .anchor(anchor ?? "")
            return
        }
        let file = Self.path(ofFile: percentDecoded(String(path)), in: source)
        self = file.map { .path($0, anchor: anchor) } ?? .outside
    }

    /// The path of a file by its name, in which every character stands for itself; nil for what leaves the content folder.
    static func path(ofFile name: String, in source: String) -> String? {
        let name = Normalization.nfc(name)
        var base = name.hasPrefix("/") ? ["content"] : source.split(separator: "/").dropLast().map(String.init)
        for part in name.split(separator: "/") where part != "." {
            if part == ".." {
                guard base.count > 1 else { return nil }
                base.removeLast()
            } else {
                base.append(String(part))
            }
        }
        return base.joined(separator: "/")
    }

    /// The path of the usual destination: plain ASCII, with steps up and down and nothing else; nil for all others.
    private static func plainPath(_ written: String, in source: String) -> String? {
        let isRooted = written.utf8.first == UInt8(ascii: "/")
        var path = isRooted ? Array("content".utf8) : Array(source.utf8)
        if !isRooted {
            guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return nil }
            path.removeSubrange(slash...)
        }
        for step in written.utf8.split(separator: UInt8(ascii: "/")) {
            guard step.allSatisfy(isPlain) else { return nil }
            if step.elementsEqual("..".utf8) {
                guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return nil }
                path.removeSubrange(slash...)
            } else if !step.elementsEqual(".".utf8) {
                path.append(UInt8(ascii: "/"))
                path += step
            }
        }
        return written.isEmpty || written.hasPrefix("//") ? nil : String(decoding: path, as: UTF8.self)
    }

    /// Letters, digits, `-`, `.` and `_`.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Whether the text begins with a scheme (RFC 3986, 3.1).
    private static func hasScheme(_ text: String) -> Bool {
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if index == 0 { return false }
            case UInt8(ascii: ":"): return index > 0
            default: return false
            }
        }
        return false
    }
}

/// Decodes `%41`; what is no valid escape stays (RFC 3986, 2.1). Bytes that are no UTF-8 leave the text as it was.
package func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
        if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hexadecimal(bytes[index + 1]),
            let low = hexadecimal(bytes[index + 2])
        {
            decoded.append(high << 4 | low)
            index += 3
        } else {
            decoded.append(bytes[index])
            index += 1
        }
    }
    return String(validating: decoded, as: UTF8.self) ?? text
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
