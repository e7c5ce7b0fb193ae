"""The sample bulletin of this repository, built once into a temporary folder by the command under test."""

import atexit
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

# What is due, scheduled or new depends on the day: the tests' day stands still.
TODAY = "2026-11-22T08:00"


def command() -> Path:
    """The built `bantin`; `BANTIN` in the environment names another."""
    return REPOSITORY / os.environ.get("BANTIN", ".build/debug/bantin")


@cache
def sample_site() -> Path:
    """The output folder of the sample bulletin. Raises with the command's own words where the build fails."""
    folder = Path(tempfile.mkdtemp(prefix="bantin-sample-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    output = folder / "output"
    built = subprocess.run(
        [command(), "build", "--site", REPOSITORY, "--output", output, "--now", TODAY],
        capture_output=True, text=True, timeout=600)
    if built.returncode != 0:
        raise RuntimeError(f"bantin build ended with {built.returncode}:\n{built.stdout}{built.stderr}")
    return output
