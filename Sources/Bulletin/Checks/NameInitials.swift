import Vietnamese

/// The initials of a name's syllables, as a number: names that are the same in any spelling have the same number.
///
/// Match keys tell for sure but cost more; most names are told apart by this.
struct NameInitials: Hashable {
    private let value: UInt64

    init(_ name: String) {
        value = name.withUTF8Bytes { bytes in
            var value: UInt64 = 0
            var isStart = true
            for byte in bytes {
                if byte == 0x20 {
                    isStart = true
                } else if isStart {
                    isStart = false
                    value = value &* 31 &+ UInt64(Self.initial(byte))
                }
            }
            return value
        }
    }

    /// Consonants in lower case; all vowels and marked letters as one, since tone marks move between them.
    private static func initial(_ byte: UInt8) -> UInt8 {
        let letter = byte | 0x20
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            return 0
        case UInt8(ascii: "b")...UInt8(ascii: "z"): return letter
        default: return 0
        }
    }
}

/// Finds names that stand twice in a list, in one spelling or in two.
///
/// The lists are short, so looking through all initials is cheaper than hashing them.
struct NameRegister {
    private var initials: [NameInitials] = []
    private var names: [(key: String?, name: String)] = []

    init(capacity: Int) {
        initials.reserveCapacity(capacity)
        names.reserveCapacity(capacity)
    }

    /// The first entry that is the same name as this one; otherwise the name is entered.
    mutating func earlier(_ name: String, key: (String) -> String) -> String? {
        let own = NameInitials(name)
        var wanted: String?
        for index in initials.indices where initials[index] == own {
            let sought = wanted ?? key(name)
            wanted = sought
            let known = names[index].key ?? key(names[index].name)
            names[index].key = known
            if known == sought { return names[index].name }
        }
        initials.append(own)
        names.append((wanted, name))
        return nil
    }
}
