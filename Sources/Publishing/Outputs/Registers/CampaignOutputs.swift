import Bulletin
import Templates
import Vietnamese

/// A dossier for each campaign: what its entries decided, whom they commended, which models they tried.
enum CampaignOutputs {
    static let folder = "cuoc-van-dong/"

    static func address(of campaign: Campaign) -> Address { Address("\(folder)\(campaign.id.text)/ho-so.html") }

    static func plan(_ site: Site, _ registers: Registers) -> [Output] {
        site.registries.campaigns.enumerated().compactMap { index, campaign in
            let entries = site.entries.indices.filter { site.entries[$0].frontMatter.campaigns.contains(campaign.id) }
            if entries.isEmpty { return nil }
            return RegisterPages.output(
                address(of: campaign), { $0.dossier(of: index, entries) },
                parents: { [$0.link(campaign.name, Address("cuoc-van-dong/\(campaign.id.text).html"))] })
        }
    }
}

extension RegisterPages {
    func dossier(of index: Int, _ entries: [Int]) -> RegisterPage {
        let campaign = site.registries.campaigns[index]
        let members = Set(entries)
        let decisions = registers.decisions.records.indices.filter {
            members.contains(registers.decisions.records[$0].reference.entry)
        }
        let awards = registers.awards.lines.indices.filter {
            members.contains(registers.awards.lines[$0].reference.entry)
        }
        let told = Set(entries.map(registers.meetings.meeting(of:)))
        let meetings = registers.meetings.meetings.filter(told.contains)
        let models = registers.models.records.indices.filter { record in
            registers.models.records[record].reports.contains { members.contains($0.entry) }
        }
        let open = decisions.count { registers.decisions.records[$0].isOpen }
        var parts: [RegisterPart] = [
            .facts([
                RegisterFact("Tên khác", campaign.aliases.map { Link($0, to: "") }),
                RegisterFact("Từ", campaign.from.map { [Link($0.label, to: "")] } ?? []),
                RegisterFact("Đến", campaign.to.map { [Link($0.label, to: "")] } ?? []),
            ]),
            .figures([
                RegisterFigure(entries.count, "bài", to: root + "cuoc-van-dong/\(campaign.id.text).html"),
                RegisterFigure(meetings.count, "cuộc họp, sự kiện"),
                RegisterFigure(decisions.count, "nghị quyết, kết luận"), RegisterFigure(open, "việc còn mở"),
                RegisterFigure(awards.reduce(0) { $0 + registers.awards.lines[$1].count }, "lượt khen, đề nghị khen"),
            ]),
        ]
        parts += meetingParts(meetings, id: "cuoc_hop", caption: "Cuộc họp, sự kiện")
        if !decisions.isEmpty {
            parts.append(decisionTable(decisions.prefix(100), id: "quyet_dinh", caption: "Nghị quyết, kết luận"))
            if decisions.count > 100 {
                parts.append(rest("Bảng gồm 100 việc mới nhất trong \(decisions.count) việc.", of: "decisions"))
            }
        }
        parts += awardTables(awards.prefix(100))
        if awards.count > 100 {
            parts.append(rest("Bảng gồm 100 dòng trong \(awards.count) dòng khen thưởng.", of: "awards"))
        }
        if !models.isEmpty {
            parts.append(modelTable(models.prefix(50), caption: "Mô hình"))
            if models.count > 50 {
                parts.append(
                    .rest(
                        "Bảng gồm 50 mô hình trong \(models.count).",
                        link("Danh mục mô hình", addresses.index(addresses.models))))
            }
        }
        parts.append(entryTable(entries.prefix(Self.historyLimit), id: "bai", caption: "Các bài"))
        if entries.count > Self.historyLimit {
            parts.append(
                .rest(
                    "Bảng gồm \(Self.historyLimit) bài mới nhất.",
                    link("Xem cả \(entries.count) bài", Address("\(CampaignOutputs.folder)\(campaign.id.text).html"))))
        }
        return RegisterPage(
            title: "Hồ sơ: \(campaign.name)", kicker: "Cuộc vận động, phong trào", description: campaign.summary,
            parts: parts)
    }
}
