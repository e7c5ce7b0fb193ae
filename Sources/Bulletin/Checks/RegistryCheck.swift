/// Identifiers of the registries: each once, and what they point to is there.
enum RegistryCheck {
    static func findings(_ registries: Registries, files: [String]) -> [Finding] {
        var findings = repeated(registries)
        let organizations = KnownWords(registries.organizations.map(\.id.text))
        let places = KnownWords(registries.places.map(\.id.text))
        for organization in registries.organizations {
            let owner = "organizations: \(organization.id.text)"
            findings += unknown(organization.parent.map { [$0] } ?? [], organizations, "parent", owner)
            findings += unknown(organization.successors, organizations, "successors", owner)
            findings += unknown(organization.place.map { [$0] } ?? [], places, "place", owner)
        }
        for place in registries.places {
            let owner = "places: \(place.id.text)"
            findings += unknown(place.parent.map { [$0] } ?? [], places, "parent", owner)
            findings += unknown(place.successors, places, "successors", owner)
        }
        for person in registries.people {
            let used = person.positions.compactMap { position -> Identifier? in
                if case .identifier(let id) = position.organization { id } else { nil }
            }
            findings += unknown(used, organizations, "positions.organization", "people: \(person.id.text)")
        }
        return findings.map { finding in
            var finding = finding
            finding.source = file(of: finding.source, files)
            finding.related = finding.related.map { (file(of: $0.source, files), $0.place, $0.message) }
            return finding
        }
    }

    /// The file that most likely holds a registry.
    private static func file(of registry: String, _ files: [String]) -> String {
        files.first { $0.hasSuffix("/" + registry + ".yaml") } ?? files.first ?? registry
    }

    private static func unknown(
        _ identifiers: [Identifier], _ known: KnownWords, _ field: String, _ owner: String
    ) -> [Finding] {
        identifiers.filter { !known.contains($0.text) }.map { identifier in
            let near = known.nearest(to: identifier.text)
            return Finding(
                .error, "unknown-id",
                Message(
                    vi: "\(owner), \(field): không có mã “\(identifier.text)”",
                    en: "\(owner), \(field): there is no “\(identifier.text)”"),
                in: String(owner.prefix { $0 != ":" }), at: .words(identifier.text),
                hint: near.map { Hint(Message(vi: "có phải là \($0)?", en: "did you mean \($0)?")) })
        }
    }

    /// Identifiers that are given twice in one registry.
    private static func repeated(_ registries: Registries) -> [Finding] {
        let lists: [(String, [Identifier])] = [
            ("people", registries.people.map(\.id)), ("organizations", registries.organizations.map(\.id)),
            ("places", registries.places.map(\.id)), ("clusters", registries.clusters.map(\.id)),
            ("campaigns", registries.campaigns.map(\.id)), ("models", registries.models.compactMap(\.id)),
        ]
        return lists.flatMap { name, identifiers in
            RepeatedIdentifier.findings(identifiers, in: name) { "\(name)[\($0)].id" }
        }
    }
}
