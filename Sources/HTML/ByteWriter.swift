/// Collects the bytes of a large file piece by piece.
///
/// Files of several megabytes are made of millions of short pieces, and an array asks at each of them whether somebody
/// else holds its storage; here nobody can.
package struct ByteWriter: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var written = 0

    package init(capacity: Int) {
        self.capacity = max(16, capacity)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// What was written.
    package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: written)) }
    /// How many bytes were written.
    @inlinable package var count: Int { written }

    @inlinable package mutating func append(_ byte: UInt8) {
        if written == capacity { grow(by: 1) }
        base[written] = byte
        written &+= 1
    }

    @inlinable package mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        guard let start = piece.baseAddress else { return }
        if capacity &- written < piece.count { grow(by: piece.count) }
        (base + written).update(from: start, count: piece.count)
        written &+= piece.count
    }

    @inlinable package mutating func append(_ piece: StaticString) {
        append(UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
    }

    package mutating func append(_ piece: [UInt8]) { piece.withUnsafeBufferPointer { append($0) } }

    package mutating func append(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ append($0) }) != nil { return }
        append([UInt8](text.utf8))
    }

    /// Appends a number in decimal digits.
    package mutating func append(decimal number: Int) {
        if 0..<10 ~= number { return append(.digitZero &+ UInt8(truncatingIfNeeded: number)) }
        appendDecimal(number)
    }

    @usableFromInline mutating func grow(by count: Int) {
        capacity = max(capacity * 2, written + count)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: written)
        base.deallocate()
        base = larger
    }
}

extension ByteWriter {
    /// Appends a text as a string of JSON.
    package mutating func append(json text: String) {
        appendJSONString(text, JSONStyle())
    }

    /// Appends a text escaped for text and for attribute values in quotes.
    mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
        if ByteBlock.isPlain(text, { $0.hasSpecialText }, { TextEscaping.needsAttention($0) }) { return append(text) }
        appendEscaped(text)
    }

    /// Appends a whole address as the value of an attribute.
    ///
    /// - Returns: Whether its scheme is allowed; if not, nothing is appended.
    mutating func append(address: UnsafeBufferPointer<UInt8>) -> Bool {
        appendURL(address.span, as: .start) != .refused
    }
}
