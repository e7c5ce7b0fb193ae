/// Files and folders as a device keeps them: folders are tables of names, and a file may have several.
struct StoredTree: Sendable {
    /// Numbers files, links and folders; never used twice.
    typealias Identity = Int

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

    /// What reaches the device as one: names that change together, or the bytes of a file.
    enum Change: Sendable {
        case namings([Naming])
        case contents(Identity, [UInt8])
    }

    static let root: Identity = 0

    private(set) var kinds: [Identity: Kind] = [root: .folder]
    private var contents: [Identity: [UInt8]] = [:]
    private var names: [Identity: [String: Identity]] = [:]

    mutating func introduce(_ kind: Kind) -> Identity {
        kinds[kinds.count] = kind
        return kinds.count - 1
    }

    mutating func apply(_ change: Change) {
        switch change {
        case .namings(let namings):
            for naming in namings { names[naming.folder, default: [:]][naming.name] = naming.item }
        case .contents(let item, let bytes): contents[item] = bytes
        }
    }

    /// The same names and bytes, with all the files, links and folders that another tree knows of.
    func knowing(_ other: StoredTree) -> StoredTree {
        var tree = self
        tree.kinds = other.kinds
        return tree
    }

    func item(_ name: String, in folder: Identity) -> Identity? { names[folder]?[name] }

    /// All that can be reached from a folder. A file whose bytes never came to the device is empty.
    func snapshot(of folder: Identity = root) -> TreeSnapshot {
        var snapshot = TreeSnapshot()
        gather(folder, "", &snapshot)
        return snapshot
    }

    private func gather(_ folder: Identity, _ prefix: String, _ snapshot: inout TreeSnapshot) {
        for (name, item) in names[folder] ?? [:] {
            let path = prefix + name
            switch kinds[item] {
            case .folder:
                snapshot.records[path] = .init(item: .folder)
                gather(item, path + "/", &snapshot)
            case .link(let target): snapshot.records[path] = .init(item: .link(target))
            default:
                snapshot.records[path] = .init(item: .file(String(decoding: contents[item] ?? [], as: UTF8.self)))
            }
        }
    }
}
