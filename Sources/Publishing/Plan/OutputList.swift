import Bulletin

/// Outputs, each at a path of its own that can be published.
final class OutputList: Sendable {
    let outputs: [Output]
    /// Those that are left out.
    let problems: [OutputProblem]
    private let paths: ClaimedPaths

    /// Of outputs that stand in each other's way the first one is kept, but of one path a page that is not of an entry.
    convenience init(_ outputs: [Output]) {
        self.init([], problems: [], ClaimedPaths(capacity: outputs.count), adding: outputs)
    }

    /// The same with more behind them.
    func adding(_ more: [Output]) -> OutputList { OutputList(outputs, problems: problems, paths, adding: more) }

    private init(_ outputs: [Output], problems: [OutputProblem], _ paths: ClaimedPaths, adding more: [Output]) {
        var (outputs, problems, paths) = (outputs, problems, paths)
        outputs.reserveCapacity(outputs.count + more.count)
        for output in more {
            if let reason = PublishedPath.problem(with: output.address.path) {
                problems.append(OutputProblem(output, .unusable(reason)))
                continue
            }
            switch paths.claim(TreePath(output.address.path), for: outputs.count) {
            case nil: outputs.append(output)
            case .samePath(of: let other) where outputs[other].isOfEntry && !output.isOfEntry:
                // A site published without the entries that have errors keeps the pages that all others lead to.
                problems.append(OutputProblem(outputs[other], .samePath(of: output)))
                outputs[other] = output
            case .samePath(of: let other): problems.append(OutputProblem(output, .samePath(of: outputs[other])))
            case .file(let other), .folder(of: let other):
                problems.append(OutputProblem(output, .fileAndFolder(outputs[other])))
            }
        }
        (self.outputs, self.problems, self.paths) = (outputs, problems, paths)
    }

    func output(at path: String) -> Output? {
        let path = TreePath(path)
        guard let number = paths.number(near: path), TreePath(outputs[number].address.path) == path else { return nil }
        return outputs[number]
    }
}
