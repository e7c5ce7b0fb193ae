import Bulletin
import RandomTesting

/// A small site made at random: configuration, a registry, entries and a picture.
package struct SiteInput: Sendable {
    /// Bytes by path.
    package var files: [String: [UInt8]]

    package init(files: [String: [UInt8]]) { self.files = files }

    /// The same seed always makes the same site.
    package init(seed: UInt64) {
        var random = SplitMix(state: seed)
        var fields = FieldGenerator(random: SplitMix(state: random.next()))
        var files: [String: [UInt8]] = [:]
        let configuration = random.once(in: 3) ? fields.lines(of: SiteConfiguration.table) : "title: Bản tin <zq7>\n"
        files["content/site.yaml"] = Array((configuration + "url: https://a.example.vn\n").utf8)
        if random.once(in: 3) { files["content/data/all.yaml"] = Array(fields.lines(of: RegistryFile.table).utf8) }
        for usual in ["tin-tuc/2026/a", "tin-tuc/2026/b", "pages/c"].prefix(Int.random(in: 1...3, using: &random)) {
            let name = random.once(in: 4) ? random.pick(HostilePath.ofEntries) ?? usual : usual
            var front = fields.lines(of: FrontMatter.table)
            if random.once(in: 4) { front += HostilePath.aliases(besides: front, &random) }
            let body = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                random.pick(HostileText.markdown + HostileText.all) ?? ""
            }
            files["content/\(name).md"] = Array("---\n\(front)---\n\n\(body.joined())\n".utf8)
        }
        files["content/tin-tuc/2026/a.svg"] = Self.picture
        self.files = files
        if random.once(in: 3) { damage(&random) }
    }

    /// Changes single bytes: what is read is then no longer what was meant.
    private mutating func damage(_ random: inout SplitMix) {
        guard let path = random.pick(files.keys.sorted()), var bytes = files[path], !bytes.isEmpty else { return }
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.insert(random.pick(Array(" \t\n:-#\"'[]{},&*!|>%@`".utf8)) ?? 0, at: place)
            case 2 where bytes.count > 1: bytes.remove(at: place)
            default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
            }
        }
        files[path] = bytes
    }
}
