/// What a device may hold when the power fails: all that was waited for, and any part of what was not.
struct PowerLoss {
    /// What becomes of bytes of which only the first half reaches the device.
    private enum Tear: CaseIterable {
        case cutOff
        /// The size and the times are there before the bytes.
        case empty

        func bytes(_ whole: [UInt8]) -> [UInt8] {
            let half = Array(whole[..<(whole.count / 2)])
            return self == .cutOff ? half : half + [UInt8](repeating: 0, count: whole.count - half.count)
        }
    }

    /// A part of what was not waited for, by numbers of changes.
    private struct Arrival {
        var changes: Set<Int>
        var torn: [Int: Tear] = [:]
    }

    private let before: StoredTree
    private var changes: [(change: StoredTree.Change, time: Int64, isDurable: Bool)] = []

    init(before: StoredTree) { self.before = before }

    mutating func add(_ change: StoredTree.Change, at time: Int64) { changes.append((change, time, false)) }

    /// All so far was waited for.
    mutating func settle() {
        for index in changes.indices { changes[index].isDurable = true }
    }

    /// The names in a folder so far were waited for.
    mutating func settle(namesIn folder: StoredTree.Identity) {
        for index in changes.indices {
            guard case .namings(let namings) = changes[index].change else { continue }
            if namings.contains(where: { $0.folder == folder }) { changes[index].isDurable = true }
        }
    }

    /// Nothing more, everything, everything but the bytes of one file, where there are few changes each alone and all but
    /// each; and `draws` parts at random.
    func leftovers(draws: Int, using random: inout some RandomNumberGenerator) -> [StoredTree] {
        let pending = changes.indices.filter { !changes[$0].isDurable }
        var arrivals = [Arrival(changes: []), Arrival(changes: Set(pending))]
        arrivals += pending.filter(hasBytes).flatMap { number in
            Tear.allCases.map { Arrival(changes: Set(pending), torn: [number: $0]) }
        }
        var parts: [Set<Int>] = []
        if pending.count <= 16 {
            parts += pending.flatMap { [[$0], Set(pending).subtracting([$0])] }
        }
        if pending.count > 1 {
            for _ in 0..<draws {
                let share = Int.random(in: 1...7, using: &random)
                parts.append(Set(pending.filter { _ in Int.random(in: 0..<8, using: &random) < share }))
            }
        }
        for part in parts {
            var arrival = Arrival(changes: part)
            for number in pending where part.contains(number) && hasBytes(number) && Bool.random(using: &random) {
                arrival.torn[number] = Tear.allCases.randomElement(using: &random)
            }
            arrivals.append(arrival)
        }
        return arrivals.map(tree)
    }

    private func hasBytes(_ number: Int) -> Bool {
        if case .contents = changes[number].change { true } else { false }
    }

    private func tree(_ arrival: Arrival) -> StoredTree {
        var tree = before
        for (number, entry) in changes.enumerated() where entry.isDurable || arrival.changes.contains(number) {
            if let tear = arrival.torn[number], case .contents(let item, let bytes) = entry.change {
                tree.apply(.contents(item, tear.bytes(bytes)), at: entry.time)
            } else {
                tree.apply(entry.change, at: entry.time)
            }
        }
        return tree
    }
}
