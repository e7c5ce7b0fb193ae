import ArgumentParser
import Bulletin
import Platform
import Publishing
import Vietnamese

extension Timestamp {
    /// The moment at which this is asked.
    static var now: Timestamp { Timestamp(seconds: WallClock.secondsSince1970) }
}

/// Opens the site that a command works on.
enum SiteSession {
    /// Reads and plans the site; ends the program with a message where there is none.
    static func open(
        _ site: SiteOptions, _ options: Pipeline.Options, pictures: PictureSettings? = nil,
        walk: FileTreeWalk? = nil
    ) async throws -> SiteBuild {
        do throws(SystemError) {
            return try await SiteBuild(
                siteFolder: site.folder, walk: walk, options: options,
                pictures: pictures ?? PictureSettings(outputFolder: site.folder + "/output"))
        } catch {
            let messages = Messages(language: site.language ?? .vietnamese)
            Terminal.write(messages.noSite(folder: site.folder, error), to: .error)
            throw ExitCode.failure
        }
    }
}
