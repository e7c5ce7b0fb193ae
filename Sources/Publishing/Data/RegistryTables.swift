import Bulletin
import Vietnamese

extension OpenData {
    /// People with a page of their own; namesakes are not merged.
    package var peopleTable: DataTable {
        let profiles = registers.people.profiles
        return DataTable(
            name: "people", title: "Con người", description: "Những người có trang riêng, xếp theo tên gọi.",
            columns: [
                .init("id", .text, "Mã.", isRequired: true), .init("name", .text, "Họ và tên.", isRequired: true),
                .init("honorific", .text, "Danh xưng."), .init("aliases", .list, "Tên khác."),
                .init("positions", .list, "Chức vụ theo thời gian."),
                .init("participations", .integer, "Số lần dự họp.", isRequired: true),
                .init("decisions", .integer, "Số việc được giao.", isRequired: true),
                .init("awards", .integer, "Số lần khen thưởng, kể cả đề nghị.", isRequired: true),
            ], count: profiles.count
        ) { [self] index in
            let person = site.registries.people[profiles[index].person]
            let record = registers.subjects[.person(profiles[index].person)]
            let positions = person.positions.map { position in
                let post = [position.title, position.organization.map(registers.names.label)].compactMap { $0 }
                let period = [position.from?.isoText, position.to?.isoText].compactMap { $0 }.joined(separator: "/")
                return post.joined(separator: ", ") + (period.isEmpty ? "" : " (\(period))")
            }
            return [
                .text(person.id.text), .text(person.name), DataValue(person.honorific), Self.list(person.aliases),
                Self.list(positions), .integer(profiles[index].participations.count), .integer(record.decisions.count),
                .integer(record.awards.count),
            ]
        }
    }

    package var organizationTable: DataTable {
        let bodies = site.registries.organizations
        return DataTable(
            name: "organizations", title: "Tổ chức", description: "Cơ quan, đơn vị, kể cả nơi không còn tồn tại.",
            columns: [
                .init("id", .text, "Mã.", isRequired: true), .init("name", .text, "Tên.", isRequired: true),
                .init("aliases", .list, "Tên khác."),
                .init("level", .text, "Cấp.", terms: Self.terms(OrganizationLevel.self)),
                .init("parent_id", .text, "Mã cơ quan cấp trên."), .init("place_id", .text, "Mã địa bàn."),
                .init("valid_from", .date, "Ngày bắt đầu tồn tại."), .init("valid_to", .date, "Ngày cuối còn tồn tại."),
                .init("successors", .list, "Mã cơ quan kế thừa."), .init("present_form", .list, "Tên hiện nay."),
            ], count: bodies.count
        ) { [self] index in
            let body = bodies[index]
            let forms = registers.names.presentForms(of: .organization(index), on: site.today)
            return [
                .text(body.id.text), .text(body.name), Self.list(body.aliases), DataValue(body.level?.rawValue),
                DataValue(body.parent?.text), DataValue(body.place?.text), Self.date(body.validFrom),
                Self.date(body.validTo), Self.list(body.successors.map(\.text)),
                Self.list(forms.map(registers.names.name(of:))),
            ]
        }
    }

    /// A row for each year of each cluster.
    package var clusterTable: DataTable {
        let rows = site.registries.clusters.indices.flatMap { cluster in
            let years = registers.clusters.years[cluster]
            return years.isEmpty ? [(cluster, nil)] : years.map { (cluster, Optional($0)) }
        }
        return DataTable(
            name: "clusters", title: "Cụm thi đua theo năm", description: "Mỗi năm của mỗi cụm một dòng.",
            columns: [
                .init("id", .text, "Mã cụm.", isRequired: true), .init("name", .text, "Tên cụm.", isRequired: true),
                .init("level", .text, "Cấp.", terms: Self.terms(OrganizationLevel.self)),
                .init("year", .integer, "Năm."),
                .init("head", .text, "Cụm trưởng."), .init("deputies", .list, "Cụm phó."),
                .init("members", .list, "Thành viên."), .init("maximum_score", .number, "Tổng điểm tối đa."),
                .init("meetings", .integer, "Số cuộc họp trong năm.", isRequired: true),
            ], count: rows.count
        ) { [self] index in
            let cluster = site.registries.clusters[rows[index].0]
            let year = rows[index].1
            let settings = year?.settings.map { cluster.years[$0] }
            return [
                .text(cluster.id.text), .text(cluster.name), DataValue(cluster.level?.rawValue), DataValue(year?.year),
                label(settings?.head), labels(settings?.deputies ?? []), labels(settings?.members ?? []),
                DataValue(settings?.maximumScore), .integer(year?.meetings.count ?? 0),
            ]
        }
    }
}
