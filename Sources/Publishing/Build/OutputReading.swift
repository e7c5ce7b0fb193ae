import Bulletin
import Platform

/// What a planned file holds, made for whoever asks for it.
package enum OutputBytes: Sendable {
    case bytes([UInt8])
    /// A file of the site folder as it is, by its path there.
    case file(String)
}

extension SiteBuild {
    /// Makes one planned file, in memory.
    ///
    /// - Throws: what its template or the disk reports
    package func make(_ output: Output) throws -> OutputBytes {
        switch output.content {
        case .render(let render): .bytes(try render(views))
        case .copy(let source): .file(source)
        case .picture(let source, let format):
            .bytes(try PictureMetadata.removed(from: try tree.read(source, PictureLimits.bytes), of: format))
        case .reduced(let picture): .file(picture.source)
        case .keep: .bytes([])
        }
    }

    /// The files of the search index by their addresses; none where the site has no search.
    package func searchIndex(jobs: Int) async throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for output in await SearchOutputs.make(views, jobs: jobs) {
            guard case .bytes(let bytes) = try make(output) else { continue }
            files[output.address.path] = bytes
        }
        return files
    }

    /// Whether a path belongs to the search index.
    package static func isOfSearchIndex(_ path: String) -> Bool { path.hasPrefix(SearchOutputs.folder + "/") }
}

extension Output {
    /// The index of the entry whose page it is.
    package func entry(in site: Site) -> Int? {
        guard kind == .page, let source = origin.source, let index = site.index.entry(atSource: source),
            site.entries[index].address == address
        else { return nil }
        return index
    }
}
