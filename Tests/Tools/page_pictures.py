"""Pictures of pages, taken in the browser under fixed conditions, and how far they are from approved ones."""

import base64
import gzip
import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import quote

from PIL import Image, ImageChops, ImageStat

from chromium import browser
from sample_site import REPOSITORY

NOW = "2026-11-22T08:00:00+07:00"
HEIGHT = {360: 1500, 768: 1500, 1440: 1700}
# Approved pictures are kept at half the size: enough to look at and to see a shifted block by.
SCALE = 0.5
# A cell of so many pixels of an approved picture is compared by its mean colour.
CELL = 12
# Differences of mean colours, of 255: one cell may be off by a word or a blinking edge, the page as a whole may not.
CELL_TOLERANCE = 56
PAGE_TOLERANCE = 1.6


@dataclass(frozen=True)
class Look:
    """A page as it is looked at."""

    path: str
    width: int
    scheme: str = "light"
    media: str = "screen"

    @property
    def name(self) -> str:
        words = [self.path.removesuffix(".html").replace("/", "-"), str(self.width)]
        words += [word for word in (self.scheme, self.media) if word not in ("light", "screen")]
        return "-".join(words) + ".jpg"


@cache
def fonts() -> str:
    """Styles that set every page in the project's own fonts, so that pictures do not depend on the machine's."""
    faces = []
    for name, weight in (("NotoSans-Regular", 400), ("NotoSans-Bold", 700)):
        packed = (REPOSITORY / "templates/booklet/fonts" / f"{name}.ttf.gz").read_bytes()
        data = base64.b64encode(gzip.decompress(packed)).decode()
        faces.append(f"@font-face {{ font-family: Own; font-weight: {weight}; src: url(data:font/ttf;base64,{data}) }}")
    return "".join(faces) + "* { font-family: Own !important; caret-color: transparent !important; }"


def taken(base: str, look: Look) -> Image.Image:
    """The top of the page at half its size."""
    context = browser().new_context(
        viewport={"width": look.width, "height": HEIGHT[look.width]}, color_scheme=look.scheme,
        timezone_id="Asia/Ho_Chi_Minh", reduced_motion="reduce")
    context.clock.set_fixed_time(NOW)
    page = context.new_page()
    page.emulate_media(media=look.media)
    page.goto(base + quote(look.path), wait_until="load")
    page.add_style_tag(content=fonts())
    page.evaluate("document.fonts.ready")
    page.evaluate("Promise.all([...document.images].map((i) => { i.loading = 'eager'; return i.decode().catch(() => 0); }))")
    shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    context.close()
    return shot.resize((int(shot.width * SCALE), int(shot.height * SCALE)), Image.Resampling.BOX)


def save(picture: Image.Image, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, quality=72, optimize=True)


def difference(picture: Image.Image, approved: Path) -> str | None:
    """What is different, in words; nothing where the picture is within the tolerance."""
    with Image.open(approved) as other:
        expected = other.convert("RGB")
    if picture.size != expected.size:
        return f"is {picture.size[0]}×{picture.size[1]}, approved is {expected.size[0]}×{expected.size[1]}"
    cells = (picture.width // CELL, picture.height // CELL)
    difference = ImageChops.difference(
        picture.resize(cells, Image.Resampling.BOX), expected.resize(cells, Image.Resampling.BOX)).convert("L")
    mean = ImageStat.Stat(difference).mean[0]
    worst = difference.getextrema()[1]
    if mean <= PAGE_TOLERANCE and worst <= CELL_TOLERANCE:
        return None
    box = difference.point(lambda value: 255 if value > CELL_TOLERANCE / 2 else 0).getbbox()
    place = f", first around {int(box[0] * CELL / SCALE)}, {int(box[1] * CELL / SCALE)} px" if box else ""
    return f"differs by {mean:.1f} on the whole and {worst} at worst, of 255{place}"
