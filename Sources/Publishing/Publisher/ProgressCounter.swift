import Synchronization

/// Counts finished files and tells about every hundredth part.
final class ProgressCounter: Sendable {
    private let done = Atomic<Int>(0)
    private let total: Int
    private let step: Int
    private let report: (@Sendable (PublishProgress) -> Void)?

    init(total: Int, report: (@Sendable (PublishProgress) -> Void)?) {
        self.total = total
        self.report = report
        step = max(1, total / 100)
    }

    func advance() {
        guard let report else { return }
        let done = done.wrappingAdd(1, ordering: .relaxed).newValue
        if done % step == 0 || done == total { report(PublishProgress(done: done, total: total)) }
    }
}
