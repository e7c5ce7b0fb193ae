import Foundation
import Platform
import Synchronization

/// What a program changed in a folder and when it waited for the device, so that it can be said what stands there after
/// the power failed at any moment.
///
/// The device is taken to be as bad as POSIX allows: of the changes that were not waited for, any part may have reached
/// it, in any order, and of a file's bytes perhaps only the first half, with or without nothing in the place of the other.
///
/// It has a clock of its own, which goes on with each change: files have the times of that clock, so that what the program
/// learns from times does not depend on how fast the test runs.
package final class ChangeJournal: Sendable {
    private enum Event: Sendable {
        case change(StoredTree.Change, at: Int64)
        /// The names in a folder reached the device.
        case foldersSynced(StoredTree.Identity)
        /// Everything did.
        case allSynced
    }

    private struct State {
        /// The tree as the program sees it.
        var tree = StoredTree()
        var identities: [UInt64: StoredTree.Identity] = [:]
        var events: [Event] = []
        var initial = StoredTree()
        var time: Int64 = 0
        /// The real device of the folder: numbers of files mean nothing on another.
        var device: UInt64 = 0
    }

    private let state = Lock(State())
    private let fileSystem = LocalFileSystem()

    /// Begins with what a folder holds, all of it on the device.
    package init(of path: String) throws {
        try begin(path) { folder, state in try survey(folder, StoredTree.root, &state) }
    }

    /// Begins with a folder into which what a device held was written: for the program, its files are still the same.
    package init(of path: String, holding tree: StoredTree) throws {
        try begin(path) { folder, state in
            state.tree = tree
            state.time = tree.lastTime
            try recognise(folder, StoredTree.root, &state)
        }
    }

    private func begin(_ path: String, _ look: (Folder, inout State) throws -> Void) throws {
        let folder = try fileSystem.openFolder(DiskPath(path), followingSymlink: true)
        let status = try fileSystem.status(of: folder.itself, followingSymlink: false)
        try state.withLock { state in
            state.device = status.device
            state.identities[status.inode] = StoredTree.root
            try look(folder, &state)
        }
        settle()
    }

    /// Lets everything so far reach the device: what comes from here on is what may be lost.
    package func settle() {
        state.withLock { state in
            state.initial = state.tree
            state.events = []
        }
    }

    private func recognise(_ folder: Folder, _ identity: StoredTree.Identity, _ state: inout State) throws {
        for (name, item) in state.tree.names(in: identity) {
            state.identities[try fileSystem.status(of: folder[name], followingSymlink: false).inode] = item
            guard state.tree.kinds[item] == .folder else { continue }
            try recognise(fileSystem.openFolder(folder[name], followingSymlink: false), item, &state)
        }
    }

    private func survey(_ folder: Folder, _ identity: StoredTree.Identity, _ state: inout State) throws {
        for entry in try fileSystem.list(folder) {
            let place = folder[entry.name]
            let item = try introduce(place, entry.kind, &state)
            state.tree.apply(.namings([.init(folder: identity, name: entry.name, item: item)]), at: state.time)
            switch entry.kind {
            case .folder:
                try survey(try fileSystem.openFolder(place, followingSymlink: false), item, &state)
            case .file:
                state.tree.apply(.contents(item, try fileSystem.readFile(place, limit: 1 << 30)), at: state.time)
            default: break
            }
        }
    }

    private func introduce(
        _ place: DiskPath, _ kind: FileKind, _ state: inout State
    ) throws(SystemError) -> StoredTree.Identity {
        let inode = try fileSystem.status(of: place, followingSymlink: false).inode
        let stored: StoredTree.Kind =
            switch kind {
            case .folder: .folder
            case .symlink: .link(try fileSystem.readLink(place))
            default: .file
            }
        let identity = state.tree.introduce(stored)
        state.identities[inode] = identity
        return identity
    }

    // MARK: - Keeping the journal

    /// A name in a folder, as the journal knows it.
    package struct Name: Sendable {
        let folder: StoredTree.Identity
        let name: String
    }

    /// Where a path is now; asked before the change, as an exchange moves folders.
    package func name(of path: DiskPath) throws(SystemError) -> Name {
        let slash = path.string.lastIndex(of: "/")
        let name = slash.map { String(path.string[path.string.index(after: $0)...]) } ?? path.string
        let above = slash.map { String(path.string[..<$0]) } ?? "."
        let parent = path.folder.map { $0[above] } ?? DiskPath(above.isEmpty ? "/" : above)
        let inode = try fileSystem.status(of: parent, followingSymlink: true).inode
        return Name(folder: state.withLock { $0.identities[inode] } ?? -1, name: name)
    }

    package func made(_ kind: FileKind, at name: Name, _ path: DiskPath) throws(SystemError) {
        try state.withLock { state throws(SystemError) in
            let item = try introduce(path, kind, &state)
            record(.namings([.init(folder: name.folder, name: name.name, item: item)]), &state)
            guard kind == .file else { return }
            record(.contents(item, try fileSystem.readFile(path, limit: 1 << 30)), &state)
        }
    }

    /// A file has other bytes than before; one that the journal does not know yet was made.
    package func filled(_ name: Name, _ path: DiskPath) throws(SystemError) {
        let item = state.withLock { $0.tree.item(name.name, in: name.folder) }
        guard let item else { return try made(.file, at: name, path) }
        let bytes = try fileSystem.readFile(path, limit: 1 << 30)
        state.withLock { record(.contents(item, bytes), &$0) }
    }

    /// A file got the time of modification of another.
    package func datedLike(_ status: FileStatus, _ name: Name) {
        state.withLock { state in
            guard let item = state.tree.item(name.name, in: name.folder) else { return }
            record(.modified(item, status.modified), &state)
        }
    }

    package func removed(_ name: Name) {
        state.withLock { record(.namings([.init(folder: name.folder, name: name.name, item: nil)]), &$0) }
    }

    /// The second name comes to stand for what the first does.
    package func linked(_ source: Name, to target: Name) {
        state.withLock { state in
            let item = state.tree.item(source.name, in: source.folder)
            record(.namings([.init(folder: target.folder, name: target.name, item: item)]), &state)
        }
    }

    package func renamed(_ source: Name, to target: Name) {
        state.withLock { state in
            let item = state.tree.item(source.name, in: source.folder)
            record(
                .namings([
                    .init(folder: source.folder, name: source.name, item: nil),
                    .init(folder: target.folder, name: target.name, item: item),
                ]), &state)
        }
    }

    package func exchanged(_ first: Name, with second: Name) {
        state.withLock { state in
            let items = (
                state.tree.item(first.name, in: first.folder), state.tree.item(second.name, in: second.folder)
            )
            record(
                .namings([
                    .init(folder: first.folder, name: first.name, item: items.1),
                    .init(folder: second.folder, name: second.name, item: items.0),
                ]), &state)
        }
    }

    package func syncedFileSystem() { state.withLock { $0.events.append(.allSynced) } }

    package func synced(_ folder: Folder) throws(SystemError) {
        let inode = try fileSystem.status(of: folder.itself, followingSymlink: false).inode
        state.withLock { state in
            if let identity = state.identities[inode] { state.events.append(.foldersSynced(identity)) }
        }
    }

    private func record(_ change: StoredTree.Change, _ state: inout State) {
        state.time += 1
        state.tree.apply(change, at: state.time)
        state.events.append(.change(change, at: state.time))
    }

    /// What the program is told of a file: which one it is, and its times, by the journal.
    package func status(_ real: FileStatus) -> FileStatus {
        state.withLock { state in
            guard real.device == state.device, let item = state.identities[real.inode] else { return real }
            var status = real
            let times = state.tree.times(of: item)
            (status.modified, status.changed) = (times.modified, times.changed)
            (status.inode, status.device) = (UInt64(item), .max)
            return status
        }
    }

    // MARK: - What is left when the power fails

    /// How many moments there are at which the power can fail.
    package var momentCount: Int { state.withLock { $0.events.count + 1 } }

    /// All that the device may hold after the power failed before the event of this number; `draws` of them at random
    /// where there are many.
    package func leftovers(
        at moment: Int, draws: Int, using random: inout some RandomNumberGenerator
    ) -> [StoredTree] {
        let (initial, kinds, events) = state.withLock { ($0.initial, $0.tree, $0.events) }
        var power = PowerLoss(before: initial.knowing(kinds))
        for event in events[..<moment] {
            switch event {
            case .change(let change, let time): power.add(change, at: time)
            case .allSynced: power.settle()
            case .foldersSynced(let folder): power.settle(namesIn: folder)
            }
        }
        return power.leftovers(draws: draws, using: &random)
    }
}
