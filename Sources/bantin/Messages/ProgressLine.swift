import Platform
import Publishing

/// A line on a terminal that tells how far a long build has come.
struct ProgressLine: Sendable {
    let messages: Messages

    /// Shows the line anew.
    @Sendable func show(_ progress: PublishProgress) {
        let text = messages.text(
            vi: "\(progress.done)/\(progress.total) trang", en: "\(progress.done)/\(progress.total) pages")
        show(text, progress)
    }

    /// Shows anew how many pictures are reduced.
    @Sendable func showPictures(_ progress: PublishProgress) {
        let text = messages.text(
            vi: "thu nhỏ ảnh: \(progress.done)/\(progress.total)", en: "pictures: \(progress.done)/\(progress.total)")
        show(text, progress)
    }

    private func show(_ text: String, _ progress: PublishProgress) {
        Terminal.write("\r\u{1B}[K\(text)", to: .error)
        if progress.done == progress.total { clear() }
    }

    /// Takes the line away.
    func clear() { Terminal.write("\r\u{1B}[K", to: .error) }
}
