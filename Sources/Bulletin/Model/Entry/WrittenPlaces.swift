/// The places that the items of an entry's lists have in its file, where others that are not public stand among them.
///
/// Findings name items by their place in the file; pages only know those that are public.
package struct WrittenPlaces: Sendable {
    /// A list of which single items may be kept private and to which findings point after these were taken out.
    package enum List: Sendable {
        case decisions, photos, attachments
    }

    private let decisions: [Int]
    private let photos: [Int]
    private let attachments: [Int]

    /// - Parameter frontMatter: as it was written
    init(of frontMatter: FrontMatter) {
        decisions = Self.places(frontMatter.decisions.map(\.isPublic))
        photos = Self.places(frontMatter.photos.map(\.isPublic))
        attachments = Self.places(frontMatter.attachments.map(\.isPublic))
    }

    private static func places(_ arePublic: [Bool]) -> [Int] { arePublic.indices.filter { arePublic[$0] } }

    /// The place in the file of the public item at an index.
    func place(of index: Int, in list: List) -> Int {
        let places =
            switch list {
            case .decisions: decisions
            case .photos: photos
            case .attachments: attachments
            }
        return places.indices.contains(index) ? places[index] : index
    }
}
