import Foundation

extension StoredTree {
    /// Makes all of it in a folder; names of one file are hard links there too.
    package func write(to root: String) throws {
        var made: [Identity: String] = [:]
        try write(Self.root, to: root, &made)
    }

    private func write(_ folder: Identity, to path: String, _ made: inout [Identity: String]) throws {
        let manager = FileManager.default
        for (name, item) in names(in: folder) {
            let place = path + "/" + name
            switch kinds[item] {
            case .folder:
                try manager.createDirectory(atPath: place, withIntermediateDirectories: true)
                try write(item, to: place, &made)
            case .link(let target): try manager.createSymbolicLink(atPath: place, withDestinationPath: target)
            default:
                if let other = made.updateValue(place, forKey: item) {
                    try manager.linkItem(atPath: other, toPath: place)
                } else {
                    try Data(bytes(of: item)).write(to: URL(fileURLWithPath: place))
                }
            }
        }
    }
}
