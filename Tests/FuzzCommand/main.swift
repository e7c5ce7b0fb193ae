import Foundation
import Fuzzing

// fuzz COUNT [SEED]: builds COUNT random sites, from one seed on, and ends with 1 where content was more than text.
// fuzz --words: prints the words that front matter is made of, as a dictionary for libFuzzer.
// fuzz --file FILE...: builds the sites that such files of libFuzzer stand for.
var arguments = CommandLine.arguments.dropFirst()
var failures = 0

@MainActor func report(_ problems: [String], of name: String) {
    if problems.isEmpty { return }
    failures += 1
    print("\(name):", problems.prefix(3).joined(separator: "; "))
}

switch arguments.first {
case "--words": print(FieldGenerator.dictionary, terminator: "")
case "--file":
    for file in arguments.dropFirst() {
        report(
            await SiteOracle.problems(with: SiteInput(guidedBy: try Data(contentsOf: URL(filePath: file)))), of: file)
    }
default:
    let count = arguments.popFirst().flatMap { UInt64($0) } ?? 1000
    let first = arguments.popFirst().flatMap { UInt64($0) } ?? UInt64.random(in: 0...(1 << 40))
    print("seed \(first)")
    for number in 0..<count where failures < 20 {
        let seed = first &+ number
        report(await SiteOracle.problems(with: SiteInput(seed: seed)), of: "seed \(seed)")
        if number % 1000 == 999 { print("\(number + 1) sites") }
    }
    print("\(failures) of \(count) sites with faults")
}
exit(failures == 0 ? 0 : 1)
