import Bulletin
import Platform
import Publishing

/// The bytes of a book's pictures.
package struct BookPictures: Sendable {
    /// By name in the book, in its order.
    package var files: [(name: String, bytes: [UInt8])] = []
    package var diagnostics: [Diagnostic] = []
    /// Drawings of lines as PNG, by the name of the drawing.
    package var drawn: [String: [UInt8]] = [:]

    package init() {}

    package subscript(name: String) -> [UInt8]? { files.first { $0.name == name }?.bytes }

    /// Reads the pictures, reduces large ones and takes the metadata out of all: where a photo was taken is nobody's
    /// business.
    package static func make(
        _ list: PictureList, tree: SourceTree, siteFolder: String, workFolder: String, program: VipsThumbnail?,
        jobs: Int
    ) async throws(SystemError) -> BookPictures {
        try? LocalFileSystem().removeTree(DiskPath(workFolder))
        try LocalFileSystem().makeFolders(workFolder)
        defer { try? LocalFileSystem().removeTree(DiskPath(workFolder)) }
        let real = try LocalFileSystem().realPath(DiskPath(workFolder))
        let folder = try LocalFileSystem().openFolder(DiskPath(real), followingSymlink: true)
        let making = Making(tree: tree, siteFolder: siteFolder, folder: folder, program: program)
        var results: [Int: Result<[UInt8], PrintPictureProblem>] = [:]
        await withTaskGroup(of: (Int, Result<[UInt8], PrintPictureProblem>).self) { group in
            var next = 0
            func add() {
                guard next < list.items.count else { return }
                let (number, item) = (next, list.items[next])
                next += 1
                group.addTask { (number, await making.bytes(of: item, number: number)) }
            }
            for _ in 0..<max(1, jobs) { add() }
            while let (number, result) = await group.next() {
                results[number] = result
                add()
            }
        }
        var pictures = BookPictures()
        for (number, item) in list.items.enumerated() {
            switch results[number] {
            case .success(let bytes): pictures.files.append((item.file, bytes))
            case .failure(let problem): pictures.diagnostics.append(problem.diagnostic)
            case nil: break
            }
        }
        return pictures
    }
}

/// Makes single pictures.
private struct Making: Sendable {
    let tree: SourceTree
    let siteFolder: String
    let folder: Folder
    let program: VipsThumbnail?

    func bytes(of item: PictureList.Item, number: Int) async -> Result<[UInt8], PrintPictureProblem> {
        if item.isReduced, let program {
            do throws(PrintPictureProblem) {
                return .success(
                    try await program.printPicture(
                        of: item.source, item.format, width: item.size.width, siteFolder: siteFolder, in: folder,
                        number: number))
            } catch {
                return .failure(error)
            }
        }
        guard let bytes = try? tree.read(item.source, PictureLimits.bytes),
            let stripped = try? PictureMetadata.removed(from: bytes, of: item.format)
        else { return .failure(PrintPictureProblem(diagnostic: Self.unreadable(item.source))) }
        return .success(stripped)
    }

    private static func unreadable(_ source: String) -> Diagnostic {
        Diagnostic(
            .error, "picture-unreadable",
            Message(vi: "không đọc được ảnh này", en: "this picture cannot be read"), at: SourceLocation(path: source))
    }
}
