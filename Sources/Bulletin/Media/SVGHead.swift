/// The size of a drawing by the attributes of its root element: `width` and `height`, else `viewBox` (SVG 2, 8.2).
enum SVGHead {
    /// Whether the bytes begin as an SVG file: only a declaration, comments and white space stand before its root.
    static func isSVG(_ bytes: [UInt8]) -> Bool { rootTag(bytes) != nil }

    static func size(_ bytes: [UInt8]) throws(ImageHead.Problem) -> PixelSize? {
        guard var offset = rootTag(bytes) else { throw .damaged(.svg) }
        var attributes: [String: ArraySlice<UInt8>] = [:]
        while let attribute = try nextAttribute(bytes, &offset) {
            attributes[String(decoding: attribute.name, as: UTF8.self)] = attribute.value
        }
        if let width = attributes["width"].flatMap(pixels), let height = attributes["height"].flatMap(pixels) {
            return pixelSize(width, height)
        }
        guard let viewBox = attributes["viewBox"] else { return nil }
        let numbers = viewBox.split { isSpace($0) || $0 == UInt8(ascii: ",") }.map(pixels)
        guard numbers.count == 4, let width = numbers[2], let height = numbers[3] else { return nil }
        return pixelSize(width, height)
    }

    /// Small drawings in large units still have a proportion.
    private static func pixelSize(_ width: Double, _ height: Double) -> PixelSize? {
        guard width > 0, height > 0, width <= 1e6, height <= 1e6 else { return nil }
        let scale = min(width, height) < 16 ? 100.0 : 1
        let size = PixelSize(width: Int((width * scale).rounded()), height: Int((height * scale).rounded()))
        return size.width > 0 && size.height > 0 ? size : nil
    }

    /// The offset just after `<svg`.
    private static func rootTag(_ bytes: [UInt8]) -> Int? {
        var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while offset < bytes.count {
            if isSpace(bytes[offset]) {
                offset += 1
            } else if holds("<?", bytes, offset) {
                guard let end = find("?>", bytes, offset) else { return nil }
                offset = end
            } else if holds("<!--", bytes, offset) {
                guard let end = find("-->", bytes, offset) else { return nil }
                offset = end
            } else if holds("<!DOCTYPE", bytes, offset) {
                guard let end = endOfDocumentType(bytes, offset) else { return nil }
                offset = end
            } else if holds("<svg", bytes, offset), offset + 4 < bytes.count {
                let next = bytes[offset + 4]
                return isSpace(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/") ? offset + 4 : nil
            } else {
                return nil
            }
        }
        return nil
    }

    /// The offset after the type of the document that begins here; nil where there is none, or one with declarations of
    /// its own: no drawing program writes them, and by them a small file grows without bounds.
    static func endOfDocumentType(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard holds("<!DOCTYPE", bytes, start) else { return nil }
        var quote: UInt8?
        for offset in start..<bytes.count {
            let byte = bytes[offset]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "[") {
                return nil
            } else if byte == UInt8(ascii: ">") {
                return offset + 1
            }
        }
        return nil
    }

    /// The next attribute of a tag; nil at the tag's end.
    static func nextAttribute(
        _ bytes: [UInt8], _ offset: inout Int
    ) throws(ImageHead.Problem) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
        while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
        guard offset < bytes.count else { throw .incomplete(.svg) }
        if bytes[offset] == UInt8(ascii: ">") || bytes[offset] == UInt8(ascii: "/") { return nil }
        let start = offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "="), !isSpace(bytes[offset]) {
            if bytes[offset] == UInt8(ascii: ">") { throw .damaged(.svg) }
            offset += 1
        }
        let name = bytes[start..<offset]
        while offset < bytes.count, isSpace(bytes[offset]) || bytes[offset] == UInt8(ascii: "=") { offset += 1 }
        guard offset < bytes.count else { throw .incomplete(.svg) }
        let quote = bytes[offset]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw .damaged(.svg) }
        guard let end = bytes[(offset + 1)...].firstIndex(of: quote) else { throw .incomplete(.svg) }
        let value = bytes[(offset + 1)..<end]
        offset = end + 1
        return (name, value)
    }

    /// A length in pixels; nil for percentages and units of text size.
    private static func pixels(_ value: ArraySlice<UInt8>) -> Double? {
        let text = value.drop(while: isSpace)
        let digits = text.prefix { (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e") }
        // "e" may begin a unit.
        let number = digits.last == UInt8(ascii: "e") ? digits.dropLast() : digits
        guard let amount = Double(String(decoding: number, as: UTF8.self)), amount.isFinite else { return nil }
        var unit = text[number.endIndex...]
        while let last = unit.last, isSpace(last) { unit = unit.dropLast() }
        switch String(decoding: unit, as: UTF8.self) {
        case "", "px": return amount
        case "pt": return amount * 4 / 3
        case "pc": return amount * 16
        case "mm": return amount * 96 / 25.4
        case "cm": return amount * 96 / 2.54
        case "in": return amount * 96
        default: return nil
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    static func holds(_ text: String, _ bytes: [UInt8], _ offset: Int) -> Bool {
        bytes[offset...].starts(with: text.utf8)
    }

    /// The offset just after the next such text.
    static func find(_ text: String, _ bytes: [UInt8], _ offset: Int) -> Int? {
        let wanted = Array(text.utf8)
        var index = offset
        while index + wanted.count <= bytes.count {
            if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
                return index + wanted.count
            }
            index += 1
        }
        return nil
    }
}
