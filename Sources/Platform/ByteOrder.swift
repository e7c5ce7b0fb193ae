#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Comparing texts by their UTF-8 bytes, as file systems compare names, and not by what Unicode calls equal.
package enum ByteOrder {
    package static func areEqual(_ first: String, _ second: String) -> Bool {
        first.utf8.count == second.utf8.count && compare(first, second) == 0
    }

    /// Whether `first` comes before `second`.
    package static func areInOrder(_ first: String, _ second: String) -> Bool { compare(first, second) < 0 }

    /// Negative, zero or positive, as memcmp does; a text comes before those that it begins.
    private static func compare(_ first: String, _ second: String) -> Int {
        withBytes(of: first) { bytes1 in
            withBytes(of: second) { bytes2 in
                let count = min(bytes1.count, bytes2.count)
                if count > 0, let start1 = bytes1.baseAddress, let start2 = bytes2.baseAddress {
                    let order = memcmp(start1, start2, count)
                    if order != 0 { return Int(order) }
                }
                return bytes1.count - bytes2.count
            }
        }
    }

    private static func withBytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
        var native = text
        return native.withUTF8(body)
    }
}
