"""Chooses few pages that together show everything that a site's pages are made of."""

from html.parser import HTMLParser
from pathlib import Path

from page_walk import content_pages


VOID = set("area base br col embed hr img input link meta source track wbr".split())


class _Parts(HTMLParser):
    """The elements of a page with their attributes' names and classes, and which stands directly in which."""

    def __init__(self):
        super().__init__()
        self.parts: set[str] = set()
        self.open: list[str] = []

    def handle_starttag(self, tag, attributes):
        classes = [f"{tag}.{word}" for name, value in attributes if name == "class" for word in (value or "").split()]
        names = classes or [tag]
        parent = self.open[-1] if self.open else ""
        self.parts |= {f"{parent}>{name}" for name in names}
        self.parts |= {f"{tag}[{name}]" for name, _ in attributes}
        if tag not in VOID:
            self.open.append(names[0])

    def handle_endtag(self, tag):
        for place in reversed(range(len(self.open))):
            if self.open[place].split(".")[0] == tag:
                del self.open[place:]
                break


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
