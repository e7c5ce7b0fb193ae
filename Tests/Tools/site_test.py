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
        """Fail with all findings, the first thirty of them written out."""
        found = sorted(set(findings))
        if found:
            shown = "\n".join(f"  {finding}" for finding in found[:30])
            more = f"\n  and {len(found) - 30} more" if len(found) > 30 else ""
            self.fail(f"{len(found)} findings\n{shown}{more}")
