/// What bytes are appended to: an array, a `ByteWriter`, or the markup of a value that is being written.
protocol ByteSink: ~Copyable {
    mutating func append(_ byte: UInt8)
    /// Appends bytes that are not this sink's own.
    mutating func append(_ piece: UnsafeBufferPointer<UInt8>)
}

extension ByteSink where Self: ~Copyable {
    @inline(__always)
    mutating func append(literal: StaticString) {
        append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
}

extension [UInt8]: ByteSink {
    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) { append(contentsOf: piece) }
}

extension ByteWriter: ByteSink {}
