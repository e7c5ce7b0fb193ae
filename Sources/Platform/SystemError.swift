#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A system call that failed.
package struct SystemError: Error, Sendable, Equatable {
    /// The number that the system gave.
    package var code: Code
    package var call: SystemCall
    /// The file or folder it was about.
    package var path: String

    package init(_ code: Code, _ call: SystemCall, _ path: String) {
        self.code = code
        self.call = call
        self.path = path
    }

    /// An errno value; those that the program treats specially have names.
    package struct Code: RawRepresentable, Sendable, Hashable {
        package var rawValue: Int32

        package init(rawValue: Int32) { self.rawValue = rawValue }

        package static let notPermitted = Code(rawValue: EPERM)
        package static let notFound = Code(rawValue: ENOENT)
        package static let inputOutput = Code(rawValue: EIO)
        package static let wouldBlock = Code(rawValue: EWOULDBLOCK)
        package static let outOfMemory = Code(rawValue: ENOMEM)
        package static let accessDenied = Code(rawValue: EACCES)
        package static let busy = Code(rawValue: EBUSY)
        package static let exists = Code(rawValue: EEXIST)
        package static let crossDevice = Code(rawValue: EXDEV)
        package static let notAFolder = Code(rawValue: ENOTDIR)
        package static let isAFolder = Code(rawValue: EISDIR)
        package static let invalid = Code(rawValue: EINVAL)
        package static let tooManyFilesInSystem = Code(rawValue: ENFILE)
        package static let tooManyFiles = Code(rawValue: EMFILE)
        package static let fileTooBig = Code(rawValue: EFBIG)
        package static let noSpace = Code(rawValue: ENOSPC)
        package static let readOnlyFileSystem = Code(rawValue: EROFS)
        package static let tooManyLinks = Code(rawValue: EMLINK)
        package static let tooManySymlinks = Code(rawValue: ELOOP)
        package static let nameTooLong = Code(rawValue: ENAMETOOLONG)
        package static let folderNotEmpty = Code(rawValue: ENOTEMPTY)
        package static let unknownCall = Code(rawValue: ENOSYS)
        package static let notSupported = Code(rawValue: ENOTSUP)
        package static let operationNotSupported = Code(rawValue: EOPNOTSUPP)
        package static let noLocks = Code(rawValue: ENOLCK)
        package static let addressInUse = Code(rawValue: EADDRINUSE)
        package static let overQuota = Code(rawValue: EDQUOT)
        package static let staleHandle = Code(rawValue: ESTALE)
        package static let illegalBytes = Code(rawValue: EILSEQ)
        /// The name is there, but it is no regular file.
        package static let notARegularFile = Code(rawValue: ENODEV)

        /// What the system's own library calls it, in its language.
        var systemText: String {
            guard let text = strerror(rawValue) else { return "errno \(rawValue)" }
            return String(cString: text)
        }
    }
}
