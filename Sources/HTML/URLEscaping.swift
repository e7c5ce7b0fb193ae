/// The bytes that stay as they are, by where in a URL they stand (RFC 3986, section 2).
enum URLBytes {
    static let component = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    /// A whole reference. The apostrophe is reserved, too, but quotes addresses in some places: it is encoded.
    static let reference = component.union("!$&()*+,/:;=?@#")
    /// The part of a reference that may not become a scheme.
    static let firstSegment = reference.subtracting(":")
    /// A reference in a source set, where commas separate.
    static let source = reference.subtracting(",")
}

/// What became of a value in an address.
enum URLOutcome: Sendable, Equatable {
    case appended
    /// Appended, and what the address is so far could still be the beginning of a scheme.
    case appendedUndecided
    /// Its scheme is not allowed: nothing was appended.
    case refused
}

extension ByteSink where Self: ~Copyable {
    /// Appends a value as the given part of the address in an attribute; `kept` are the bytes of a reference that stay.
    mutating func appendURL(
        _ value: Span<UInt8>, as part: URLPart, keeping kept: ByteSet = URLBytes.reference
    ) -> URLOutcome {
        switch part {
        case .refused:
            return .refused
        case .start:
            if value.isPlainPath {
                value.withUnsafeBufferPointer { append($0) }
                return value.mayBeginScheme ? .appendedUndecided : .appended
            }
            return appendWholeURL(value, keeping: kept)
        case .undecided:
            var end = 0
            while end < value.count, value[end] == .colon || !value[end].mayEndScheme { end += 1 }
            appendEncoded(value, 0..<end, keeping: URLBytes.firstSegment)
            appendEncoded(value, end..<value.count, keeping: kept)
            return end < value.count ? .appended : .appendedUndecided
        case .path:
            appendEncoded(value, 0..<value.count, keeping: kept)
        case .component:
            appendComponent(value)
        }
        return .appended
    }

    /// Appends an address, if its scheme is allowed.
    ///
    /// Browsers drop spaces and controls before and after an address, and tabs and line ends inside of it, before they
    /// look for its scheme; so they are dropped here first.
    private mutating func appendWholeURL(_ value: Span<UInt8>, keeping kept: ByteSet) -> URLOutcome {
        var index = 0
        while index < value.count, value[index] > .space, value[index] != .delete { index += 1 }
        if index == value.count { return appendCleanURL(value, keeping: kept) }
        var clean: [UInt8] = []
        for index in value.indices where value[index] >= .space && value[index] != .delete {
            if value[index] != .space || !clean.isEmpty { clean.append(value[index]) }
        }
        while clean.last == .space { clean.removeLast() }
        return appendCleanURL(clean.span, keeping: kept)
    }

    private mutating func appendCleanURL(_ value: Span<UInt8>, keeping kept: ByteSet) -> URLOutcome {
        var schemeEnd = 0
        while schemeEnd < value.count, !value[schemeEnd].mayEndScheme { schemeEnd += 1 }
        var path = 0
        if schemeEnd < value.count, value[schemeEnd] == .colon {
            guard URLScheme.isAllowed(0..<schemeEnd, in: value) else { return .refused }
            path = schemeEnd + 1
        }
        if value.comparison(with: "//", at: path) == .matches {
            path += 2
            while path < value.count, value[path] == .colon || !value[path].mayEndScheme { path += 1 }
        }
        // Brackets enclose an IPv6 address in the authority, and are allowed nowhere else.
        if path > 0 { appendEncoded(value, 0..<path, keeping: kept.union("[]")) }
        appendEncoded(value, path..<value.count, keeping: kept)
        return schemeEnd < value.count ? .appended : .appendedUndecided
    }

    /// Appends a part of a reference: `kept` and what is percent-encoded already stay, controls are dropped.
    private mutating func appendEncoded(_ value: Span<UInt8>, _ range: Range<Int>, keeping kept: ByteSet) {
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            index = value.endOfPlainPath(from: index, to: range.upperBound)
            while index < range.upperBound, kept.contains(value[index]), value[index] != .ampersand { index += 1 }
            value.extracting(start..<index).withUnsafeBufferPointer { append($0) }
            guard index < range.upperBound else { return }
            let byte = value[index]
            if byte == .ampersand {
                append(literal: "&amp;")
            } else if byte == .percentSign, value.isPercentEncoded(at: index) {
                append(byte)
            } else if byte >= .space, byte != .delete {
                appendPercentEncoded(byte)
            }
            index += 1
        }
    }

    /// Appends one component of a query or a fragment: what stands in it means nothing but itself.
    private mutating func appendComponent(_ value: Span<UInt8>) {
        for index in value.indices {
            let byte = value[index]
            if URLBytes.component.contains(byte) {
                append(byte)
            } else if byte >= .space && byte != .delete || byte == .tab || byte == .lineFeed || byte == .carriageReturn
            {
                appendPercentEncoded(byte)
            }
        }
    }

    private mutating func appendPercentEncoded(_ byte: UInt8) {
        append(.percentSign)
        append(UInt8.hexadecimalDigit(byte >> 4))
        append(UInt8.hexadecimalDigit(byte & 0xF))
    }
}

extension Span<UInt8> {
    /// Whether all bytes stand for themselves everywhere in an address and name no scheme: what the site's own addresses
    /// are made of.
    fileprivate var isPlainPath: Bool {
        withUnsafeBufferPointer { ByteBlock.isPlain($0, { !$0.isPlainPath }, { !$0.isPlainInPath }) }
    }

    /// The index up to which, from `start` on, blocks of such bytes stand.
    fileprivate func endOfPlainPath(from start: Int, to end: Int) -> Int {
        withUnsafeBufferPointer { bytes in
            var index = start
            while index &+ ByteBlock.size <= end, ByteBlock(bytes, at: index).isPlainPath { index &+= ByteBlock.size }
            return index
        }
    }

    /// Whether a colon behind them would end a scheme.
    fileprivate var mayBeginScheme: Bool {
        withUnsafeBufferPointer { !$0.contains { $0.mayEndScheme } }
    }

    fileprivate func isPercentEncoded(at index: Int) -> Bool {
        index + 2 < count && self[index + 1].hexadecimalValue != nil && self[index + 2].hexadecimalValue != nil
    }
}

extension UInt8 {
    /// As `ByteBlock.isPlainPath`.
    fileprivate var isPlainInPath: Bool {
        self &- UInt8(ascii: "a") < 26 || self &- UInt8(ascii: "-") < 13 || self == UInt8(ascii: "_")
            || self == .numberSign
    }

    /// The digit of a value below 16, in upper case as RFC 3986 asks.
    static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? digitZero + value : UInt8(ascii: "A") + value - 10
    }
}
