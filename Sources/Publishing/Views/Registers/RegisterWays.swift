import Bulletin

/// The ways into the registers, for footer, home page and site map: those that the site has.
struct RegisterWays {
    let links: [(label: String, address: Address)]

    init(_ outputs: [Output], _ addresses: RegisterAddresses?) {
        guard let addresses else {
            links = []
            return
        }
        let all = [
            ("Nghị quyết, kết luận", addresses.index(addresses.decisions)), ("Việc còn mở", addresses.board(page: 1)),
            ("Khen thưởng", addresses.index(addresses.awards)), ("Con người", addresses.index(addresses.people)),
            ("Tổ chức", addresses.index(addresses.organizations)),
            ("Cụm thi đua", addresses.index(addresses.clusters)), ("Địa bàn", addresses.index(addresses.places)),
            ("Văn bản viện dẫn", addresses.index(addresses.documents)),
            ("Mô hình", addresses.index(addresses.models)),
            ("Theo dõi giám sát", addresses.index(addresses.supervision)),
            ("Tổng quan theo năm", addresses.index(addresses.overviews)),
            ("Dữ liệu mở", addresses.index(addresses.data)),
        ]
        let there = Set(outputs.map(\.address))
        links = all.filter { there.contains($0.1) }.map { (label: $0.0, address: $0.1) }
    }
}
