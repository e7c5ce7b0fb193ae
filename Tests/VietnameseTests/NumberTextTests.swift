import Testing

@testable import Vietnamese

@Suite struct NumberTextTests {
    @Test(arguments: [
        (0, "0"), (8, "8"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-1_234, "-1.234"), (-999, "-999"),
        (.max, "9.223.372.036.854.775.807"), (.min, "-9.223.372.036.854.775.808"),
    ])
    func integers(_ number: Int, _ text: String) {
        #expect(NumberText.integer(number) == text)
    }

    @Test(
        arguments: [
            (0, nil, "0"), (-0.0, nil, "0"), (12.5, nil, "12,5"), (1_234_567.5, nil, "1.234.567,5"), (97, nil, "97"),
            (0.1, nil, "0,1"), (-0.25, nil, "-0,25"),
            (1e16, nil, "10.000.000.000.000.000"), (1.5e-7, nil, "0,00000015"),
            (1e22, nil, "10.000.000.000.000.000.000.000"), (0.1 + 0.2, nil, "0,30000000000000004"),
            (0.1 + 0.2, 2, "0,3"), (97.25, 1, "97,3"), (97.24, 1, "97,2"), (1.005, 2, "1,01"), (9.99, 1, "10"),
            (999.95, 1, "1.000"), (0.04, 1, "0"), (-0.04, 1, "0"),
            (0.05, 1, "0,1"), (0.5, 0, "1"), (0.49, 0, "0"), (99.5, 0, "100"), (1234.5, 0, "1.235"), (0.005, 1, "0"),
            (12, 3, "12"), (1e-9, 2, "0"),
            (.infinity, nil, "–"), (.nan, 1, "–"),
        ] as [(Double, Int?, String)])
    func decimals(_ number: Double, _ maximum: Int?, _ text: String) {
        #expect(NumberText.decimal(number, maximumDecimals: maximum) == text)
    }

    @Test func readsBack() {
        for step in -2000...2000 {
            let number = Double(step) * 0.37
            let text = NumberText.decimal(number).filter { $0 != "." }.map { $0 == "," ? "." : $0 }
            #expect(Double(String(text)) == (number == 0 ? 0 : number))
        }
    }

    @Test func percents() {
        #expect(NumberText.percent(12.5) == "12,5%")
        #expect(NumberText.percent(100.0 / 3, maximumDecimals: 1) == "33,3%")
    }

    @Test(arguments: [
        (0, "0 byte"), (512, "512 byte"), (1023, "1.023 byte"), (1024, "1 KB"), (348_160, "340 KB"),
        (1_047_000, "1.022 KB"), (1_048_500, "1 MB"),
        (1_258_291, "1,2 MB"), (50 << 20, "50 MB"), (1 << 30, "1 GB"), (3 << 39, "1,5 TB"), (1 << 52, "4.096 TB"),
    ])
    func fileSizes(_ bytes: Int, _ text: String) {
        #expect(NumberText.fileSize(bytes) == text)
    }

    @Test func counts() {
        #expect([0, 8, 9, 10, 1200, -3].map(NumberText.atLeastTwoDigits) == ["00", "08", "09", "10", "1.200", "-3"])
    }

    @Test func romanNumerals() {
        #expect(
            [1, 4, 9, 14, 40, 90, 399, 1945, 2024, 3999].map(NumberText.roman) == [
                "I", "IV", "IX", "XIV", "XL", "XC", "CCCXCIX", "MCMXLV", "MMXXIV", "MMMCMXCIX",
            ])
        #expect([0, -1, 4000].map(NumberText.roman) == [nil, nil, nil])
        #expect(Set((1...3999).map(NumberText.roman)).count == 3999)
    }

    @Test func quarters() {
        #expect(
            (1...4).map { NumberText.quarter($0, of: 2024) } == [
                "Quý I/2024", "Quý II/2024", "Quý III/2024", "Quý IV/2024",
            ])
        #expect(NumberText.quarter(5, of: 2024) == nil)
        #expect(NumberText.quarter(0, of: 2024) == nil)
    }
}
