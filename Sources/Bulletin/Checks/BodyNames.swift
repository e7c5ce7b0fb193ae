import Vietnamese

/// Finds the bodies and places of the registries by any of their spellings.
struct BodyNames: Sendable {
    /// Level of an organization by the match keys of its name and its identifier.
    private let levels: [String: OrganizationLevel]
    /// All match keys under which something may be written, by each of them.
    private let spellings: [String: [String]]

    init(_ registries: Registries) {
        var levels: [String: OrganizationLevel] = [:]
        var spellings: [String: [String]] = [:]
        func add(_ names: [String]) {
            let keys = names.map { matchKey($0) }
            for key in Set(keys) { spellings[key, default: []] += keys }
        }
        for organization in registries.organizations {
            add([organization.id.text, organization.name] + organization.aliases)
            guard let level = organization.level else { continue }
            for name in [organization.id.text, organization.name] { levels[matchKey(name)] = level }
        }
        for place in registries.places { add([place.id.text, place.name] + place.aliases) }
        self.levels = levels
        self.spellings = spellings
    }

    /// The level of a body that is known by this name or identifier.
    func level(of reference: NameReference) -> OrganizationLevel? {
        levels.isEmpty ? nil : levels[matchKey(reference.text)]
    }

    /// All match keys under which a unit may be written: names, aliases and identifier.
    func spellings(of unit: NameReference) -> [String] {
        let key = matchKey(unit.text)
        return [key] + (spellings[key] ?? [])
    }
}
