/// Where a file or folder is: a path that is absolute, relative to the working directory, or relative to an open folder.
package struct DiskPath: Sendable, CustomStringConvertible {
    /// The open folder that `string` starts from; the working directory where nil.
    package let folder: Folder?
    /// The path, with "/" between its components.
    package let string: String

    package init(_ string: String) {
        self.folder = nil
        self.string = string
    }

    init(_ string: String, in folder: Folder) {
        self.folder = folder
        self.string = string
    }

    /// The path as a reader of a message knows it.
    package var description: String {
        guard let folder, !string.hasPrefix("/") else { return string }
        return string == "." ? folder.path : folder.path + "/" + string
    }
}
