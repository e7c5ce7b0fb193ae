/// Every Vietnamese letter beyond `a–z`, as the tests' own table.
enum VietnameseLetters {
    /// Rows of one vowel with its six tones: ngang, huyền, hỏi, ngã, sắc, nặng.
    static let vowels = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ]

    /// The 67 letters with marks in lower case, then in upper case: 134.
    static let marked: [String] = {
        let lower = vowels.joined().map(String.init).filter { !"aeiouy".contains($0) } + ["đ"]
        return lower + lower.map { $0.uppercased() }
    }()
}
