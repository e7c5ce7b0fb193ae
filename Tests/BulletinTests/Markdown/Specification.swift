import Foundation
import Testing

@testable import Bulletin

/// An example of a Markdown specification: text and the HTML that it must become.
struct SpecificationExample: CustomTestStringConvertible, Sendable {
    var number: Int
    var section: String
    /// The word after `example` in its fence, such as `table`.
    var mark: String
    var markdown: String
    var html: String

    var testDescription: String { "example \(number), \(section)" }
}

/// A specification as a text file with examples. The files are fetched by `scripts/bootstrap --tests`.
enum Specification {
    static let commonMark = "commonmark.txt"
    static let gfm = "gfm.txt"

    /// Whether the tests run: without the file they are skipped, but never under CI.
    static func isPresent(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: url(name).path) || ProcessInfo.processInfo.environment["CI"] == "true"
    }

    static func examples(of name: String) -> [SpecificationExample] {
        guard let text = try? String(contentsOf: url(name), encoding: .utf8) else { return [] }
        let fence = String(repeating: "`", count: 32)
        var examples: [SpecificationExample] = []
        var section = ""
        var parts: [[Substring]]?
        var mark = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(fence + " example") {
                parts = [[]]
                mark = line.dropFirst(fence.count + 8).trimmingCharacters(in: .whitespaces)
            } else if line == fence, let done = parts, done.count == 2 {
                let texts = done.map {
                    $0.map { $0 + "\n" }.joined().replacingOccurrences(of: "→", with: "\t")
                }
                examples.append(
                    SpecificationExample(
                        number: examples.count + 1, section: section, mark: mark, markdown: texts[0], html: texts[1]))
                parts = nil
            } else if line == ".", parts?.count == 1 {
                parts?.append([])
            } else if let last = parts?.indices.last {
                parts?[last].append(line)
            } else if line.hasPrefix("#") {
                section = line.drop { $0 == "#" || $0 == " " }.description
            }
        }
        return examples
    }

    private static func url(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: ".tools/specifications/\(name)")
    }
}

extension MarkdownBody {
    /// The HTML with its holes filled in the plainest way. What stands alone is shown as `{figure 0}`.
    var filledHTML: String {
        var output: [UInt8] = []
        render(into: &output) { hole, output in
            switch hole.content {
            case .link(let index):
                output.append(contentsOf: " href=\"".utf8)
                output.appendAddress(references[index].destination)
                output.append(contentsOf: "\"".utf8)
            case .image(let index):
                output.append(contentsOf: "<img src=\"".utf8)
                output.appendAddress(references[index].destination)
                output.append(contentsOf: "\" alt=\"".utf8)
                output.appendEscaped(references[index].alt.utf8)
                if !references[index].title.isEmpty {
                    output.append(contentsOf: "\" title=\"".utf8)
                    output.appendEscaped(references[index].title.utf8)
                }
                output.append(contentsOf: "\" />".utf8)
            case .figure(let index): output.append(contentsOf: "{figure \(index)}".utf8)
            case .gallery(let indices):
                output.append(contentsOf: "{gallery \(indices.lowerBound)-\(indices.upperBound - 1)}".utf8)
            case .player(let index): output.append(contentsOf: "{player \(index)}".utf8)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
