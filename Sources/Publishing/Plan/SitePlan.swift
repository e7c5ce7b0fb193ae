import Bulletin

/// Every file that the site consists of.
///
/// A build renders all of them, the preview the one that is asked for, a test one into memory. The pages of the
/// registers are planned when one of them, or everything, is asked for.
package struct SitePlan: Sendable {
    private let core: OutputList
    private let whole: MadeOnce<OutputList>
    /// Whether a path may be of a file that the core does not hold.
    private let mayHaveMore: @Sendable (_ path: String) -> Bool

    /// Plans the outputs of a site.
    ///
    /// An output that cannot stand at its path, as another one does or for the path's own sake, is not in the plan but
    /// among its ``problems``.
    package init(_ views: SiteViews) {
        var outputs: [Output] = []
        outputs.reserveCapacity(views.site.entries.count * 2 + 100)
        for planner in Self.planners { outputs += planner(views) }
        let core = OutputList(outputs)
        self.core = core
        whole = MadeOnce {
            let registers = views.registerOutputs()
            let siteMaps = MachineOutputs.siteMaps(views, registers: registers)
            return core.adding(registers + siteMaps)
        }
        let addresses = views.registerAddresses
        mayHaveMore = { path in
            path.hasPrefix("sitemap") || path.hasPrefix(CampaignOutputs.folder) || addresses?.mayHold(path) == true
        }
    }

    init(outputs: [Output]) {
        let list = OutputList(outputs)
        core = list
        whole = MadeOnce { list }
        mayHaveMore = { _ in false }
    }

    /// In the order in which they were planned.
    package var outputs: [Output] { whole.object.outputs }

    /// The outputs that are left out; as long as nobody has asked for all outputs, of those outside the registers.
    package var problems: [OutputProblem] { (whole.ifMade ?? core).problems }

    /// Plans the pages of the registers too, which otherwise are planned when they are asked for.
    package func makeWhole() { _ = whole.object }

    package func output(at path: String) -> Output? {
        if let output = core.output(at: path) { return output }
        return mayHaveMore(path) ? whole.object.output(at: path) : nil
    }

    /// What plans outputs, each a list of its own.
    private static let planners: [@Sendable (SiteViews) -> [Output]] = [
        HomeOutputs.plan, EntryOutputs.plan, SectionOutputs.plan, TagOutputs.plan, TopicOutputs.plan,
        ArchiveOutputs.plan, PublicationOutputs.plan, RedirectOutputs.plan, FixedPageOutputs.plan, FeedOutputs.plan,
        MachineOutputs.plan, IdentityOutputs.plan, AssetOutputs.plan, MediaOutputs.plan,
    ]
}
