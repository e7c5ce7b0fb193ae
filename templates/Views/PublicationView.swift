/// A booklet with its cover and the files to download.
package struct PublicationView: Sendable {
    package struct File: Sendable {
        package var format: String
        package var address: String
        /// In bytes; nil for a file that is made when it is asked for.
        package var size: Int?

        package init(format: String, address: String, size: Int?) {
            self.format = format
            self.address = address
            self.size = size
        }
    }

    package var title: String
    package var subtitle: String?
    package var cover: Picture?
    package var files: [File]

    package init(title: String, subtitle: String?, cover: Picture?, files: [File]) {
        self.title = title
        self.subtitle = subtitle
        self.cover = cover
        self.files = files
    }
}
