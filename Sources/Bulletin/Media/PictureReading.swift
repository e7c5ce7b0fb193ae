import Platform

/// Reads the heads and ends of the pictures that published entries use, and sees whether their other files can be read.
package struct PictureReading: Sendable {
    let tree: SourceTree

    package init(tree: SourceTree) { self.tree = tree }

    /// What was read of all files.
    struct Heads: Sendable {
        /// By source path.
        fileprivate var heads: [String: ImageHead] = [:]
        var findings: [Finding] = []

        func filledIn(_ files: [MediaFile]) -> [MediaFile] {
            files.map { file in
                var file = file
                file.head = heads[file.source]
                return file
            }
        }
    }

    /// What was read of one file.
    private struct Result: Sendable {
        var head: ImageHead?
        var problem: PictureProblem?
    }

    /// Reads the files in parallel, and tells which cannot be shown or copied.
    func read(_ files: [MediaFile], jobs: Int) async -> Heads {
        var heads = Heads()
        for (file, result) in zip(files, await concurrentMap(files, jobs: jobs) { read($0) }) {
            heads.heads[file.source] = result.head
            if let problem = result.problem { heads.findings += problem.findings(for: file) }
        }
        return heads
    }

    private func read(_ file: MediaFile) -> Result {
        let ending = fileExtension(of: file.source)
        let isPicture = file.isShown || ImageFormat.isPictureEnding(ending)
        guard file.size <= PictureLimits.bytes || !isPicture else { return Result(problem: .tooManyBytes(file.size)) }
        do throws(SystemError) {
            guard isPicture else {
                // Of what is copied, only whether it can be.
                _ = try tree.readPart(file.source, 0, 1)
                return Result()
            }
            var result = check(try head(ofFileAt: file.source), ending: ending)
            guard let format = result.head?.format, result.problem == nil else { return result }
            result.problem = format == .svg ? try drawing(file.source) : try damage(in: file, format)
            return result
        } catch {
            return Result(problem: .unreadable(error))
        }
    }

    /// Whether a picture with a sound head breaks off further down. What nobody could publish is told of here, where all
    /// else is, and not when the pages are made.
    private func damage(in file: MediaFile, _ format: ImageFormat) throws(SystemError) -> PictureProblem? {
        if try PictureEnd.isLast(in: file, format, of: tree) { return nil }
        let bytes = try tree.read(file.source, PictureLimits.bytes)
        do throws(DamagedPicture) {
            _ = try PictureMetadata.removed(from: bytes, of: format)
            return nil
        } catch {
            return .damaged(error.format)
        }
    }

    /// What of a drawing would be run, or takes too long to draw.
    private func drawing(_ path: String) throws(SystemError) -> PictureProblem? {
        let bytes = try tree.read(path, PictureLimits.bytes)
        do throws(ImageHead.Problem) {
            if let script = try SVGScript.first(in: bytes) { return .script(script) }
            return try SVGExtent.isBounded(bytes) ? nil : .tooManyParts
        } catch {
            return .damaged(.svg)
        }
    }

    private func check(_ read: Swift.Result<ImageHead, ImageHead.Problem>, ending: String) -> Result {
        switch read {
        case .failure(.unknown): Result(problem: .noPicture)
        case .failure(.damaged(let format)), .failure(.incomplete(let format)): Result(problem: .damaged(format))
        case .success(let head): Result(head: head, problem: PictureProblem(head, ending: ending))
        }
    }

    /// What the first bytes of a picture tell; nil for what is none.
    package func head(of file: SourceFile) -> ImageHead? {
        guard case .success(let head)? = try? head(ofFileAt: file.path) else { return nil }
        return head
    }

    /// Reads as little as tells; colour profiles of print shops may stand before the size.
    private func head(ofFileAt path: String) throws(SystemError) -> Swift.Result<ImageHead, ImageHead.Problem> {
        var last = ImageHead.Problem.unknown
        for count in PictureLimits.headSizes {
            let bytes = try tree.readPart(path, 0, count)
            do throws(ImageHead.Problem) {
                return .success(try ImageHead(bytes, isWhole: bytes.count < count))
            } catch {
                last = error
                guard case .incomplete = error else { break }
            }
        }
        return .failure(last)
    }
}
