import Bulletin
import Platform

extension SiteBuild {
    /// Writes the planned outputs.
    ///
    /// Pages of erroneous entries that are already published stay as they are.
    /// - Parameters:
    ///   - options: where and how
    ///   - inputs: what the site is made from, to be recorded; nil where more was to be told than a summary
    ///   - pictureProgress: told how many pictures are reduced
    /// - Returns: what was done
    /// - Throws: `PublishError`; the output folder is then as it was, unless the error says otherwise.
    package func publish(
        _ options: PublishOptions, recording inputs: BuildInputs? = nil,
        pictureProgress: (@Sendable (PublishProgress) -> Void)? = nil
    ) async throws(PublishError) -> PublishSummary {
        try OutputApart.check(options.outputFolder, contentFolder: siteFolder + "/content")
        let making = PictureMaking(
            siteFolder: siteFolder, outputFolder: options.outputFolder, program: pictureSettings.program,
            jobs: options.jobs, report: diagnostics, progress: pictureProgress)
        let pictures = try await making.make(views.pictures.all)
        let shared = SharedViews(views)
        var files: [PlannedFile] = []
        files.reserveCapacity(plan.outputs.count)
        for output in plan.outputs { files.append(try planned(output, shared, pictures)) }
        for output in await SearchOutputs.make(views, jobs: options.jobs) {
            files.append(try planned(output, shared, pictures))
        }
        for path in try KeptFiles.paths(leftOut: result.leftOut, planned: plan, outputFolder: options.outputFolder) {
            files.append(PlannedFile(path, path.string.hasSuffix(".html") ? .page : .asset, from: "keep", .keep))
        }
        do throws(PublishError) {
            let summary = try await Publisher(options).publish(files, recording: inputs.flatMap { record($0, options) })
            pictures.remove()
            return summary
        } catch {
            throw located(error)
        }
    }

    /// An error with the places of the content that led to it, where a picture did.
    private func located(_ error: PublishError) -> PublishError {
        guard case .rendering(let name, let cause) = error, let damage = cause as? DamagedPicture,
            let file = result.site.media.first(where: { $0.address.path == name.path })
        else { return error }
        return .pictures(FindingLocator(tree: tree).diagnostics(for: file.findings(ofDamaged: damage.format)))
    }

    /// What to tell of a picture that could not be reduced, where it is used.
    private func diagnostics(_ picture: ReducedPicture, _ failure: VipsThumbnail.Failure) -> [Diagnostic] {
        guard let file = result.site.media.first(where: { $0.source == picture.source }) else {
            return [failure.diagnostic(picture)]
        }
        return FindingLocator(tree: tree).diagnostics(for: failure.findings(picture, of: file))
    }

    /// What to record of this build; nil where that would not be all that the next one needs.
    private func record(_ inputs: BuildInputs, _ options: PublishOptions) -> BuildRecord? {
        guard inputs.areSettled, result.leftOut.isEmpty, (try? bringContentToDevice(options)) != nil else { return nil }
        let site = result.site
        return BuildRecord(
            RecordedSite(
                made: site.now, nextChange: result.nextChange, entries: site.entries.count,
                hasAddress: site.configuration.url != nil, language: site.configuration.language.language),
            inputs: inputs.bytes)
    }

    /// Waits until the content is on its device, where the publisher will not wait for that one: after a loss of power a
    /// file may have its new times without its new bytes.
    private func bringContentToDevice(_ options: PublishOptions) throws(SystemError) {
        let fileSystem = LocalFileSystem()
        let content = try fileSystem.openFolder(DiskPath(siteFolder + "/content"), followingSymlink: true)
        let output = try? fileSystem.status(of: DiskPath(options.outputFolder), followingSymlink: true)
        if try fileSystem.status(of: content.itself, followingSymlink: false).device == output?.device { return }
        try fileSystem.syncFileSystem(of: content)
    }

    private func planned(
        _ output: Output, _ shared: SharedViews, _ pictures: MadeBatch
    ) throws(PublishError) -> PlannedFile {
        let path: PublishedPath
        do throws(InvalidPublishedPath) {
            path = try PublishedPath(output.address.path)
        } catch {
            throw PublishError.invalidPath(error, origin: output.origin.label)
        }
        return PlannedFile(path, output.kind, from: output.origin.label, content(of: output, shared, pictures))
    }

    private func content(of output: Output, _ shared: SharedViews, _ pictures: MadeBatch) -> PlannedFile.Content {
        switch output.content {
        case .render(let render):
            return .render { try render(shared.views) }
        case .copy(let source): return .copy(from: siteFolder + "/" + source)
        case .picture(let source, let format):
            let tree = tree
            return .render {
                try PictureMetadata.removed(from: try tree.read(source, PictureLimits.bytes), of: format)
            }
        case .reduced(let picture): return pictures.path(of: picture).map { .copy(from: $0) } ?? .keep
        case .keep: return .keep
        }
    }
}

/// The views for the closures of all files: a copy for each would be as large as a page.
private final class SharedViews: Sendable {
    let views: SiteViews

    init(_ views: SiteViews) { self.views = views }
}
