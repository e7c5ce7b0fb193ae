"""Set one book of some 300 pages with bantin (Typst) and with WeasyPrint 70, and print the ratios.

Both make a tagged PDF/UA-1 of the same book: bantin from the content, WeasyPrint from the single HTML file that bantin
makes of it, with the same pictures, and an @page rule with running heads and page numbers. `run.py --runs N --entries N`.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Benchmarks"))
from measure import Cost, run, spreads  # noqa: E402

BANTIN = Path(os.environ.get("BANTIN", ROOT / ".build/release/bantin")).absolute()
PHOTOS = sorted((ROOT / "content/media").glob("*.jpg"))[:20]

WORDS = (
    "Hội nghị thống nhất chương trình phối hợp giữa Ủy ban Mặt trận Tổ quốc và các tổ chức thành viên, tập trung vận động "
    "Nhân dân xây dựng khu dân cư đoàn kết, ấm no, hạnh phúc; giám sát việc thực hiện chính sách ở cơ sở. "
)

PRINT = """<style>@page { @bottom-right { content: counter(page); font-size: 8pt }
@top-left { content: string(chapter); font-size: 7.6pt } } h2 { string-set: chapter content() }
.contents a::after { content: leader('.') target-counter(attr(href), page) }</style>"""


def write_site(folder: Path, entries: int) -> None:
    content = folder / "content"
    (content / "media").mkdir(parents=True)
    for photo in PHOTOS:
        shutil.copy(photo, content / "media")
    sections = "".join(f"  - id: muc-{n}\n    label: Chuyên mục {n}\n" for n in range(1, 13))
    (content / "site.yaml").write_text(f"title: Bản tin\norganization: Ủy ban MTTQ tỉnh\nsections:\n{sections}")
    people = [f"Nguyễn Văn {chr(65 + n % 26)}{chr(97 + n // 26)}n" for n in range(200)]
    for number in range(entries):
        paragraphs = [WORDS * 3 + f"Ông {people[number % 200]} phát biểu.[^n]" if n == 2 else WORDS * 4 for n in range(7)]
        body = "\n\n".join(paragraphs) + "\n\n## Kết quả\n\n" + "- " + "\n- ".join([WORDS[:90]] * 4)
        body += f"\n\n[^n]: Chú thích của bài số {number}.\n"
        if number == 5:
            rows = "".join(f"| Xã {n} | {n * 1341} | {n % 100} |\n" for n in range(100))
            body += "\n\n| Đơn vị | Số hộ | Tỷ lệ |\n|---|---:|---:|\n" + rows
        if number % max(1, entries // 20) == 0:
            photo = PHOTOS[number // max(1, entries // 20) % len(PHOTOS)].name
            body += f'\n\n![Quang cảnh]({photo} "Quang cảnh hội nghị")\n'
        path = content / f"muc-{number % 12 + 1}/2023/bai-{number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f"---\ntitle: Bài số {number} về công tác Mặt trận\ndate: 2023-{number % 12 + 1:02}-{number % 28 + 1:02}\n"
            f"participants:\n  - {people[number % 200]}, Chủ tịch\n---\n\n{body}\n"
        )


def line(name: str, costs: list[Cost]) -> None:
    part = spreads(costs)
    print(
        f"{name:28} wall {part['wall'].middle:6.2f} s ({part['wall'].least:.2f})   cpu {part['cpu'].middle:6.2f} s"
        f"   peak {part['memory'].most / 1e6:5.0f} MB"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--entries", type=int, default=85)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_site(folder / "site", options.entries)
        log = folder / "log"
        common = [BANTIN, "booklet", "--site", folder / "site", "--year", "2023", "--output", folder]
        run([*common, "--format", "html"], log)
        page = folder / "ky-yeu-2023.html"
        page.write_text(page.read_text().replace("</head>", PRINT + "</head>"))
        weasyprint = [ROOT / ".tools/venv/bin/weasyprint", "--pdf-variant", "pdf/ua-1", page, folder / "weasyprint.pdf"]
        ours: list[Cost] = []
        theirs: list[Cost] = []
        # By turns, so that what else the machine does hits both.
        for _ in range(options.runs):
            ours.append(run([*common, "--format", "pdf"], log))
            theirs.append(run(weasyprint, log))
        import pymupdf

        for name in ("ky-yeu-2023.pdf", "weasyprint.pdf"):
            with pymupdf.open(folder / name) as document:
                print(f"{name}: {len(document)} pages, {(folder / name).stat().st_size / 1e6:.1f} MB")
        line("bantin booklet", ours)
        line("WeasyPrint 70", theirs)
        wall = spreads(theirs)["wall"], spreads(ours)["wall"]
        cpu = spreads(theirs)["cpu"], spreads(ours)["cpu"]
        print(
            f"WeasyPrint / bantin: wall {wall[0].middle / wall[1].middle:.1f} (least {wall[0].least / wall[1].least:.1f}),"
            f" cpu {cpu[0].middle / cpu[1].middle:.1f}"
        )


if __name__ == "__main__":
    os.chdir(ROOT)
    main()
