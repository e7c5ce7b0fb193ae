import RandomTesting

/// Changes of bytes after which what is read is no longer what was meant.
extension SplitMix {
    private static let signs = Array(" \t\n\r:-#\"'[]{},&*!|>%@`?=<".utf8)

    /// Changes a few bytes, doubles or moves pieces, cuts the end off.
    mutating func damage(_ bytes: inout [UInt8]) {
        for _ in 0..<Int.random(in: 1...6, using: &self) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &self)
            let end = min(bytes.count, place + Int.random(in: 1...40, using: &self))
            switch Int.random(in: 0..<9, using: &self) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &self)
            case 1, 2: bytes.insert(pick(Self.signs) ?? 0, at: place)
            case 3: bytes.remove(at: place)
            case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 5: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &self))
            case 6: bytes.removeSubrange(place..<end)
            case 7 where once(in: 4): bytes.removeSubrange(place...)
            default: bytes.insert(contentsOf: (pick(HostileText.characters) ?? "").utf8, at: place)
            }
        }
    }

    /// Moves, doubles and indents lines, and ends them in other ways.
    mutating func shuffleLines(_ bytes: inout [UInt8]) {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        for _ in 0..<Int.random(in: 1...4, using: &self) {
            let place = Int.random(in: 0..<lines.count, using: &self)
            switch Int.random(in: 0..<7, using: &self) {
            case 0: lines.insert(lines[place], at: Int.random(in: 0...lines.count, using: &self))
            case 1: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &self))
            case 2: lines[place].insert(0x20, at: 0)
            case 3 where lines[place].first == 0x20: lines[place].removeFirst()
            case 4: lines[place].append(0x0D)
            case 5: lines[place] += Array((pick(["---", " # a", ":", " |", " >-", "\t", "  "]) ?? "").utf8)
            default: lines.insert([], at: place)
            }
        }
        let end: [UInt8] = once(in: 8) ? [0x0D, 0x0A] : once(in: 30) ? [0x0D] : [0x0A]
        bytes = Array(lines.joined(separator: end))
        if once(in: 30) { bytes = [0xEF, 0xBB, 0xBF] + bytes }
    }

    /// Hostile pieces, one after another.
    mutating func hostileText(_ pieces: [String], upTo count: Int) -> String {
        (0..<Int.random(in: 0...count, using: &self)).map { _ in pick(pieces) ?? "" }.joined()
    }
}
