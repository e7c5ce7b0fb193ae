import Bulletin

/// The ways into the registers, for footer, home page and site map: those that the site has.
struct RegisterWays {
    let links: [(label: String, address: Address)]

    init(_ presence: RegisterPresence, _ addresses: RegisterAddresses) {
        let all = [
            (presence.decisions, "Nghị quyết, kết luận", addresses.index(addresses.decisions)),
            (presence.decisions, "Việc còn mở", addresses.board),
            (presence.awards, "Khen thưởng", addresses.index(addresses.awards)),
            (presence.people, "Con người", addresses.index(addresses.people)),
            (presence.organizations, "Tổ chức", addresses.index(addresses.organizations)),
            (presence.clusters, "Cụm thi đua", addresses.index(addresses.clusters)),
            (presence.places, "Địa bàn", addresses.index(addresses.places)),
            (presence.documents, "Văn bản viện dẫn", addresses.index(addresses.documents)),
            (presence.models, "Mô hình", addresses.index(addresses.models)),
            (presence.supervision, "Theo dõi giám sát", addresses.index(addresses.supervision)),
            (presence.overviews, "Tổng quan theo năm", addresses.index(addresses.overviews)),
            (presence.data, "Dữ liệu mở", addresses.index(addresses.data)),
        ]
        links = all.filter(\.0).map { (label: $0.1, address: $0.2) }
    }
}
