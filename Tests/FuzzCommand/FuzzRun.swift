import Foundation
import Fuzzing

/// A run of many inputs from one seed on. Each has a number; its part is dealt by the number, its seed is the run's plus
/// the number.
struct FuzzRun {
    let seed: UInt64
    /// Such a run has something wrong with all of its inputs.
    private let mostFailures = 20
    /// Much more than any input takes, on any machine that is not stuck.
    private let longest: UInt32 = 120

    /// Gives the inputs from a number on.
    /// - Returns: the exit status
    func give(_ count: UInt64, from first: UInt64) async throws -> Int {
        let running = RunningNote()
        say("seed \(seed), \(count) inputs from number \(first) on")
        var failures = 0
        var given: [FuzzPart: (count: Int, time: Double, slowest: Double, seed: UInt64)] = [:]
        var number = first
        while number < first + count, failures < mostFailures {
            let part = FuzzPart.dealt(number)
            let seed = seed &+ number
            running.note("\(number) \(part.rawValue) \(seed)\n")
            alarm(longest)
            let start = clock()
            let problems = await FuzzInput(part, seed: seed).problems()
            let time = Double(clock() - start) / Double(CLOCKS_PER_SEC)
            var sum = given[part] ?? (0, 0, 0, 0)
            sum = (sum.count + 1, sum.time + time, max(sum.slowest, time), time > sum.slowest ? seed : sum.seed)
            given[part] = sum
            if !problems.isEmpty {
                failures += 1
                say("FOUND \(part.rawValue) \(seed): \(problems.prefix(3).joined(separator: "; "))")
            }
            number += 1
            if number % 20_000 == 0 { say("\(number - first) inputs, \(failures) with faults") }
        }
        alarm(0)
        for part in FuzzPart.allCases {
            guard let sum = given[part] else { continue }
            let microseconds = Int(sum.time / Double(sum.count) * 1e6)
            say(
                "\(part.rawValue): \(sum.count) inputs, \(microseconds) µs each, "
                    + "slowest \(Int(sum.slowest * 1000)) ms with seed \(sum.seed)")
        }
        say("\(failures) of \(number - first) inputs with faults")
        running.note("")
        return failures == 0 ? 0 : 1
    }
}

/// Writes a line at once: a crash takes nothing with it.
private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

/// A file that says which input is being given: it outlives a crash, a stack that is too deep and a kill.
private struct RunningNote {
    private let file: Int32

    init() {
        let path = ProcessInfo.processInfo.environment["BANTIN_FUZZ_RUNNING"]
        file = path.map { open($0, O_CREAT | O_TRUNC | O_WRONLY, 0o644) } ?? -1
    }

    func note(_ line: String) {
        if file < 0 { return }
        var line = line
        line.withUTF8 { bytes in
            if pwrite(file, bytes.baseAddress, bytes.count, 0) == bytes.count {
                _ = ftruncate(file, off_t(bytes.count))
            }
        }
    }
}
