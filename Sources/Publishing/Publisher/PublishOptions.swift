/// How to publish.
package struct PublishOptions: Sendable {
    /// How the new site takes the place of the old one.
    package enum Mode: Sendable {
        /// In one step where the file system can, else file by file.
        case automatic
        /// File by file.
        case inPlace
    }

    /// Absolute, or relative to the working directory. Made where it is missing; a symbolic link is followed.
    package var outputFolder: String
    /// How many files are made at the same time.
    package var jobs: Int
    /// Files at planned paths that the program has no record of are taken over instead of refused.
    package var adopt: Bool
    package var mode: Mode
    /// Told now and then, from any thread, how many files are done.
    package var progress: (@Sendable (PublishProgress) -> Void)?

    package init(
        outputFolder: String, jobs: Int = 1, adopt: Bool = false, mode: Mode = .automatic,
        progress: (@Sendable (PublishProgress) -> Void)? = nil
    ) {
        self.outputFolder = outputFolder
        self.jobs = jobs
        self.adopt = adopt
        self.mode = mode
        self.progress = progress
    }

    /// How many files are linked or removed at the same time: that is waiting more than computing.
    var fileJobs: Int { jobs == 1 ? 1 : max(jobs, 8) }
}

/// How far publishing has come.
package struct PublishProgress: Sendable, Equatable {
    package var done: Int
    package var total: Int
}
