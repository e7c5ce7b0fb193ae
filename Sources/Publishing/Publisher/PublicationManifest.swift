import Platform

extension Publication {
    /// Records that both the old site's files and the new one's are the program's own: a kill leaves one of the two.
    /// The record of the new site alone waits beside it, so that nothing has to be written once the new site stands.
    func recordBoth() throws(SystemError) {
        try prepareManifest(manifest?.union(plan.manifest) ?? plan.manifest)
        try putNextManifestInPlace()
        try prepareManifest(plan.manifest)
    }

    /// Takes `recordBoth` back, as far as that is possible: the old site stays.
    func restoreRecord() {
        do throws(SystemError) {
            if let manifest {
                try prepareManifest(manifest)
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
    func prepareManifest(_ manifest: Manifest) throws(SystemError) {
        let path = place.parent[place.nextManifestName]
        try fileSystem.removeTree(path)
        try fileSystem.writeNewFile(manifest.bytes, at: path)
    }

    /// Makes the manifest that was prepared the one that counts.
    func putNextManifestInPlace() throws(SystemError) {
        try fileSystem.renameItem(place.parent[place.nextManifestName], to: place.parent[place.manifestName])
    }
}
