"""axe-core over pages of a built site, in light and dark, on a phone and on a desktop screen."""

from collections.abc import Iterable
from urllib.parse import quote

from axe_playwright_python.sync_playwright import Axe

from chromium import browser
from finding import Finding

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCHEMES = ("light", "dark")
WIDTHS = (320, 1440)


def accessibility_findings(base: str, paths: Iterable[str]) -> list[Finding]:
    """The violations on each path under `base`, and pages that need sideways scrolling at 320 pixels."""
    paths = list(paths)
    axe = Axe()
    findings = []
    for scheme in SCHEMES:
        for width in WIDTHS:
            context = browser().new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
            page = context.new_page()
            for path in paths:
                page.goto(base + quote(path), wait_until="load")
                look = f"{path} ({scheme}, {width} px)"
                findings += _violations(axe.run(page, options={"runOnly": RULES}).response, look)
                overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                if overflow > 0:
                    findings.append(Finding("reflow", look, f"is {overflow} px wider than the screen"))
            context.close()
    return findings


def _violations(response: dict, look: str) -> list[Finding]:
    findings = []
    for violation in response["violations"]:
        for node in violation["nodes"]:
            target = " ".join(str(part) for part in node["target"])
            findings.append(Finding("axe", look, f"{violation['id']}: {violation['help']}: {target}"))
    return findings
