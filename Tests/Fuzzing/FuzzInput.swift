import Dispatch
import RandomTesting
import Synchronization

/// What one part of the program is given.
package struct FuzzInput: Sendable {
    /// The name of the file of parts that are given one only.
    package static let fileName = "input"

    package let part: FuzzPart
    /// Bytes by path.
    package let files: [String: [UInt8]]

    package init(_ part: FuzzPart, files: [String: [UInt8]]) {
        self.part = part
        self.files = files
    }

    /// The same seed always makes the same input.
    package init(_ part: FuzzPart, seed: UInt64) {
        var random = SplitMix(state: seed)
        let files =
            part.target.map { [Self.fileName: $0.input(&random)] } ?? SiteInput(seed: seed).files
        self.init(part, files: files)
    }

    /// What any bytes say: the first one chooses the part, the rest is its file, or one of the files of a small site.
    package init(guidedBy bytes: some Collection<UInt8>) {
        let rest = bytes.dropFirst()
        let place = Int(bytes.first ?? 0)
        let part = FuzzPart.allCases[place % FuzzPart.allCases.count]
        self.init(
            part, files: part.target == nil ? SiteInput(guidedBy: rest).files : [Self.fileName: Array(rest)])
    }

    /// What is wrong with what becomes of it, in words; empty where all is well.
    package func problems() async -> [String] {
        guard let target = part.target else { return await SiteOracle.problems(with: SiteInput(files: files)) }
        return files[Self.fileName].map(target.problems) ?? ["no file \(Self.fileName)"]
    }

    /// The same for callers that cannot wait: the work is done on another thread, and this one waits.
    package func problemsAtOnce() -> [String] {
        let isDone = DispatchSemaphore(value: 0)
        let found = Mutex<[String]>([])
        Task.detached {
            let problems = await problems()
            found.withLock { $0 = problems }
            isDone.signal()
        }
        isDone.wait()
        return found.withLock { $0 }
    }
}
