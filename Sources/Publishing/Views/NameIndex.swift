import Bulletin
import Vietnamese

/// Finds the names of people, bodies and places that entries give by identifier.
package struct NameIndex: Sendable {
    private let names: [String: String]
    private let clusters: [String: String]
    private let models: [String: PilotModel]

    init(_ registries: Registries) {
        var names: [String: String] = [:]
        for place in registries.places { names[place.id.text] = place.name }
        for cluster in registries.clusters { names[cluster.id.text] = cluster.name }
        for organization in registries.organizations { names[organization.id.text] = organization.name }
        for person in registries.people { names[person.id.text] = person.name }
        self.names = names
        clusters = Dictionary(
            registries.clusters.map { ($0.id.text, $0.name) }, uniquingKeysWith: { first, _ in first })
        models = Dictionary(
            registries.models.compactMap { model in model.id.map { ($0.text, model) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The name as readers see it: as written, or from a registry.
    package func label(_ reference: NameReference) -> String {
        switch reference {
        case .name(let name): name
        case .identifier(let identifier): names[identifier.text] ?? identifier.text
        }
    }

    package func clusterName(_ identifier: Identifier) -> String { clusters[identifier.text] ?? identifier.text }

    package func model(_ identifier: Identifier) -> PilotModel? { models[identifier.text] }
}
