"""What the browser tests share: the built sample bulletin, served in three ways, and an assertion on findings."""

import unittest
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from finding import Finding
from page_walk import file_base
from sample_site import sample_site
from static_server import serve

# How readers reach a site: from a folder, at the root of a host, and below a path of a host.
WAYS = ("file", "root", "sub-path")


@contextmanager
def reached(root: Path, way: str) -> Iterator[str]:
    """The address of the site in `root`, reached in one of `WAYS`; ends with a slash."""
    if way == "file":
        yield file_base(root)
    else:
        with serve(root, "/" if way == "root" else "/cong/ban-tin/") as base:
            yield base


class SiteTest(unittest.TestCase):
    """A test of the built sample bulletin."""

    site: Path

    @classmethod
    def setUpClass(cls):
        cls.site = sample_site()

    def assert_clean(self, findings: Iterable[Finding]):
        """Fail with all findings: one line for each different fault, with the first page that has it."""
        places: dict[tuple[str, str], list[str]] = {}
        for finding in sorted(set(findings)):
            places.setdefault((finding.check, finding.what), []).append(finding.where)
        lines = [
            f"  [{check}] {what}: {where[0]}" + (f" and {len(where) - 1} more" if len(where) > 1 else "")
            for (check, what), where in places.items()
        ]
        if lines:
            more = f"\n  and {len(lines) - 40} other faults" if len(lines) > 40 else ""
            self.fail("\n".join([f"{len(lines)} different faults", *lines[:40]]) + more)
