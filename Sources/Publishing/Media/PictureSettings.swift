import Bulletin

/// How a build makes reduced pictures.
package struct PictureSettings: Sendable {
    /// What becomes of pictures; nil leaves it to `site.yaml`.
    package var mode: ImageMode?
    /// The libvips command; nil where it is not installed.
    package var program: VipsThumbnail?
    /// Where reduced pictures may stand already.
    package var outputFolder: String?

    package init(
        mode: ImageMode? = nil, program: VipsThumbnail? = VipsThumbnail.installed, outputFolder: String? = nil
    ) {
        self.mode = mode
        self.program = program
        self.outputFolder = outputFolder
    }
}
