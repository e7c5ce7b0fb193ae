import Foundation
import Testing

@testable import Vietnamese

@Suite struct ToneStyleTests {
    @Test(arguments: TonePairs.all)
    func pairs(_ pair: TonePair) {
        #expect(TonePairs.all.count == 15)
        for start in ["", "h", "kh", "th", "l", "ng"] {
            for (first, last) in [
                (start + pair.first, start + pair.last),
                ((start + pair.first).uppercased(), (start + pair.last).uppercased()),
            ] {
                #expect(ToneStyle(of: first) == .first)
                #expect(ToneStyle(of: last) == .last)
                #expect(ToneStyle(of: last.decomposedStringWithCanonicalMapping) == .last)
                #expect(Array(ToneStyle.otherSpelling(of: first)?.utf8 ?? "".utf8) == Array(last.utf8))
                #expect(Array(ToneStyle.otherSpelling(of: last)?.utf8 ?? "".utf8) == Array(first.utf8))
                let mixture = ToneStyle.mixture(in: "Ở \(last) và “\(first)”.")
                #expect(mixture == ToneMixture(first: first, last: last))
            }
        }
    }

    @Test(arguments: [
        "quý", "quỳ", "quà", "quả", "quẹt", "toàn", "toán", "khuỷu", "của", "giữa", "hoài", "ngoéo", "hoa", "hoe",
        "huy", "tùa", "thuở",
        "già", "mùa", "hoạt", "huýt", "xoèn", "Qúy", "quỵ", "òai", "khoẻn", "", "q", "oa", "năm", "2023",
    ])
    func neverCount(_ syllable: String) {
        #expect(ToneStyle(of: syllable) == nil)
        #expect(ToneStyle.otherSpelling(of: syllable) == nil)
        #expect(ToneStyle.mixture(in: "hòa \(syllable) ủy \(syllable) khỏe") == nil)
        #expect(ToneStyle.mixture(in: "hoà \(syllable) uỷ \(syllable) khoẻ") == nil)
    }

    /// Eight bytes are looked at together: a rhyme is found wherever it stands among them, and whatever stands around it.
    @Test(arguments: ["", "b", "ươ", "tùa ", "của già thuở ", "👍"])
    func anyPlace(_ filling: String) {
        for length in 0..<20 {
            let start = String(repeating: "n", count: length) + " " + filling
            for end in ["", " ", " năm", " mùa của toàn tỉnh quý"] {
                for pair in [("hòa", "hoà"), ("ủy", "uỷ"), ("KHOẺ", "KHỎE")] {
                    let (text, other) = (start + pair.0 + end, start + pair.1 + end)
                    #expect(ToneStyle.otherSpelling(of: text) == other)
                    #expect(ToneStyle.mixture(in: text + " " + other) != nil)
                    #expect(ToneStyle.mixture(in: text + " " + text) == nil)
                }
            }
        }
    }

    @Test func wholeTexts() {
        let text = "Ủy ban hoà giải, thuỷ lợi; quý khách TOÀN tỉnh khoẻ mạnh (hòa bình)."
        #expect(ToneStyle.mixture(in: text) == ToneMixture(first: "Ủy", last: "hoà"))
        #expect(
            ToneStyle.respelled(text, in: .first)
                == "Ủy ban hòa giải, thủy lợi; quý khách TOÀN tỉnh khỏe mạnh (hòa bình).")
        #expect(
            ToneStyle.respelled(text, in: .last)
                == "Uỷ ban hoà giải, thuỷ lợi; quý khách TOÀN tỉnh khoẻ mạnh (hoà bình).")
        #expect(ToneStyle.mixture(in: ToneStyle.respelled(text, in: .first)) == nil)
        #expect(ToneStyle.mixture(in: [UInt8](text.utf8)) == ToneStyle.mixture(in: text))
        #expect(ToneStyle.otherSpelling(of: "Hòa Bình") == "Hoà Bình")
        #expect(ToneStyle.otherSpelling(of: "Hà Nội") == nil)
    }
}
