/// Finds the ``Honorifics`` at the beginning of a person's name.
struct HonorificReader {
    /// What stands up to white space, or up to a full stop within a word (`PGS.TS.Nguyễn` is three pieces).
    private struct Piece {
        let bytes: Range<Int>
        /// The match keys of its syllables, one as a rule; `đ/c` has two.
        let keys: [String]
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var pieces: [Piece] = []

    /// The bytes of all honorifics that stand at the beginning of the range; an empty range if there are none. Most
    /// names are told by their first piece.
    static func honorific(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        let none = range.lowerBound..<range.lowerBound
        let first = pieceEnd(bytes, from: range.lowerBound, to: range.upperBound)
        guard !range.isEmpty,
            Honorifics.firstWords.mayContain(UnsafeBufferPointer(rebasing: bytes[first])),
            entries(at: first, in: bytes) != nil
        else { return none }
        let reader = HonorificReader(bytes, range)
        var place = 0
        while let next = reader.next(after: place) { place = next }
        return place == 0 ? none : range.lowerBound..<reader.pieces[place - 1].bytes.upperBound
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        for word in WhiteSpace.pieces(of: UnsafeBufferPointer(rebasing: bytes[range])) {
            var start = range.lowerBound + word.lowerBound
            let end = range.lowerBound + word.upperBound
            while start < end {
                let piece = HonorificReader.pieceEnd(bytes, from: start, to: end)
                let keys = matchKey(String(decoding: bytes[piece], as: UTF8.self)).split(separator: " ").map(
                    String.init)
                pieces.append(Piece(bytes: piece, keys: keys))
                start = piece.upperBound
            }
        }
    }

    /// The piece that begins at an offset.
    private static func pieceEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Range<Int> {
        var offset = start
        while offset < end, WhiteSpace.length(bytes, at: offset) == 0 {
            offset += 1
            if bytes[offset - 1] == UInt8(ascii: ".") { break }
        }
        return start..<offset
    }

    /// The entries that may stand where this piece begins.
    private static func entries(at piece: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> [Honorifics.Entry]? {
        Honorifics.byFirstPiece[matchKey(String(decoding: bytes[piece], as: UTF8.self))]
    }

    /// The place of the piece after one honorific that begins at `place`; nil where the name begins. There is always a
    /// piece left.
    private func next(after place: Int) -> Int? {
        guard place < pieces.count, let entries = HonorificReader.entries(at: pieces[place].bytes, in: bytes) else {
            return nil
        }
        for entry in entries {
            guard let next = end(of: entry.syllables, from: place), next < pieces.count else { continue }
            switch entry.kind {
            case .title:
                if Honorifics.surnames.contains(entry.syllables + pieces[next].keys.prefix(1)) { continue }
            case .kinship:
                if next + 1 == pieces.count, isCapital(pieces[place]) { continue }
            case .dotted:
                if bytes[pieces[next - 1].bytes.upperBound - 1] != UInt8(ascii: ".") { continue }
            }
            return next
        }
        return nil
    }

    /// The place after a phrase that stands at `place`, or nil where the text goes otherwise.
    private func end(of phrase: [String], from place: Int) -> Int? {
        var place = place
        var rest = phrase[...]
        while !rest.isEmpty {
            guard place < pieces.count, rest.starts(with: pieces[place].keys) else { return nil }
            rest = rest.dropFirst(pieces[place].keys.count)
            place += 1
        }
        return place
    }

    private func isCapital(_ piece: Piece) -> Bool {
        let (codePoint, _) = UTF8Coding.decode(bytes, at: piece.bytes.lowerBound)
        return UnicodeData.lowercased(codePoint) != codePoint
    }
}
