extension FileSystem {
    /// Makes a folder and those above it that are missing.
    package func makeFolders(_ path: String) throws(SystemError) {
        do throws(SystemError) {
            try makeFolder(DiskPath(path))
        } catch {
            switch error.code {
            case .exists:
                // A symbolic link to a folder will do.
                guard try status(of: DiskPath(path), followingSymlink: true).kind == .folder else {
                    throw SystemError(.notAFolder, .mkdir, path)
                }
            case .notFound:
                guard let slash = path.dropLast().lastIndex(of: "/"), slash > path.startIndex else { throw error }
                try makeFolders(String(path[..<slash]))
                // Some file systems of the kernel say this of a folder that is there: then it stays so.
                try makeFolder(DiskPath(path))
            default: throw error
            }
        }
    }

    /// Removes a file, a symbolic link, or a folder with all that is in it. Nothing there is no error.
    /// Symbolic links are removed, never followed.
    package func removeTree(_ path: DiskPath) throws(SystemError) {
        do throws(SystemError) {
            let folder: Folder
            do throws(SystemError) {
                folder = try openFolder(path, followingSymlink: false)
            } catch {
                // Linux says ENOTDIR of a link opened as a folder without following it, macOS ELOOP.
                guard error.code == .notAFolder || error.code == .tooManySymlinks else { throw error }
                return try removeFile(path)
            }
            try removeContents(of: folder)
            try removeFolder(path)
        } catch {
            if error.code != .notFound { throw error }
        }
    }

    /// Removes all that is in a folder.
    package func removeContents(of folder: Folder) throws(SystemError) {
        for entry in try list(folder) {
            guard entry.isNameExact else { throw SystemError(.illegalBytes, .unlink, folder[entry.name].description) }
            if entry.kind == .folder {
                try removeTree(folder[entry.name])
            } else {
                try removeFile(folder[entry.name])
            }
        }
    }

    /// Puts a file in the place of another, or where none was, in one step: readers see the old bytes or the new.
    /// `temporaryName` is a name in the same folder that nothing else uses; what stands there is removed.
    package func replaceFile(
        _ name: String, in folder: Folder, with bytes: [UInt8], temporaryName: String
    ) throws(SystemError) {
        do throws(SystemError) {
            try removeFile(folder[temporaryName])
        } catch  where error.code == .notFound {
            // The usual case.
        }
        try writeNewFile(bytes, at: folder[temporaryName])
        do throws(SystemError) {
            try renameItem(folder[temporaryName], to: folder[name])
        } catch {
            try? removeFile(folder[temporaryName])
            throw error
        }
    }
}
