import Bulletin
import Templates

/// The entries of each author, and of each campaign.
enum TopicOutputs {
    static func plan(_ views: SiteViews) -> [Output] {
        views.topics.authors.flatMap { lists(of: $0, title: "Tác giả: \($0.name)", views) }
            + views.topics.campaigns.flatMap { lists(of: $0, title: $0.name, views, hasDossier: true) }
    }

    private static func lists(of topic: Topic, title: String, _ views: SiteViews, hasDossier: Bool = false) -> [Output]
    {
        let list = PagedList(
            entries: topic.entries, size: views.site.pageSize, front: topic.address,
            folder: String(topic.address.path.dropLast(".html".count)))
        return ListOutputs.plan(
            list,
            ListOutputs.Description(
                title: title, description: topic.description, layout: .list, section: nil, feeds: { _, _ in [] },
                parents: [],
                dossier: hasDossier && views.registerAddresses != nil && !topic.entries.isEmpty
                    ? Address(list.folder + "/ho-so.html") : nil, template: "listPage (templates/Pages/ListPages.swift)"
            ))
    }
}
