import Bulletin
import Vietnamese

extension OpenData {
    package var entryTable: DataTable {
        DataTable(
            name: "entries", title: "Bài", description: "Mọi bài đã đăng, mới nhất trước.",
            columns: [
                Self.entryColumn, .init("title", .text, "Tiêu đề.", isRequired: true),
                .init("kind", .text, "Loại bài.", isRequired: true, terms: Self.terms(EntryKind.self)),
                .init("section", .text, "Mã chuyên mục.", isRequired: true), .init("date", .date, "Ngày đăng."),
                .init("time", .time, "Giờ đăng, giờ Việt Nam."), .init("updated", .date, "Ngày sửa gần nhất."),
                .init("summary", .text, "Tóm tắt."), .init("authors", .list, "Người viết."),
                .init("tags", .list, "Từ khóa."), .init("campaigns", .list, "Mã cuộc vận động, phong trào."),
                .init("source", .text, "Nguồn dẫn lại."),
            ], count: site.entries.count
        ) { [self] index in
            let entry = site.entries[index]
            let front = entry.frontMatter
            return [
                path(index), .text(entry.title), .text(entry.kind.rawValue), .text(entry.section.text),
                Self.date(front.date?.date), Self.time(front.date), Self.date(front.updated?.date),
                DataValue(front.summary), Self.list(front.authors), Self.list(front.tags),
                Self.list(front.campaigns.map(\.text)), DataValue(front.source?.name),
            ]
        }
    }

    package var eventTable: DataTable {
        let meetings = registers.meetings.entries
        return DataTable(
            name: "events", title: "Cuộc họp, sự kiện",
            description: "Cuộc họp, sự kiện có ngày, mới nhất trước; mỗi bài nói về một cuộc họp là một dòng.",
            columns: [
                Self.entryColumn, .init("title", .text, "Tên cuộc họp, sự kiện.", isRequired: true),
                .init("kind", .text, "Loại.", terms: Self.terms(EventKind.self)),
                .init("number", .text, "Số, ký hiệu biên bản."),
                .init("start_date", .date, "Ngày bắt đầu.", isRequired: true),
                .init("start_time", .time, "Giờ bắt đầu."),
                .init("end_date", .date, "Ngày kết thúc."), .init("end_time", .time, "Giờ kết thúc."),
                .init("place", .text, "Địa điểm như đã ghi."), .init("place_id", .text, "Mã địa danh."),
                .init("organizers", .list, "Đơn vị tổ chức."), .init("cluster_id", .text, "Mã cụm thi đua."),
                .init("eligible", .integer, "Số người được triệu tập."),
                .init("required", .integer, "Số người cần có."),
                .init("present", .integer, "Số người có mặt."),
            ], count: meetings.count
        ) { [self] index in
            let entry = meetings[index]
            guard let event = site.entries[entry].frontMatter.event else { return [] }
            let place = event.place.flatMap { registers.names.place($0, on: event.start?.date) }
            return [
                path(entry), .text(event.title ?? site.entries[entry].title), DataValue(event.kind?.rawValue),
                DataValue(event.number), Self.date(event.start?.date), Self.time(event.start),
                Self.date(event.end?.date), Self.time(event.end), label(event.place),
                identifier(place.map { .place($0) }), labels(event.organizers), DataValue(event.cluster?.text),
                DataValue(event.quorum?.eligible), DataValue(event.quorum?.required), DataValue(event.quorum?.present),
            ]
        }
    }

    /// Everybody who is listed, groups too.
    package var participantTable: DataTable {
        let places = site.entries.indices.flatMap { entry in
            site.entries[entry].participants.indices.map { (entry: Int32(entry), place: Int32($0)) }
        }
        return DataTable(
            name: "participants", title: "Thành phần dự họp",
            description: "Người và nhóm dự họp theo thứ tự nghi thức. Một tên có thể là của nhiều người khác nhau.",
            columns: [
                Self.entryColumn, .init("date", .date, "Ngày họp."),
                .init("place", .integer, "Thứ tự trong thành phần, từ 1.", isRequired: true),
                .init("name", .text, "Họ và tên."), .init("honorific", .text, "Danh xưng trước tên."),
                .init("person_id", .text, "Mã của người có trang riêng."), .init("group", .text, "Nhóm không ghi tên."),
                .init("count", .integer, "Số người của nhóm."), .init("position", .text, "Chức vụ như đã ghi."),
                .init("organization", .text, "Cơ quan như đã ghi."), .init("organization_id", .text, "Mã cơ quan."),
                .init("roles", .list, "Vai trò.", isRequired: true),
                .init("present", .boolean, "Có mặt hay không.", isRequired: true), .init("note", .text, "Ghi chú."),
            ], count: places.count
        ) { [self] index in
            let (entry, place) = (Int(places[index].entry), Int(places[index].place))
            let participant = site.entries[entry].participants[place]
            let day = day(entry)
            let found = registers.people.participation(ofParticipant: place, inEntry: entry)
            let body =
                found.map(\.organization)
                ?? participant.organization.flatMap { registers.names.body($0, on: day) }
            let positions = participant.positions.map(\.title).joined(separator: "; ")
            return [
                path(entry), Self.date(day), .integer(place + 1), label(participant.name),
                DataValue(participant.honorific), identifier((found?.person).map { .person($0) }),
                DataValue(participant.group),
                DataValue(participant.count), DataValue(participant.position ?? positions),
                label(participant.organization),
                identifier(body),
                .list(participant.roles.map(\.rawValue)), .boolean(participant.wasPresent), DataValue(participant.note),
            ]
        }
    }
}
