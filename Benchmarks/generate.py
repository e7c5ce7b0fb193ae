"""Write the same bulletin as a site of bantin and as a site of Hugo: `generate.py --entries 10000 FOLDER`."""

import argparse
import shutil
from pathlib import Path

import bantin_site
import hugo_site
from entries import entries


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--entries", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("folder", type=Path, help="where the folders bantin and hugo are made")
    chosen = options.parse_args()
    generate(chosen.folder, chosen.entries, chosen.seed)


def generate(folder: Path, count: int, seed: int = 1) -> None:
    """Write both sites of `count` entries below `folder`, in place of what was there."""
    made = entries(count, seed)
    for name, writer in (("bantin", bantin_site), ("hugo", hugo_site)):
        shutil.rmtree(folder / name, ignore_errors=True)
        writer.write_site(folder / name, made)


if __name__ == "__main__":
    main()
