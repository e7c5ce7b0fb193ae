/// Sets of numbers below a bound, as gaps in Rice's code; a set of more than half of them as what it leaves out.
///
/// The parameter follows from the two sizes, which stand elsewhere: about ln 2 of the mean gap.
enum SetCode {
    /// The bits of a gap that are stored as they are.
    static func parameter(count: Int, universe: Int) -> Int {
        let mean = universe * 69 / (count * 100)
        return mean > 0 ? Int.bitWidth - 1 - mean.leadingZeroBitCount : 0
    }

    /// The bits that a set of so many members takes at most.
    static func mostBits(count: Int, universe: Int) -> Int {
        let stored = count * 2 > universe ? universe - count : count
        guard stored > 0 else { return 0 }
        let k = parameter(count: stored, universe: universe)
        return stored * (k + 1) + universe >> k
    }
}

extension BitWriter {
    /// Ascending numbers below `universe`. The reader must know their count.
    mutating func writeSet(_ members: [UInt32], universe: Int) {
        let isDense = members.count * 2 > universe
        let stored = isDense ? complement(of: members, universe: universe) : members
        guard !stored.isEmpty else { return }
        let k = SetCode.parameter(count: stored.count, universe: universe)
        var next: UInt32 = 0
        for member in stored {
            writeRice(Int(member - next), k: k)
            next = member + 1
        }
    }
}

extension BitReader {
    /// The set that `writeSet` wrote, ascending.
    mutating func readSet(count: Int, universe: Int) throws(MalformedBits) -> [UInt32] {
        guard count >= 0, count <= universe else { throw MalformedBits() }
        let isDense = count * 2 > universe
        let storedCount = isDense ? universe - count : count
        guard storedCount > 0 else { return isDense ? Array(0..<UInt32(universe)) : [] }
        let k = SetCode.parameter(count: storedCount, universe: universe)
        var stored: [UInt32] = []
        stored.reserveCapacity(min(storedCount, 1 << 16))
        var next = 0
        for _ in 0..<storedCount {
            let member = next + (try readRice(k: k))
            guard member < universe else { throw MalformedBits() }
            stored.append(UInt32(member))
            next = member + 1
        }
        return isDense ? complement(of: stored, universe: universe) : stored
    }
}

/// The numbers below `universe` that are not among the ascending members.
func complement(of members: [UInt32], universe: Int) -> [UInt32] {
    var rest: [UInt32] = []
    rest.reserveCapacity(max(0, universe - members.count))
    var next: UInt32 = 0
    for member in members {
        while next < member {
            rest.append(next)
            next += 1
        }
        next = member + 1
    }
    rest.append(contentsOf: next..<max(next, UInt32(universe)))
    return rest
}
