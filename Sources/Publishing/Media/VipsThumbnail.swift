import Bulletin
import Platform

/// The command `vipsthumbnail` of libvips, which reduces pictures.
package struct VipsThumbnail: Sendable {
    /// Absolute.
    package let path: String
    /// How long one picture may take.
    var timeLimit = Duration.seconds(120)

    package init(path: String, timeLimit: Duration = .seconds(120)) {
        self.path = path
        self.timeLimit = timeLimit
    }

    /// Nil where no folder of PATH has it.
    package static var installed: VipsThumbnail? {
        ChildProcess.find(executable: "vipsthumbnail").map { VipsThumbnail(path: $0) }
    }

    /// How to get it.
    static let installing = Hint(
        Message(
            vi: "cài libvips rồi chạy lại; không muốn thu nhỏ ảnh thì thêm --images off",
            en: "install libvips and run again, or add --images off to publish pictures as they are"),
        correction: "sudo apt-get install libvips-tools")

    /// The most memory that one run may ask for, in units of 1,024 bytes.
    static let memoryLimit = 3 << 20

    /// Why a picture was not made.
    enum Failure: Error {
        case process(ChildProcessError)
        /// What the command said.
        case refused(String)
        /// The picture's file ends before the picture does.
        case brokenOff
        /// The command was content, but left no such picture.
        case wrongResult
        case system(SystemError)
    }

    /// Makes one picture.
    ///
    /// The command only ever sees plain names in the working folder: of the names of files it would read options, and
    /// a name may be anything.
    /// - Parameters:
    ///   - picture: what to make
    ///   - original: path of the picture to reduce
    ///   - folder: the working folder
    ///   - number: makes the names in it unique
    /// - Returns: its bytes, upright, in sRGB and without metadata
    /// - Throws: why there are none
    func bytes(
        of picture: ReducedPicture, from original: String, in folder: Folder, number: Int
    ) async throws(Failure) -> [UInt8] {
        let input = "in-\(number)." + (picture.sourceFormat.endings.first ?? "")
        let output = "out-\(number).\(picture.encoding.ending)"
        let fileSystem = LocalFileSystem()
        defer {
            try? fileSystem.removeFile(folder[input])
            try? fileSystem.removeFile(folder[output])
        }
        do throws(SystemError) {
            try lend(original, as: folder[input], fileSystem)
        } catch {
            throw .system(error)
        }
        do throws(Failure) {
            try await run(picture, input: input, output: output, folder)
        } catch {
            // A broken colour profile: browsers show such a picture without it.
            guard case .refused(let text) = error, text.contains("icc") else { throw error }
            try await run(picture, input: input, output: output, convertsColours: false, folder)
        }
        return try result(at: folder[output], picture, fileSystem)
    }

    /// Gives the original a plain name.
    private func lend(_ original: String, as path: DiskPath, _ fileSystem: LocalFileSystem) throws(SystemError) {
        try? fileSystem.removeFile(path)
        let real = try fileSystem.realPath(DiskPath(original))
        do throws(SystemError) {
            try fileSystem.makeSymlink(to: real, at: path)
        } catch {
            // A file system without symbolic links.
            _ = try fileSystem.copyFile(DiskPath(real), toNew: path, keepingAttributes: false)
        }
    }

    private func run(
        _ picture: ReducedPicture, input: String, output: String, convertsColours: Bool = true, _ folder: Folder
    ) async throws(Failure) {
        var arguments = [input, "--size", "\(picture.width)x"]
        if convertsColours { arguments += ["--export-profile", "srgb"] }
        // Browsers turn JPEG pictures only; the width in the page's code is that of the picture as they show it.
        if picture.sourceFormat != .jpeg { arguments.append("--no-rotate") }
        arguments += ["--output", output + options(picture.encoding)]
        let outcome: ChildProcess.Outcome
        do throws(ChildProcessError) {
            // The shell sets the memory limit, where the system has one, and reads none of the arguments.
            outcome = try await ChildProcess.run(
                "/bin/sh",
                ["-c", "ulimit -v \(Self.memoryLimit) 2>/dev/null; exec \"$0\" \"$@\"", path] + arguments,
                workingDirectory: folder.path,
                environment: [
                    "VIPS_CONCURRENCY": "1", "VIPS_BLOCK_UNTRUSTED": "1", "LC_ALL": "C", "TMPDIR": folder.path,
                ],
                timeLimit: timeLimit, outputLimit: 64 << 10)
        } catch {
            throw .process(error)
        }
        // The command makes a picture with a grey lower part, and is content.
        if outcome.errorText.contains("Premature end of JPEG file") { throw .brokenOff }
        guard outcome.status.isSuccess else { throw .refused(outcome.errorText) }
    }

    private func options(_ encoding: ReducedPicture.Encoding) -> String {
        switch encoding {
        case .webp(let quality): "[Q=\(quality),strip]"
        case .jpeg(let quality): "[Q=\(quality),strip,optimize-coding,background=255]"
        }
    }

    /// libvips writes metadata of its own even when told to leave them out.
    private func result(
        at path: DiskPath, _ picture: ReducedPicture, _ fileSystem: LocalFileSystem
    ) throws(Failure) -> [UInt8] {
        guard let bytes = try? fileSystem.readFile(path, limit: PictureLimits.bytes),
            let head = try? ImageHead(bytes, isWhole: true), head.format == picture.encoding.format,
            head.size?.width == picture.width,
            let stripped = try? PictureMetadata.removed(from: bytes, of: head.format, keepsProfile: false)
        else { throw .wrongResult }
        return stripped
    }
}
