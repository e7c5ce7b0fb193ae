import Bulletin
import Vietnamese

extension OpenData {
    package var decisionTable: DataTable {
        let records = registers.decisions.records
        return DataTable(
            name: "decisions", title: "Nghị quyết, kết luận, nhiệm vụ",
            description: "Điều các cuộc họp đã thống nhất, kết luận, giao việc. Trạng thái tính theo ngày tạo trang.",
            columns: [
                .init("id", .text, "Đường dẫn của quyết định: bài và #mã.", isRequired: true), Self.entryColumn,
                .init("date", .date, "Ngày họp."),
                .init("kind", .text, "Loại.", isRequired: true, terms: Self.terms(DecisionKind.self)),
                .init("text", .text, "Nội dung.", isRequired: true), .init("assignees", .list, "Giao cho."),
                .init("coordinators", .list, "Phối hợp."), .init("report_to", .text, "Báo cáo cho."),
                .init("via", .text, "Thông qua."),
                .init("due", .text, "Thời hạn như đã ghi: ngày, tháng, quý hoặc năm."),
                .init("due_date", .date, "Ngày cuối của thời hạn."),
                .init("status", .text, "Trạng thái.", isRequired: true, terms: Self.terms(DecisionStatus.self)),
                .init("is_open", .boolean, "Còn phải thực hiện.", isRequired: true),
                .init("basis", .text, "Văn bản làm căn cứ."),
                .init("supersedes", .text, "Quyết định được thay thế."),
                .init("superseded_by", .text, "Quyết định thay thế."),
                .init("votes_for", .integer, "Số phiếu tán thành."),
                .init("votes_against", .integer, "Số phiếu không tán thành."),
                .init("abstentions", .integer, "Số phiếu không có ý kiến."),
                .init("updated", .date, "Ngày cập nhật gần nhất."), .init("progress", .integer, "Phần trăm đã làm."),
                .init("note", .text, "Ghi chú của lần cập nhật gần nhất."),
            ], count: records.count
        ) { [self] index in
            let record = records[index]
            let reference = record.reference
            let decision = site.decision(reference)
            let last = decision.updates.last
            return [
                .text(address(reference)), path(reference.entry), Self.date(record.day), .text(decision.kind.rawValue),
                .text(decision.text), labels(decision.assignees), labels(decision.coordinators),
                DataValue(decision.reportTo), DataValue(decision.via), DataValue(decision.due?.isoText),
                Self.date(decision.due?.lastDay), .text(record.status.rawValue), .boolean(record.isOpen),
                DataValue(decision.basis),
                DataValue(site.links[reference.entry].supersedes[reference.decision].map(address)),
                DataValue(site.succession.successor(of: reference).map(address)), DataValue(decision.vote?.inFavour),
                DataValue(decision.vote?.against), DataValue(decision.vote?.abstentions), Self.date(last?.date),
                DataValue(decision.updates.last { $0.progress != nil }?.progress), DataValue(last?.note),
            ]
        }
    }

    private func address(_ decision: DecisionReference) -> String {
        let entry = site.entries[decision.entry]
        return "\(entry.address.path)#\(entry.decisionAnchor(decision.decision))"
    }

    package var awardTable: DataTable {
        let lines = registers.awards.lines
        return DataTable(
            name: "awards", title: "Khen thưởng",
            description: "Mỗi người nhận một dòng; những người không ghi tên chung một dòng có số lượng.",
            columns: [
                Self.entryColumn, .init("year", .integer, "Năm của thành tích."),
                .init("kind", .text, "Hình thức.", isRequired: true, terms: Self.terms(AwardKind.self)),
                .init("level", .text, "Cấp.", terms: Self.terms(AwardLevel.self)),
                .init("grade", .text, "Hạng.", terms: Self.terms(AwardGrade.self)),
                .init("title", .text, "Tên gọi đầy đủ."),
                .init("recipient", .text, "Người nhận; trống khi không ghi tên."),
                .init("recipient_kind", .text, "Đối tượng.", terms: Self.terms(RecipientKind.self)),
                .init("recipient_id", .text, "Mã của người nhận có trang riêng."),
                .init("count", .integer, "Số người nhận của dòng này; 0 khi không rõ.", isRequired: true),
                .init("reason", .text, "Thành tích."),
                .init("status", .text, "Trạng thái.", isRequired: true, terms: Self.terms(AwardStatus.self)),
                .init("is_conferred", .boolean, "Đã có quyết định hoặc đã trao.", isRequired: true),
                .init("conferred_by", .text, "Cơ quan khen."), .init("decision_number", .text, "Số quyết định."),
                .init("decision_date", .date, "Ngày quyết định."),
            ], count: lines.count
        ) { [self] index in
            let line = lines[index]
            let award = site.award(line.reference)
            return [
                path(line.reference.entry), DataValue(line.year), .text(award.kind.rawValue),
                DataValue(award.level?.rawValue), DataValue(award.grade?.rawValue), DataValue(award.title),
                DataValue(line.name), DataValue(line.kind?.rawValue), identifier(line.subject), .integer(line.count),
                DataValue(award.reason), .text(award.status.rawValue), .boolean(award.status.isConferred),
                label(award.conferredBy), DataValue(award.decision?.number), Self.date(award.decision?.date),
            ]
        }
    }
}
