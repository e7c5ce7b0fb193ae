/// Writes ZIP archives (PKWARE APPNOTE 6.3.10): no extra fields, one fixed date, so that the same files give the same
/// bytes.
struct ZIPWriter {
    private struct Item {
        var name: [UInt8]
        var method: UInt16
        var checksum: UInt32
        var compressedSize: Int
        var size: Int
        var offset: Int
    }

    private var items: [Item] = []
    private(set) var bytes: [UInt8] = []

    init() {}

    /// Adds a file; `isStored` keeps it as it is, as EPUB asks of `mimetype`.
    mutating func add(_ name: String, _ content: [UInt8], isStored: Bool = false) {
        let deflated = isStored ? nil : Deflate.compressed(content)
        let data = deflated.flatMap { $0.count < content.count ? $0 : nil } ?? content
        let item = Item(
            name: Array(name.utf8), method: data.count < content.count ? 8 : 0, checksum: Deflate.checksum(content),
            compressedSize: data.count, size: content.count, offset: bytes.count)
        add(UInt32(0x0403_4B50))
        addCommon(item)
        add(UInt16(0))
        bytes += item.name
        bytes += data
        items.append(item)
    }

    /// The finished archive.
    mutating func finish() -> [UInt8] {
        let start = bytes.count
        for item in items {
            add(UInt32(0x0201_4B50))
            add(UInt16(20))
            addCommon(item)
            // No extra field, comment, disk and attributes.
            for _ in 0..<4 { add(UInt16(0)) }
            add(UInt32(0))
            add(UInt32(item.offset))
            bytes += item.name
        }
        let size = bytes.count - start
        add(UInt32(0x0605_4B50))
        add(UInt16(0))
        add(UInt16(0))
        add(UInt16(items.count))
        add(UInt16(items.count))
        add(UInt32(size))
        add(UInt32(start))
        add(UInt16(0))
        return bytes
    }

    /// What local and central headers share, from the version on to the length of the name.
    private mutating func addCommon(_ item: Item) {
        add(UInt16(20))
        // Names are UTF-8.
        add(UInt16(0x0800))
        add(item.method)
        // 1980-01-01, the first day that the format knows.
        add(UInt16(0))
        add(UInt16(0x0021))
        add(item.checksum)
        add(UInt32(item.compressedSize))
        add(UInt32(item.size))
        add(UInt16(item.name.count))
    }

    private mutating func add(_ value: UInt16) {
        bytes += [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }

    private mutating func add(_ value: UInt32) {
        add(UInt16(truncatingIfNeeded: value))
        add(UInt16(truncatingIfNeeded: value >> 16))
    }
}
