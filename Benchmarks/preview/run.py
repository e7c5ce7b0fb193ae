"""Measure how long a save takes to the screen, in a real browser: `bantin serve` and `hugo server` on the same bulletin.

    run.py [--entries 1000,10000] [--saves 20] [--tools bantin,hugo]

Each tool shows one article in Chromium while its file is saved again and again. Told are the time from the program's
start to its first page (the median of three starts, each when what was written before is on the device), and from the
end of a save to the first frame that shows the new words. The clock of both is the machine's; the browser stamps the
frame itself. Ratios are what to compare: machines differ.
"""

import argparse
import http.client
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from statistics import median

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY / "Benchmarks"), str(REPOSITORY / "Tests" / "Tools")]

from chromium import browser  # noqa: E402
from generate import generate  # noqa: E402
from tools import TOOLS  # noqa: E402

# Stamps the first frame that shows a number not seen before, also after the page was loaded again.
WATCH = """
addEventListener("DOMContentLoaded", () => {
  let last = "";
  const look = () => {
    const found = /Lần lưu thứ (\\d+)/.exec((document.querySelector("main") || document.body).textContent);
    if (found && found[1] !== last) { last = found[1]; seen(Number(last), performance.timeOrigin + performance.now()); }
    requestAnimationFrame(look);
  };
  look();
});
"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--entries", default="1000,10000")
    options.add_argument("--saves", type=int, default=20)
    options.add_argument("--tools", default="bantin,hugo")
    chosen = options.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="bantin-preview-bench-"))
    try:
        print("| entries | tool | start to first page, s | save to screen, ms: median | least | most | memory, MB |")
        print("|---|---|---|---|---|---|---|")
        for count in map(int, chosen.entries.split(",")):
            generate(folder, count)
            medians = {}
            for name in chosen.tools.split(","):
                start, delays, memory = measure(name, folder / name, chosen.saves)
                medians[name] = median(delays)
                print(f"| {count:,} | {name} | {start:.2f} | {median(delays):.0f} | {min(delays):.0f} | "
                      f"{max(delays):.0f} | {memory / 1e6:.0f} |", flush=True)
            if len(medians) == 2:
                print(f"| {count:,} | hugo ÷ bantin | | {medians['hugo'] / medians['bantin']:.1f} | | | |", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def measure(name: str, site: Path, saves: int) -> tuple[float, list[float], float]:
    """Seconds to the first page, milliseconds of each save, and resident bytes at the end."""
    article, address = an_article(site)
    text = article.read_text(encoding="utf-8")
    starts = []
    for _ in range(2):
        with server(name, site) as (_, start, _):
            starts.append(start)
    with server(name, site) as (base, start, process):
        starts.append(start)
        context = browser().new_context()
        page = context.new_page()
        seen: dict[int, float] = {}
        page.expose_binding("seen", lambda _, number, moment: seen.setdefault(number, moment))
        page.add_init_script(WATCH)
        page.goto(base + address)
        page.wait_for_timeout(1500)
        delays = []
        for number in range(1, saves + 1):
            article.write_text(f"{text}\n\nLần lưu thứ {number}.\n", encoding="utf-8")
            saved = time.time() * 1000
            limit = time.monotonic() + 120
            while number not in seen:
                if time.monotonic() > limit:
                    raise SystemExit(f"{name}: save {number} never came to the screen")
                page.wait_for_timeout(5)
            delays.append(seen[number] - saved)
            page.wait_for_timeout(700)
        context.close()
        status = Path(f"/proc/{process.pid}/status")
        memory = int(re.search(r"VmRSS:\s+(\d+)", status.read_text())[1]) * 1024 if status.exists() else 0
    article.write_text(text, encoding="utf-8")
    return median(starts), delays, memory


def an_article(site: Path) -> tuple[Path, str]:
    """The same article in the sites of both tools: its file, and the address of its page."""
    article = min((site / "content" / "tin-tuc" / "2023").glob("[!_]*.md"), key=lambda path: path.name.split("-")[-1])
    name = re.sub(r"^\d{4}-\d\d-\d\d-", "", article.stem)
    return article, f"/tin-tuc/2023/{name}.html"


@contextmanager
def server(name: str, site: Path):
    """The running server: its address, seconds from its start to its first page, its process."""
    port = 8790 if name == "bantin" else 8791
    binary = TOOLS[name]().version[0]
    command = {
        "bantin": [binary, "serve", "--site", site, "--port", str(port)],
        "hugo": [binary, "server", "--source", site, "--port", str(port), "--bind", "127.0.0.1", "--noBuildLock"],
    }[name]
    # The system still writes the sites that were just made: that is no part of a program's start.
    os.sync()
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while True:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=300)
            try:
                connection.request("GET", "/index.html")
                connection.getresponse().read()
                break
            except (http.client.HTTPException, ConnectionError):
                if process.poll() is not None:
                    raise SystemExit(f"{name} ended with {process.returncode}") from None
                time.sleep(0.002)
            finally:
                connection.close()
        yield f"http://127.0.0.1:{port}", time.monotonic() - started, process
    finally:
        process.terminate()
        process.wait(20)


if __name__ == "__main__":
    main()
