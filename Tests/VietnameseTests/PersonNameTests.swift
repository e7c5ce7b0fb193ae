import Testing

@testable import Vietnamese

@Suite struct PersonNameTests {
    @Test(arguments: [
        ("Nguyễn Việt Hùng", "", "Nguyễn Việt Hùng"), ("đồng chí Đặng Thanh Giang", "đồng chí", "Đặng Thanh Giang"),
        ("Đ/c Phạm Văn Xuyên", "Đ/c", "Phạm Văn Xuyên"), ("đ/c. Phạm Văn Xuyên", "đ/c.", "Phạm Văn Xuyên"),
        ("Ông Nguyễn Văn A", "Ông", "Nguyễn Văn A"),
        ("bà  Lê Thị Huyền ", "bà", "Lê Thị Huyền"), ("TS. Trần Văn B", "TS.", "Trần Văn B"),
        ("TS Trần Văn B", "TS", "Trần Văn B"),
        ("PGS.TS. Trần Văn B", "PGS.TS.", "Trần Văn B"), ("PGS. TS Trần Văn B", "PGS. TS", "Trần Văn B"),
        ("GS.TS.Trần Văn B", "GS.TS.", "Trần Văn B"),
        ("ThS. BS. Lê C", "ThS. BS.", "Lê C"), ("Đồng chí Đại tá, Nguyễn An", "Đồng chí Đại tá,", "Nguyễn An"),
        ("Đồng chí Thiếu tướng Nguyễn Văn An", "Đồng chí Thiếu tướng", "Nguyễn Văn An"),
        ("Đại uý Hoàng Anh", "Đại uý", "Hoàng Anh"),
        ("Hòa thượng Thích Thanh Nhiễu", "Hòa thượng", "Thích Thanh Nhiễu"),
        ("Thượng toạ Thích Đức Thiện", "Thượng toạ", "Thích Đức Thiện"),
        ("TT. Thích Đức Thiện", "TT.", "Thích Đức Thiện"), ("TT Thích Đức Thiện", "", "TT Thích Đức Thiện"),
        ("Đại đức Thích Minh", "Đại đức", "Thích Minh"),
        ("Linh mục Giuse Trần Xuân Mạnh", "Linh mục", "Giuse Trần Xuân Mạnh"),
        ("Mục sư Y Ky Niê", "Mục sư", "Y Ky Niê"),
        ("Y Thanh Hà Niê Kđăm", "", "Y Thanh Hà Niê Kđăm"),
        ("Mẹ Việt Nam anh hùng Nguyễn Thị Thứ", "Mẹ Việt Nam anh hùng", "Nguyễn Thị Thứ"),
        ("anh Hùng", "anh", "Hùng"), ("Anh Thơ", "", "Anh Thơ"), ("Anh Nguyễn Văn Thơ", "Anh", "Nguyễn Văn Thơ"),
        ("Bác Hồ", "", "Bác Hồ"),
        ("Cụ Nguyễn Thị Sáu", "Cụ", "Nguyễn Thị Sáu"), ("Ông Ích Khiêm", "", "Ông Ích Khiêm"),
        ("ông Ông Ích Khiêm", "ông", "Ông Ích Khiêm"),
        ("Ông", "", "Ông"), ("Đồng chí", "", "Đồng chí"), ("TS.", "", "TS."), ("", "", ""), ("  ", "", ""),
        ("Ba Đình", "", "Ba Đình"), ("Tư", "", "Tư"),
        ("Bác sỹ Lê Văn C", "Bác sỹ", "Lê Văn C"), ("kĩ sư Lê Văn C", "kĩ sư", "Lê Văn C"), ("Lê Sanh", "", "Lê Sanh"),
        ("Ông (bà) Lê Văn C", "Ông (bà)", "Lê Văn C"), ("C. Mác", "", "C. Mác"), ("Bế Văn Đàn", "", "Bế Văn Đàn"),
        ("BS.CKII Lê Văn C", "BS.CKII", "Lê Văn C"),
        ("NSƯT. Thu Hà", "NSƯT.", "Thu Hà"), ("Thu Hà", "", "Thu Hà"),
        ("ĐỒNG CHÍ NGUYỄN VĂN A", "ĐỒNG CHÍ", "NGUYỄN VĂN A"),
    ])
    func parts(_ text: String, _ honorific: String, _ name: String) {
        let person = PersonName(text)
        #expect(person.honorific == honorific)
        #expect(person.name == name)
        let decomposed = PersonName(Normalization.nfd(text))
        #expect([decomposed.honorific, decomposed.name] == [honorific, name])
    }

    @Test(arguments: [
        ("Nguyễn Việt Hùng", "Hùng", "Nguyễn"), ("Tư", "Tư", ""), ("ông Lê Văn A (Ba Tèo)", "A", "Lê"),
        ("(x)", "(x)", ""), ("", "", ""),
        ("Đồng chí Tùng", "Tùng", ""),
    ])
    func givenNameAndSurname(_ text: String, _ given: String, _ surname: String) {
        #expect(PersonName(text).given == given)
        #expect(PersonName(text).surname == surname)
    }

    @Test func knownParts() {
        let person = PersonName(name: "Ông Văn Tùng", honorific: "ông")
        #expect(person.name == "Ông Văn Tùng")
        #expect(person.surname == "Ông")
    }
}
