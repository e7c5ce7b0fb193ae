/// A file to publish: where, and how to make it.
package struct PlannedFile: Sendable {
    /// What a file is for. Where files are replaced one by one, they are in this order, so that a page never points to
    /// something that is not there yet.
    package enum Class: Int, Sendable, Comparable, CaseIterable {
        case asset
        case data
        case page
        case list
        case home

        package static func < (left: Class, right: Class) -> Bool { left.rawValue < right.rawValue }
    }

    /// Where the bytes come from.
    package enum Content: Sendable {
        /// Made when the file's turn comes, on any thread; the same bytes each time.
        case render(@Sendable () throws -> [UInt8])
        /// Copied from a file at an absolute path.
        case copy(from: String)
        /// The published file stays as it is; it must be there.
        case keep
    }

    package var path: PublishedPath
    package var fileClass: Class
    /// What it is made from, for messages: a source file or a template.
    package var origin: String
    package var content: Content

    package init(_ path: PublishedPath, _ fileClass: Class, from origin: String, _ content: Content) {
        self.path = path
        self.fileClass = fileClass
        self.origin = origin
        self.content = content
    }
}
