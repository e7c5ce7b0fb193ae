import Bulletin
import Platform

extension SiteBuild {
    /// Writes the planned outputs.
    ///
    /// - Throws: `PublishError`; the output folder is then as it was, unless the error says otherwise.
    /// Pages of erroneous entries that are already published stay as they are.
    package func publish(_ options: PublishOptions) async throws(PublishError) -> PublishSummary {
        var files: [PlannedFile] = []
        files.reserveCapacity(plan.outputs.count)
        for output in plan.outputs { files.append(try planned(output)) }
        for output in await SearchOutputs.make(views, jobs: options.jobs) { files.append(try planned(output)) }
        for output in keptPages(in: options.outputFolder) { files.append(try planned(output)) }
        return try await Publisher(options).publish(files)
    }

    /// The pages of entries that this build leaves out for their errors, where an earlier build published them.
    private func keptPages(in outputFolder: String) -> [Output] {
        result.leftOut.compactMap { source, address in
            guard plan.output(at: address.path) == nil,
                let status = try? LocalFileSystem().status(
                    of: DiskPath(outputFolder + "/" + address.path), followingSymlink: false),
                status.kind == .file
            else { return nil }
            return Output(address, .page, from: Origin(source: source, template: "keep"), .keep)
        }
    }

    private func planned(_ output: Output) throws(PublishError) -> PlannedFile {
        let path: PublishedPath
        do throws(InvalidPublishedPath) {
            path = try PublishedPath(output.address.path)
        } catch {
            throw PublishError.invalidPath(error, origin: output.origin.label)
        }
        return PlannedFile(path, output.kind, from: output.origin.label, content(of: output))
    }

    private func content(of output: Output) -> PlannedFile.Content {
        switch output.content {
        case .render(let render):
            let views = views
            return .render { try render(views) }
        case .copy(let source): return .copy(from: siteFolder + "/" + source)
        case .keep: return .keep
        }
    }
}
