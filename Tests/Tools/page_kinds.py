"""Chooses few pages that together show everything that a site's pages are made of."""

from html.parser import HTMLParser
from pathlib import Path

from page_walk import content_pages


class _Parts(HTMLParser):
    """The elements of a page with their attributes' names and classes."""

    def __init__(self):
        super().__init__()
        self.parts: set[str] = set()

    def handle_starttag(self, tag, attributes):
        self.parts.add(tag)
        for name, value in attributes:
            self.parts.add(f"{tag}[{name}]")
            if name == "class":
                self.parts |= {f"{tag}.{word}" for word in (value or "").split()}


def parts_of(page: Path) -> set[str]:
    parser = _Parts()
    parser.feed(page.read_text(encoding="utf-8"))
    return parser.parts


def pages_of_each_kind(root: Path) -> list[str]:
    """Content pages and 404.html such that every element, attribute and class of the site stands on one of them.

    The cover is greedy: the page that shows the most that no chosen page shows comes next, the first by path of equals.
    """
    pages = {path: parts_of(root / path) for path in [*content_pages(root), "404.html"] if (root / path).is_file()}
    unseen = set().union(*pages.values())
    chosen = []
    while unseen:
        best = max(pages, key=lambda path: len(pages[path] & unseen))
        chosen.append(best)
        unseen -= pages[best]
    return sorted(chosen)
