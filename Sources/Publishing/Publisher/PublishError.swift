import Bulletin
import Platform

/// Why nothing was published. But for `stoppedHalfway`, the output folder is as it was.
package enum PublishError: Error, Sendable {
    /// Two planned files want one path, or paths that some file systems take for one.
    case samePath(PlannedName, PlannedName)
    /// One planned file stands where another one needs a folder.
    case fileAndFolder(file: PlannedName, inside: PlannedName)
    /// Files at planned paths that the program has no record of, sorted.
    case foreignFiles([String], hasManifest: Bool)
    /// A file, folder or symbolic link that the program did not make stands where it needs a folder or a file.
    case foreignInTheWay(String, planned: PlannedName)
    /// A file that was to stay is not there.
    case nothingToKeep(PlannedName)
    /// The path of a planned file cannot be one.
    case invalidPath(InvalidPublishedPath, origin: String)
    /// A file could not be made.
    case rendering(PlannedName, any Error)
    /// Pictures could not be reduced.
    case pictures([Diagnostic])
    /// A file of the output has a name that is not UTF-8.
    case nameNotUTF8(String)
    case outputIsNoFolder(String)
    /// The output folder stands inside of the content, or holds it.
    case outputAndContentOverlap(output: String, content: String)
    /// "/" or a place that has no name of its own.
    case outputHasNoName(String)
    /// Another build is at work; its process id where it is known.
    case busy(output: String, process: Int?)
    /// The record of what the program wrote cannot be read.
    case unreadableManifest(String)
    case system(SystemError)
    /// Files were replaced one by one, and one could not be: old and new files stand together until the next build.
    case stoppedHalfway(SystemError, replaced: Int, of: Int)
    /// The task was cancelled.
    case cancelled

    /// A planned file in a message.
    package struct PlannedName: Sendable, Equatable {
        package var path: String
        package var origin: String

        init(_ file: PlannedFile) {
            path = file.path.string
            origin = file.origin
        }
    }
}
