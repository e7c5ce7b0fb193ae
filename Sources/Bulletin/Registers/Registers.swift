/// What the structured parts of all entries say together: decisions, awards, people, bodies, documents.
///
/// Pages, data files, `bantin list` and booklets are made from these; they hold indices into the site and no texts of
/// their own. Never changed, and shared by all pages. What is not public is in no entry of the site, and so in no register.
package final class Registers: Sendable {
    package let names: NameDirectory
    package let meetings: MeetingRegister
    package let decisions: DecisionRegister
    package let awards: AwardRegister
    package let people: PeopleRegister
    package let subjects: SubjectRegister
    package let clusters: ClusterRegister
    package let documents: CitedDocumentRegister
    package let models: PilotModelRegister
    package let supervision: SupervisionRegister

    package init(_ site: Site) {
        var names = NameDirectory(site.registries)
        names.learn(from: site)
        self.names = names
        meetings = MeetingRegister(site)
        decisions = DecisionRegister(site, names, meetings)
        awards = AwardRegister(site, names)
        people = PeopleRegister(site, names, meetings)
        subjects = SubjectRegister(site, names, meetings, decisions, awards, people)
        clusters = ClusterRegister(site, names, meetings)
        documents = CitedDocumentRegister(site)
        models = PilotModelRegister(site)
        supervision = SupervisionRegister(site)
    }
}
