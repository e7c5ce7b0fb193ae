import Vietnamese

/// All models, of `models.yaml` and of entries.
package struct PilotModelRegister: Sendable {
    /// By collation of their titles.
    package let records: [PilotModelRecord]

    init(_ site: Site) {
        var found = site.registries.models.map { PilotModelRecord(model: $0, title: $0.title ?? $0.id?.text ?? "") }
        var byID: [Identifier: Int] = [:]
        var byTitle: [String: Int] = [:]
        for (index, record) in found.enumerated() {
            if let id = record.model.id { byID[id] = index }
            byTitle[matchKey(record.title)] = index
        }
        for index in site.entries.indices {
            for (position, model) in site.entries[index].frontMatter.models.enumerated() {
                let key = model.title.map { matchKey($0) }
                let reports = PilotModelRecord.Report(entry: index, model: position)
                if let known = model.id.flatMap({ byID[$0] }) ?? key.flatMap({ byTitle[$0] }) {
                    found[known].add(reports, model)
                } else {
                    if let id = model.id { byID[id] = found.count }
                    if let key { byTitle[key] = found.count }
                    var record = PilotModelRecord(model: model, title: model.title ?? model.id?.text ?? "")
                    record.add(reports, model)
                    found.append(record)
                }
            }
        }
        let keys = found.map { CollationKey($0.title) }
        records = found.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { found[$0] }
    }
}

/// A model with all that was reported of it.
package struct PilotModelRecord: Sendable {
    /// What the registry says, and where it says nothing the newest entry that does.
    package private(set) var model: PilotModel
    package let title: String
    /// Newest first.
    package private(set) var reports: [Report] = []

    /// An entry that speaks of it.
    package struct Report: Sendable {
        package let entry: Int
        /// Index in the entry's `models`.
        package let model: Int
    }

    fileprivate init(model: PilotModel, title: String) {
        self.model = model
        self.title = title
    }

    fileprivate mutating func add(_ report: Report, _ said: PilotModel) {
        reports.append(report)
        model.status = model.status ?? said.status
        model.sites = model.sites ?? said.sites
        model.due = model.due ?? said.due
        model.organization = model.organization ?? said.organization
        model.summary = model.summary ?? said.summary
    }
}
