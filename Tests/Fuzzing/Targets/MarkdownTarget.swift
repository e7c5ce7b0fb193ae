import Bulletin
import RandomTesting

/// The text of an entry, below sound front matter.
enum MarkdownTarget: FuzzTarget {
    private static let front = Array("---\ntitle: Tin\ndate: 2026-05-04\n---\n".utf8)

    static func input(_ random: inout SplitMix) -> [UInt8] {
        let pieces = HostileText.markdown + HostileText.markdown + HostileText.all
        var bytes = Array(random.hostileText(pieces, upTo: random.pick([4, 12, 40]) ?? 4).utf8)
        if random.once(in: 2) { random.damage(&bytes) }
        if random.once(in: 3) { random.shuffleLines(&bytes) }
        return bytes
    }

    static func problems(with input: [UInt8]) -> [String] {
        let file = front + input
        var problems = EntryReading.problems(with: file)
        guard let body = EntryReading.read(file).entry?.body else { return problems }
        var html: [UInt8] = []
        var last = 0
        body.render(into: &html) { hole, output in
            if hole.offset < last || hole.offset > body.html.count { problems.append("a hole at \(hole.offset)") }
            last = hole.offset
            output.append(contentsOf: filling(of: hole.content).utf8)
        }
        problems += MarkupOracle.problems(in: html, as: .piece)
        return problems + factProblems(body)
    }

    /// What a page writes in a hole, in its shortest form.
    private static func filling(of hole: MarkdownBody.Hole.Content) -> String {
        switch hole {
        case .link: " href=\"a.html\""
        case .image: "<img src=\"a.svg\" alt=\"\">"
        case .figure: "<figure><img src=\"a.svg\" alt=\"\"></figure>\n"
        case .gallery: "<div class=\"gallery\"><img src=\"a.svg\" alt=\"\"></div>\n"
        case .player: "<figure><video src=\"a.mp4\" controls></video></figure>\n"
        }
    }

    /// What the rest of a site is told of the body must be so.
    private static func factProblems(_ body: MarkdownBody) -> [String] {
        var problems: [String] = []
        let mark = Array(" id=\"".utf8)
        let ids = body.html.indices.count { body.html[$0] == mark[0] && body.html[$0...].starts(with: mark) }
        if ids != body.anchors.count { problems.append("\(ids) ids, but \(body.anchors.count) anchors") }
        let anchors = Set(body.anchors)
        if anchors.count != body.anchors.count { problems.append("an anchor twice") }
        for heading in body.headings where !heading.id.isEmpty && !anchors.contains(heading.id) {
            problems.append("no anchor \(heading.id)")
        }
        for block in body.textBlocks { _ = body.text(of: block) }
        for hole in body.holes {
            let references: Range<Int> =
                switch hole.content {
                case .link(let place), .image(let place), .figure(let place), .player(let place): place..<place + 1
                case .gallery(let range): range
                }
            if references.upperBound > body.references.count { problems.append("a hole for no reference") }
        }
        if body.wordCount < 0 { problems.append("\(body.wordCount) words") }
        return problems
    }
}
