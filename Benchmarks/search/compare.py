#!/usr/bin/env python3
"""Measures the search beside Pagefind on one corpus, in one run.

    scripts/bootstrap --bench
    BANTIN_BENCHMARKS=1 swift build -c release --product search-benchmark --scratch-path .build-bench
    .tools/venv/bin/python Benchmarks/search/compare.py [--entries 10000] [--items 60] [--only bantin]

Prints recall for all kinds of queries, bytes of cold queries counted by the browser, times warm, cold and from a folder, and what
the index costs. Times are this machine's; read their ratios.
"""

import argparse
import json
import statistics
import subprocess
import sys
import unicodedata
import zlib
from pathlib import Path
from urllib.parse import quote

import engines
import queries
from gzip_server import Handler, serve

sys.path.insert(0, str(engines.REPOSITORY / "Tests" / "Tools"))

from chromium import browser  # noqa: E402


def tally(asked, found, texts):
    """Of each set a line: found first, found among ten; for ambiguous words the share spelt as typed."""
    sets = {}
    for query, addresses in zip(asked, found, strict=True):
        counts = sets.setdefault(query["set"], [0, 0.0, 0.0])
        counts[0] += 1
        if "want" in query:
            counts[1] += any(address in query["want"] for address in addresses[:1])
            counts[2] += any(address in query["want"] for address in addresses[:10])
        else:
            spelt = [f" {query['spelling']} " in f" {texts.get(address, '')} " for address in addresses[:10]]
            counts[1] += sum(spelt) / len(spelt) if spelt else 0
            counts[2] += bool(spelt)
    for name, (count, first, ten) in sets.items():
        what = "share spelt as typed" if name == "ambiguous" else "recall@1, @10"
        yield f"{name:28} n={count:4} {what}: {first / count:.3f} {ten / count:.3f}"


def answers(made, asked):
    """The addresses of the ten best for each query, from a browser."""
    with serve(made.root) as base:
        context = browser().new_context()
        page = context.new_page()
        page.goto(base + "index.html")
        page.wait_for_function("globalThis.ask !== undefined || typeof ask === 'function'")
        found = [page.evaluate("text => ask(text)", query["text"]) for query in asked]
        context.close()
    return found


def cold(made, texts, throttle=False):
    """Bytes (with headers) and requests by a fresh browser for each query, and milliseconds to the first results.

    The browser's count, or the server's where workers load what the browser's count does not see.
    """
    figures = []
    with serve(made.root) as base:
        for text in texts:
            context = browser().new_context(viewport={"width": 1280, "height": 720})
            page = context.new_page()
            session = context.new_cdp_session(page)
            session.send("Network.enable")
            if throttle:
                session.send("Network.emulateNetworkConditions", {
                    "offline": False, "latency": 100, "downloadThroughput": 500_000, "uploadThroughput": 500_000})
            total = {"bytes": 0, "requests": 0, "data": 0}
            before = list(Handler.sent)
            names = {}

            def sent(event):
                names[event["requestId"]] = event["request"]["url"]

            def finished(event):
                total["bytes"] += event["encodedDataLength"]
                total["requests"] += 1
                if "/tim-kiem/" in names.get(event["requestId"], ""):
                    total["data"] += event["encodedDataLength"]
            session.on("Network.requestWillBeSent", sent)
            session.on("Network.loadingFinished", finished)
            page.goto(base + "index.html?q=" + quote(text), wait_until="commit")
            page.wait_for_function("document.body?.dataset.ready", timeout=60_000)
            first = float(page.evaluate("document.body.dataset.ready"))
            page.wait_for_load_state("networkidle")
            page.wait_for_timeout(400)
            sent, answers = (now - then for now, then in zip(Handler.sent, before))
            figures.append((max(total["bytes"], sent), total["data"], max(total["requests"], answers), first))
            context.close()
    return figures


def warm(made, texts):
    """Milliseconds of queries that are asked again, without a network."""
    with serve(made.root) as base:
        context = browser().new_context()
        page = context.new_page()
        page.goto(base + "index.html")
        page.wait_for_function("globalThis.ask !== undefined || typeof ask === 'function'")
        times = page.evaluate("""async texts => {
            for (const text of texts) await ask(text);
            const times = [];
            for (const text of texts) { const start = performance.now(); await ask(text); times.push(performance.now() - start); }
            return times;
        }""", texts)
        context.close()
    return sorted(times)


def from_folder(made, texts):
    """Milliseconds to the first results on file://, or nothing if it does not work."""
    times = []
    for text in texts:
        context = browser().new_context()
        page = context.new_page()
        page.goto((made.root / "index.html").as_uri() + "?q=" + quote(text), wait_until="commit")
        try:
            page.wait_for_function("document.body?.dataset.ready", timeout=5_000)
            times.append(float(page.evaluate("document.body.dataset.ready")))
        except Exception:
            return []
        finally:
            context.close()
    return times


def spread(values):
    values = sorted(values)
    return f"{statistics.median(values):.0f} ms (95th percentile {values[int(len(values) * 0.95)]:.0f})" if values else "does not work"


def report(made, asked, texts, long, short, corpus, work):
    print(f"\n## {made.name}")
    print(f"index: {made.files} files, {made.bytes / 1e6:.1f} MB, CPU {made.cost.cpu:.1f} s, memory {made.cost.memory / 1e6:.0f} MB")
    if made.report:
        print(f"of it without reading the corpus: {made.report['seconds']:.1f} s")
    for line in tally(asked, answers(made, asked), texts):
        print(line)
    for label, some in (("10 syllables", long), ("4 syllables", short)):
        figures = cold(made, some)
        totals, data, requests = (statistics.mean(f[n] for f in figures) for n in range(3))
        print(f"cold, {label}: {totals / 1000:.0f} kB in {requests:.0f} requests, of them {data / 1000:.0f} kB index")
    print(f"first results at 4 Mbit/s, 100 ms: {spread([f[3] for f in cold(made, long, True)])}")
    again = [query["text"] for query in asked][:120]
    print(f"warm: {spread(warm(made, again))}")
    print(f"from a folder: {spread(from_folder(made, long))}")
    if made.name == "bantin (web)":
        stick = engines.ours(corpus, work, "usb")
        print(f"from a folder, in the {stick.files} files made for a USB stick: {spread(from_folder(stick, long))}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--items", type=int, default=60)
    parser.add_argument("--cold", type=int, default=10)
    parser.add_argument("--only", choices=["bantin", "pagefind", "pagefind-tuned"])
    parser.add_argument("--work", type=Path, default=engines.REPOSITORY / ".build" / "bench" / "search")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    corpus = options.work / f"corpus-{options.entries}-{options.seed}.jsonl"
    if not corpus.exists():
        with corpus.open("w") as out:
            script = Path(__file__).with_name("corpus.py")
            subprocess.run([sys.executable, script, "--entries", str(options.entries), "--seed", str(options.seed)], stdout=out, check=True)
    entries = engines.read(corpus)
    maker = zlib.crc32(Path(queries.__file__).read_bytes())
    known = options.work / f"queries-{options.entries}-{options.seed}-{options.items}-{maker:08x}.json"
    if not known.exists():
        known.write_text(json.dumps(queries.make(entries, options.items, options.seed + 6)), "utf-8")
    asked = json.loads(known.read_text("utf-8"))
    print(f"{len(entries)} entries, {len(asked)} queries")
    texts = {e["address"]: spelt(e) for e in entries}
    long = [q["text"] for q in asked if q["set"] == "marked"]
    long = [text for text in long if 9 <= len(text.split()) <= 11][: options.cold]
    short = [" ".join(text.split()[:4]) for text in long]
    for name, make in (
            ("bantin", lambda: engines.ours(corpus, options.work, runs=3)),
            ("pagefind", lambda: engines.pagefind(entries, options.work, False)),
            ("pagefind-tuned", lambda: engines.pagefind(entries, options.work, True))):
        if options.only in (None, name):
            report(make(), asked, texts, long, short, corpus, options.work)
            sys.stdout.flush()


def spelt(entry):
    text = " ".join([entry["title"], entry["lead"], entry["place"]] + [block["text"] for block in entry["blocks"]])
    return " ".join(queries.words(unicodedata.normalize("NFC", text.lower())))


if __name__ == "__main__":
    main()
