import Foundation
import Fuzzing

let usage = """
    fuzz COUNT [SEED [FIRST]]    give COUNT random inputs to the parts of the program, from the input FIRST on
    fuzz --part PART --seed SEED [--write FOLDER]
                                 give one of them again, and write its files
    fuzz --file FILE...          give the inputs that libFuzzer left in files
    fuzz --words                 print what front matter is made of, as a dictionary for libFuzzer
    It ends with 1 where something was wrong. BANTIN_FUZZ_RUNNING names a file for what is being done.

    """

/// The words after an option.
func words(after option: String) -> ArraySlice<String> {
    let arguments = CommandLine.arguments
    return arguments.firstIndex(of: option).map { arguments[($0 + 1)...] } ?? []
}

func run() async throws -> Int {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "--words":
        print(FieldGenerator.dictionary, terminator: "")
        return 0
    case "--file":
        return await givenAgain(
            try arguments.dropFirst().map { ($0, FuzzInput(guidedBy: try Data(contentsOf: URL(filePath: $0)))) })
    case "--part":
        guard let part = words(after: "--part").first.flatMap(FuzzPart.init),
            let seed = words(after: "--seed").first.flatMap({ UInt64($0) })
        else { break }
        let input = FuzzInput(part, seed: seed)
        if let folder = words(after: "--write").first { try write(input, to: URL(filePath: folder)) }
        return await givenAgain([("\(part.rawValue) \(seed)", input)])
    case let count?:
        guard let count = UInt64(count) else { break }
        let numbers = arguments.dropFirst().compactMap { UInt64($0) }
        let seed = numbers.first ?? UInt64.random(in: 0...(1 << 40))
        return try await FuzzRun(seed: seed).give(count, from: numbers.dropFirst().first ?? 0)
    case nil: break
    }
    FileHandle.standardError.write(Data(usage.utf8))
    return 2
}

func givenAgain(_ inputs: [(name: String, input: FuzzInput)]) async -> Int {
    var failures = 0
    for (name, input) in inputs {
        let problems = await input.problems()
        if !problems.isEmpty { failures += 1 }
        print("\(name): \(input.part.rawValue):", problems.isEmpty ? "all is well" : problems.joined(separator: "\n"))
    }
    return failures == 0 ? 0 : 1
}

func write(_ input: FuzzInput, to folder: URL) throws {
    for (path, bytes) in input.files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }
}

exit(Int32(try await run()))
