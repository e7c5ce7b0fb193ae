/// For each spelling the documents that it stands in, with frequency and whether it stands in the title; packed, since
/// there are about 250 to a document.
struct PostingLists {
    struct Posting: Sendable {
        let document: UInt32
        let frequency: Int
        let isInTitle: Bool
    }

    private struct List {
        var bytes: [UInt8] = []
        var next: UInt32 = 0
    }

    private var lists: [List] = []

    /// Documents must come in ascending order.
    mutating func add(_ spelling: UInt32, document: UInt32, frequency: Int, isInTitle: Bool) {
        let place = Int(spelling)
        if lists.count <= place {
            lists.append(contentsOf: repeatElement(List(), count: place + 1 - lists.count))
        }
        appendVarint(document - lists[place].next, to: &lists[place].bytes)
        appendVarint(UInt32(frequency) << 1 | (isInTitle ? 1 : 0), to: &lists[place].bytes)
        lists[place].next = document + 1
    }

    /// The postings of a spelling, by document.
    func postings(_ spelling: Int) -> [Posting] {
        guard spelling < lists.count else { return [] }
        let bytes = lists[spelling].bytes
        var postings: [Posting] = []
        var position = 0
        var next: UInt32 = 0
        while position < bytes.count {
            let document = next + readVarint(bytes, &position)
            let value = readVarint(bytes, &position)
            postings.append(Posting(document: document, frequency: Int(value >> 1), isInTitle: value & 1 == 1))
            next = document + 1
        }
        return postings
    }
}

@inline(__always)
private func appendVarint(_ value: UInt32, to bytes: inout [UInt8]) {
    var value = value
    while value >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
        value >>= 7
    }
    bytes.append(UInt8(value))
}

@inline(__always)
private func readVarint(_ bytes: [UInt8], _ position: inout Int) -> UInt32 {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while position < bytes.count {
        let byte = bytes[position]
        position += 1
        value |= UInt32(byte & 0x7F) << shift
        if byte < 0x80 { break }
        shift += 7
    }
    return value
}
