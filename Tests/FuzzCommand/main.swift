import Foundation
import Fuzzing

// fuzz COUNT [SEED]: builds COUNT random sites, from one seed on, and ends with 1 where content was more than text.
let count = CommandLine.arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1000
let first = CommandLine.arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? UInt64.random(in: 0...(1 << 40))
print("seed \(first)")
var failures = 0
for number in 0..<count {
    let seed = first &+ number
    let problems = await SiteOracle.problems(with: SiteInput(seed: seed))
    if !problems.isEmpty {
        failures += 1
        print("seed \(seed):", problems.prefix(3).joined(separator: "; "))
        if failures == 20 { break }
    }
    if number % 1000 == 999 { print("\(number + 1) sites") }
}
print("\(failures) of \(count) sites with faults")
exit(failures == 0 ? 0 : 1)
