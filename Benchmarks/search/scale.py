#!/usr/bin/env python3
"""Measures how the index grows: time, memory, files, and the bytes of cold queries of four syllables.

    BANTIN_BENCHMARKS=1 swift build -c release --product search-benchmark --scratch-path .build-bench
    .tools/venv/bin/python Benchmarks/search/scale.py [--entries 10000 100000] [--queries 12]
"""

import argparse
import json
import random
import statistics
import subprocess
import sys
from pathlib import Path

import compare
import engines
import queries


def corpus(entries: int, work: Path) -> Path:
    path = work / f"corpus-{entries}-1.jsonl"
    if not path.exists():
        with path.open("w") as out:
            script = Path(__file__).with_name("corpus.py")
            subprocess.run([sys.executable, script, "--entries", str(entries), "--seed", "1"], stdout=out, check=True)
    return path


def four_syllables(path: Path, count: int) -> list[str]:
    """Runs of four syllables of titles and paragraphs, from all over the corpus."""
    rng = random.Random(5)
    with path.open(encoding="utf-8") as lines:
        total = sum(1 for _ in lines)
    wanted = set(rng.sample(range(total), count))
    found = []
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number in wanted:
                entry = json.loads(line)
                text = entry["title"] if len(found) % 2 else rng.choice(entry["blocks"])["text"]
                words = queries.words(text.lower())
                start = rng.randrange(max(1, len(words) - 3))
                found.append(" ".join(words[start:start + 4]))
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--entries", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--queries", type=int, default=12)
    parser.add_argument("--work", type=Path, default=engines.REPOSITORY / ".build" / "bench" / "search")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    for entries in options.entries:
        path = corpus(entries, options.work)
        made = engines.ours(path, options.work, name=f"bantin-{entries}", runs=3 if entries <= 20_000 else 1)
        print(f"{entries} entries: {made.report['seconds']:.1f} s of CPU for the index ({made.cost.cpu:.1f} s with reading the "
              f"corpus), {made.report['peakMB']} MB at most, of which the texts themselves {made.report['documentsMB']} MB, "
              f"{made.files} files, {made.bytes / 1e6:.0f} MB", flush=True)
        marked = four_syllables(path, options.queries)
        for spelt, asked in (("with diacritics", marked), ("without", [queries.fold(text) for text in marked])):
            whole, data = zip(*(figure[:2] for figure in compare.cold(made, asked)), strict=True)
            print(f"cold query of 4 syllables, {spelt}: {statistics.mean(whole) / 1000:.0f} kB, at most {max(whole) / 1000:.0f}, "
                  f"of which the index {statistics.mean(data) / 1000:.0f}, at most {max(data) / 1000:.0f}", flush=True)


if __name__ == "__main__":
    main()
