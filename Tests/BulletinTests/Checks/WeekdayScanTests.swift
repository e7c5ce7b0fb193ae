import Testing
import Vietnamese

@testable import Bulletin

@Suite struct WeekdayScanTests {
    /// 2018-08-21 was a Tuesday: every other name is found, however it is written.
    @Test(arguments: ["hai", "tư", "năm", "sáu", "bảy", "Hai", "TƯ", "Năm", "SÁU", "Bảy", "(bảy)", "năm,"])
    func findsOtherDays(_ name: String) {
        let found = WeekdayScan.mismatches(in: Array("họp Thứ \(name) ngày 21/8/2018".utf8), near: nil)
        #expect(found.map(\.day.iso) == ["2018-08-21"])
    }

    @Test func findsSunday() {
        #expect(WeekdayScan.mismatches(in: Array("Chủ nhật, 21/8/2018".utf8), near: nil).count == 1)
    }

    @Test(arguments: [
        "Thứ ba, 21/8/2018", "thứ Ba 21/8/2018", "Chủ tịch 21/8/2018", "chủ trì 21/8/2018", "thứ hạng 21/8/2018",
    ])
    func leavesOthers(_ text: String) {
        #expect(WeekdayScan.mismatches(in: Array(text.utf8), near: nil).isEmpty)
    }
}
