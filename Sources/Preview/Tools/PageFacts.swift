import Bulletin
import HTML
import Publishing
import Vietnamese

/// What the preview's bar tells of the page on screen.
struct PageFacts {
    let edition: Edition
    let path: String

    /// So many links get the marks of entries that are not published.
    private static let markLimit = 2000

    var json: JSON {
        var members: [JSON.Member] = [.init("edition", .integer(edition.number)), .init("marks", marks)]
        let output = edition.build.plan.output(at: path)
        members.append(.init("template", output.map { .string($0.origin.template) } ?? .null))
        if let output, let index = output.entry(in: edition.site) {
            members += facts(of: index)
        } else if let source = edition.brokenEntry(at: path) ?? output?.origin.source {
            members += [.init("source", .string(source)), .init("diagnostics", diagnostics(of: source))]
        }
        return .object(members)
    }

    private func facts(of index: Int) -> [JSON.Member] {
        let entry = edition.site.entries[index]
        let front = entry.frontMatter
        let words = entry.body.wordCount
        return [
            .init("source", .string(entry.source)), .init("title", .string(entry.title)),
            .init("kind", .string(entry.kind.label)), .init("state", .string(entry.state.rawValue)),
            .init("stateLabel", .string(entry.state.label)),
            .init("when", moment(of: entry).map { .string($0) } ?? .null),
            .init("words", .integer(words)),
            .init("readingMinutes", .integer(words == 0 ? 0 : readingMinutes(syllables: words))),
            .init("frontMatter", .string(frontMatterText(of: entry.source))),
            .init("links", links(of: index)), .init("pictures", pictures(of: index)),
            .init("lead", .string(front.summary ?? entry.body.firstParagraph)),
            .init("diagnostics", diagnostics(of: entry.source)), .init("minutes", minutes(of: entry)),
        ]
    }

    /// Where the minutes are in their official form, without the ending; nothing for what reports no meeting.
    private func minutes(of entry: Entry) -> JSON {
        guard entry.kind == .minutes, entry.state == .published, entry.frontMatter.event != nil,
            path.hasSuffix(".html")
        else { return .null }
        return .string("/" + BookletOrder.minutesFolder + path.dropLast(".html".count))
    }

    /// When an entry appears or goes.
    private func moment(of entry: Entry) -> String? {
        switch entry.state {
        case .scheduled: entry.frontMatter.publishAt?.short
        case .expired: entry.frontMatter.expiresAt?.short
        case .published, .draft, .hidden: nil
        }
    }

    private func frontMatterText(of source: String) -> String {
        guard let bytes = try? edition.reading.tree.read(source, EntryReader.sizeLimit) else { return "" }
        let text = FrontMatterBlock(of: SourceText(path: source, bytes: bytes), table: FrontMatter.table).yaml
        return text.map { String(decoding: $0.source.bytes[$0.range], as: UTF8.self) } ?? ""
    }

    private func links(of index: Int) -> JSON {
        let entry = edition.site.entries[index]
        let targets = zip(entry.body.references, edition.site.links[index].body).filter { $0.0.kind == .link }
        let external = targets.count { if case .external = $0.1 { true } else { false } }
        return [
            "total": .integer(targets.count), "external": .integer(external),
            "broken": .integer(targets.count { $0.1 == .broken }),
        ]
    }

    private func pictures(of index: Int) -> JSON {
        let entry = edition.site.entries[index]
        let links = edition.site.links[index]
        let shown = zip(entry.body.references, links.body).filter { $0.0.kind == .image }
        let own = links.photos + (entry.frontMatter.cover == nil ? [] : [links.cover])
        return [
            "total": .integer(shown.count + own.count),
            "missing": .integer(shown.count { $0.1 == .broken } + own.count { $0 == nil }),
        ]
    }

    private func diagnostics(of source: String) -> JSON {
        .array(edition.diagnostics(of: source).prefix(100).map { Problem($0, tree: edition.reading.tree).json })
    }

    /// The addresses of entries that the published site would not have, with their states.
    private var marks: JSON {
        .array(
            edition.site.entries.lazy.filter { $0.state != .published }.prefix(Self.markLimit).map { entry in
                [
                    "address": .string(entry.address.path), "state": .string(entry.state.rawValue),
                    "label": .string(entry.state.label),
                ]
            })
    }
}

extension EntryState {
    /// The state in the words of editors.
    var label: String {
        switch self {
        case .published: "đã đăng"
        case .draft: "bản nháp"
        case .scheduled: "hẹn giờ"
        case .expired: "hết hạn"
        case .hidden: "không công khai"
        }
    }
}
