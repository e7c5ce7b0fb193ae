/// A file of the site's folder that entries use: published as it is, less its metadata, or reduced.
package struct MediaFile: Sendable, Equatable {
    /// Path relative to the site folder, `content/media/hoi-nghi.jpg`.
    package var source: String
    /// Where the file itself stands, where it is published.
    package var address: Address
    /// Size in bytes.
    package var size: Int
    /// What its first bytes tell, for pictures.
    package var head: ImageHead?
    /// Where it is used, in the order in which entries are linked.
    var uses: [MediaUse]

    init(source: String, address: Address, size: Int, head: ImageHead? = nil, uses: [MediaUse] = []) {
        self.source = source
        self.address = address
        self.size = size
        self.head = head
        self.uses = uses
    }

    /// Pixels, for pictures whose head could be read.
    package var dimensions: PixelSize? { head?.size }

    /// Whether pages show it.
    package var isShown: Bool { uses.contains { $0.purpose == .shown } }

    /// Whether pages link to it, play it or take it for decoration: then it stands at its own address.
    package var isOffered: Bool { uses.contains { $0.purpose == .offered } }

    /// What to tell of the file: once in each file of the content that uses it, at the first place there.
    package func findings(_ make: (_ source: String, _ place: Finding.Place) -> Finding) -> [Finding] {
        findings(at: uses, make)
    }

    /// The same for some of its uses.
    func findings(at uses: [MediaUse], _ make: (_ source: String, _ place: Finding.Place) -> Finding) -> [Finding] {
        var sources: Set<String> = []
        return uses.filter { sources.insert($0.source).inserted }.map { make($0.source, $0.place) }
    }
}

/// One use of a file.
struct MediaUse: Sendable, Equatable {
    enum Purpose: Sendable {
        /// As a picture in a page.
        case shown
        /// To download or to play, or as a part of the site's look.
        case offered
    }

    var purpose: Purpose
    /// The file that uses it, relative to the site folder.
    var source: String
    var place: Finding.Place

    init(_ purpose: Purpose, in source: String, at place: Finding.Place) {
        self.purpose = purpose
        self.source = source
        self.place = place
    }
}
