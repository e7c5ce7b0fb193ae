import Platform

/// Reads the heads of the pictures that published entries use.
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

    /// Reads the heads in parallel, and tells which files cannot be shown.
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
        guard file.isShown || ImageFormat.isPictureEnding(ending) else { return Result() }
        guard file.size <= PictureLimits.bytes else { return Result(problem: .tooManyBytes(file.size)) }
        do throws(SystemError) {
            var result = check(try head(ofFileAt: file.source), ending: ending)
            if result.head?.format == .svg, result.problem == nil { result.problem = try script(in: file.source) }
            return result
        } catch {
            return Result(problem: .unreadable(error))
        }
    }

    /// What of a drawing would be run.
    private func script(in path: String) throws(SystemError) -> PictureProblem? {
        let bytes = try tree.read(path, PictureLimits.bytes)
        do throws(ImageHead.Problem) {
            return try SVGScript.first(in: bytes).map(PictureProblem.script)
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
