import Bulletin

/// The form of an official document: heads, words of the signatures, margins.
///
/// `nd30` follows Nghị định 30/2020/NĐ-CP, Phụ lục I. `party-2026` follows Quy định 399-QĐ/TW as secondary sources
/// report it: until a site's profile says `verified`, its documents are marked as drafts.
package struct DocumentForm: Sendable, Equatable {
    package var leftHead: [String]
    package var rightHead: [String]
    package var recipients: [String]
    var numberPrefix: String
    var secretary: String
    var chair: String
    /// What stands behind the last sentence.
    var ending: String
    /// Inside, outside, top and bottom, in millimetres.
    var margins: (inside: Double, outside: Double, top: Double, bottom: Double)
    /// A line of warning below the title.
    var note: String?

    package static func == (left: DocumentForm, right: DocumentForm) -> Bool {
        left.leftHead == right.leftHead && left.rightHead == right.rightHead && left.recipients == right.recipients
            && left.numberPrefix == right.numberPrefix && left.secretary == right.secretary && left.chair == right.chair
            && left.ending == right.ending && left.margins == right.margins && left.note == right.note
    }

    /// The names of the forms that a site has.
    package static func names(in configuration: SiteConfiguration) -> [String] {
        let own = configuration.profiles.map(\.id.text)
        return own + ["nd30", "party-2026"].filter { !own.contains($0) }
    }

    /// The form of a name: a profile of the site, or one that every site has; nil where there is none.
    package init?(named name: String, in configuration: SiteConfiguration) {
        let profile = configuration.profiles.first { $0.id.text == name }
        let base = profile?.base?.text ?? (profile == nil ? name : "nd30")
        let organization = configuration.organization.map { [$0.uppercased()] } ?? []
        switch base {
        case "nd30":
            self.init(
                leftHead: organization,
                rightHead: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
                recipients: ["Lưu: VT, Hồ sơ."], numberPrefix: "Số: ", secretary: "THƯ KÝ", chair: "CHỦ TỌA",
                ending: "./.", margins: (30, 20, 20, 20))
        case "party-2026":
            self.init(
                leftHead: organization + ["*"], rightHead: ["ĐẢNG CỘNG SẢN VIỆT NAM"], recipients: ["Lưu Văn phòng."],
                numberPrefix: "Số ", secretary: "NGƯỜI GHI BIÊN BẢN", chair: "CHỦ TRÌ HỘI NGHỊ", ending: ".",
                margins: (30, 15, 20, 20), note: "(Dự thảo – thể thức chưa được kiểm chứng)")
        default: return nil
        }
        guard let profile else { return }
        if !profile.leftHead.isEmpty { leftHead = profile.leftHead }
        if !profile.rightHead.isEmpty { rightHead = profile.rightHead }
        if !profile.recipients.isEmpty { recipients = profile.recipients }
        if profile.isVerified { note = nil }
    }

    private init(
        leftHead: [String], rightHead: [String], recipients: [String], numberPrefix: String, secretary: String,
        chair: String, ending: String, margins: (Double, Double, Double, Double), note: String? = nil
    ) {
        self.leftHead = leftHead
        self.rightHead = rightHead
        self.recipients = recipients
        self.numberPrefix = numberPrefix
        self.secretary = secretary
        self.chair = chair
        self.ending = ending
        self.margins = (margins.0, margins.1, margins.2, margins.3)
        self.note = note
    }
}
