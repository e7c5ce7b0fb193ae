import Foundation

/// All that stands in a folder, as a value that can be compared.
package struct TreeSnapshot: Equatable, CustomStringConvertible, Sendable {
    package enum Item: Equatable, Sendable {
        case file(String)
        case link(String)
        case folder
        case other
    }

    /// What an item is and, only in detailed snapshots, which one: a file put in its place has another inode.
    package struct Record: Equatable, Sendable {
        package var item: Item
        var inode: UInt64?
        var modified: Int64?
    }

    package var records: [String: Record] = [:]

    /// Nothing at all.
    init() {}

    /// Takes stock of a folder; of nothing where there is none. Detailed ones tell apart whether something was touched.
    package init(_ root: String, isDetailed: Bool = false) throws {
        if isDetailed, let record = try Self.record(root, isDetailed) { records["."] = record }
        for case let path as String in FileManager.default.enumerator(atPath: root) ?? .init() {
            records[path] = try Self.record(root + "/" + path, isDetailed)
        }
    }

    /// The items of files and links, without folders.
    package var files: [String: Item] { records.mapValues(\.item).filter { $0.value != .folder } }

    /// What stands in one of the folders, by paths from there.
    package func part(_ folder: String) -> TreeSnapshot {
        var part = TreeSnapshot()
        for (path, record) in records where path.hasPrefix(folder + "/") {
            part.records[String(path.dropFirst(folder.count + 1))] = record
        }
        return part
    }

    package var description: String {
        records.keys.sorted().map { "\($0): \(records[$0].map { "\($0)" } ?? "")" }.joined(separator: "\n")
    }

    private static func record(_ path: String, _ isDetailed: Bool) throws -> Record? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        let item: Item
        switch status.st_mode & S_IFMT {
        case S_IFREG:
            item = .file(String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self))
        case S_IFDIR: item = .folder
        case S_IFLNK: item = .link(try FileManager.default.destinationOfSymbolicLink(atPath: path))
        default: item = .other
        }
        guard isDetailed else { return Record(item: item) }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return Record(
            item: item, inode: UInt64(status.st_ino),
            modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }
}
