import Platform
import Publishing

/// A line on a terminal that tells how far a long build has come.
struct ProgressLine: Sendable {
    let messages: Messages

    /// Shows the line anew.
    @Sendable func show(_ progress: PublishProgress) {
        let text = messages.text(
            vi: "\(progress.done)/\(progress.total) trang", en: "\(progress.done)/\(progress.total) pages")
        Terminal.write("\r\u{1B}[K\(text)", to: .error)
        if progress.done == progress.total { clear() }
    }

    /// Takes the line away.
    func clear() { Terminal.write("\r\u{1B}[K", to: .error) }
}
