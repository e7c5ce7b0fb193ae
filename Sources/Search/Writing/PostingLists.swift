/// For each spelling the documents that it stands in, with frequency and whether it stands in the title; packed, since
/// there are about 250 to a document.
struct PostingLists {
    private struct List {
        var bytes: [UInt8] = []
        var next: UInt32 = 0
    }

    private var lists: [List] = []

    /// Documents must come in ascending order. `note`: twice the frequency, and one if it stands in the title.
    mutating func add(_ spelling: UInt32, document: UInt32, note: UInt16) {
        let place = Int(spelling)
        if lists.count <= place {
            lists.append(contentsOf: repeatElement(List(), count: place + 1 - lists.count))
        }
        appendVarint(document - lists[place].next, to: &lists[place].bytes)
        appendVarint(UInt32(note), to: &lists[place].bytes)
        lists[place].next = document + 1
    }

    func isEmpty(_ spelling: Int) -> Bool { spelling >= lists.count || lists[spelling].bytes.isEmpty }

    /// Appends the postings of a spelling, by document, each as one number: document (32 bits), `variant` (16), note (16).
    func append(_ spelling: Int, variant: UInt16, to rows: inout [UInt64]) {
        guard spelling < lists.count else { return }
        let list = lists[spelling].bytes
        let bytes = list.span
        var position = 0
        var next: UInt32 = 0
        while position < bytes.count {
            let document = next + readVarint(bytes, &position)
            let note = readVarint(bytes, &position)
            rows.append(UInt64(document) << 32 | UInt64(variant) << 16 | UInt64(note))
            next = document + 1
        }
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
private func readVarint(_ bytes: Span<UInt8>, _ position: inout Int) -> UInt32 {
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
