import Bulletin
import HTML
import Publishing
import Vietnamese

/// What browsers are told while they look on.
enum Notice: Sendable {
    /// Told to each browser that begins to look on.
    case hello(instance: String, follows: Bool, Edition, problems: [Problem])
    /// The site is another one.
    case update(Edition, before: Edition, changed: Set<String>)
    /// Styles have changed and nothing else.
    case styles
    /// Scripts or pictures of the site's look have changed.
    case reload
    /// The program is being compiled.
    case compiling
    /// What the compiler found; nothing where all is well.
    case compiled([Problem])

    var json: JSON {
        switch self {
        case .hello(let instance, let follows, let edition, let problems):
            .object(
                [
                    .init("type", "hello"), .init("instance", .string(instance)), .init("follow", .bool(follows)),
                    .init("compiler", .array(problems.map(\.json))),
                ] + Self.state(of: edition))
        case .update(let edition, let before, let changed):
            .object(
                [.init("type", "update"), .init("entries", .array(Self.entries(edition, before, changed)))]
                    + Self.state(of: edition))
        case .styles: ["type": "styles"]
        case .reload: ["type": "reload"]
        case .compiling: ["type": "compiling"]
        case .compiled(let problems): ["type": "compiled", "compiler": .array(problems.map(\.json))]
        }
    }

    /// So many problems are shown at once; the others come when these are mended.
    private static let problemLimit = 50

    private static func state(of edition: Edition) -> [JSON.Member] {
        let errors = edition.report.diagnostics.filter { $0.severity == .error }
        return [
            .init("edition", .integer(edition.number)),
            .init("errors", .integer(edition.report.errorCount)),
            .init("warnings", .integer(edition.report.warningCount)),
            .init("problems", .array(errors.prefix(problemLimit).map { Problem($0, tree: edition.reading.tree).json })),
        ]
    }

    /// The changed entries as links; one that has another address now tells the old one too.
    private static func entries(_ edition: Edition, _ before: Edition, _ changed: Set<String>) -> [JSON] {
        let now = changed.sorted().compactMap { source in
            edition.site.index.entry(atSource: source).map { edition.site.entries[$0] }
        }
        let gone = changed.sorted().compactMap { source -> Entry? in
            guard let index = before.site.index.entry(atSource: source) else { return nil }
            let entry = before.site.entries[index]
            return edition.build.plan.output(at: entry.address.path) == nil ? entry : nil
        }
        return now.prefix(20).map { entry in
            var members: [JSON.Member] = [
                .init("title", .string(entry.title)), .init("address", .string(entry.address.path)),
                .init("source", .string(entry.source)),
            ]
            // A renamed file is one that went and one that came: its title tells which belong together.
            let old = gone.first { $0.source == entry.source } ?? gone.first { $0.title == entry.title }
            if let old { members.append(.init("was", .string(old.address.path))) }
            return .object(members)
        }
    }
}
