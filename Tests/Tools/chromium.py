"""The machine's own Chromium, driven by Playwright and started once for all tests."""

import atexit
import os
import shutil
from functools import cache

from playwright.sync_api import Browser, sync_playwright

CANDIDATES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)


def executable() -> str:
    """The path of the browser; `CHROMIUM` in the environment comes first."""
    named = os.environ.get("CHROMIUM")
    for candidate in (named, *CANDIDATES):
        path = candidate and shutil.which(candidate)
        if path:
            return path
    raise FileNotFoundError("no Chromium on this machine: run scripts/bootstrap --tests")


@cache
def browser() -> Browser:
    """The shared browser; it ends with this process."""
    playwright = sync_playwright().start()
    # Chromium's sandbox does not work for root, as whom containers run tests; only own pages are opened.
    started = playwright.chromium.launch(executable_path=executable(), args=["--no-sandbox"])
    atexit.register(playwright.stop)
    atexit.register(started.close)
    return started
