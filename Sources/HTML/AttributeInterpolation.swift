extension HTML.StringInterpolation {
    /// Appends text to the quoted attribute value we are in, as the attribute's name asks.
    mutating func appendToAttribute(_ text: UnsafeBufferPointer<UInt8>) {
        let kind = kind ?? AttributeKind(name: place.name, in: bytes.written.span, of: place.element)
        _ = append(text, to: kind, valueStart: place.valueStart)
    }

    /// Appends text to the value of an attribute of that kind.
    ///
    /// - Returns: Whether it was allowed; if not, a fault was kept and nothing appended.
    private mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, to kind: AttributeKind, valueStart: Int
    ) -> Bool {
        switch kind {
        case .text:
            bytes.appendEscaped(text)
            return true
        case .url:
            return appendAddress(text, after: valueStart)
        case .metaContent where place.hasHTTPEquiv:
            guard let start = refreshAddressStart(valueStart: valueStart) else { break }
            return appendAddress(text, after: start)
        case .metaContent:
            place.hasWrittenContent = true
            bytes.appendEscaped(text)
            return true
        case .sourceSet, .refused:
            break
        }
        refuse(.text)
        return false
    }

    /// Appends text to the address that begins at `start`.
    private mutating func appendAddress(_ text: UnsafeBufferPointer<UInt8>, after start: Int) -> Bool {
        let outcome = bytes.appendURL(text.span, as: part(ofAddressFrom: start))
        if outcome == .refused { refuse(.address(String(decoding: text, as: UTF8.self))) }
        place.schemeIsOpen = outcome == .appendedUndecided && bytes.count > start
        return outcome != .refused
    }

    /// How far the address that begins at `start` has come.
    private func part(ofAddressFrom start: Int) -> URLPart {
        if start == bytes.count { return .start }
        return URLPart(after: bytes.written.span.extracting(start..<bytes.count))
    }

    /// Where the address of a refresh begins, nil if it has not begun.
    private func refreshAddressStart(valueStart: Int) -> Int? {
        MetaRefresh.addressStart(in: bytes.written.span.extracting(valueStart..<bytes.count)).map { valueStart + $0 }
    }

    /// Before a literal after a value that could still become a scheme: a colon in the literal would make it one. Then
    /// the value goes, and a fault is kept.
    mutating func closeScheme(before literal: UnsafeBufferPointer<UInt8>) {
        // A reference may stand for a colon.
        let end = literal.first { $0.mayEndScheme || $0 == .ampersand || $0 == place.quote }
        guard let end else { return }
        if end == .colon || end == .ampersand {
            let value = String(decoding: bytes.written[place.valueStart...], as: UTF8.self)
            refuse(.address(value + ":"))
            bytes.removeLast(bytes.count - place.valueStart)
            bytes.append(.numberSign)
        }
        place.schemeIsOpen = false
    }

    /// Inside of a tag: appends ` name="value"`, or nothing if there is no value or the value is refused.
    package mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
        appendAttribute(name, isPresent: value != nil) { interpolation, kind in
            guard var value else { return false }
            return value.withUTF8 { interpolation.append($0, to: kind, valueStart: interpolation.bytes.count) }
        }
    }

    /// Inside of a tag: appends ` name="value"`, or nothing if there is no value or the value is refused.
    package mutating func appendInterpolation(attribute name: StaticString, _ value: Substring?) {
        appendInterpolation(attribute: name, value.map(String.init))
    }

    /// Inside of a tag: appends ` name="value"`, or nothing if there is no value.
    package mutating func appendInterpolation(attribute name: StaticString, _ value: Int?) {
        appendInterpolation(attribute: name, value.map(String.init))
    }

    /// Inside of a tag: appends ` name` if the value is true.
    package mutating func appendInterpolation(attribute name: StaticString, _ value: Bool) {
        let start = bytes.count
        let before = place
        guard beginAttribute(name) != nil, !value else { return }
        bytes.removeLast(bytes.count - start)
        place = before
    }

    /// Inside of a tag: appends an attribute if its value is present, and if `appendValue` appends it and does not
    /// return false. Place and name are checked even if no value is present.
    mutating func appendAttribute(
        _ name: StaticString, isPresent: Bool,
        _ appendValue: (inout HTML.StringInterpolation, AttributeKind) -> Bool
    ) {
        let start = bytes.count
        let before = place
        guard let kind = beginAttribute(name) else { return }
        if isPresent {
            bytes.append(.equalsSign)
            bytes.append(.quotationMark)
            if appendValue(&self, kind) {
                bytes.append(.quotationMark)
                // Whatever the value could still have become, the quote ended it.
                place.schemeIsOpen = false
                return
            }
        }
        bytes.removeLast(bytes.count - start)
        place = before
    }

    /// Appends a space and the name of an attribute.
    ///
    /// - Returns: The attribute's kind; nil if no value may stand here or under this name, and a fault was kept.
    private mutating func beginAttribute(_ name: StaticString) -> AttributeKind? {
        guard place.allowsAttribute, name.utf8CodeUnitCount > 0 else {
            refuse(.attribute(name.description))
            return nil
        }
        endName()
        let start = bytes.count
        bytes.append(.space)
        bytes.append(literal: name)
        let kind = AttributeKind(name: start + 1..<bytes.count, in: bytes.written.span, of: place.element)
        let isName = name.withUTF8Buffer { $0.allSatisfy(\.isAllowedInAttributeName) }
        guard kind != .refused, isName else {
            bytes.removeLast(bytes.count - start)
            refuse(.attribute(name.description))
            return nil
        }
        return kind
    }

    /// What is appended ends the name of the tag or attribute before it.
    private mutating func endName() {
        var refused: [String] = []
        var next = place
        switch place.state {
        case .tagName: next.endTagName(bytes.written.span, at: bytes.count, refused: &refused)
        case .attributeName: next.endAttributeName(bytes.written.span, at: bytes.count, refused: &refused)
        default: break
        }
        next.state = .insideTag
        place = next
        for markup in refused { refuse(.markup(markup)) }
    }
}

extension UInt8 {
    /// Whether a template may have the byte in the name of an attribute.
    fileprivate var isAllowedInAttributeName: Bool {
        isASCIILetter || isASCIIDigit || self == .hyphen || self == .colon || self == UInt8(ascii: "_")
            || self == .fullStop
    }
}
