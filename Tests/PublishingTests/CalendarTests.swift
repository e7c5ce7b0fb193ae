import Testing

@testable import Publishing

/// The calendar says which meetings it leaves out.
@Suite struct CalendarTests {
    @Test(arguments: [
        (0, "Việc còn mở và các cuộc họp"), (500, "Việc còn mở và các cuộc họp"),
        (501, "Việc còn mở và 500 cuộc họp gần nhất trong 501 cuộc"),
    ])
    func theDescriptionSaysWhatIsLeftOut(_ count: Int, _ description: String) {
        #expect(CalendarWriter.description(meetings: count) == description)
    }
}
