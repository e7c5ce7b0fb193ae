#!/usr/bin/env python3
"""Writes normalisation.json, the vectors that the Swift and the JavaScript tokenizer share.

It is a third implementation of the rules in Sources/Search/FORMAT.md, from Unicode's decompositions, so that the two
others are not checked against themselves. Run it after a change of the rules: make_normalisation.py > normalisation.json
"""
import json
import unicodedata

TONES = {0x300: 1, 0x340: 1, 0x309: 2, 0x303: 3, 0x301: 4, 0x341: 4, 0x323: 5}
MARKS = {(0x302, "a"): "â", (0x302, "e"): "ê", (0x302, "o"): "ô", (0x306, "a"): "ă", (0x31B, "o"): "ơ", (0x31B, "u"): "ư"}
SPECIAL = {"đ": "đ", "Đ": "đ", "ð": "đ", "Ð": "đ", "ɖ": "đ", "Ɖ": "đ", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ı": "i"}
PLAIN = {"â": "a", "ê": "e", "ô": "o", "ă": "a", "ơ": "o", "ư": "u", "đ": "d"}
SEPARATORS = [
    (0x80, 0xBF), (0xD7, 0xD7), (0xF7, 0xF7), (0x2B0, 0x2FF), (0x2000, 0x2BFF), (0x2E00, 0x2E7F), (0x3000, 0x303F),
    (0xE000, 0xF8FF), (0xFE10, 0xFE1F), (0xFE30, 0xFE6F), (0xFF00, 0xFF0F), (0xFF1A, 0xFF20), (0xFF3B, 0xFF40),
    (0xFF5B, 0xFF65), (0xFFF0, 0xFFFF), (0x1F000, 0x1FAFF), (0xE0000, 0x10FFFF)]
IGNORED = [(0xAD, 0xAD), (0x200B, 0x200F), (0x2060, 0x2064), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF)]
LATIN = [(0xC0, 0x24F), (0x1E00, 0x1EFF)]


def inside(code, ranges):
    return any(low <= code <= high for low, high in ranges)


def classify(character):
    """'digit', 'separator', 'ignored', 'mark' or 'letter'."""
    code = ord(character)
    if code < 128:
        return "digit" if character.isdigit() else "letter" if character.isalpha() else "separator"
    if inside(code, IGNORED):
        return "ignored"
    if 0x300 <= code <= 0x36F:
        return "mark"
    return "separator" if inside(code, SEPARATORS) else "letter"


def borders(text):
    """(start, end, is number) of every token."""
    at = 0
    while at < len(text):
        kind = classify(text[at])
        if kind == "digit":
            end = at
            while end < len(text) and classify(text[end]) == "digit":
                end += 1
            if end - at <= 3:
                while (len(text) > end + 3 and text[end] == "." and all(classify(c) == "digit" for c in text[end + 1:end + 4])
                       and not (len(text) > end + 4 and classify(text[end + 4]) == "digit")):
                    end += 4
            yield at, end, True
            at = end
        elif kind == "letter":
            end = last = at
            while end < len(text) and classify(text[end]) in ("letter", "mark", "ignored"):
                end += 1
                if classify(text[end - 1]) != "ignored":
                    last = end
            yield at, last, False
            at = end
        else:
            at += 1


def word(text):
    letters, tone, full = [], 0, False

    def append(letter):
        nonlocal full
        full = len(letters) >= 24
        if full:
            return
        if letter == "y" and letters:
            if PLAIN.get(letters[-1], letters[-1]) in set("hklmst"):
                letter = "i"
            elif len(letters) > 1 and PLAIN.get(letters[-1], letters[-1]) == "u" and letters[-2] == "q":
                letter = "i"
        letters.append(letter)

    for character in text:
        code, parts = ord(character), [character]
        if character in SPECIAL:
            append(SPECIAL[character])
            continue
        if code < 128 or inside(code, LATIN):
            parts = list(unicodedata.normalize("NFD", character))
            base = parts[0].lower()
            if not ("a" <= base <= "z"):
                append(character)
                continue
            append(base)
            parts = parts[1:]
        elif classify(character) == "letter":
            append(character)
            continue
        for part in parts:
            if ord(part) in TONES:
                tone = TONES[ord(part)]
            elif letters and not full:
                base = PLAIN.get(letters[-1], letters[-1])
                letters[-1] = MARKS.get((ord(part), base), letters[-1])
    return "".join(PLAIN.get(l, l) for l in letters), "".join(letters) + str(tone)


def tokens(text):
    found = []
    for start, end, is_number in borders(text):
        piece = text[start:end]
        if is_number:
            digits = piece.replace(".", "").lstrip("0")[:24] or "0"
            found.append([digits, digits, piece])
        else:
            found.append([*word(piece), piece])
    return found


def inputs():
    vowels = "aăâeêioôơuưy"
    marks = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
    marked = [unicodedata.normalize("NFC", v + m) for v in vowels for m in marks]
    marked = [m for m in marked if m not in "aeiouy"] + ["đ"]
    for letter in marked + [m.upper() for m in marked]:
        yield letter
        yield unicodedata.normalize("NFD", letter)
    for rhyme in ("oa", "oe", "uy"):
        for mark in marks[1:]:
            for text in ("h" + rhyme[0] + mark + rhyme[1], "h" + rhyme + mark):
                yield unicodedata.normalize("NFC", text)
                yield text
                yield unicodedata.normalize("NFC", text).upper()
    yield from """
Mặt trận Tổ quốc Việt Nam|MẶT TRẬN TỔ QUỐC VIỆT NAM|Uỷ ban, Ủy ban, ỦY BAN, UỶ BAN|toàn khuỷu của giữa quý quí
kỹ thuật kĩ thuật; lý lí; Mỹ Mĩ; sỹ sĩ; tỷ tỉ; hy hi; thúy thuý huy; quỳnh quyết; tay tây yêu ý; khuya
Đoàn đoàn ĐOÀN Ðoàn ðoàn Ɖoàn doan|K'Ho, H'Mông, Ê-đê, Niê Kđăm|Nguyễn, Nguyen, NGUYỄN
217-QĐ/TW|217- QĐ/TW|217 QĐ TW|217-qd/tw|217QĐTW|QĐ217/TW|số 40/2023/NQ-HĐND|04-NQ/HU|30/2020/NĐ-CP|QP-AN|GD&ĐT
1.234.567,5|12,5%|08 điểm|8 điểm|28/11/2023|27.11.2023|05/01/2020|000|0|007|1.000|1.0000|1234.567|1.23|0.500|10.000.00|192.168.100.100
10-12-2015|14:30|F0|4C|covid-19|COVID19|H5N1|m²|20°C|a.b.c|www.example.vn/tin?x=1
zero\u200bwidth|soft\u00adhyphen|\ufeffbom|no\u00a0break|word\u200d|\u200bword|a\u0301\u200b\u0300b|\u0301alone|1\u0301 2
café naïve España Ångström Łódź Škoda Øresund ﬁ Straße Æsir ŋ İstanbul|Москва Ελλάδα ລາວ ភាសា 中文 한국어|𝒳 emoji 😀 end
“Dân vận khéo”|«trích»|<script>alert(1)</script>|&lt;b&gt;|a_b|tab\there|line\nbreak|…vv.|đ.|Đ|ĐĐ
hoa\u0300 ho\u0301a ê\u0323 u\u031b\u0303 o\u0323\u0302 o\u0302\u0323 a\u0306\u0301 đ\u0301 n\u0302 x\u0308
nghiêngnghiêngnghiêngnghiêng nghiêng|123456789012345678901234567890|ÿ Ÿ ỳ ỵ Ỹ|ạ̀|quyquy kyky""".replace("\n", "|") \
        .replace("\\u200b", "\u200b").replace("\\t", "\t").replace("\\n", "\n").strip("|").split("|")
    yield ""
    yield " \t\n"
    yield "abcdefghijklmnopqrstuvwaặ"
    yield unicodedata.normalize("NFD", "abcdefghijklmnopqrstuvwaặ")


if __name__ == "__main__":
    vectors = [{"text": text, "tokens": tokens(text)} for text in inputs()]
    lines = ",\n".join("  " + json.dumps(v, ensure_ascii=True) for v in vectors)
    print("[\n" + lines + "\n]")
