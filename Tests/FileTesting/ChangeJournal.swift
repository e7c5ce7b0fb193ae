import Foundation
import Platform
import Synchronization

/// What a program changed in a folder and when it waited for the device, so that it can be said what stands there after
/// the power failed at any moment.
///
/// The device is taken to be as bad as POSIX allows: of the changes that were not waited for, any part may have reached
/// it, in any order, and of a file's bytes perhaps only the first half.
package final class ChangeJournal: Sendable {
    private enum Event: Sendable {
        case change(StoredTree.Change)
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
    }

    private let state = Lock(State())
    private let fileSystem = LocalFileSystem()

    /// Begins with what a folder holds, all of it on the device.
    package init(of path: String) throws {
        let folder = try fileSystem.openFolder(DiskPath(path), followingSymlink: true)
        let identity = try fileSystem.status(of: folder.itself, followingSymlink: false).inode
        try state.withLock { state in
            state.identities[identity] = StoredTree.root
            try survey(folder, StoredTree.root, &state)
            state.initial = state.tree
            state.events = []
        }
    }

    private func survey(_ folder: Folder, _ identity: StoredTree.Identity, _ state: inout State) throws {
        for entry in try fileSystem.list(folder) {
            let place = folder[entry.name]
            let item = try introduce(place, entry.kind, &state)
            state.tree.apply(.namings([.init(folder: identity, name: entry.name, item: item)]))
            switch entry.kind {
            case .folder:
                try survey(try fileSystem.openFolder(place, followingSymlink: false), item, &state)
            case .file: state.tree.apply(.contents(item, try fileSystem.readFile(place, limit: 1 << 30)))
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
        state.tree.apply(change)
        state.events.append(.change(change))
    }

    // MARK: - What is left when the power fails

    /// How many moments there are at which the power can fail.
    package var momentCount: Int { state.withLock { $0.events.count + 1 } }

    /// All that the device may hold after the power failed before the event of this number; `draws` of them at random
    /// where there are many.
    package func leftovers(
        at moment: Int, draws: Int, using random: inout some RandomNumberGenerator
    ) -> [TreeSnapshot] {
        let (initial, kinds, events) = state.withLock { ($0.initial, $0.tree, $0.events) }
        var changes: [(change: StoredTree.Change, isDurable: Bool)] = []
        for event in events[..<moment] {
            switch event {
            case .change(let change): changes.append((change, false))
            case .allSynced: for index in changes.indices { changes[index].isDurable = true }
            case .foldersSynced(let folder):
                for index in changes.indices {
                    guard case .namings(let namings) = changes[index].change else { continue }
                    if namings.contains(where: { $0.folder == folder }) { changes[index].isDurable = true }
                }
            }
        }
        let pending = changes.indices.filter { !changes[$0].isDurable }
        var parts: [Set<Int>] = [[], Set(pending)]
        if pending.count <= 16 {
            parts += pending.flatMap { [[$0], Set(pending).subtracting([$0])] }
        }
        if pending.count > 1 {
            for _ in 0..<draws {
                let share = Int.random(in: 1...7, using: &random)
                parts.append(Set(pending.filter { _ in Int.random(in: 0..<8, using: &random) < share }))
            }
        }
        return parts.map { part in
            var tree = initial.knowing(kinds)
            for (index, entry) in changes.enumerated() where entry.isDurable || part.contains(index) {
                var change = entry.change
                if !entry.isDurable, case .contents(let item, let bytes) = change, Bool.random(using: &random) {
                    change = .contents(item, Array(bytes[..<(bytes.count / 2)]))
                }
                tree.apply(change)
            }
            return tree.snapshot()
        }
    }
}
