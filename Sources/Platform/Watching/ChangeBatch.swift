/// What happened in a folder since it was last told, until it has settled.
///
/// Programs save in many ways: they write over a file, write another one and rename it, or move the old one aside first.
/// Each is over when nothing more happens for a moment, a longer one where a file has just gone.
struct ChangeBatch: Sendable {
    /// Files that were written, or that a name was given to.
    private(set) var written: Set<String> = []
    private(set) var removed: Set<String> = []
    /// Something happened that only a look at the whole folder tells.
    private(set) var needsScan = false
    private var mayGoOn = false
    private var first: Double?
    private var last = 0.0

    /// How long nothing must happen, in seconds.
    private static let pause = 0.003
    private static let pauseAfterRemoval = 0.04
    private static let pauseBeforeScan = 0.02
    /// After so many seconds the batch is told though more happens.
    private static let patience = 0.15

    var isEmpty: Bool { first == nil }

    mutating func noteWritten(_ path: String, at time: Double) {
        written.insert(path)
        removed.remove(path)
        note(time)
    }

    /// The same where nobody tells when the writing ends.
    mutating func noteWriting(_ path: String, at time: Double) {
        mayGoOn = true
        noteWritten(path, at: time)
    }

    mutating func noteRemoved(_ path: String, at time: Double) {
        removed.insert(path)
        written.remove(path)
        note(time)
    }

    mutating func noteUnknown(at time: Double) {
        needsScan = true
        note(time)
    }

    /// When the batch is to be told; nil where there is nothing to tell.
    var due: Double? {
        guard let first else { return nil }
        let pause =
            needsScan || mayGoOn ? Self.pauseBeforeScan : removed.isEmpty ? Self.pause : Self.pauseAfterRemoval
        return min(last + pause, first + Self.patience)
    }

    private mutating func note(_ time: Double) {
        if first == nil { first = time }
        last = time
    }
}
