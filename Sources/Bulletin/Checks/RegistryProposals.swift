import Vietnamese

/// A person or a body that appears so often that the registries should know it.
package struct RegistryProposal: Sendable, Equatable {
    package var name: String
    /// As written beside the name.
    package var organization: String
    /// In how many entries.
    package var entries: Int

    /// What to add below `people:` in `content/data/people.yaml`.
    package var lines: String {
        """
          - id: \(slug(name))
            name: \(YAMLQuoting.scalar(name))
            positions:
              - organization: \(YAMLQuoting.scalar(organization))
        """
    }

    /// In more entries than this a name with one organization is proposed.
    package static let threshold = 3

    /// Names of participants that stand with one organization in more than three entries and are not in `people.yaml`;
    /// those in most entries first.
    package static func proposals(for site: Site) -> [RegistryProposal] {
        let known = Set(site.registries.people.map { matchKey($0.name) })
        var proposals: [String: RegistryProposal] = [:]
        for entry in site.entries {
            var seen: Set<String> = []
            for participant in entry.frontMatter.participants {
                guard case .name(let name) = participant.name, let organization = participant.organization else {
                    continue
                }
                let key = matchKey(name) + "\n" + matchKey(organization.text)
                guard !known.contains(matchKey(name)), seen.insert(key).inserted else { continue }
                proposals[
                    key, default: RegistryProposal(name: name, organization: organization.text, entries: 0)
                ].entries += 1
            }
        }
        return proposals.filter { $0.value.entries > threshold }
            .sorted { ($1.value.entries, $0.key) < ($0.value.entries, $1.key) }.map(\.value)
    }
}
