import Testing
import Foundation
@testable import Bulletin

@Suite struct ProbeTests {
    @Test func probe() throws {
        let text = try String(contentsOfFile: "/tmp/probe.txt", encoding: .utf8)
        for part in text.components(separatedBy: "\n====\n") {
            let yaml = part.replacingOccurrences(of: "<TAB>", with: "\t").replacingOccurrences(
                of: "<NBSP>", with: "\u{A0}")
            let decoded = decodeSample(yaml)
            let lines = LineTable(Array("---\n\(yaml)\n---\n".utf8))
            print(">>>>>>", yaml)
            for d in decoded.diagnostics {
                print(DiagnosticTextPrinter(language: .vietnamese).text(of: d, lines: lines), terminator: "")
            }
            print(
                "=====> title:", decoded.value.title, "tags:", decoded.value.tags, "people:",
                decoded.value.participants.map { ($0.name, $0.position ?? "-") }, decoded.value.cover ?? "-")
        }
    }
}
