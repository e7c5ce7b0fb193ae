import Platform

/// One run of the publisher: what it knows when it begins to make files.
struct Publication: Sendable {
    let fileSystem: any FileSystem
    let options: PublishOptions
    let plan: CheckedPlan
    let place: OutputPlace
    let old: OldOutput
    let manifest: Manifest?
    let division: Division

    /// Publishes.
    /// - Returns: what was done, and the numbers in the plan of the files with new bytes, ascending
    func run() async throws(PublishError) -> (summary: PublishSummary, written: [Int]) {
        let obstacle = obstacleToExchange
        let stage = makeStage(obstacle == nil ? .tree : .numbered)
        do throws(PublishError) {
            let rendered = try await render(into: stage)
            var summary = summary(rendered)
            guard old.folder == nil || !rendered.changed.isEmpty || !division.stale.isEmpty else {
                try recordUnchanged()
                return (summary, [])
            }
            if let obstacle {
                try replaceFiles(rendered.changed, from: stage, because: obstacle, &summary)
            } else {
                try await replaceSite(rendered, stage, &summary)
            }
            return (summary, rendered.changed)
        } catch {
            try? stage.remove()
            throw error
        }
    }

    /// Why the folders cannot be exchanged, as far as that shows beforehand.
    private var obstacleToExchange: PublishSummary.Reason? {
        if options.mode == .inPlace { return .requested }
        return old.foreignMount.map { $0.isEmpty ? .mountPoint : .mountInside($0) }
    }

    private func makeStage(_ layout: Stage.Layout) -> Stage {
        switch layout {
        case .tree:
            let name = place.stagePrefix + String(ThisProcess.id)
            let folders = (plan.folders + division.foreignFolders).sorted()
            return Stage(.tree, at: place.parent[name], folders: folders, fileSystem)
        case .numbered:
            let name = place.name + "/" + PublishedPath.incomingFolder
            return Stage(.numbered, at: place.parent[name], folders: [], fileSystem)
        }
    }

    private func summary(_ rendered: RenderedFiles) -> PublishSummary {
        var summary = PublishSummary()
        summary.written = rendered.changed.count
        summary.unchanged = rendered.unchanged.count
        summary.removed = division.stale.count
        summary.htmlWritten = rendered.changed.count { plan.files[$0].path.string.hasSuffix(".html") }
        summary.foreign = division.foreignFiles.count
        summary.bytesWritten = rendered.bytesWritten
        return summary
    }

    /// Nothing differs: at most the record does, after files were taken over or a build was killed.
    private func recordUnchanged() throws(PublishError) {
        guard plan.manifest != manifest else { return }
        try attempting { () throws(SystemError) in
            try prepareManifest(plan.manifest, as: place.nextManifestName)
            try fileSystem.syncFileSystem(of: place.parent)
            try putNextManifestInPlace()
        }
    }
}
