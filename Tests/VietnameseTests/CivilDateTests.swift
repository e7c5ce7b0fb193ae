import Testing

@testable import Vietnamese

@Suite struct CivilDateTests {
    @Test func allDaysFrom1900To2100() throws {
        var day = try #require(CivilDate(year: 1900, month: 1, day: 1))
        let end = try #require(CivilDate(year: 2100, month: 12, day: 31))
        #expect(day.weekday == .monday)
        var weekday = day.weekday
        var number = day.dayNumber
        var year = 1900
        var month = 1
        var dayOfMonth = 1
        // A calendar of its own: counts days, months and weekdays up, one by one.
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        while day < end {
            let next = day.adding(days: 1)
            number += 1
            weekday = Weekday.allCases[(weekday.rawValue + 1) % 7]
            let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            dayOfMonth += 1
            if dayOfMonth > lengths[month - 1] + (month == 2 && leap ? 1 : 0) { (month, dayOfMonth) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
            guard next > day, next.dayNumber == number, next.weekday == weekday, day.days(until: next) == 1,
                (next.year, next.month, next.day) == (year, month, dayOfMonth),
                CivilDate(dayNumber: number) == next, next.start.date == next,
                Timestamp(seconds: next.start.seconds - 1).date == day
            else {
                Issue.record("wrong after \(day.iso)")
                return
            }
            day = next
        }
        #expect(day.weekday == .friday)
    }

    @Test(arguments: [1, 800, 1900, 2000, 2023, 2100, 9999])
    func textsOfAllDaysOfAYearAreReadBack(_ year: Int) throws {
        var day = try #require(CivilDate(year: year, month: 1, day: 1))
        var count = 0
        while day.year == year, count < 366 {
            #expect(CivilDate(iso: day.iso) == day)
            #expect(CivilDate(dayMonthYear: day.short) == day)
            day = day.adding(days: 1)
            count += 1
        }
        #expect(count == (CivilDate.isLeap(year) || year == 9999 ? 366 : 365))
    }

    @Test(arguments: [
        (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 3, 1, 11_017), (2023, 11, 28, 19_689), (1, 1, 1, -719_162),
        (9999, 12, 31, 2_932_896),
    ])
    func dayNumbers(_ year: Int, _ month: Int, _ day: Int, _ number: Int) throws {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        #expect(date.dayNumber == number)
        #expect(CivilDate(dayNumber: number) == date)
    }

    @Test(arguments: [
        (2023, 2, 29), (2100, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0),
        (0, 1, 1),
        (10_000, 1, 1), (2023, 1, 32),
    ])
    func daysThatDoNotExist(_ year: Int, _ month: Int, _ day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test func leapYears() {
        #expect([1896, 1904, 2000, 2024].allSatisfy(CivilDate.isLeap))
        #expect(![1900, 2100, 2023, 2022].contains(where: CivilDate.isLeap))
        #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CivilDate(year: 2024, month: 2, day: 29)?.lastOfMonth.day == 29)
    }

    @Test func theCalendarHasEnds() {
        #expect(CivilDate.last.adding(days: 1) == .last)
        #expect(CivilDate.first.adding(days: -1) == .first)
        #expect(CivilDate.first.adding(days: .min) == .first)
        #expect(CivilDate.last.adding(days: .max) == .last)
        #expect(Timestamp(seconds: .max).date == .last)
        #expect(Timestamp(seconds: .min).date == .first)
        #expect(Timestamp(seconds: .min).rfc822.isEmpty == false)
    }

    @Test(arguments: [
        "2023-02-29", "2023-1-01", "23-01-01", "2023/01/01", "2023-01-01 ", "", "--", "2023-01", "2023-01-0a",
        "+023-01-01",
    ])
    func notISO(_ text: String) {
        #expect(CivilDate(iso: text) == nil)
        #expect(LocalDateTime(iso: text) == nil)
    }

    @Test(arguments: [
        ("28/11/2023", "2023-11-28"), ("5/1/2023", "2023-01-05"), ("05.01.2023", "2023-01-05"),
        ("5-1-2023", "2023-01-05"),
    ])
    func vietnameseOrder(_ text: String, _ iso: String) {
        #expect(CivilDate(dayMonthYear: text)?.iso == iso)
    }

    @Test(arguments: ["2023-11-28", "11/28/2023", "28/11/23", "28/11", "", "128/1/2023"])
    func notVietnameseOrder(_ text: String) {
        #expect(CivilDate(dayMonthYear: text) == nil)
    }
}

@Suite struct LocalDateTimeTests {
    @Test(arguments: [
        ("2023-11-28", "2023-11-28"), ("2023-11-28T14:15", "2023-11-28T14:15:00+07:00"),
        ("2023-11-28 14:15:30", "2023-11-28T14:15:30+07:00"), ("2023-11-28T00:00:00", "2023-11-28"),
        ("2023-11-28T14:15:00+07:00", "2023-11-28T14:15:00+07:00"),
        ("2023-11-28T18:30:00Z", "2023-11-29T01:30:00+07:00"),
        ("2023-11-28T00:30:00+09:00", "2023-11-27T22:30:00+07:00"),
        ("2023-11-28T10:00-0330", "2023-11-28T20:30:00+07:00"),
        ("2023-11-28T8:05", "2023-11-28T08:05:00+07:00"),
    ])
    func reading(_ text: String, _ iso: String) {
        #expect(LocalDateTime(iso: text)?.iso == iso)
    }

    @Test(arguments: [
        "2023-11-28T", "2023-11-28T24:00", "2023-11-28T14:60", "2023-11-28T14", "2023-11-28T14:15:61", "T14:15",
        "2023-11-28T14:15+7", "2023-11-28T14:15Zx", "2023-11-28T14:15+99:00", "2023-11-28T14:15:30:00",
    ])
    func notRead(_ text: String) {
        #expect(LocalDateTime(iso: text) == nil)
    }

    @Test func midnightMeansNoTime() throws {
        let date = try #require(CivilDate(iso: "2023-11-28"))
        let midnight = LocalDateTime(date: date, time: .midnight)
        #expect(midnight == LocalDateTime(date: date))
        #expect(midnight.time == nil)
        #expect(midnight < LocalDateTime(date: date, time: ClockTime(secondOfDay: 1)))
        #expect(midnight.timestamp.seconds == 1_701_104_400)
        #expect(midnight.timestamp.local == midnight)
    }
}

@Suite struct DateTextTests {
    @Test(arguments: [
        ("2018-08-21", "Thứ Ba, ngày 21/8/2018", "21/08/2018", "ngày 21 tháng 8 năm 2018", "ngày 21 tháng 8 năm 2018"),
        ("2020-01-05", "Chủ nhật, ngày 5/1/2020", "05/01/2020", "ngày 5 tháng 1 năm 2020", "ngày 05 tháng 01 năm 2020"),
        ("2019-06-29", "Thứ Bảy, ngày 29/6/2019", "29/06/2019", "ngày 29 tháng 6 năm 2019", "ngày 29 tháng 6 năm 2019"),
        (
            "2024-02-29", "Thứ Năm, ngày 29/2/2024", "29/02/2024", "ngày 29 tháng 2 năm 2024",
            "ngày 29 tháng 02 năm 2024"
        ),
        (
            "2023-12-10", "Chủ nhật, ngày 10/12/2023", "10/12/2023", "ngày 10 tháng 12 năm 2023",
            "ngày 10 tháng 12 năm 2023"
        ),
    ])
    func dates(_ iso: String, _ header: String, _ short: String, _ long: String, _ formal: String) throws {
        let date = try #require(CivilDate(iso: iso))
        #expect([date.withWeekday, date.short, date.long, date.formal] == [header, short, long, formal])
    }

    @Test func periods() throws {
        let date = try #require(CivilDate(iso: "2023-11-28"))
        #expect(date.monthAndYear == "Tháng 11/2023")
        #expect(date.quarterAndYear == "Quý IV/2023")
        let quarters = (1...12).compactMap { CivilDate(year: 2024, month: $0, day: 1)?.quarter }
        #expect(quarters == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
        #expect(
            Weekday.allCases.map(\.name).joined(separator: " ")
                == "Chủ nhật Thứ Hai Thứ Ba Thứ Tư Thứ Năm Thứ Sáu Thứ Bảy")
    }

    @Test(arguments: [
        ("14:15", "14:15", "14 giờ 15"), ("08:05", "08:05", "8 giờ 05"), ("7:00", "07:00", "7 giờ 00"),
        ("14:15:30", "14:15:30", "14 giờ 15"),
    ])
    func times(_ text: String, _ short: String, _ long: String) throws {
        let time = try #require(ClockTime(iso: text))
        #expect([time.short, time.long] == [short, long])
    }

    @Test func datesWithTimes() throws {
        let both = try #require(LocalDateTime(iso: "2023-01-05T14:15"))
        #expect(both.short == "05/01/2023 14:15")
        #expect(both.long == "14 giờ 15, ngày 5 tháng 1 năm 2023")
        #expect(both.formal == "14 giờ 15, ngày 05 tháng 01 năm 2023")
        #expect(LocalDateTime(date: both.date).formal == "ngày 05 tháng 01 năm 2023")
        #expect(both.iCalendar == "20230105T141500")
        #expect(LocalDateTime(date: both.date).iCalendar == "20230105")
    }

    @Test(arguments: [
        (
            1_701_155_700, "2023-11-28T14:15:00+07:00", "Tue, 28 Nov 2023 14:15:00 +0700",
            "Tue, 28 Nov 2023 07:15:00 GMT", "20231128T071500Z"
        ),
        (
            0, "1970-01-01T07:00:00+07:00", "Thu, 01 Jan 1970 07:00:00 +0700", "Thu, 01 Jan 1970 00:00:00 GMT",
            "19700101T000000Z"
        ),
        (
            -25_201, "1969-12-31T23:59:59+07:00", "Wed, 31 Dec 1969 23:59:59 +0700", "Wed, 31 Dec 1969 16:59:59 GMT",
            "19691231T165959Z"
        ),
    ])
    func moments(_ seconds: Int, _ rfc3339: String, _ rfc822: String, _ http: String, _ iCalendar: String) {
        let moment = Timestamp(seconds: seconds)
        #expect(
            [moment.rfc3339, moment.rfc822, moment.httpDate, moment.iCalendar] == [rfc3339, rfc822, http, iCalendar])
    }
}
