import Bulletin
import HTML
import Templates
import Vietnamese

/// Open data: CSV and JSON of every table, what describes them, and a page that explains them.
enum OpenDataOutputs {
    static func plan(_ site: Site, _ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        if site.entries.isEmpty { return [] }
        let folder = addresses.data
        let tables = OpenData(site, registers).tables.filter { $0.count > 0 }
        func file(_ name: String, _ bytes: @escaping @Sendable (SiteViews) -> [UInt8]) -> Output {
            Output(Address("\(folder)/\(name)"), .data, from: Origin(template: "open data"), .render(bytes))
        }
        let files = tables.flatMap { table in
            let rows = DataFiles(table)
            return [
                file(table.name + ".csv") { _ in rows.csv() }, file(table.name + ".json") { _ in rows.json() },
                file(table.name + ".schema.json") { _ in DataDescription.schema(of: table).pretty },
            ]
        }
        let title = "Dữ liệu mở - \(site.configuration.title)"
        return files + [
            file("popolo.json") { _ in Popolo.json(site, registers).pretty },
            file("datapackage.json") { views in
                DataDescription.package(of: tables, title: title, homepage: views.absolute(HomeOutputs.address)).pretty
            },
            RegisterPages.output(addresses.index(folder), { $0.dataPage(tables) }),
        ]
    }
}

extension RegisterPages {
    func dataPage(_ tables: [DataTable]) -> RegisterPage {
        func file(_ name: String, _ label: String) -> Link { link(label, Address("\(addresses.data)/\(name)")) }
        var parts: [RegisterPart] = [
            .note(
                "Số liệu có cấu trúc của mọi bài đã đăng, dùng lại tự do khi ghi nguồn. Tệp CSV mở thẳng bằng Excel, "
                    + "LibreOffice: mã UTF-8, dấu phẩy ngăn cột, ô nhiều giá trị ngăn bằng dấu chấm phẩy. "
                    + "Ô chữ mở đầu bằng = + - @ có thêm dấu ' ở trước để bảng tính không coi là công thức. "
                    + "Tệp JSON là một danh sách, bỏ các trường trống."),
            .facts([
                RegisterFact(
                    "Cho máy đọc",
                    [
                        file("datapackage.json", "datapackage.json (Frictionless)"),
                        file("popolo.json", "popolo.json (người, tổ chức, chức vụ)"),
                    ])
            ]),
            .table(
                RegisterTable(
                    id: "cac_bang", caption: "Các bảng",
                    columns: [.init("Bảng"), .init("Số dòng", .number), .init("Tệp")],
                    rows: tables.map { table in
                        [
                            .noted(Link(table.title, to: "#bang_" + table.name), table.description),
                            .number(table.count),
                            .links([
                                file(table.name + ".csv", "CSV"), file(table.name + ".json", "JSON"),
                                file(table.name + ".schema.json", "JSON Schema"),
                            ]),
                        ]
                    })),
        ]
        parts += tables.map { table in
            .table(
                RegisterTable(
                    id: "bang_" + table.name, caption: "\(table.title): các cột của \(table.name).csv",
                    columns: [.init("Cột"), .init("Kiểu"), .init("Ý nghĩa"), .init("Luôn có")],
                    rows: table.columns.map { column in
                        [
                            .text(column.name), .text(column.kind.label), .text(column.description),
                            .text(column.isRequired ? "có" : "không"),
                        ]
                    }))
        }
        return RegisterPage(title: "Dữ liệu mở", parts: parts)
    }
}

extension DataColumn.Kind {
    fileprivate var label: String {
        switch self {
        case .text: "chữ"
        case .list: "danh sách"
        case .integer: "số nguyên"
        case .number: "số"
        case .boolean: "true, false"
        case .date: "ngày, 2023-11-28"
        case .time: "giờ, 14:15:00"
        }
    }
}
