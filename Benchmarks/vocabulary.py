"""Words of Vietnamese bulletin prose, from which the entries of the benchmark are put together."""

SECTIONS = {
    "tin-tuc": "Tin tức - sự kiện",
    "dai-doan-ket": "Đại đoàn kết toàn dân tộc",
    "giam-sat-phan-bien": "Giám sát - phản biện xã hội",
    "dan-chu-phap-luat": "Dân chủ - pháp luật",
    "thi-dua-khen-thuong": "Thi đua - khen thưởng",
    "vi-nguoi-ngheo": "Vì người nghèo - an sinh xã hội",
    "dan-toc-ton-giao": "Dân tộc - tôn giáo",
    "mo-hinh": "Mô hình hay",
    "van-ban": "Văn bản",
    "thong-bao": "Thông báo, lịch công tác",
}

TAGS = """Thi đua yêu nước|Dân vận khéo|Nông thôn mới|Đô thị văn minh|Quỹ Vì người nghèo|Nhà đại đoàn kết|Giám sát cơ sở
Phản biện xã hội|Tiếp xúc cử tri|Ngày hội Đại đoàn kết|Khu dân cư văn hóa|Bảo vệ môi trường|An toàn giao thông|Chuyển đổi số
Người có uy tín|Đồng bào dân tộc|Tôn giáo|Kiều bào|Phụ nữ|Thanh niên|Cựu chiến binh|Nông dân|Công đoàn|Khuyến học
Hòa giải ở cơ sở|Đền ơn đáp nghĩa|Cứu trợ|Hàng Việt Nam|Xóa nhà tạm|Giảm nghèo bền vững|Cải cách hành chính|Phòng chống dịch
Trồng cây|Hiến máu|Quy chế dân chủ|Giám sát đầu tư cộng đồng|Học tập và làm theo Bác|Bầu cử|Tập huấn|Kỷ niệm""".replace(
    "\n", "|").split("|")

SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Đoàn Lương Cao".split()
MIDDLE_NAMES = "Văn Thị Hữu Đức Minh Thanh Ngọc Quang Xuân Thu Hồng Kim Đình Công Bích Mạnh Trọng Tuấn Hải Anh".split()
GIVEN_NAMES = """Hùng Huyền Lan Hương Sơn Thủy Hà Dũng Bình Nga Phúc Lộc Thọ Khánh Vinh Hiền Tâm Đạt Long Yến Loan Quyên
Cường Tuyết Trang Mai Nhung Oanh Phượng Quân Tài Thắng Toàn Trung Tú Vân Việt Xuân Chi Diệp Giang Hậu Khoa Liên Nam
Phong Quý Sang Thảo Uyên Vương Ánh Đông Ước""".split()

PLACES = [
    f"{kind} {name}"
    for kind in ("xã", "phường")
    for name in """Vân Đông|Tân Phong|Bình Khê|Hòa Lạc|Phú Sơn|An Thịnh|Đồng Tâm|Quang Trung|Yên Hải|Thạch Bàn|Long Mỹ
Trường Xuân|Minh Đức|Cẩm Giang|Ngọc Sơn|Thiện Kế|Đại Lộc|Xuân Hòa|Hương Nộn|Kim Bảng""".replace("\n", "|").split("|")
]

POSITIONS = """Chủ tịch|Phó Chủ tịch Thường trực|Phó Chủ tịch|Ủy viên Thường trực|Trưởng ban Tổ chức - Tuyên giáo
Trưởng ban Dân chủ - Pháp luật|Trưởng ban Phong trào|Chánh Văn phòng|Phó Chánh Văn phòng|Chuyên viên
Trưởng ban công tác Mặt trận|Ủy viên Ủy ban""".replace("\n", "|").split("|")

BODIES = """Hội Nông dân|Hội Liên hiệp Phụ nữ|Đoàn Thanh niên|Hội Cựu chiến binh|Liên đoàn Lao động|Hội Người cao tuổi
Hội Khuyến học|Hội Chữ thập đỏ|Ban Thanh tra nhân dân|Hội Luật gia|Hội Làm vườn|Câu lạc bộ Hưu trí""".replace(
    "\n", "|").split("|")

ROLES = {
    "attendee": "dự", "delegate": "đại biểu", "guest": "khách mời", "speaker": "phát biểu", "discussant": "tham luận",
    "reporter": "báo cáo", "directing_speaker": "phát biểu chỉ đạo", "concluder": "kết luận", "chair": "chủ trì",
    "secretary": "thư ký",
}

EVENT_KINDS = {
    "committee_session": "Hội nghị Ủy ban", "standing_meeting": "Họp Ban Thường trực", "summary_conference": "Tổng kết",
    "preliminary_review": "Sơ kết", "working_meeting": "Buổi làm việc", "consultation": "Góp ý", "dialogue": "Đối thoại",
    "training": "Tập huấn", "visit": "Thăm, tặng quà", "ceremony": "Lễ",
}

DECISION_KINDS = {
    "task": "nhiệm vụ", "conclusion": "kết luận", "agreement_point": "điểm thỏa thuận", "request": "đề nghị",
    "plan_approval": "thông qua kế hoạch", "target": "chỉ tiêu",
}

DECISION_STATUSES = {
    "assigned": "đã giao", "agreed": "thống nhất", "adopted": "đã thông qua", "in_progress": "đang thực hiện",
    "done": "hoàn thành",
}

AWARD_KINDS = {
    "certificate_of_merit": "bằng khen", "emulation_flag": "cờ thi đua", "certificate_of_commendation": "giấy khen",
    "letter_of_praise": "thư khen", "advanced_collective": "tập thể lao động tiên tiến",
}

AWARD_LEVELS = {"province": "tỉnh", "province_front": "UB MTTQ tỉnh", "commune": "xã"}

AWARD_STATUSES = {"decided": "đã có quyết định", "presented": "đã trao"}

TITLE_OPENINGS = """Hội nghị tổng kết|Hội nghị sơ kết|Lễ phát động|Buổi làm việc về|Đoàn giám sát|Tập huấn nghiệp vụ|Góp ý dự thảo về
Đối thoại với nhân dân về|Ký kết chương trình phối hợp|Trao tặng kinh phí cho|Ra mắt mô hình|Kiểm tra tiến độ|Biểu dương điển hình
Giao ban công tác""".replace("\n", "|").split("|")

TOPICS = """phong trào toàn dân đoàn kết xây dựng nông thôn mới|cuộc vận động vì người nghèo|công tác hòa giải ở cơ sở
việc thực hiện quy chế dân chủ|chương trình xóa nhà tạm, nhà dột nát|hoạt động của Ban giám sát đầu tư của cộng đồng
phong trào thi đua yêu nước|công tác tôn giáo và dân tộc|chuyển đổi số trong công tác Mặt trận
việc tiếp nhận phản ánh, kiến nghị của nhân dân|mô hình khu dân cư sáng, xanh, sạch, đẹp|công tác cứu trợ và an sinh xã hội
cuộc vận động người Việt Nam ưu tiên dùng hàng Việt Nam|quy ước, hương ước của thôn, tổ dân phố
việc chăm lo gia đình chính sách|phong trào khuyến học, khuyến tài|công tác bảo vệ môi trường ở khu dân cư
việc giữ gìn an ninh trật tự|quỹ cứu trợ và quỹ vì người nghèo|việc lấy ý kiến về quy hoạch sử dụng đất""".replace(
    "\n", "|").split("|")

TIMES = """Sáng nay|Chiều cùng ngày|Trong quý vừa qua|Từ đầu năm đến nay|Qua hai năm triển khai|Ngay sau hội nghị|Trong thời gian tới
Tại buổi làm việc|Qua khảo sát thực tế|Đến cuối tháng|Trong không khí phấn khởi|Thực hiện kế hoạch đã đề ra|Sau phần thảo luận
Nhân dịp này|Trước đó|Trên cơ sở ý kiến của các đại biểu""".replace("\n", "|").split("|")

SUBJECTS = """Ban Thường trực Ủy ban Mặt trận Tổ quốc tỉnh|các tổ chức thành viên|cán bộ và nhân dân trong xã|Ban công tác Mặt trận các thôn
đoàn công tác|đại diện các hộ gia đình|nhiều người có uy tín trong cộng đồng|các chức sắc, chức việc|các vị đại biểu
Hội Liên hiệp Phụ nữ và Đoàn Thanh niên|lãnh đạo địa phương|các doanh nghiệp và nhà hảo tâm|bà con ở khu dân cư
Ban Thanh tra nhân dân|các già làng, trưởng bản|hội viên Hội Cựu chiến binh""".replace("\n", "|").split("|")

VERBS = """đã phối hợp tổ chức|tập trung bàn giải pháp cho|thống nhất cao với|tích cực tham gia|nêu nhiều cách làm hay trong
trao đổi thẳng thắn về|đánh giá kết quả của|chỉ rõ những khó khăn trong|kiến nghị cấp trên quan tâm đến|cam kết đẩy mạnh
phân công người phụ trách|vận động nguồn lực cho|nhân rộng kinh nghiệm về|theo dõi và đôn đốc|rút kinh nghiệm qua
tuyên truyền sâu rộng về""".replace("\n", "|").split("|")

OBJECTS = TOPICS + """việc bê tông hóa đường làng, ngõ xóm|mô hình thu gom rác thải tại nguồn|việc hiến đất mở đường
các công trình phúc lợi của thôn|việc giúp hộ nghèo làm nhà ở|mô hình nuôi bò sinh sản|tổ liên kết trồng rau an toàn
camera an ninh ở các tuyến đường|việc thắp sáng đường quê|tủ sách cộng đồng|việc trồng hoa ven đường|các lớp xóa mù chữ số""".replace(
    "\n", "|").split("|")

PURPOSES = """để củng cố khối đại đoàn kết|nhằm nâng cao đời sống của nhân dân|góp phần giữ vững ổn định ở cơ sở
để tiếng nói của người dân đến được cấp có thẩm quyền|với sự đồng thuận của đông đảo bà con|theo đúng kế hoạch đã được thông qua
trên tinh thần dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng|với nhiều hình thức thiết thực
bảo đảm công khai, minh bạch|để không ai bị bỏ lại phía sau|phù hợp với điều kiện của từng khu dân cư
tạo sự lan tỏa trong toàn xã hội|và được ghi nhận bằng những kết quả cụ thể|gắn với học tập và làm theo Bác""".replace(
    "\n", "|").split("|")

FIGURES = """Toàn xã có {0} khu dân cư, trong đó {1} khu đạt danh hiệu văn hóa, bằng {2}%.
Quỹ đã tiếp nhận {0} triệu đồng, hỗ trợ {1} hộ sửa chữa nhà ở.
Đã có {0} ý kiến được ghi nhận, {1} ý kiến được trả lời ngay tại chỗ, đạt {2}%.
Nhân dân hiến hơn {0} m² đất và đóng góp {1} ngày công.
Đoàn đã kiểm tra {0} công trình và có {1} kiến nghị sau giám sát.
Tỷ lệ hộ nghèo còn {2}%, giảm so với cùng kỳ; {1} hộ thoát nghèo bền vững.""".split("\n")

HEADINGS = """Kết quả đạt được|Những khó khăn, hạn chế|Ý kiến thảo luận|Nhiệm vụ thời gian tới|Phát biểu chỉ đạo|Bài học kinh nghiệm
Cách làm ở cơ sở|Kiến nghị, đề xuất""".replace("\n", "|").split("|")

TASKS = """Xây dựng kế hoạch thực hiện|Báo cáo kết quả bằng văn bản về|Hoàn thành việc rà soát|Tổ chức kiểm tra, giám sát
Phối hợp tuyên truyền về|Lựa chọn hai đơn vị làm điểm cho|Bố trí kinh phí cho|Tiếp thu ý kiến và hoàn thiện dự thảo về
Tổng hợp kiến nghị của nhân dân về|Mở lớp tập huấn về""".replace("\n", "|").split("|")

REASONS = """Có thành tích xuất sắc trong|Dẫn đầu phong trào thi đua về|Có nhiều đóng góp cho|Tích cực tham gia""".replace(
    "\n", "|").split("|")
