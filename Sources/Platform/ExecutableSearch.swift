#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension ChildProcess {
    /// The absolute path of a program in one of the folders of PATH; nil where none has it.
    /// Relative folders in PATH are passed over: what is run must not depend on the working directory.
    package static func find(executable name: String) -> String? {
        find(executable: name, path: Terminal.environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin")
    }

    static func find(executable name: String, path: String) -> String? {
        guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
        for folder in path.split(separator: ":") where folder.hasPrefix("/") {
            let candidate = folder + "/" + name
            guard access(candidate, X_OK) == 0 else { continue }
            let status = try? LocalFileSystem().status(of: DiskPath(candidate), followingSymlink: true)
            if status?.kind == .file { return candidate }
        }
        return nil
    }
}
