import Bulletin

/// A list of entries cut into pages that are numbered from the oldest.
///
/// A numbered page is always full and never changes again; what is newer stands on the list's first page, which holds
/// between one and two pages' worth so that it is never nearly empty.
struct PagedList {
    /// Indices of entries, newest first.
    let entries: [Int]
    /// Entries on a numbered page.
    let size: Int
    /// The list's first page, with the newest entries.
    let front: Address
    /// The folder of the numbered pages.
    let folder: String

    /// How many numbered pages there are.
    var numberedCount: Int { max(0, entries.count / size - 1) }

    func address(ofPage number: Int) -> Address { Address("\(folder)/trang-\(number).html") }

    /// The entries of a numbered page, newest first.
    func entries(ofPage number: Int) -> ArraySlice<Int> {
        let end = entries.count - (number - 1) * size
        return entries[max(0, end - size)..<end]
    }

    /// The entries of the first page, newest first.
    var frontEntries: ArraySlice<Int> { entries[..<(entries.count - numberedCount * size)] }
}
