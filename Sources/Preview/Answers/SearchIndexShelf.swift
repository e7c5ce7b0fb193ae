import Publishing

/// The search index of the newest edition that somebody searched in; it is made when first asked for.
actor SearchIndexShelf {
    private let jobs: Int
    private var made: (edition: Int, index: Task<[String: [UInt8]], any Error>)?

    init(jobs: Int) { self.jobs = jobs }

    func file(at path: String, of edition: Edition) async -> [UInt8]? {
        let index: Task<[String: [UInt8]], any Error>
        if let made, made.edition >= edition.number {
            index = made.index
        } else {
            let jobs = jobs
            index = Task { try await edition.build.searchIndex(jobs: jobs) }
            made = (edition.number, index)
        }
        return (try? await index.value)?[path]
    }
}
