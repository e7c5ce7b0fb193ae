#!/usr/bin/env python3
"""Recall of the search in the terminal, whose ranking is that of the browser: many queries, and no matter how busy the machine.

    BANTIN_BENCHMARKS=1 swift build -c release --product search-benchmark --scratch-path .build-bench
    .tools/venv/bin/python Benchmarks/search/recall.py [--entries 10000] [--items 250] [--seeds 99 123]

A quoted phrase stands in one article alone, in any spelling. Those drawn before such a one was found stand in several: nobody can
know which article is meant, and they count as found where one of these comes first, or is among the ten.
"""

import argparse
import json
import subprocess
from pathlib import Path

import compare
import engines
import queries
import scale


def answers(index: Path, asked: list[dict]) -> list[list[str]]:
    """The addresses of the ten best for each query."""
    told = subprocess.run(
        [engines.TOOL, "answer", index], input="".join(query["text"] + "\n" for query in asked), stdout=subprocess.PIPE,
        text=True, check=True).stdout
    return [json.loads(line) for line in told.splitlines()]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--items", type=int, default=250)
    parser.add_argument("--seeds", type=int, nargs="+", default=[99, 123])
    parser.add_argument("--work", type=Path, default=engines.REPOSITORY / ".build" / "bench" / "search")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    corpus = scale.corpus(options.entries, options.work)
    made = engines.ours(corpus, options.work, name="bantin-recall")
    entries = engines.read(corpus)
    texts = {entry["address"]: compare.spelt(entry) for entry in entries}
    for seed in options.seeds:
        asked = queries.make(entries, options.items, seed)
        found = answers(made.root / "tim-kiem", asked)
        print(f"seed {seed}")
        for line in compare.tally(asked, found, texts):
            print(line, flush=True)


if __name__ == "__main__":
    main()
