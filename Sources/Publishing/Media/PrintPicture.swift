import Bulletin
import Platform

extension VipsThumbnail {
    /// Makes a JPEG for print, upright, in sRGB and without metadata.
    ///
    /// - Parameters:
    ///   - source: the picture, relative to the site folder
    ///   - format: its format
    ///   - width: of the result, in pixels
    ///   - siteFolder: where the picture is
    ///   - folder: a folder to work in
    ///   - number: makes the names in it unique
    /// - Returns: the bytes
    /// - Throws: `PrintPictureProblem`, with what to tell the editor
    package func printPicture(
        of source: String, _ format: ImageFormat, width: Int, siteFolder: String, in folder: Folder, number: Int
    ) async throws(PrintPictureProblem) -> [UInt8] {
        let picture = ReducedPicture(source: source, format: format, width: width, encoding: .jpeg(quality: 85))
        do throws(Failure) {
            return try await bytes(of: picture, from: siteFolder + "/" + source, in: folder, number: number)
        } catch {
            throw PrintPictureProblem(diagnostic: error.diagnostic(picture))
        }
    }
}

/// A picture that could not be made for print.
package struct PrintPictureProblem: Error, Sendable {
    package var diagnostic: Diagnostic

    package init(diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
