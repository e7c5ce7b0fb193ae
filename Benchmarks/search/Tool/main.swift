// Builds an index from a corpus, and answers queries from it, for the benchmark.
//
//     search-benchmark build CORPUS.tsv FOLDER [web|usb] [YEAR]
//     search-benchmark answer FOLDER < queries (one a line) > addresses (a JSON array a line)
//
// Lines of the corpus, their fields parted by tabs, an entry's first line before its others:
//
//     entry   address  title  day (since 1970-01-01)  section id  label  kind id  label  place  lead
//     block   kind  anchor  label  text
//     facet   facet  value's id  label

import Foundation
import Search

/// An entry while its lines are read.
struct Entry {
    var fields: [String]
    var blocks: [SearchDocument.Block] = []
    var facets: [Facet: [SearchDocument.Value]] = [:]

    var document: SearchDocument {
        SearchDocument(
            address: fields[1], title: fields[2], day: Int(fields[3]),
            section: SearchDocument.Value(id: fields[4], label: fields[5]),
            kind: SearchDocument.Value(id: fields[6], label: fields[7]), place: fields[8], lead: fields[9],
            blocks: blocks, facets: facets)
    }
}

let kinds: [String: SearchDocument.Block.Kind] = [
    "paragraph": .paragraph, "decision": .decision, "award": .award, "participant": .participant,
]

func documents(in path: String) throws -> [SearchDocument] {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path), options: .alwaysMapped))
    var documents: [SearchDocument] = []
    var entry: Entry?
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        switch fields[0] {
        case "entry" where fields.count == 10:
            if let entry { documents.append(entry.document) }
            entry = Entry(fields: fields)
        case "block" where fields.count == 5:
            let (anchor, label) = (fields[2].isEmpty ? nil : fields[2], fields[3].isEmpty ? nil : fields[3])
            entry?.blocks.append(
                .init(kind: kinds[fields[1]] ?? .paragraph, text: fields[4], anchor: anchor, label: label))
        case "facet" where fields.count == 4:
            if let facet = Facet(rawValue: fields[1]) {
                entry?.facets[facet, default: []].append(.init(id: fields[2], label: fields[3]))
            }
        default:
            throw CocoaError(.fileReadCorruptFile)
        }
    }
    if let entry { documents.append(entry.document) }
    return documents
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
    let documents = try documents(in: corpus)
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
    print("usage: search-benchmark build CORPUS.tsv FOLDER [web|usb] [YEAR] | answer FOLDER")
    exit(2)
}
