/// Figures carried over from an older portal; they are shown as they were and never counted on.
package struct LegacyFigures: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var url: WebAddress?
    package var views: Int?
    package var rating: Rating?

    package init(from fields: inout some FieldSource) {
        url = fields.optional("url", "địa chỉ", "Địa chỉ của bài trên cổng cũ.")
        views = fields.optional("views", "lượt xem", "Số lượt xem trên cổng cũ.")
        rating = fields.optional("rating", "đánh giá", "Đánh giá trên cổng cũ.")
    }

    /// A sum of points given by a number of readers.
    package struct Rating: FieldGroup, Equatable {
        package static let table = FieldTable(recording: Self.self)

        package var score: Double
        package var count: Int

        package init(from fields: inout some FieldSource) {
            score = fields.value("score", "tổng số điểm", "Tổng số điểm.", default: 0)
            count = fields.value("count", "số lượt", "Số lượt đánh giá.", default: 0)
        }
    }
}
