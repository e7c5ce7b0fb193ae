import Bulletin
import Templates

extension OfficialForm {
    /// The form of the site's first document profile; without one, the national heads and the organization's name
    /// (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    init(for configuration: SiteConfiguration) {
        let profile = configuration.profiles.first
        let left = profile?.leftHead ?? []
        let right = profile?.rightHead ?? []
        self.init(
            leftHead: left.isEmpty ? [configuration.organization?.uppercased()].compactMap { $0 } : left,
            rightHead: right.isEmpty
                ? ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] : right,
            recipients: profile?.recipients ?? [])
    }
}
