import CZlib

/// zlib: the only file that calls it.
enum Deflate {
    /// Bytes as a raw deflate stream (RFC 1951); nil where zlib fails.
    static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        // Without zlib's own header and checksum, which ZIP does not have.
        let started = deflateInit2_(
            &stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard started == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let limit = Int(deflateBound(&stream, UInt(bytes.count)))
        return finish(&stream, bytes, room: limit, by: deflate)
    }

    /// What gzip (RFC 1952) made of bytes; nil where that is not what they are, or is longer than `limit`.
    static func decompressed(_ bytes: [UInt8], limit: Int = 64 << 20) -> [UInt8]? {
        // The last four bytes are the length.
        let length = bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        guard bytes.count > 18, length <= limit else { return nil }
        var stream = z_stream()
        let started = inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard started == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        return finish(&stream, bytes, room: length, by: inflate)
    }

    /// Runs a stream over all bytes at once; nil where it does not come to its end within the room.
    private static func finish(
        _ stream: inout z_stream, _ bytes: [UInt8], room: Int,
        by step: (UnsafeMutablePointer<z_stream>?, Int32) -> Int32
    ) -> [UInt8]? {
        var input = bytes
        var status = Z_OK
        let output = [UInt8](unsafeUninitializedCapacity: room) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(room)
                status = step(&stream, Z_FINISH)
                count = room - Int(stream.avail_out)
            }
        }
        return status == Z_STREAM_END ? output : nil
    }

    /// The CRC-32 of bytes.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBufferPointer { UInt32(crc32(0, $0.baseAddress, UInt32($0.count))) }
    }
}
