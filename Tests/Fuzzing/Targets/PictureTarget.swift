import Bulletin
import Publishing
import RandomTesting

/// A picture's head, and the picture without its metadata.
enum PictureTarget: FuzzTarget {
    static func input(_ random: inout SplitMix) -> [UInt8] {
        let size = (Int.random(in: 0...300, using: &random), Int.random(in: 0...70_000, using: &random))
        let makers: [(inout SplitMix, (Int, Int)) -> [UInt8]] = [jpeg, png, gif, webP, svg]
        var bytes = makers[Int.random(in: 0..<makers.count, using: &random)](&random, size)
        if !random.once(in: 3) { random.damage(&bytes) }
        return bytes
    }

    static func problems(with input: [UInt8]) -> [String] {
        var problems: [String] = []
        var head: ImageHead?
        do throws(ImageHead.Problem) {
            head = try ImageHead(input, isWhole: true)
        } catch {
            if case .incomplete = error { problems.append("a whole file is incomplete") }
        }
        if let size = head?.size, size.width <= 0 || size.height <= 0 { problems.append("a size of \(size)") }
        // The first bytes tell the same as all, or that they are too few.
        for count in [30, input.count / 2] where count < input.count {
            if let early = try? ImageHead(Array(input.prefix(count)), isWhole: false), let head,
                early.size != head.size || early.format != head.format
            {
                problems.append("\(count) bytes tell \(early), all of them \(head)")
            }
        }
        guard let head else { return problems }
        for keepsProfile in [true, false] {
            problems += strippingProblems(input, head, keepsProfile)
        }
        return problems
    }

    /// A picture without its metadata is the same picture, and nothing is left to take out.
    private static func strippingProblems(_ input: [UInt8], _ head: ImageHead, _ keepsProfile: Bool) -> [String] {
        func stripped(_ bytes: [UInt8]) -> [UInt8]? {
            try? PictureMetadata.removed(from: bytes, of: head.format, keepsProfile: keepsProfile)
        }
        guard let once = stripped(input) else { return [] }
        guard let twice = stripped(once) else { return ["what was stripped is damaged"] }
        var problems: [String] = once == twice ? [] : ["something was left to strip"]
        let newHead = try? ImageHead(once, isWhole: true)
        if newHead?.size != head.size {
            problems.append("stripped, \(head) is \(newHead.map { "\($0)" } ?? "nothing")")
        }
        return problems
    }

    private static func big(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] { big(value, count).reversed() }

    private static func noise(_ random: inout SplitMix, upTo count: Int) -> [UInt8] {
        (0..<Int.random(in: 0...count, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    private static func jpeg(_ random: inout SplitMix, _ size: (Int, Int)) -> [UInt8] {
        func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] { [0xFF, marker] + big(data.count + 2, 2) + data }
        let isBig = random.once(in: 2)
        let number = isBig ? big : little
        let orientation =
            number(0x112, 2) + number(3, 2) + number(1, 4) + number(random.pick([1, 6, 9]) ?? 1, 2) + [0, 0]
        let exif =
            Array("Exif\0\0".utf8) + Array((isBig ? "MM" : "II").utf8) + number(42, 2) + number(8, 4) + number(1, 2)
            + orientation + number(0, 4)
        var bytes: [UInt8] = [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 0, 0])
        if random.once(in: 2) { bytes += segment(0xE1, exif) }
        if random.once(in: 3) { bytes += segment(0xE2, Array("ICC_PROFILE\0".utf8) + noise(&random, upTo: 20)) }
        if random.once(in: 3) { bytes += segment(0xFE, noise(&random, upTo: 20)) }
        let frame = [8] + big(size.1, 2) + big(size.0, 2) + [1, 1, 0x11, 0]
        bytes += segment(random.pick([0xC0, 0xC2]) ?? 0xC0, frame)
        bytes += segment(0xDA, [1, 1, 0, 0, 63, 0]) + noise(&random, upTo: 30).filter { $0 != 0xFF }
        return bytes + [0xFF, 0xD9] + (random.once(in: 4) ? noise(&random, upTo: 9) : [])
    }

    private static func png(_ random: inout SplitMix, _ size: (Int, Int)) -> [UInt8] {
        func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
            big(data.count, 4) + Array(type.utf8) + data + [1, 2, 3, 4]
        }
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        bytes += chunk("IHDR", big(size.0, 4) + big(size.1, 4) + [8, 6, 0, 0, 0])
        for type in ["tEXt", "iCCP", "acTL", "eXIf", "PLTE"] where random.once(in: 3) {
            bytes += chunk(type, noise(&random, upTo: 20))
        }
        return bytes + chunk("IDAT", noise(&random, upTo: 30)) + chunk("IEND", [])
    }

    private static func gif(_ random: inout SplitMix, _ size: (Int, Int)) -> [UInt8] {
        func blocks(_ data: [UInt8]) -> [UInt8] { data.isEmpty ? [0] : [UInt8(data.count)] + data + [0] }
        var bytes = Array("GIF89a".utf8) + little(size.0, 2) + little(size.1, 2)
        bytes += random.once(in: 2) ? [0x80, 0, 0, 0, 0, 0, 9, 9, 9] : [0, 0, 0]
        for label in [0xFE, 0xFF, 0xF9, 0x01] as [UInt8] where random.once(in: 2) {
            bytes += [0x21, label] + blocks(noise(&random, upTo: 12))
        }
        bytes += [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2] + blocks(noise(&random, upTo: 20))
        return bytes + [0x3B]
    }

    private static func webP(_ random: inout SplitMix, _ size: (Int, Int)) -> [UInt8] {
        func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
            Array(type.utf8) + little(data.count, 4) + data + (data.count % 2 == 1 ? [0] : [])
        }
        var chunks: [UInt8] = []
        if random.once(in: 2) { chunks += chunk("VP8X", [0x2C, 0, 0, 0] + little(size.0, 3) + little(size.1, 3)) }
        if random.once(in: 3) { chunks += chunk("ICCP", noise(&random, upTo: 9)) }
        let frame = [0, 0, 0, 0x9D, 0x01, 0x2A] + little(size.0, 2) + little(size.1, 2)
        chunks +=
            random.once(in: 2)
            ? chunk("VP8 ", frame + noise(&random, upTo: 20))
            : chunk("VP8L", [0x2F] + little(size.0 | size.1 << 14, 4) + noise(&random, upTo: 20))
        if random.once(in: 2) { chunks += chunk("EXIF", noise(&random, upTo: 9)) }
        return Array("RIFF".utf8) + little(chunks.count + 4, 4) + Array("WEBP".utf8) + chunks
    }

    private static func svg(_ random: inout SplitMix, _ size: (Int, Int)) -> [UInt8] {
        let lengths = ["", "\(size.0)", "\(size.0)px", "100%", "1e9", "-4", "0", "9.5cm", "nan", "1e400", " 7 "]
        let starts = [
            "", "<?xml version=\"1.0\"?>\n", "<!-- <svg width='1'> -->", "\u{FEFF}", "<!DOCTYPE svg [<!ENTITY a 'b'>]>",
        ]
        let attributes = ["width", "height", "viewBox", "onload", "WIDTH"].filter { _ in random.once(in: 2) }.map {
            name in
            let value = name == "viewBox" ? "0 0 \(random.pick(lengths) ?? "") \(size.1)" : random.pick(lengths) ?? ""
            return " \(name)=\(random.once(in: 2) ? "'\(value)'" : "\"\(value)\"")"
        }
        return Array("\(random.pick(starts) ?? "")<svg\(attributes.joined())>\(HostileText.all[0])</svg>".utf8)
    }
}
