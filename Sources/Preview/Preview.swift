import Booklet
import Bulletin
import HTML
import NIOHTTP1
import Platform
import Publishing
import Vietnamese

/// The local preview of a site: reads it, watches its folder, and serves it to browsers on this machine.
package struct Preview: Sendable {
    package struct Options: Sendable {
        package var siteFolder: String
        package var host: String
        /// The first port to try.
        package var port: Int
        /// How many ports are tried.
        package var portAttempts = 50
        /// Whether browsers go to what has changed.
        package var follows: Bool
        package var editor: Editor
        package var pipeline: Pipeline.Options
        /// The moment, for what is scheduled; always the same where the user gave one.
        package var clock: @Sendable () -> Timestamp
        package var watching: FolderWatch.Method?

        package init(
            siteFolder: String, host: String, port: Int, follows: Bool, editor: Editor, pipeline: Pipeline.Options,
            clock: @escaping @Sendable () -> Timestamp, watching: FolderWatch.Method? = nil
        ) {
            self.siteFolder = siteFolder
            self.host = host
            self.port = port
            self.follows = follows
            self.editor = editor
            self.pipeline = pipeline
            self.clock = clock
            self.watching = watching
        }
    }

    /// What happens, for the terminal.
    package enum Event: Sendable {
        /// Pages are served from now on.
        case ready(port: Int, entries: Int, polls: Bool)
        /// All that is found wrong now, and where the sources are.
        case report(DiagnosticReport, SourceTree)
        case compiling
        case compiled(errors: [String])
        /// What became of a booklet's file that was asked for, and where the sources are.
        case booklet(String, BookletNews, SourceTree)
    }

    /// The first page is made with all the machine has, before the rest is read.
    private static let pauseBeforeRest = Duration.milliseconds(300)

    let options: Options
    let tell: @Sendable (Event) -> Void

    package init(_ options: Options, tell: @escaping @Sendable (Event) -> Void) {
        self.options = options
        self.tell = tell
    }

    /// The port that a program which became this one had.
    package static let restartPort = "BANTIN_PREVIEW_PORT"

    /// Serves until the task is cancelled.
    /// - Throws: `SystemError` where the site cannot be read, `PreviewError` where no port is free
    package func run() async throws {
        let folder = options.siteFolder
        // Watched before it is read, so that nothing is missed.
        let watch = try FolderWatch(folder + "/content", method: options.watching)
        let listening = try await PreviewServer.bind(
            host: options.host, port: options.port, attempts: options.portAttempts)
        let audience = Audience()
        let tell = tell
        let live = try await LiveSite(
            siteFolder: folder, options: options.pipeline, clock: options.clock, audience: audience,
            observer: { tell(.report($0.report, $0.reading.tree)) })
        let assets = AssetFolder(siteFolder: folder)
        let workshop = BookletWorkshop(
            BookletBench(siteFolder: folder, jobs: options.pipeline.jobs), live: live, tell: tell)
        let compiler = Compiler(
            build: ProgramBuild(siteFolder: folder), audience: audience, port: listening.port, tell: tell,
            beforeRestart: { await workshop.putAway() })
        let server = server(live, assets, compiler, workshop, port: listening.port)
        tell(
            .ready(
                port: listening.port, entries: live.shelf.current.site.entries.count, polls: watch.method == .polling))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run(listening) }
            // Connections may wait for a booklet: the end of that lets them go.
            group.addTask { await workshop.tidyUpAtTheEnd() }
            group.addTask { await follow(watch, live) }
            group.addTask { try await passTime(live) }
            // Pages that need all texts or the registers wait for them; the first page does not.
            Task.detached(priority: .background) {
                try? await Task.sleep(for: Self.pauseBeforeRest)
                await live.complete()
                live.shelf.current.build.makeReady()
            }
            if assets != nil, let templates = try? FolderWatch(folder + "/templates", method: options.watching) {
                group.addTask { await follow(templates, audience, compiler) }
            }
            // Each goes on for ever; the first to end, or the end of the task, ends all.
            try await group.next()
            group.cancelAll()
        }
    }

    private func server(
        _ live: LiveSite, _ assets: AssetFolder?, _ compiler: Compiler, _ workshop: BookletWorkshop, port: Int
    ) -> PreviewServer {
        let (shelf, audience) = (live.shelf, live.audience)
        let requestGuard = RequestGuard(host: options.host, port: port)
        let site = SiteAnswers(
            siteFolder: options.siteFolder, live: live, search: SearchIndexShelf(jobs: options.pipeline.jobs),
            assets: assets)
        let tools = ToolAnswers(
            siteFolder: options.siteFolder, live: live, editor: options.editor, assets: assets,
            requestGuard: requestGuard)
        let booklets = BookletAnswers(workshop: workshop, live: live)
        let follows = options.follows
        return PreviewServer(
            requestGuard: requestGuard,
            answer: { request in
                guard let path = RequestPath.path(of: request.target) else { return .text("400", .badRequest) }
                if let order = booklets.order(request, path) { return await booklets.answer(order, request) }
                if (path + "/").hasPrefix(ToolAnswers.folder) { return await tools.answer(request, path) }
                guard request.method == .GET || request.method == .HEAD else {
                    return .text("405", .methodNotAllowed)
                }
                return await site.answer(path)
            },
            messages: {
                // Joined before the greeting is made: a change in between is told twice and not missed.
                let rest = audience.messages()
                let hello = Notice.hello(
                    instance: ThisProcess.runName, follows: follows, shelf.current, problems: compiler.problems)
                return (hello.json.compact, rest)
            })
    }

    /// Takes in the changes of the content folder.
    private func follow(_ watch: FolderWatch, _ live: LiveSite) async {
        for await changed in watch.changes {
            let paths = Set(changed.map { "content/" + $0 })
            let known = Set(live.shelf.current.reading.tree.files.lazy.filter { $0.role == .asset }.map(\.path))
            // Files that are served as they are need no new site.
            let assets = paths.filter { path in
                known.contains(path)
                    && (try? LocalFileSystem().status(
                        of: DiskPath(options.siteFolder + "/" + path), followingSymlink: true)) != nil
            }
            if !assets.isEmpty {
                live.audience.tell(assets.allSatisfy { $0.hasSuffix(".css") } ? .styles : .reload)
            }
            await live.take(paths.subtracting(assets))
        }
    }

    /// Takes in the changes of the program's own templates and styles.
    private func follow(_ watch: FolderWatch, _ audience: Audience, _ compiler: Compiler) async {
        for await changed in watch.changes {
            let assets = changed.filter { $0.hasPrefix("assets/") }
            if !assets.isEmpty {
                let areStyles = assets.allSatisfy { $0.hasSuffix(".css") && !$0.hasPrefix("assets/preview/") }
                audience.tell(areStyles ? .styles : .reload)
            }
            if changed.contains(where: ProgramBuild.isCompiled) { await compiler.compile() }
        }
    }

    /// Looks at the site anew when entries appear or expire, and at midnight.
    private func passTime(_ live: LiveSite) async throws {
        while true {
            let now = options.clock()
            let midnight = now.date.adding(days: 1).start
            let next = min(live.shelf.current.build.result.nextChange ?? midnight, midnight)
            try await Task.sleep(for: .seconds(min(max(next.seconds - now.seconds, 1), 60)))
            if options.clock() >= next { await live.takeTime() }
        }
    }
}
