import Vietnamese

/// A decision replaces one that was taken before it.
///
/// What is replaced counts as closed: the reference written at the older decision, naming the newer one, would take that
/// out of all that is still to be done.
enum SuccessionOrder {
    /// What is wrong with the decisions that those of an entry replace.
    /// - Parameters:
    ///   - supersedes: the replaced decision by the index of the one that replaces it
    ///   - entry: the entry of the latter
    ///   - entries: all entries
    /// - Returns: an error where a decision replaces itself, a warning where the replaced one is of a later day
    static func findings(_ supersedes: [Int: DecisionReference], of entry: Entry, among entries: [Entry]) -> [Finding] {
        supersedes.sorted { $0.key < $1.key }.compactMap { decision, replaced in
            let older = entries[replaced.entry]
            let place = place(of: decision, in: entry)
            guard older.source != entry.source else {
                return replaced.decision == decision ? replacesItself(in: entry, at: place) : nil
            }
            guard let day = entry.meetingDay, let olderDay = older.meetingDay, olderDay > day else { return nil }
            return replacesALater(older, olderDay, in: entry, at: place)
        }
    }

    /// Where a decision of an entry names the one that it replaces.
    static func place(of decision: Int, in entry: Entry) -> Finding.Place {
        .field("decisions[\(entry.writtenPlace(of: decision, in: .decisions))].supersedes")
    }

    private static func replacesItself(in entry: Entry, at place: Finding.Place) -> Finding {
        Finding(
            .error, "decision-succession",
            Message(vi: "quyết định này thay thế chính nó", en: "the decision replaces itself"), in: entry.source,
            at: place,
            hint: Hint(
                Message(
                    vi: "ghi đường dẫn tới quyết định cũ, hoặc bỏ dòng này",
                    en: "name the older decision, or remove the line")))
    }

    private static func replacesALater(
        _ older: Entry, _ day: CivilDate, in entry: Entry, at place: Finding.Place
    ) -> Finding {
        Finding(
            .warning, "decision-succession",
            Message(
                vi: "quyết định bị thay thế có ngày sau quyết định này (\(day.short)) nên không còn được theo dõi",
                en: "the replaced decision is later than this one (\(day.iso)) and is followed up no more"),
            in: entry.source, at: place,
            hint: Hint(
                Message(
                    vi: "nếu ghi ngược thì bỏ dòng này và ghi supersedes ở quyết định mới, trong \(older.source)",
                    en: "if it is the wrong way round, write supersedes at the newer decision, in \(older.source)")))
    }
}
