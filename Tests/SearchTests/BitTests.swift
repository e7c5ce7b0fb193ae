import RandomTesting
import Testing

@testable import Search

@Suite struct BitTests {
    @Test(arguments: [0, 1, 2, 3, 7, 8, 100, 65_535, 1_000_000])
    func gamma(_ value: Int) throws {
        var writer = BitWriter()
        writer.write(1, bits: 1)
        writer.writeGamma(value)
        writer.align()
        var reader = BitReader(writer.bytes)
        _ = try reader.readBit()
        #expect(try reader.readGamma() == value)
    }

    @Test(arguments: 0..<60)
    func sets(_ seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        let universe = Int.random(in: 1...3000, using: &random)
        let share = Double.random(in: 0...1, using: &random)
        let members = (0..<UInt32(universe)).filter { _ in Double.random(in: 0..<1, using: &random) < share }
        var writer = BitWriter()
        writer.writeSet(members, universe: universe)
        writer.writeGamma(77)
        writer.align()
        var reader = BitReader(writer.bytes)
        #expect(try reader.readSet(count: members.count, universe: universe) == members)
        #expect(try reader.readGamma() == 77)
    }

    /// A set costs about what information theory asks for.
    @Test(arguments: [0.001, 0.01, 0.1, 0.3, 0.5, 0.9])
    func setsAreSmall(_ share: Double) {
        var random = SplitMix(state: 5)
        let universe = 100_000
        let members = (0..<UInt32(universe)).filter { _ in Double.random(in: 0..<1, using: &random) < share }
        var writer = BitWriter()
        writer.writeSet(members, universe: universe)
        let entropy = -(share * naturalLogarithmOf(share) + (1 - share) * naturalLogarithmOf(1 - share)) / 0.6931
        #expect(Double(writer.bytes.count * 8) < Double(universe) * entropy * 1.06)
    }

    private func naturalLogarithmOf(_ share: Double) -> Double { -naturalLogarithm(1 / share) }

    @Test func logarithmIsExact() {
        for (number, logarithm) in [
            (1.0, 0.0), (2, 0.6931471805599453), (10, 2.302585092994046), (1e6, 13.815510557964274),
        ] {
            #expect(abs(naturalLogarithm(number) - logarithm) < 1e-12)
        }
    }

    @Test(arguments: 0..<20)
    func base64(_ count: Int) {
        var random = SplitMix(state: UInt64(count))
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }

    @Test(arguments: ["A", "AB", "ABC", "A===", "AB=C", "AB!=", "ABCD="])
    func noBase64(_ text: String) {
        #expect(Base64.decode(Array(text.utf8)) == nil)
    }

    /// Whatever the bytes, reading ends or throws.
    @Test(arguments: 0..<200)
    func randomBitsNeverTrap(_ seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        var reader = BitReader(bytes)
        if let keys = try? reader.readKeys() {
            for _ in keys { _ = try? reader.readSyllable(documentCount: 1000) }
        }
        reader = BitReader(bytes)
        _ = try? reader.readPair(fingerprint: Int.random(in: 0..<65536, using: &random), documentCount: 1000)
        _ = try? reader.readSyllable(documentCount: 5)
    }
}
