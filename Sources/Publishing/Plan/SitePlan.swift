import Bulletin

/// Every file that the site consists of.
///
/// A build renders all of them, the preview the one that is asked for, a test one into memory.
package struct SitePlan: Sendable {
    /// In the order in which they were planned.
    package let outputs: [Output]
    private let byPath: [String: Int]

    /// Plans the outputs of a site.
    ///
    /// Two outputs with one path are reported as errors that name both; the first one stays in the plan.
    package init(_ views: SiteViews) {
        var outputs: [Output] = []
        outputs.reserveCapacity(views.site.entries.count * 2 + 100)
        for planner in Self.planners { outputs += planner(views) }
        self.init(outputs: outputs)
    }

    init(outputs: [Output]) {
        var byPath: [String: Int] = [:]
        byPath.reserveCapacity(outputs.count)
        var kept: [Output] = []
        kept.reserveCapacity(outputs.count)
        var conflicts: [(Output, Output)] = []
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

    /// Pairs of outputs that want one path.
    package let conflicts: [(first: Output, second: Output)]

    package func output(at path: String) -> Output? { byPath[path].map { outputs[$0] } }

    /// What plans outputs, each a list of its own.
    private static let planners: [@Sendable (SiteViews) -> [Output]] = [
        HomeOutputs.plan, EntryOutputs.plan, SectionOutputs.plan, TagOutputs.plan, TopicOutputs.plan,
        ArchiveOutputs.plan, PublicationOutputs.plan, RedirectOutputs.plan, FixedPageOutputs.plan, FeedOutputs.plan,
        MachineOutputs.plan, { $0.registerOutputs }, IdentityOutputs.plan, AssetOutputs.plan, MediaOutputs.plan,
    ]
}
