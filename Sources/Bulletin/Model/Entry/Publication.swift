/// The one filter for privacy: what is not public goes here, before anything is linked, so that no page, feed, index,
/// data file or booklet can show it.
extension FrontMatter {
    /// The front matter without participants, decisions, recipients, pictures and attachments that are not public.
    ///
    /// Anchors of decisions stay what they were: those that remain are given the identifier of their old place.
    package var publicPart: FrontMatter {
        guard hasPrivateParts else { return self }
        var part = self
        part.participants.removeAll { !$0.isPublic }
        for index in part.decisions.indices where part.decisions[index].id == nil {
            part.decisions[index].id = Identifier("d\(index + 1)")
        }
        part.decisions.removeAll { !$0.isPublic }
        for index in part.awards.indices {
            let named = part.awards[index].recipients.count
            part.awards[index].recipients.removeAll { !$0.isPublic }
            if part.awards[index].recipients.count < named, part.awards[index].count == nil {
                part.awards[index].count = named
            }
        }
        part.attachments.removeAll { !$0.isPublic }
        part.photos.removeAll { !$0.isPublic }
        if part.cover?.isPublic == false { part.cover = nil }
        return part
    }

    var hasPrivateParts: Bool {
        participants.contains { !$0.isPublic } || decisions.contains { !$0.isPublic }
            || awards.contains { $0.recipients.contains { !$0.isPublic } } || attachments.contains { !$0.isPublic }
            || photos.contains { !$0.isPublic } || cover?.isPublic == false
    }
}
