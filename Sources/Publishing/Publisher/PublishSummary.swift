import Platform

/// What publishing did.
package struct PublishSummary: Sendable, Equatable {
    /// How the new site took the place of the old one.
    package enum Mode: Sendable, Equatable {
        /// Nothing differed, nothing was touched.
        case untouched
        /// The whole site in one step.
        case wholeSite
        /// Each file in one step of its own: for a moment, visitors could see new and old files together.
        case fileByFile(Reason)
    }

    /// Why files were replaced one by one.
    package enum Reason: Sendable, Equatable {
        case requested
        /// The output folder is a mount point (of a container, say).
        case mountPoint
        /// Another file system is mounted on this folder inside the output.
        case mountInside(String)
        /// The file system cannot exchange two folders.
        case exchangeRefused(SystemError)
    }

    /// Something that does not make the published site wrong.
    package enum Note: Sendable, Equatable {
        /// This file system knows no locks: two builds at once would not notice each other.
        case noLock(SystemError)
        /// Remains of the old site could not be cleared away; the next build tries again.
        case leftover(SystemError)
        /// A file that someone else put into the output during the build was carried over at the last moment.
        case lateForeignFile(String)
    }

    /// Files with new bytes.
    package var written = 0
    package var unchanged = 0
    /// Files of the old site that the new one does not have.
    package var removed = 0
    /// Those of `written` that are HTML pages.
    package var htmlWritten = 0
    /// Files in the output folder that the program did not make, and left alone.
    package var foreign = 0
    /// Bytes in the written files.
    package var bytesWritten = 0
    package var mode = Mode.untouched
    package var notes: [Note] = []

    package init() {}
}
