#!/usr/bin/env python3
"""Makes a Vietnamese corpus for the search benchmark: one JSON object a line, the same for the same seed.

Articles of about 490 syllables in the manner of provincial bulletins: half of a text is formulas with names, offices,
places and figures in them, half runs of set phrases on the article's subjects; a long tail of rare words follows Zipf.

    corpus.py --entries 10000 --seed 1 > corpus.jsonl
"""
import argparse
import json
import pathlib
import random
import re
import sys
import unicodedata

FULL = {
    "MTTQ": "Mặt trận Tổ quốc", "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "BTV": "Ban Thường vụ",
    "BTT": "Ban Thường trực", "TP": "thành phố", "KDC": "khu dân cư", "NTM": "nông thôn mới", "CVĐ": "cuộc vận động",
    "LHPN": "Liên hiệp Phụ nữ", "CCB": "Cựu chiến binh", "LĐLĐ": "Liên đoàn Lao động", "VHVN": "văn hóa văn nghệ",
    "TDTT": "thể dục thể thao", "ANTT": "an ninh trật tự", "TĐKT": "thi đua khen thưởng", "BCH": "Ban Chấp hành",
}
SECTIONS = {
    "tin-tuc": "Tin tức - sự kiện", "dai-doan-ket": "Đại đoàn kết toàn dân tộc",
    "giam-sat-phan-bien": "Giám sát - phản biện xã hội", "thi-dua-khen-thuong": "Thi đua - khen thưởng",
    "vi-nguoi-ngheo": "Vì người nghèo - an sinh xã hội", "dan-toc-ton-giao": "Dân tộc - tôn giáo",
    "mo-hinh": "Mô hình hay", "thong-bao": "Thông báo, lịch công tác"}
KINDS = {"news": "Tin", "minutes": "Biên bản", "notice": "Thông báo"}
STATUSES = {"assigned": "đã giao", "in_progress": "đang thực hiện", "done": "hoàn thành", "agreed": "thống nhất"}
AWARDS = {"certificate_of_merit": "Bằng khen", "certificate_of_commendation": "Giấy khen", "emulation_flag": "Cờ thi đua"}
POSITIONS = [
    "Chủ tịch {UB}MTTQ {level}", "Phó Chủ tịch {UB}MTTQ {level}", "Phó Chủ tịch UBND {level}", "Chủ tịch HĐND {level}",
    "Ủy viên BTV {party}", "Trưởng Ban Dân vận {party}", "Phó Trưởng Ban Thường trực Ban Dân vận {party}",
    "Chủ tịch Hội LHPN {level}", "Chủ tịch Hội CCB {level}", "Chủ tịch LĐLĐ {level}", "Bí thư Đảng ủy {commune}",
    "Phó Bí thư Thường trực {party}", "Trưởng Ban Công tác Mặt trận {hamlet}", "Chủ tịch Hội Nông dân {level}",
    "Bí thư Chi bộ {hamlet}", "Ủy viên Thường trực {UB}MTTQ {level}"]
EVENTS = [
    "hội nghị giao ban cụm thi đua số {n}", "hội nghị tổng kết công tác Mặt trận năm {year}",
    "hội nghị sơ kết 6 tháng đầu năm {year}", "hội nghị phản biện xã hội", "buổi giám sát {a}", "lễ phát động {a}",
    "Ngày hội Đại đoàn kết toàn dân tộc năm {year}", "hội nghị tiếp xúc cử tri", "lớp tập huấn {a}", "lễ bàn giao {b}",
    "hội nghị hiệp thương lần thứ {roman}", "buổi đối thoại về {a}", "lễ ra mắt mô hình {q}", "đại hội Mặt trận {commune}",
    "hội nghị lấy ý kiến góp ý dự thảo {a}", "chuyến thăm, tặng quà {b}", "hội thi {a}", "lễ ký kết chương trình phối hợp {a}"]
TITLES = [
    "{UB}MTTQ {level} tổ chức {event}", "{commune}: {A} gắn với {b}", "{event} {level}", "Hiệu quả từ mô hình {q} ở {commune}",
    "{level} {a}, {b}", "{event} tại {commune}", "{person} - người {a} ở {hamlet}", "Đoàn kiểm tra {a} tại {level}",
    "{UB}MTTQ {commune} {a}", "Trao {n} suất quà cho {b} tại {commune}", "{A}: kinh nghiệm từ {commune}",
    "Kế hoạch {a} năm {year}", "Giám sát {a} tại {commune}", "Ra mắt mô hình {q} tại {hamlet}, {commune}"]
OPENINGS = [
    "Ngày {day}/{month}/{year}, tại {place}, {UB}MTTQ {level} tổ chức {event}.",
    "Sáng {day}/{month}, {BTT} {UB}MTTQ {level} phối hợp với {org} tổ chức {event} tại {place}.",
    "Chiều {day}/{month}/{year}, {event} đã diễn ra tại {place} với sự tham dự của {n} đại biểu.",
    "Thực hiện Kế hoạch số {n}/KH-MTTQ ngày {day}/{month}/{year}, {UB}MTTQ {commune} đã tổ chức {event}."]
FORMULAS = [
    "Dự {short} có đồng chí {person} – {position}; đồng chí {person} – {position}; đại diện lãnh đạo {org} và {org}.",
    "Phát biểu tại {short}, đồng chí {person} – {position} ghi nhận và đánh giá cao những kết quả mà MTTQ các cấp đã đạt được trong thời gian qua, nhất là trong {a} và {b}.",
    "Đồng chí {person} đề nghị {UB}MTTQ {level} tiếp tục {a}; chủ động phối hợp với {org} {b}; kịp thời nắm bắt tâm tư, nguyện vọng của Nhân dân.",
    "{short} đã nghe báo cáo kết quả {a} năm {year}, phương hướng nhiệm vụ {b} năm tiếp theo.",
    "Tại {short}, các đại biểu đã thảo luận, trao đổi kinh nghiệm về {a}, đồng thời đề xuất giải pháp {b}.",
    "Trong năm {year}, MTTQ các cấp và các tổ chức thành viên đã {a}, góp phần {b} trên địa bàn.",
    "Dịp này, {UB}MTTQ {level} đã trao tặng {n} suất quà, mỗi suất trị giá {money} đồng, cho các {b}.",
    "Thực hiện Quyết định số {n}-QĐ/TW và Nghị quyết số {n}-NQ/TU, {org} đã xây dựng kế hoạch {a}.",
    "{short} đã bầu ông {person} giữ chức {position} và thống nhất {a}.",
    "Toàn {level0} hiện có {n} {b}, đạt {percent}% kế hoạch; vận động được {money} đồng vào Quỹ “Vì người nghèo”.",
    "Theo đồng chí {person}, {position}, thời gian qua {commune} đã {a}, nhờ đó {b} có nhiều chuyển biến tích cực.",
    "Kết luận {short}, đồng chí {person} giao {org} chủ trì, phối hợp với {UB}MTTQ {commune} {a} trước ngày {day}/{month}/{year}.",
    "Bà {person}, {hamlet}, {commune} cho biết gia đình đã được hỗ trợ {b}, từ đó có điều kiện {a}.",
    "Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” được triển khai sâu rộng, gắn với {a}.",
    "Công tác tham gia xây dựng Đảng, xây dựng chính quyền, giám sát và phản biện xã hội được tập trung chỉ đạo; {a} được chú trọng."]
ORGS = ["Hội LHPN {level}", "Hội CCB {level}", "Hội Nông dân {level}", "Đoàn Thanh niên {level}", "LĐLĐ {level}",
        "UBND {commune}", "HĐND {level}", "Ban Dân vận {party}", "Công an {level}", "Phòng Nội vụ {level}",
        "Trung tâm Y tế {level}", "Hội Chữ thập đỏ {level}", "Ban Quản lý dự án {level}", "UBND {level}"]
ONSETS = "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split()
RHYMES = """a ac ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e em en eng eo ep et ê êm ên
    ênh êp êt êu i ia iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oai oan oang oanh oat oăn oc oe oi om on
    ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uât uc ui um un ung uôc uôi uôm uôn uông uôt up ut uy
    uyên uyêt uynh ư ưa ưc ưng ươc ươi ươm ươn ương ươp ươt ưt ưu""".split()
MARKS = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]


def read_words():
    words, name = {}, None
    for line in (pathlib.Path(__file__).parent / "vocabulary.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif line and not line.startswith("#"):
            words[name] = [w.strip() for w in line.split(",")]
    return words


def with_tone(rhyme, tone):
    """The rhyme with a tone on its main vowel: the second of two vowels before a consonant, else the first marked one."""
    vowels = [i for i, c in enumerate(rhyme) if unicodedata.normalize("NFD", c)[0] in "aeiouy"]
    marked = [i for i in vowels if c_is_marked(rhyme[i])]
    if marked:
        at = marked[-1]
    elif len(vowels) > 1 and (vowels[-1] < len(rhyme) - 1 or len(vowels) > 2):
        at = vowels[1]
    else:
        at = vowels[0]
    return unicodedata.normalize("NFC", rhyme[:at + 1] + MARKS[tone] + rhyme[at + 1:])


def c_is_marked(letter):
    return letter in "ăâêôơư"


class Zipf:
    """Draws from a list, the first most often."""

    def __init__(self, items, exponent=1.0, shift=2.0):
        self.items = items
        total, self.sums = 0.0, []
        for rank in range(len(items)):
            total += 1 / (rank + shift) ** exponent
            self.sums.append(total)

    def draw(self, rng):
        return rng.choices(self.items, cum_weights=self.sums)[0]


class Corpus:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.earlier = []
        self.words = read_words()
        special = ("chung", "tu", "ho", "dem", "ten", "tinh", "huyen", "am-xa")
        self.subjects = [k for k in self.words if k not in special]
        rng = self.rng
        self.function = Zipf(self.words["tu"], 0.9)
        syllables = {o + with_tone(r, t) for o in ONSETS for r in RHYMES
                     for t in ((4, 5) if r[-1] in "cpt" or r.endswith("ch") else range(6))
                     if not (o in ("c", "g", "ng") and r[0] in "ieê") and not (o == "qu" and r[0] in "uoôơư") and not (o == "gi" and r[0] == "i")}
        rare = sorted(syllables)
        rng.shuffle(rare)
        known = [s for w in self.words.values() for c in w for s in c.lower().split()]
        pool = Zipf(list(dict.fromkeys(known)) + rare[:2500], 0.8, 30)
        lexicon = list(dict.fromkeys(f"{pool.draw(rng)} {pool.draw(rng)}" for _ in range(9000)))
        self.rare = Zipf(lexicon, 0.85, 40)
        self.general = Zipf(self.shuffled(self.words["chung"]), 0.6, 8)
        self.by_subject = {s: Zipf(self.shuffled(self.words[s]), 0.7, 6) for s in self.subjects}
        self.phrases = {s: Zipf([self.make_phrase(s) for _ in range(1200)], 0.8, 12) for s in self.subjects}
        xa = self.words["am-xa"]
        self.communes = {h: [f"{rng.choice(xa)} {rng.choice(xa)}" for _ in range(14)] for h in self.words["huyen"]}

    def shuffled(self, items):
        items = list(items)
        self.rng.shuffle(items)
        return items

    def make_phrase(self, subject):
        rng, parts = self.rng, []
        for _ in range(rng.choice((2, 2, 3, 3, 4))):
            draw = rng.random()
            source = self.by_subject[subject] if draw < 0.5 else self.general if draw < 0.9 else self.rare
            parts.append(source.draw(rng))
            if rng.random() < 0.5:
                parts.append(self.function.draw(rng))
        return " ".join(parts)

    def person(self):
        rng, w = self.rng, self.words
        middle = rng.choice(w["dem"]) + " " if rng.random() < 0.9 else ""
        return f"{rng.choice(w['ho'])} {middle}{rng.choice(w['ten'])}"

    def article(self, number, years):
        article = Article(self, number, years)
        # What an office does each year it also reports each year, in nearly the same words.
        if self.earlier and self.rng.random() < 0.04:
            return article.repeat(self.rng.choice(self.earlier))
        entry = article.as_entry()
        if len(self.earlier) < 500:
            self.earlier.append(entry)
        return entry


class Article:
    def __init__(self, corpus, number, years):
        self.corpus, self.rng, self.number = corpus, corpus.rng, number
        rng = self.rng
        self.year = rng.choices(years, weights=range(3, 3 + len(years)))[0]
        self.month, self.day = rng.randint(1, 12), rng.randint(1, 28)
        self.huyen = rng.choice(corpus.words["huyen"])
        self.tinh = corpus.words["tinh"][corpus.words["huyen"].index(self.huyen) % len(corpus.words["tinh"])]
        self.xa = rng.choice(corpus.communes[self.huyen])
        self.subjects = rng.choices(corpus.subjects, k=rng.choice((1, 2, 2, 3)))
        self.people = [corpus.person() for _ in range(rng.randint(2, 6))]
        self.own = [corpus.rare.draw(rng) for _ in range(8)]
        self.shortened = {a for a in FULL if rng.random() < 0.55}
        self.hamlets = [f"{rng.choice(('thôn', 'ấp', 'bản', 'khu phố', 'xóm'))} {rng.choice((str(rng.randint(1, 12)), rng.choice(corpus.words['am-xa'])))}"
                        for _ in range(2)]
        self.positions = {}
        self.event = self.fill(rng.choice(EVENTS))
        self.short = next((k for k in ("hội nghị", "lễ phát động", "lớp tập huấn", "đại hội", "buổi làm việc", "ngày hội")
                           if self.event.lower().startswith(k)), "buổi lễ")

    def phrase(self):
        rng = self.rng
        text = self.corpus.phrases[rng.choice(self.subjects)].draw(rng)
        if rng.random() < 0.25:
            text += " " + rng.choice(self.own)
        return text

    def value(self, key):
        rng = self.rng
        if key == "A":
            text = self.phrase()
            return text[0].upper() + text[1:]
        if key == "q":
            return "“" + self.phrase().capitalize() + "”"
        if key == "person":
            return rng.choice(self.people)
        if key == "position":
            return self.fill(rng.choice(POSITIONS))
        if key == "org":
            return self.fill(rng.choice(ORGS))
        if key == "level":
            return rng.choice((f"huyện {self.huyen}", f"huyện {self.huyen}", f"tỉnh {self.tinh}", "tỉnh", f"xã {self.xa}"))
        simple = {
            "a": self.phrase, "b": self.phrase, "commune": lambda: f"xã {self.xa}", "hamlet": lambda: rng.choice(self.hamlets),
            "event": lambda: self.event, "short": lambda: self.short, "year": lambda: str(self.year),
            "day": lambda: str(self.day), "month": lambda: str(self.month), "n": lambda: str(rng.choice((rng.randint(1, 40), rng.randint(1, 400)))),
            "roman": lambda: rng.choice(("nhất", "hai", "ba")), "party": lambda: rng.choice(("Tỉnh ủy", "Huyện ủy")),
            "level0": lambda: rng.choice(("tỉnh", "huyện")), "percent": lambda: f"{rng.randint(50, 100)},{rng.randint(0, 9)}",
            "money": lambda: f"{rng.randint(1, 900)}.{rng.choice(('000', '500'))}.000",
            "place": lambda: rng.choice((f"nhà văn hóa {self.hamlets[0]}", f"hội trường UBND xã {self.xa}", f"TP {self.tinh}", f"xã {self.xa}")),
            "UB": lambda: rng.choice(("Ủy ban ", "Uỷ ban ", "UB ", "")), "BTT": lambda: "BTT"}
        return simple[key]()

    def fill(self, template):
        return re.sub(r"\{(\w+)\}", lambda m: self.value(m.group(1)), template)

    def finish(self, text):
        """Writes abbreviations out, but for those that this author uses."""
        def swap(match):
            short = match.group(0)
            if short not in FULL or short in self.shortened or self.rng.random() < 0.1:
                return short
            return FULL[short]
        text = re.sub(r"(?<![\w/-])[A-ZĐ]{2,}(?![\w/-])", swap, text)
        return text[0].upper() + text[1:]

    def sentence(self):
        rng = self.rng
        if rng.random() < 0.5:
            return self.finish(self.fill(rng.choice(FORMULAS)))
        parts = []
        for _ in range(rng.choice((2, 3, 3, 4))):
            parts.append(self.phrase())
            draw = rng.random()
            parts.append("," if draw < 0.3 else ";" if draw < 0.35 else self.corpus.function.draw(rng))
        return self.finish(" ".join(parts[:-1]).replace(" ,", ",").replace(" ;", ";")) + "."

    def repeat(self, earlier):
        """Last year's article with this year's date, figures and one other person."""
        old_year = earlier["date"][:4]
        if old_year == str(self.year):
            self.year -= 1
        people = [p[0] for p in earlier["facets"]["nguoi"]]

        def renew(text):
            text = text.replace(old_year, str(self.year)).replace(people[0], self.people[0])
            return re.sub(r"\b\d{2,3}\b(?![./,]\d)(?! *[-/][A-ZĐ])", lambda m: str(self.rng.randint(10, 400)), text)
        entry = json.loads(json.dumps(earlier))
        entry.update(title=earlier["title"].replace(old_year, str(self.year)), lead=renew(earlier["lead"]))
        if entry["title"] == earlier["title"]:
            entry["title"] += f" năm {self.year}"
        for block in entry["blocks"]:
            block["text"] = renew(block["text"])
        entry["date"] = f"{self.year:04}-{self.month:02}-{self.day:02}"
        entry["address"] = re.sub(r"/\d{4}/(.*)-\d+\.html", rf"/{self.year}/\1-{self.number}.html", earlier["address"])
        entry["repeats"] = earlier["address"]
        return entry

    def as_entry(self):
        rng = self.rng
        title = self.finish(self.fill(rng.choice(TITLES)))
        paragraphs, length, target = [], 0, rng.gauss(385, 110)
        opening = self.finish(self.fill(rng.choice(OPENINGS)))
        while length < target:
            text = " ".join(self.sentence() for _ in range(rng.randint(1, 3)))
            paragraphs.append({"kind": "paragraph", "text": text})
            length += len(text.split())
        kind = rng.choices(list(KINDS), weights=(75, 20, 5))[0]
        decisions, awards = [], []
        if kind == "minutes":
            for n in range(rng.randint(1, 4)):
                text = self.finish(self.fill("{org} chủ trì {a}, hoàn thành trước {day}/{month}/{year}"))
                decisions.append({"kind": "decision", "text": text, "anchor": f"d{n + 1}", "label": f"Quyết định {n + 1}"})
            if rng.random() < 0.4:
                text = self.finish(self.fill("Bằng khen cho {person} vì thành tích {a}"))
                awards.append({"kind": "award", "text": text, "anchor": "k1", "label": "Khen thưởng"})
        section = rng.choice(list(SECTIONS))
        date = f"{self.year:04}-{self.month:02}-{self.day:02}"
        slug = re.sub(r"[^a-z0-9]+", "-", unicodedata.normalize("NFD", title.lower().replace("đ", "d")).encode("ascii", "ignore").decode())
        blocks = paragraphs + decisions + awards
        text = " ".join([title, opening] + [block["text"] for block in blocks])
        people = [p for p in self.people if p in text] or self.people[:1]
        return {
            "address": f"{section}/{self.year}/{slug.strip('-')[:80]}-{self.number}.html", "title": title, "date": date,
            "section": [section, SECTIONS[section]], "kind": [kind, KINDS[kind]], "place": f"{self.xa}, {self.huyen}",
            "lead": opening, "blocks": blocks,
            "facets": {
                "to-chuc": [[f"mttq-{self.huyen}", f"Ủy ban MTTQ huyện {self.huyen}"]], "nguoi": [[p, p] for p in people],
                "quyet-dinh": [list(rng.choice(list(STATUSES.items())))] if decisions else [],
                "khen-thuong": [list(rng.choice(list(AWARDS.items())))] if awards else []}}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--entries", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    corpus = Corpus(options.seed)
    for number in range(options.entries):
        json.dump(corpus.article(number, range(2012, 2024)), sys.stdout, ensure_ascii=False)
        print()


if __name__ == "__main__":
    main()
