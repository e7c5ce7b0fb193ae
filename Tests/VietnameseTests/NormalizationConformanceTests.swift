import Foundation
import Testing

@testable import Vietnamese

/// Unicode's own NormalizationTest.txt, from Debian's package unicode-data.
@Suite struct NormalizationConformanceTests {
    struct Row {
        let line: Int
        /// Source, NFC, NFD, NFKC, NFKD.
        let columns: [[UInt8]]
        let codePoints: Set<UInt32>
    }

    @Test func allRows() throws {
        guard let rows = try Self.rows() else {
            if ProcessInfo.processInfo.environment["CI"] == "true" {
                Issue.record("NormalizationTest.txt is missing: install unicode-data")
            } else {
                print("NOT RUN: NormalizationConformanceTests, NormalizationTest.txt is missing: install unicode-data")
            }
            return
        }
        #expect(rows.count > 18_000)
        var unassigned = 0
        for row in rows {
            // Code points younger than the library's Unicode version cannot be known to it.
            if row.codePoints.contains(where: { UnicodeData.category(of: $0) == .unassigned }) {
                unassigned += 1
                continue
            }
            let c = row.columns
            let composed = [c[1], c[1], c[1], c[3], c[3]]
            let decomposed = [c[2], c[2], c[2], c[4], c[4]]
            if c.map(Normalization.nfc) != composed { Issue.record("NFC, line \(row.line)") }
            if c.map(Normalization.nfd) != decomposed { Issue.record("NFD, line \(row.line)") }
            if Normalization.isNFC(c[0]), c[0] != c[1] { Issue.record("fast path, line \(row.line)") }
            for column in c where Normalization.isNFC(column) && Normalization.nfc(column) != column {
                Issue.record("fast path, line \(row.line)")
            }
        }
        checkCodePoints(besides: rows)
        #expect(unassigned * 100 < rows.count, "\(unassigned) rows are newer than Unicode \(UnicodeData.version)")
    }

    /// Every code point that the file's first part does not list is its own form.
    private func checkCodePoints(besides rows: [Row]) {
        let listed = Set(rows.map { $0.columns[0] })
        // One a line, for nothing composes across a line break.
        var text: [UInt8] = []
        for codePoint in UInt32(0)...0x10FFFF where !(0xD800...0xDFFF).contains(codePoint) {
            guard UnicodeData.category(of: codePoint) != .unassigned else { continue }
            var bytes: [UInt8] = []
            UTF8Coding.append(codePoint, to: &bytes)
            if !listed.contains(bytes) { text += bytes + [0x0A] }
        }
        #expect(text.count > 500_000)
        for form in [UnicodeData.Form.composed, .decomposed] {
            let changed = text.withUnsafeBufferPointer { UnicodeData.normalized($0, to: form) } ?? []
            let lines = zip(text.split(separator: 0x0A), changed.split(separator: 0x0A))
            for (before, after) in lines where before != after { Issue.record("\(Array(before)), \(form)") }
            #expect(changed.count == text.count)
        }
    }

    /// The rows of the file, or nil where it is not installed.
    private static func rows() throws -> [Row]? {
        guard let text = try text() else { return nil }
        var rows: [Row] = []
        for (number, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "@") else { continue }
            var columns: [[UInt8]] = []
            var codePoints: Set<UInt32> = []
            for field in line.split(separator: UInt8(ascii: ";")).prefix(5) {
                var bytes: [UInt8] = []
                for hex in field.split(separator: UInt8(ascii: " ")) {
                    let codePoint = try #require(UInt32(String(decoding: hex, as: UTF8.self), radix: 16))
                    codePoints.insert(codePoint)
                    UTF8Coding.append(codePoint, to: &bytes)
                }
                columns.append(bytes)
            }
            rows.append(Row(line: number + 1, columns: columns, codePoints: codePoints))
        }
        return rows
    }

    private static func text() throws -> String? {
        let plain = "/usr/share/unicode/NormalizationTest.txt"
        if FileManager.default.fileExists(atPath: plain) { return try String(contentsOfFile: plain, encoding: .utf8) }
        let packed = plain + ".bz2"
        guard FileManager.default.fileExists(atPath: packed) else { return nil }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["bzip2", "-dc", packed]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }
}
