"""Small sites for the tests of booklets, written into a folder."""

import os
import shutil
import struct
import subprocess
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BANTIN = Path(os.environ.get("BANTIN", ROOT / ".build/debug/bantin")).absolute()


def run(
    *arguments: str, site: Path, status: int | None = 0, folder: Path = ROOT, path: str | None = None
) -> subprocess.CompletedProcess:
    """Runs the command on a site; its working directory is the project, where Typst is found."""
    command = [str(BANTIN), arguments[0], "--site", str(site), "--now", "2026-11-22", *arguments[1:]]
    environment = dict(os.environ, **({} if path is None else {"PATH": path}))
    outcome = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=600, check=False
    )
    if status is not None and outcome.returncode != status:
        raise AssertionError(f"{command} gave {outcome.returncode}:\n{outcome.stdout}\n{outcome.stderr}")
    return outcome


def png(width: int, height: int) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes([163, 32, 29]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class Site:
    """A site folder that starts with a configuration and one section."""

    def __init__(self, folder: Path):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        self.write(
            "site.yaml",
            "title: Bản tin thử\norganization: Ủy ban MTTQ tỉnh (thử)\nurl: https://thu.example.org\n"
            "sections:\n  - id: tin-tuc\n    label: Tin tức\n",
        )

    def write(self, name: str, text: str | bytes) -> None:
        path = self.folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def entry(self, name: str, body: str, title: str = "Bài thử", date: str = "2023-05-10", more: str = "") -> None:
        date_line = f"date: {date}\n" if date else ""
        self.write(f"tin-tuc/2023/{name}.md", f"---\ntitle: {title}\n{date_line}{more}---\n\n{body}\n")

    def booklet(self, *arguments: str, status: int | None = 0) -> subprocess.CompletedProcess:
        return run("booklet", *arguments, site=self.folder, status=status)


EVERYTHING = """Đoạn đầu có *nghiêng*, **đậm**, ***cả hai***, `mã`, [liên kết](https://example.org/a?b=1&c=2)
và <https://example.org>.\\
Dòng mới. Chú thích[^a], gọi lại[^a], chú thích khác[^b].

## Đề mục hai

### Đề mục ba

#### Đề mục bốn

> Trích dẫn một đoạn.
>
> > Trích dẫn lồng.
> >
> > - mục trong trích dẫn

1. Một
2. Hai
   - hai a
   - hai b

     Đoạn thứ hai của mục.
     1. sâu hơn
3. Ba

Giữa hai danh sách.

7. Bảy
8. Tám

- mục

  ```swift
  let x = "<&>"
  ```

***

    mã thụt lề

```
khối mã dài: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
```

Bảng 1. Kết quả

| Đơn vị | Số | Tỷ lệ |
|:-------|---:|:-----:|
| Xã *A* | 1.341.000 | 12,5% |
| Xã B[^b] | 20 | `x` |

![Ảnh ngang](anh.png "Chú thích ảnh ngang")

![Một](anh.png "Ảnh một") ![Hai](anh.png "Ảnh hai") ![Ba](anh.png)

Chữ có ảnh ![nhỏ](anh.png) trong dòng. Ký hiệu: − ≤ ≥ “” … – — ½ × № € ₫.

![Họp](https://example.org/hop.mp4 "Phim cuộc họp")

Chữ chữ[^c] cuối.

[^a]: Chú thích *thứ nhất*.
[^b]: Chú thích thứ hai

    có hai đoạn.
[^c]: - chú thích là danh sách
"""


def long_things() -> str:
    """Everything that is longer than a page is wide or high."""
    word = "a" * 400
    address = "https://example.org/" + "duong-dan-rat-dai/" * 30
    columns = 14
    wide = "|" + "|".join(f" Cột {n} " for n in range(columns)) + "|\n|" + "---|" * columns + "\n"
    wide += ("|" + "|".join(f" {n}.341.000 đồng " for n in range(columns)) + "|\n") * 30
    tall = "| Nội dung | Ghi chú |\n|---|---|\n" + "".join(f"| Dòng {n} | {'chữ ' * 30} |\n" for n in range(150))
    huge = "| A | B |\n|---|---|\n| " + "một hai ba bốn " * 500 + " | x |\n"
    narrow = "| A | B | C |\n|---|---|---|\n| " + word + " | " + address + " | x |\n"
    return (
        f"{word}\n\n{address}\n\n[{address}]({address})\n\n`{word}`\n\n```\n{word}\n  {address}\n```\n\n{wide}\n\n{tall}\n\n{huge}\n\n{narrow}\n\n"
        "![Cao](cao.png \"Ảnh cao\")\n\n![Rộng](rong.png \"Ảnh rộng\")\n\n" + "Đoạn dài. " * 2000 + "\n\n"
        + "- mục\n" * 300
    )
