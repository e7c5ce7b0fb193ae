/// The initials of a name's syllables, as a number: names that are the same in any spelling have the same number.
///
/// Match keys tell for sure but cost more; most names are told apart by this.
struct NameInitials: Hashable {
    private var value: UInt64 = 0

    init(_ name: String) {
        var isStart = true
        for byte in name.utf8 {
            if byte == 0x20 {
                isStart = true
            } else if isStart {
                isStart = false
                value = value &* 31 &+ UInt64(Self.initial(byte))
            }
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
struct NameRegister {
    private var seen: [NameInitials: [(key: String?, name: String)]] = [:]

    /// The first entry that is the same name as this one; otherwise the name is entered.
    mutating func earlier(_ name: String, key: (String) -> String) -> String? {
        let initials = NameInitials(name)
        guard var group = seen[initials] else {
            seen[initials] = [(nil, name)]
            return nil
        }
        let wanted = key(name)
        for index in group.indices {
            let known = group[index].key ?? key(group[index].name)
            group[index].key = known
            if known == wanted {
                seen[initials] = group
                return group[index].name
            }
        }
        group.append((wanted, name))
        seen[initials] = group
        return nil
    }
}
