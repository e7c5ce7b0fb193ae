import RandomTesting
import Search

/// Changes the content of a file of the index so that its checksums are right: only the content makes no sense.
enum IndexDamage {
    /// Nil where the file is none.
    static func changed(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8]? {
        var lines = bytes.split(separator: 0x0A)
        let place = Int.random(in: 0..<max(1, lines.count), using: &random)
        guard lines.indices.contains(place), let (name, part) = ScriptLine.decode(lines[place]),
            let stamp = UInt32(part.stamp, radix: 16)
        else { return nil }
        var content = part.content
        random.damage(&content)
        let kind = ScriptLine.isText(name) ? IndexPart.Content.text(content) : .bits(content)
        lines[place] = ScriptLine.encode(IndexPart(name: name, content: kind), stamp: stamp).dropLast()[...]
        return Array(lines.joined(separator: [0x0A]))
    }
}
