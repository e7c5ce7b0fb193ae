/// Files and folders as a device keeps them: folders are tables of names, and a file may have several.
package struct StoredTree: Sendable {
    /// Numbers files, links and folders; never used twice.
    typealias Identity = Int

    /// When a file or folder was changed, counted in changes of the tree.
    struct Times: Equatable, Sendable {
        var modified: Int64 = 0
        var changed: Int64 = 0
    }

    enum Kind: Equatable, Sendable {
        case file
        case folder
        case link(String)
    }

    /// A name that comes to stand for something in a folder, or for nothing.
    struct Naming: Sendable {
        var folder: Identity
        var name: String
        var item: Identity?
    }

    /// What reaches the device as one: names that change together, the bytes of a file, or the time that a program gives it.
    enum Change: Sendable {
        case namings([Naming])
        case contents(Identity, [UInt8])
        case modified(Identity, Int64)
    }

    static let root: Identity = 0

    private(set) var kinds: [Identity: Kind] = [root: .folder]
    private var contents: [Identity: [UInt8]] = [:]
    private var names: [Identity: [String: Identity]] = [:]
    private var times: [Identity: Times] = [:]

    mutating func introduce(_ kind: Kind) -> Identity {
        kinds[kinds.count] = kind
        return kinds.count - 1
    }

    /// Makes a change, and gives the time to all that a file system gives it to.
    mutating func apply(_ change: Change, at time: Int64) {
        switch change {
        case .namings(let namings):
            for naming in namings {
                let former = item(naming.name, in: naming.folder)
                names[naming.folder, default: [:]][naming.name] = naming.item
                times[naming.folder] = Times(modified: time, changed: time)
                for item in [former, naming.item] { if let item { times[item, default: Times()].changed = time } }
            }
        case .contents(let item, let bytes):
            contents[item] = bytes
            times[item] = Times(modified: time, changed: time)
        case .modified(let item, let modified): times[item] = Times(modified: modified, changed: time)
        }
    }

    /// The same names and bytes, with all the files, links and folders that another tree knows of.
    func knowing(_ other: StoredTree) -> StoredTree {
        var tree = self
        tree.kinds = other.kinds
        return tree
    }

    func item(_ name: String, in folder: Identity) -> Identity? { names[folder]?[name] }

    func names(in folder: Identity) -> [String: Identity] { names[folder] ?? [:] }

    /// The bytes of a file; none where they never came to the device.
    func bytes(of item: Identity) -> [UInt8] { contents[item] ?? [] }

    func times(of item: Identity) -> Times { times[item] ?? Times() }

    /// The latest time of all.
    var lastTime: Int64 { times.values.map(\.changed).max() ?? 0 }

    /// All that can be reached from the root.
    package func snapshot() -> TreeSnapshot {
        var snapshot = TreeSnapshot()
        gather(Self.root, "", &snapshot)
        return snapshot
    }

    private func gather(_ folder: Identity, _ prefix: String, _ snapshot: inout TreeSnapshot) {
        for (name, item) in names(in: folder) {
            let path = prefix + name
            switch kinds[item] {
            case .folder:
                snapshot.records[path] = .init(item: .folder)
                gather(item, path + "/", &snapshot)
            case .link(let target): snapshot.records[path] = .init(item: .link(target))
            default:
                snapshot.records[path] = .init(item: .file(String(decoding: bytes(of: item), as: UTF8.self)))
            }
        }
    }
}
