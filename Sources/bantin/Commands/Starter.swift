import Bulletin
import Vietnamese

/// The files of a new site: few, and each shows something.
enum Starter {
    /// Paths relative to the site's folder, with their bytes.
    static func files(on day: CivilDate) -> [(path: String, bytes: [UInt8])] {
        [
            ("content/site.yaml", site), ("content/tin-tuc/\(day.year)/\(day.iso)-tin-dau-tien.md", news(day)),
            ("content/tin-tuc/\(day.year)/\(day.iso)-bien-ban-hop.md", minutes(day)),
            ("content/pages/gioi-thieu.md", about), ("content/data/people.yaml", people),
            (".gitignore", "/output/\n/.output.bantin-*\n"),
        ].map { ($0.0, Array($0.1.utf8)) }
    }

    private static let site = """
        # Tên và cách trình bày trang tin. Dòng bắt đầu bằng # là ghi chú.
        title: Bản tin Mặt trận
        organization: Ủy ban MTTQ Việt Nam tỉnh …
        description: Tin hoạt động, biên bản và văn bản của Mặt trận.
        # Địa chỉ công khai; cần cho tin RSS và sơ đồ trang.
        # url: https://…
        sections:
          - id: tin-tuc
            label: Tin tức - sự kiện
          - id: thong-bao
            label: Thông báo, lịch công tác
          - id: van-ban
            label: Văn bản
        menu:
          - label: Giới thiệu
            page: pages/gioi-thieu.md
          - label: Tin tức - sự kiện
            section: tin-tuc
        footer:
          editor: (tên người chịu trách nhiệm nội dung)

        """

    private static func news(_ day: CivilDate) -> String {
        """
        ---
        title: Tin đầu tiên
        date: \(day.iso)
        summary: Một hai câu nói gọn nội dung của tin.
        tags:
          - Hướng dẫn
        ---

        Viết nội dung ở đây. Để trống một dòng giữa hai đoạn.

        Xem thêm [biên bản họp](\(day.iso)-bien-ban-hop.md#d1).

        """
    }

    private static func minutes(_ day: CivilDate) -> String {
        """
        ---
        kind: minutes
        title: Biên bản họp Ban Thường trực
        date: \(day.iso)
        event:
          kind: standing_meeting
          start: \(day.iso)T08:00
          end: \(day.iso)T10:30
          place: Phòng họp tầng 2
        participants:
          - name: Nguyễn Văn An
            position: Chủ tịch
            role: chair
          - name: Trần Thị Bình
            position: Chuyên viên
            role: secretary
        decisions:
          - kind: task
            text: Xây dựng kế hoạch công tác quý tới.
            assignees:
              - Văn phòng
            due: \(day.year + 1)-03
            status: assigned
        ---

        Ghi diễn biến cuộc họp ở đây.

        """
    }

    private static let about = """
        ---
        kind: page
        title: Giới thiệu
        ---

        Giới thiệu cơ quan, chức năng, nhiệm vụ.

        """

    private static let people = """
        # Người có trang riêng. Trùng tên là chuyện thường: chỉ ghi người mà bạn chắc chắn là một.
        # people:
        #   - id: nguyen-van-an
        #     name: Nguyễn Văn An
        #     positions:
        #       - title: Chủ tịch
        #         from: 2024

        """
}
