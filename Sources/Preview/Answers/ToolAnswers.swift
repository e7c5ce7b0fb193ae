import Bulletin
import CAssets
import HTML
import NIOHTTP1
import Platform

/// Answers requests for what the preview has beside the site, below `/_bantin/`.
struct ToolAnswers: Sendable {
    static let folder = "_bantin/"

    let siteFolder: String
    let live: LiveSite
    let editor: Editor
    let assets: AssetFolder?
    let requestGuard: RequestGuard

    func answer(_ request: Request, _ path: String) async -> Answer {
        let name = String(path.dropFirst(Self.folder.count))
        switch (name, request.method) {
        case ("", .GET), ("", .HEAD): return list(request, of: await live.whole)
        case ("trang.json", .GET):
            return .json(PageFacts(edition: await live.whole, path: request.query("path") ?? "index.html").json)
        case ("mo", .POST): return await open(request)
        case ("mo", _): return .text("POST", .methodNotAllowed)
        default:
            guard let bytes = assets?.ofPreview(name) ?? Self.embedded[name] else { return .text("404", .notFound) }
            return Answer(type: MediaType.of(name), .bytes(bytes))
        }
    }

    private func list(_ request: Request, of edition: Edition) -> Answer {
        let list = EntryList(
            edition, filter: request.query("loc").flatMap(EntryList.Filter.init) ?? .all,
            order: request.query("xep").flatMap(EntryList.Order.init) ?? .date,
            descends: request.query("giam") != "0", page: request.query("trang").flatMap { Int($0) } ?? 1)
        return .html(Injection.page(list.html.bytes, edition: edition.number))
    }

    /// Opens a file of the site folder, or of the program's package where it is edited there.
    private func open(_ request: Request) async -> Answer {
        guard requestGuard.mayAct(request) else { return .text("403", .forbidden) }
        guard let question = try? JSON(parsing: request.body), let path = question["path"]?.string,
            isOwn(path)
        else { return .json(["message": "không có tệp này"], .badRequest) }
        guard let file = try? LocalFileSystem().realPath(DiskPath(siteFolder + "/" + path)) else {
            return .json(["message": .string("không tìm thấy tệp \(path)")], .notFound)
        }
        let outcome = await editor.open(
            file, line: question["line"]?.integer ?? 1, column: question["column"]?.integer ?? 1)
        switch outcome {
        case .opened: return .json(["opened": true])
        case .address(let address): return .json(["address": .string(address)])
        case .failed(let message): return .json(["message": .string(message)], .internalServerError)
        }
    }

    private func isOwn(_ path: String) -> Bool {
        if live.shelf.current.reading.tree.files.contains(where: { $0.path == path }) { return true }
        guard assets != nil, path.hasPrefix("templates/") || path.hasPrefix("Sources/") else { return false }
        return RequestPath.path(of: "/" + path.replacing("%", with: "%25")) == path
    }

    /// The files inside the command, by name.
    static let embedded: [String: [UInt8]] = {
        let assets = UnsafeBufferPointer(start: cassets_preview(), count: cassets_preview_count())
        return Dictionary(
            assets.map { asset in
                (String(cString: asset.name), Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count)))
            }, uniquingKeysWith: { first, _ in first })
    }()
}
