/// The registries of `content/data/`: what is known of people, bodies and places beyond what the entries say.
package struct Registries: Sendable, Equatable {
    package var people: [Person] = []
    package var organizations: [Organization] = []
    package var places: [Place] = []
    package var clusters: [Cluster] = []
    package var campaigns: [Campaign] = []
    package var models: [PilotModel] = []
    package var glossary: [GlossaryTerm] = []

    package init() {}
}
