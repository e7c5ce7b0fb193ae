// Builds an index from a corpus of generate.py, and answers queries from it, for the benchmark.
//
//     search-benchmark build CORPUS.jsonl FOLDER [web|usb] [YEAR]
//     search-benchmark answer FOLDER < queries (one a line) > addresses (a JSON array a line)

import Foundation
import Search

struct Entry: Decodable {
    struct Block: Decodable {
        let kind: String
        let text: String
        let anchor: String?
        let label: String?
    }

    let address: String
    let title: String
    let date: String
    let section: [String]
    let kind: [String]
    let place: String
    let lead: String
    let blocks: [Block]
    let facets: [String: [[String]]]

    func document() -> SearchDocument {
        let kinds: [String: SearchDocument.Block.Kind] = [
            "paragraph": .paragraph, "decision": .decision, "award": .award, "participant": .participant,
        ]
        var values: [Facet: [SearchDocument.Value]] = [:]
        for (key, pairs) in facets {
            if let facet = Facet(rawValue: key) { values[facet] = pairs.map(value) }
        }
        return SearchDocument(
            address: address, title: title, day: dayNumber(date), section: value(section), kind: value(kind),
            place: place, lead: lead,
            blocks: blocks.map {
                SearchDocument.Block(
                    kind: kinds[$0.kind] ?? .paragraph, text: $0.text, anchor: $0.anchor, label: $0.label)
            }, facets: values)
    }

    private func value(_ pair: [String]) -> SearchDocument.Value {
        SearchDocument.Value(id: pair[0], label: pair[1])
    }
}

func dayNumber(_ date: String) -> Int {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    let (year, month) = parts[1] > 2 ? (parts[0], parts[1] - 3) : (parts[0] - 1, parts[1] + 9)
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + parts[2] - 1 - 719_468
}

func processorSeconds() -> Double {
    var usage = rusage()
    getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

func peakMegabytes() -> Int {
    var usage = rusage()
    getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
}

func build(_ corpus: String, _ folder: String, _ profile: SearchProfile, _ year: Int) throws {
    let data = try Data(contentsOf: URL(filePath: corpus), options: .alwaysMapped)
    let decoder = JSONDecoder()
    var documents: [SearchDocument] = []
    for line in data.split(separator: UInt8(ascii: "\n")) {
        try autoreleased { documents.append(try decoder.decode(Entry.self, from: Data(line)).document()) }
    }
    let before = peakMegabytes()
    let start = processorSeconds()
    let files = makeIndex(documents, options: SearchOptions(profile: profile, currentYear: year))
    let seconds = processorSeconds() - start
    let peak = peakMegabytes()
    let root = URL(filePath: folder)
    for file in files {
        let url = root.appending(path: file.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: url)
    }
    var bytes: [String: Int] = [:]
    var counts: [String: Int] = [:]
    for file in files {
        let name = file.path.split(separator: "/").last ?? ""
        let kind = "\(file.path.first ?? "?")/\(name.prefix(1))"
        bytes[kind, default: 0] += file.bytes.count
        counts[kind, default: 0] += 1
    }
    let report: [String: Any] = [
        "seconds": seconds, "peakMB": peak, "documentsMB": before, "files": files.count,
        "bytes": files.reduce(0) { $0 + $1.bytes.count }, "bytesByKind": bytes, "filesByKind": counts,
    ]
    let json = try JSONSerialization.data(withJSONObject: report, options: [.prettyPrinted, .sortedKeys])
    print(String(decoding: json, as: UTF8.self))
}

func autoreleased(_ body: () throws -> Void) rethrows { try body() }

func answer(_ folder: String) throws {
    let root = URL(filePath: folder)
    var index = try SearchIndex { path in try [UInt8](Data(contentsOf: root.appending(path: path))) }
    while let line = readLine() {
        let answer = try index.search(line, limit: 10)
        let json = try JSONSerialization.data(withJSONObject: answer.results.map(\.card.address))
        print(String(decoding: json, as: UTF8.self))
    }
}

let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "build" where arguments.count >= 4:
    let profile = arguments.count > 4 ? SearchProfile(rawValue: arguments[4]) ?? .web : .web
    try build(arguments[2], arguments[3], profile, arguments.count > 5 ? Int(arguments[5]) ?? 2023 : 2023)
case "answer" where arguments.count >= 3:
    try answer(arguments[2])
default:
    print("usage: search-benchmark build CORPUS.jsonl FOLDER [web|usb] [YEAR] | answer FOLDER")
    exit(2)
}
