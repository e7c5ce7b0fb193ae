"""Feeds, sitemaps and robots.txt of a built site: their grammar by Relax NG, and that they name what exists."""

import re
import subprocess
from collections import Counter
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

from finding import Finding
from page_walk import content_pages, is_redirect, path_inside

SCHEMAS = Path(__file__).resolve().parents[1] / "Schemas"
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
SCHEMA_OF_ROOT = {
    f"{ATOM}feed": "atom.rnc",
    "rss": "rss.rnc",
    f"{SITEMAP}urlset": "sitemap.rnc",
    f"{SITEMAP}sitemapindex": "sitemap.rnc",
}
# Archives by day, tags, later pages of a list, and the site map page.
REPEATING_LIST = re.compile(r"^(luu-tru|tu-khoa)/|/trang-\d+\.html$|^so-do-trang\.html$")


def feed_findings(root: Path, public: str) -> list[Finding]:
    """Faults of all XML files of the site in `root` that says to stand at `public`."""
    findings = []
    by_schema: dict[str, list[Path]] = {}
    for path in sorted(root.rglob("*.xml")):
        where = str(path.relative_to(root))
        try:
            tree = ElementTree.parse(path).getroot()
        except ElementTree.ParseError as error:
            findings.append(Finding("xml", where, str(error)))
            continue
        schema = SCHEMA_OF_ROOT.get(tree.tag)
        if schema is None:
            findings.append(Finding("xml", where, f"no schema is known for <{tree.tag}>"))
            continue
        by_schema.setdefault(schema, []).append(path)
        if schema == "atom.rnc":
            findings += [Finding("atom", where, fault) for fault in _atom_faults(tree)]
        findings += [
            Finding("feed-link", where, f"{address} is no file of the site")
            for address in _addresses(tree)
            if not _stands(address, root, public)
        ]
    for schema, paths in by_schema.items():
        findings += _schema_findings(SCHEMAS / schema, paths, root)
    return findings


def _schema_findings(schema: Path, paths: list[Path], root: Path) -> list[Finding]:
    checked = subprocess.run(["jing", "-c", schema, *paths], capture_output=True, text=True, timeout=300)
    lines = checked.stdout.splitlines()
    if checked.returncode != 0 and not lines:
        raise RuntimeError(f"jing failed: {checked.stderr}")
    return [Finding("schema", line.removeprefix(f"{root}/"), schema.name) for line in lines]


def _atom_faults(feed: ElementTree.Element) -> list[str]:
    """What RFC 4287, section 4.1 asks beyond its grammar."""
    faults = []
    entries = feed.findall(f"{ATOM}entry")
    if feed.find(f"{ATOM}author") is None and not all(e.find(f"{ATOM}author") is not None for e in entries):
        faults.append("neither the feed nor each entry names an author")
    if not any(link.get("rel") == "self" for link in feed.findall(f"{ATOM}link")):
        faults.append("has no link to itself")
    counted = Counter(entry.findtext(f"{ATOM}id") for entry in entries)
    faults += [f"{count} entries have the id {name}" for name, count in counted.items() if count > 1]
    for entry in entries:
        alternate = any(link.get("rel", "alternate") == "alternate" for link in entry.findall(f"{ATOM}link"))
        if not alternate and entry.find(f"{ATOM}content") is None:
            faults.append(f"entry {entry.findtext(f'{ATOM}id')} has neither content nor an alternate link")
    newest = max((entry.findtext(f"{ATOM}updated", "") for entry in entries), default="")
    if newest and feed.findtext(f"{ATOM}updated") != newest:
        faults.append(f"updated is not the newest entry's, {newest}")
    return faults


def _addresses(tree: ElementTree.Element) -> list[str]:
    """The addresses of pages and files that a feed or sitemap names."""
    links = [link.get("href", "") for link in tree.iter(f"{ATOM}link")]
    links += [element.text or "" for element in (*tree.iter(f"{SITEMAP}loc"), *tree.iter("link"))]
    return links + [element.get("url", "") for element in tree.iter("enclosure")]


def _stands(address: str, root: Path, public: str) -> bool:
    path = path_inside(address, public)
    if path is None:
        return False
    return (root / path).is_file() or (root / path / "index.html").is_file()


def sitemap_findings(root: Path, public: str) -> list[Finding]:
    """Pages that the sitemap leaves out or names without reason.

    Pages marked noindex are not for search engines, and lists that repeat other pages may be left out.
    """
    listed = {
        path_inside(element.text or "", public) or "index.html"
        for path in root.glob("sitemap*.xml")
        for element in ElementTree.parse(path).getroot().iter(f"{SITEMAP}loc")
        if element.text and element.text.endswith((".html", "/"))
    }
    indexed = {path for path in content_pages(root) if not _hidden(root / path)}
    findings = [Finding("sitemap", path, "is missing in the sitemap") for path in sorted(indexed - listed)
                if not REPEATING_LIST.search(path)]
    for path in sorted(listed - indexed):
        kind = "a redirect" if (root / path).is_file() and is_redirect(root, path) else "no page to index"
        findings.append(Finding("sitemap", path, f"is in the sitemap, but {kind}"))
    return findings


def _hidden(page: Path) -> bool:
    return b"noindex" in page.read_bytes()


def robots_findings(root: Path, public: str) -> list[Finding]:
    """robots.txt names the sitemap by its whole address."""
    robots = root / "robots.txt"
    if not robots.is_file():
        return [Finding("robots", "robots.txt", "is missing")]
    named = [line.split(":", 1)[1].strip() for line in robots.read_text("utf-8").splitlines()
             if line.lower().startswith("sitemap:")]
    if not named:
        return [Finding("robots", "robots.txt", "names no sitemap")]
    return [Finding("robots", "robots.txt", f"{address} is no file of the site")
            for address in named if not _stands(address, root, public) or quote(address, safe=":/%") != address]
