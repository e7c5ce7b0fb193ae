import Bulletin
import Vietnamese

/// Where the names outside of the registry stand: many on one page, by letter; where a letter has too many, by given
/// name, then by surname. A name that stands in many places has a page of its own.
///
/// The pages are cut by names and not by number, so that one more name moves no other.
struct NamePages: Sendable {
    /// One page: names with their mentions, or the ways to the pages into which its names were divided.
    struct Page: Sendable {
        let address: Address
        /// `H`, `Hà`, `Nguyễn … Hà`.
        let title: String
        /// Positions in the register's `names`, in their order; empty where the page was divided.
        fileprivate(set) var names: [Int] = []
        /// Positions of the pages into which it was divided.
        fileprivate(set) var parts: [Int] = []
        /// The page whose part it is.
        let parent: Int?
        /// Names on it or on its parts.
        let count: Int
    }

    private(set) var pages: [Page] = []
    /// The pages of the letters.
    private(set) var letters: [Int] = []
    /// Position of the page of each name; -1 where it has one of its own.
    private var pageOfName: [Int32]
    private let people: String
    private var taken: Set<String> = []

    /// Names with more mentions have a page of their own.
    static let sectionLimit = 8
    /// Most bytes of the mentions on a page, as estimated; with its frame it stays well below 300 kB.
    private static let weightLimit = 200_000

    init(_ site: Site, _ registers: Registers, _ addresses: RegisterAddresses) {
        people = addresses.people
        let names = registers.people.names
        pageOfName = [Int32](repeating: -1, count: names.count)
        let weights = Weights(site, registers)
        let byLetter = Self.groups(Array(names.indices)) { names[$0].initial }
        for group in byLetter {
            letters.append(pages.count)
            add(
                group.names, Place(folder: "chu-cai", key: group.key, parent: nil), names[group.names[0]].initial, names
            ) {
                weights.sum(of: $0)
            }
        }
    }

    /// Whether a name has a page of its own.
    static func hasOwnPage(_ name: MentionedName) -> Bool { name.participations.count > sectionLimit }

    func ownPage(of name: MentionedName) -> Address { Address("\(people)/ten/\(name.slug).html") }

    /// The id of a name's section.
    static func anchor(of name: MentionedName) -> String { "ten-" + name.slug }

    /// Where the mentions of a name stand, with the anchor where there is one, behind the way to the root of the site.
    func place(of name: Int, in people: PeopleRegister, root: String = "") -> String {
        let page = pageOfName[name]
        if page < 0 { return root + ownPage(of: people.names[name]).path }
        return String(pieces: root, pages[Int(page)].address.path, "#ten-", people.names[name].slug)
    }

    // MARK: Dividing

    private struct Place {
        let folder: String
        let key: String
        let parent: Int?
    }

    private mutating func add(
        _ members: [Int], _ place: Place, _ title: String, _ names: [MentionedName], level: Int = 0,
        weight: ([Int]) -> Int
    ) {
        let position = pages.count
        // `Ân` and `Aan` are written alike.
        var path = "\(place.folder)/\(place.key)"
        while !taken.insert(path).inserted { path += "-2" }
        pages.append(
            Page(
                address: Address("\(people)/\(path).html"), title: title, parent: place.parent, count: members.count))
        guard weight(members) > Self.weightLimit, members.count > 1 else {
            pages[position].names = members
            for name in members where !Self.hasOwnPage(names[name]) { pageOfName[name] = Int32(position) }
            return
        }
        let folder = level == 0 ? "ten-goi" : path
        for group in Self.division(of: members, names, level: level, weight: weight) {
            pages[position].parts.append(pages.count)
            add(
                group.names, Place(folder: folder, key: group.key, parent: position), group.title, names,
                level: level + 1, weight: weight)
        }
    }

    /// The names of a letter by given name, these by surname, these by number.
    private static func division(
        of members: [Int], _ names: [MentionedName], level: Int, weight: ([Int]) -> Int
    ) -> [(key: String, title: String, names: [Int])] {
        switch level {
        case 0:
            return groups(members) { names[$0].given }.map { group in
                (group.key, spellings(group.names.map { names[$0].given }), group.names)
            }
        case 1:
            return groups(members) { names[$0].surname }.map { group in
                let surnames = spellings(group.names.map { names[$0].surname }.filter { !$0.isEmpty })
                let given = spellings(group.names.map { names[$0].given })
                return (group.key, surnames.isEmpty ? given : "\(surnames) … \(given)", group.names)
            }
        default:
            let half = members.count / 2
            return [members[..<half], members[half...]].enumerated().map { number, part in
                let ends = [part.first, part.last].compactMap { $0.map { names[$0].name } }
                return ("\(number + 1)", ends.joined(separator: " – "), Array(part))
            }
        }
    }

    /// Groups of those whose words have one key, in the order in which their first members stand.
    private static func groups(_ members: [Int], _ words: (Int) -> String) -> [(key: String, names: [Int])] {
        var positions: [String: Int] = [:]
        var byWords: [Spelling: Int] = [:]
        var groups: [(key: String, names: [Int])] = []
        for member in members {
            let words = words(member)
            if let known = byWords[Spelling(words)] {
                groups[known].names.append(member)
                continue
            }
            let key = words.isEmpty ? "_" : key(words)
            byWords[Spelling(words)] = positions[key] ?? groups.count
            if let known = positions[key] {
                groups[known].names.append(member)
            } else {
                positions[key] = groups.count
                groups.append((key, [member]))
            }
        }
        return groups
    }

    /// `Hà, Hạ`: names that differ by their tone share a page.
    private static func spellings(_ names: [String]) -> String {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }.prefix(6).joined(separator: ", ")
    }

    /// A name as part of an address, without tone; letters that differ by a mark stay apart, written as Vietnamese
    /// keyboards take them: `ă` is `aw`, `đ` is `dd`.
    static func key(_ name: String) -> String {
        var key = ""
        for letter in matchKey(name).unicodeScalars {
            switch letter {
            case "ă": key += "aw"
            case "â": key += "aa"
            case "đ": key += "dd"
            case "ê": key += "ee"
            case "ô": key += "oo"
            case "ơ": key += "ow"
            case "ư": key += "uw"
            case "a"..."z", "0"..."9": key.unicodeScalars.append(letter)
            default: key += slug(String(letter))
            }
        }
        return key.isEmpty ? "khac" : key
    }
}

/// Estimates the bytes of names on a page, so that none has to be rendered to know how many fit.
private struct Weights {
    private let ofName: [Int]

    init(_ site: Site, _ registers: Registers) {
        let people = registers.people
        ofName = people.names.map { name in
            if NamePages.hasOwnPage(name) { return 150 + name.name.utf8.count * 2 }
            return name.participations.reduce(150) { weight, place in
                let participation = people.participations[place]
                let entry = site.entries[participation.entry]
                let participants = entry.participants
                let organization =
                    switch participants[participation.participant].organization {
                    case .name(let name): name.utf8.count
                    case .identifier, nil: 60
                    }
                return weight + 150 + entry.address.path.utf8.count + entry.title.utf8.count + organization
                    + (participants[participation.participant].position?.utf8.count ?? 0)
            }
        }
    }

    func sum(of names: [Int]) -> Int { names.reduce(0) { $0 + ofName[$1] } }
}
