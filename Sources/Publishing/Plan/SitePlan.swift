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
    /// Two outputs with one path are reported as errors that name both; the first one stays in the plan.
    package init(_ views: SiteViews) {
        var outputs: [Output] = []
        outputs.reserveCapacity(views.site.entries.count * 2 + 100)
        for planner in Self.planners { outputs += planner(views) }
        let core = OutputList(outputs)
        self.core = core
        whole = MadeOnce {
            let registers = views.registerOutputs()
            let siteMaps = MachineOutputs.siteMaps(views, registers: registers)
            return OutputList(core.outputs + registers + siteMaps, conflicts: core.conflicts)
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

    /// Pairs of outputs that want one path; as long as nobody has asked for all outputs, of those outside the registers.
    package var conflicts: [(first: Output, second: Output)] { (whole.ifMade ?? core).conflicts }

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

/// Outputs, each at a path of its own.
private final class OutputList: Sendable {
    let outputs: [Output]
    let conflicts: [(first: Output, second: Output)]
    private let byPath: [String: Int]

    /// Keeps the first one at each path; `conflicts` were found before.
    init(_ outputs: [Output], conflicts: [(first: Output, second: Output)] = []) {
        var byPath: [String: Int] = [:]
        byPath.reserveCapacity(outputs.count)
        var kept: [Output] = []
        kept.reserveCapacity(outputs.count)
        var conflicts = conflicts
        for output in outputs {
            if let first = byPath[output.address.path] {
                conflicts.append((kept[first], output))
            } else {
                byPath[output.address.path] = kept.count
                kept.append(output)
            }
        }
        self.outputs = kept
        self.byPath = byPath
        self.conflicts = conflicts
    }

    func output(at path: String) -> Output? { byPath[path].map { outputs[$0] } }
}
