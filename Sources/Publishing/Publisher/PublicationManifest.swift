import Platform

extension Publication {
    /// Writes the records that will count while the new site is put in place and once it stands, for both to be brought
    /// to the device with the site: a name must never come to stand for a file whose bytes are not there.
    func prepareRecords() throws(SystemError) {
        try prepareManifest(manifest?.union(plan.manifest) ?? plan.manifest, as: place.manifestOfBothName)
        try prepareManifest(plan.manifest, as: place.nextManifestName)
    }

    /// Records, for good, that both the old site's files and the new one's are the program's own: a kill or a loss of
    /// power leaves one of the two. Both records are on the device already.
    func recordBoth() throws(SystemError) {
        try fileSystem.renameItem(place.parent[place.manifestOfBothName], to: place.parent[place.manifestName])
        try fileSystem.sync(place.parent)
    }

    /// Takes the records back, as far as that is possible: the old site stays.
    func restoreRecord() {
        do throws(SystemError) {
            try fileSystem.removeTree(place.parent[place.manifestOfBothName])
            if let manifest {
                try prepareManifest(manifest, as: place.nextManifestName)
                try fileSystem.syncFileSystem(of: place.parent)
                try putNextManifestInPlace()
            } else {
                try fileSystem.removeTree(place.parent[place.nextManifestName])
                try fileSystem.removeTree(place.parent[place.manifestName])
            }
        } catch {
            // The record of both is right too, only less sharp; the error that led here is the one to tell.
        }
    }

    /// Writes a manifest beside the one that counts.
    func prepareManifest(_ manifest: Manifest, as name: String) throws(SystemError) {
        let path = place.parent[name]
        try fileSystem.removeTree(path)
        try fileSystem.writeNewFile(manifest.bytes, at: path)
    }

    /// Makes the record of the new site the one that counts.
    func putNextManifestInPlace() throws(SystemError) {
        try fileSystem.renameItem(place.parent[place.nextManifestName], to: place.parent[place.manifestName])
    }
}
