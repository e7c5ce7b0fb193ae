/// Rewrites a GIF file (GIF89a) without comments and foreign extensions; how often it repeats stays.
enum GIFStripping {
    static func stripped(_ bytes: [UInt8]) throws(DamagedPicture) -> [UInt8] {
        guard bytes.count >= 14 else { throw DamagedPicture(format: .gif) }
        var offset = 13 + colourTableSize(bytes[10])
        guard offset < bytes.count else { throw DamagedPicture(format: .gif) }
        var output = Array(bytes[..<offset])
        output.reserveCapacity(bytes.count)
        var hasPicture = false
        while offset < bytes.count {
            let start = offset
            if bytes[start] == trailer { break }
            switch bytes[start] {
            case extensionIntroducer:
                guard offset + 2 < bytes.count else { throw DamagedPicture(format: .gif) }
                offset = try endOfBlocks(bytes, offset + 2)
                if isKept(bytes[start..<offset]) { output += bytes[start..<offset] }
            case imageSeparator:
                guard offset + 10 < bytes.count else { throw DamagedPicture(format: .gif) }
                let data = offset + 10 + colourTableSize(bytes[offset + 9])
                offset = try endOfBlocks(bytes, data + 1)
                output += bytes[start..<offset]
                hasPicture = true
            default: throw DamagedPicture(format: .gif)
            }
        }
        guard hasPicture else { throw DamagedPicture(format: .gif) }
        // Many programs forget the trailer.
        return output + [trailer]
    }

    private static let trailer: UInt8 = 0x3B
    private static let extensionIntroducer: UInt8 = 0x21
    private static let imageSeparator: UInt8 = 0x2C
    private static let graphicControl: UInt8 = 0xF9
    private static let application: UInt8 = 0xFF

    private static func isKept(_ block: ArraySlice<UInt8>) -> Bool {
        let label = block[block.startIndex + 1]
        if label == graphicControl { return true }
        let name = block.dropFirst(3).prefix(11)
        return label == application && ["NETSCAPE2.0", "ANIMEXTS1.0"].contains(String(decoding: name, as: UTF8.self))
    }

    private static func colourTableSize(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

    /// The offset after a run of data blocks, each with its length before it, that ends with an empty one.
    private static func endOfBlocks(_ bytes: [UInt8], _ start: Int) throws(DamagedPicture) -> Int {
        var offset = start
        while offset < bytes.count {
            let length = Int(bytes[offset])
            offset += 1 + length
            if length == 0 { return offset }
        }
        throw DamagedPicture(format: .gif)
    }
}
