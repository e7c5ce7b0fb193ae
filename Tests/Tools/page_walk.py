"""Opens every page of a built site in a real browser and notes what it is, what it asks for and where it leads."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from playwright.sync_api import BrowserContext, Page

from chromium import browser

# A page that only sends the reader on (an old address); opened in a browser it would leave at once.
REDIRECT = re.compile(rb"<meta[^>]+http-equiv=[\"']?refresh", re.IGNORECASE)

# Everything on a page that names another address, as written and as the browser resolves it.
COLLECT = """() => {
  const links = [];
  const add = (element, attribute, text) => {
    const written = text ?? element.getAttribute(attribute);
    if (written === null) return;
    let address = null;
    try { address = new URL(written, document.baseURI).href; } catch { }
    links.push({ tag: element.localName, attribute, written, address });
  };
  for (const attribute of ["href", "src", "poster", "data", "action", "cite"])
    for (const element of document.querySelectorAll(`[${attribute}]`)) add(element, attribute);
  for (const element of document.querySelectorAll("[srcset]"))
    for (const candidate of element.getAttribute("srcset").split(","))
      add(element, "srcset", candidate.trim().split(/\\s+/)[0]);
  for (const element of document.querySelectorAll("meta[property], meta[name]"))
    if (/^https?:/.test(element.content)) add(element, "content");
  return {
    lang: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll("h1").length,
    ids: Array.from(document.querySelectorAll("[id]"), element => element.id),
    look: document.body.className,
    links,
  };
}"""


# Loads pictures that wait to be scrolled to, and names those that cannot be shown.
BROKEN_PICTURES = """async () => {
  const pictures = Array.from(document.images);
  for (const picture of pictures) picture.loading = "eager";
  const shown = await Promise.allSettled(pictures.map(picture => picture.decode()));
  return pictures.filter((_, place) => shown[place].status === "rejected").map(picture => picture.currentSrc);
}"""


@dataclass(frozen=True)
class Link:
    """One address on a page: the element and attribute, the text written, and the address it resolves to."""

    tag: str
    attribute: str
    written: str
    address: str | None


@dataclass
class PageRecord:
    """What one page, by its path inside the site, showed in the browser."""

    path: str
    lang: str = ""
    title: str = ""
    headings: int = 0
    look: str = ""
    ids: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class SiteWalk:
    """The records of all pages of the site in `root`, seen under the address `base`.

    `public` is the address at which the site says that it stands, for its absolute links; None where it says nothing.
    """

    root: Path
    base: str
    public: str | None
    pages: dict[str, PageRecord]


def html_files(root: Path) -> list[str]:
    """The paths of all HTML files inside the site, in order."""
    return sorted(str(path.relative_to(root)) for path in root.rglob("*.html"))


def is_redirect(root: Path, path: str) -> bool:
    return REDIRECT.search((root / path).read_bytes()) is not None


def content_pages(root: Path) -> list[str]:
    """The pages that readers come to: all but redirects and 404.html, a page for any depth that is tested on its own."""
    return [path for path in html_files(root) if path != "404.html" and not is_redirect(root, path)]


def public_address(root: Path) -> str | None:
    """The address of the site's root as the home page's canonical link gives it."""
    home = (root / "index.html").read_text(encoding="utf-8")
    found = re.search(r"<link[^>]*rel=\"canonical\"[^>]*href=\"([^\"]+?)(index\.html)?\"", home)
    return found and found[1]


def file_base(root: Path) -> str:
    """The address of the site where a reader opens it from a folder or a USB stick."""
    return root.resolve().as_uri() + "/"


@contextmanager
def watched_page(base: str, context: BrowserContext) -> Iterator[tuple[Page, list[str]]]:
    """A page and the growing list of its faults: console errors, failed requests, requests beyond the site."""
    faults: list[str] = []
    page = context.new_page()

    def console(message):
        if message.type == "error":
            faults.append(f"console error: {message.text}")

    def request(sent):
        if not sent.url.startswith((base, "data:", "blob:", "about:")) and not sent.url.endswith("/favicon.ico"):
            faults.append(f"asks beyond the site: {sent.url}")

    def request_failed(sent):
        # A page that is left while it loads gives up its requests; that is no fault of it.
        if sent.failure != "net::ERR_ABORTED":
            faults.append(f"failed request: {sent.url} ({sent.failure})")

    def response(received):
        if received.status >= 400 and not received.request.is_navigation_request():
            faults.append(f"status {received.status}: {received.url}")

    page.on("console", console)
    page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
    page.on("request", request)
    page.on("requestfailed", request_failed)
    page.on("response", response)
    try:
        yield page, faults
    finally:
        page.close()


def walk(root: Path, base: str) -> SiteWalk:
    """Open every content page of the site in `root` under the address `base`."""
    pages: dict[str, PageRecord] = {}
    context = browser().new_context(locale="vi-VN")
    # Nothing leaves this machine, whatever a page asks for.
    context.route(re.compile(r"^https?://(?!127\.0\.0\.1[:/])"), lambda route: route.abort())
    try:
        with watched_page(base, context) as (page, faults):
            for path in content_pages(root):
                faults.clear()
                page.goto(base + quote(path), wait_until="load")
                faults += [f"broken picture: {address}" for address in page.evaluate(BROKEN_PICTURES)]
                seen = page.evaluate(COLLECT)
                links = [Link(**link) for link in seen.pop("links")]
                pages[path] = PageRecord(path=path, links=links, faults=list(faults), **seen)
    finally:
        context.close()
    return SiteWalk(root, base, public_address(root), pages)


def path_inside(address: str, base: str) -> str | None:
    """The path inside the site of an address below `base`, unescaped, or None for an address elsewhere."""
    plain = urlsplit(address)._replace(query="", fragment="").geturl()
    return unquote(plain[len(base) :]) if plain.startswith(base) else None
