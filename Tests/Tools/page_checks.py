"""What must hold for every page of a built site, checked on what the browser saw."""

import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit

from finding import Finding
from page_walk import Link, PageRecord, SiteWalk, html_files, is_redirect, path_inside

# Addresses that lead out of the site by intention; nothing is asked there.
ELSEWHERE = ("http:", "https:", "mailto:", "tel:", "data:")


def page_findings(site: SiteWalk) -> list[Finding]:
    """Faults that a page shows by itself: in the console, in its requests, in its frame."""
    findings = []
    for page in site.pages.values():
        findings += [Finding("browser", page.path, fault) for fault in page.faults]
        if page.lang != "vi":
            findings.append(Finding("lang", page.path, f"lang is {page.lang!r}, not 'vi'"))
        if not page.title.strip():
            findings.append(Finding("title", page.path, "the title is empty"))
        if page.headings != 1:
            findings.append(Finding("h1", page.path, f"{page.headings} headings of level 1"))
        for name, count in Counter(page.ids).items():
            if count > 1:
                findings.append(Finding("id", page.path, f"id {name!r} stands {count} times"))
    return findings


def title_findings(site: SiteWalk) -> list[Finding]:
    """Two pages with one title cannot be told apart in a browser's tabs or in search results."""
    first: dict[str, str] = {}
    findings = []
    for page in site.pages.values():
        other = first.setdefault(page.title, page.path)
        if other != page.path:
            findings.append(Finding("same-title", page.path, f"has the title of {other}: {page.title!r}"))
    return findings


def link_findings(site: SiteWalk) -> list[Finding]:
    """Links and resources that lead to no file of the site, or to an anchor that its page lacks."""
    files = {str(path.relative_to(site.root)) for path in site.root.rglob("*") if path.is_file()}
    anchors = {path: set(page.ids) for path, page in site.pages.items()}
    findings = []
    for page in site.pages.values():
        for link in page.links:
            fault = _link_fault(link, page, site, files, anchors)
            if fault:
                findings.append(Finding("link", page.path, f"{link.tag} {link.attribute}: {fault}"))
    return findings


def _link_fault(
    link: Link, page: PageRecord, site: SiteWalk, files: set[str], anchors: dict[str, set[str]]
) -> str | None:
    if link.address is None:
        return f"{link.written!r} is no address"
    path = path_inside(link.address, site.base)
    if path is None and site.public:
        path = path_inside(link.address, site.public)
    if path is None:
        written = link.written.strip().lower()
        return None if written.startswith(ELSEWHERE) else f"{link.written!r} leads out of the site's folder"
    if path not in files:
        return f"{path!r} is no file of the site"
    fragment = unquote(urlsplit(link.address).fragment)
    if fragment and fragment != "top" and path in anchors and fragment not in anchors[path]:
        return f"{path!r} has no anchor {fragment!r}"
    return None


REDIRECT_TARGET = re.compile(
    r"http-equiv=[\"']?refresh[\"']?[^>]*content=[\"']?\s*\d+\s*;\s*url=([^\"'>]+)", re.IGNORECASE)


def redirect_findings(root: Path) -> list[Finding]:
    """Old addresses that send the reader to no page of the site in `root`."""
    findings = []
    for path in html_files(root):
        if not is_redirect(root, path):
            continue
        found = REDIRECT_TARGET.search((root / path).read_text(encoding="utf-8"))
        target = found and found[1].strip()
        if not target or not ((root / path).parent / unquote(urlsplit(target).path)).is_file():
            findings.append(Finding("redirect", path, f"sends the reader to {target!r}, which is no file"))
    return findings
