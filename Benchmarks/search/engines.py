"""The engines compared: how each makes its index of one corpus, and the page on which it answers.

Every page has `ask(text)`, which resolves to the addresses of the ten best, and answers `?q=` as a reader sees it: when ten
results stand there, `document.body.dataset.ready` says when: milliseconds since the navigation began.
"""

import html
import json
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "Benchmarks"))

import measure  # noqa: E402
from tools import pagefind_binary  # noqa: E402

ASSETS = REPOSITORY / "templates" / "assets"
CLIENT = [f"search{part}.js" for part in ("-tokens", "-index", "-ranking", "-snippets", "")]
# Words of the index in a file of Pagefind's; its own choice is 20,000.
TUNED_CHUNK = 2_000
TOOL = REPOSITORY / ".build-bench" / "release" / "search-benchmark"

OURS = """<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tìm kiếm</title>
<script defer src="search.js"></script><script defer src="tim-kiem/meta.js"></script><link rel="stylesheet" href="search.css">
<div data-search="tim-kiem/" data-root=""><form role="search"><input type="search" name="q"><button>Tìm</button></form>
<p role="status" data-search-status></p><div data-search-filters hidden></div><div data-search-results></div>
<div data-search-help></div></div>
<script>
let opened;
async function ranked(text) {
  opened ??= new bantinSearch.Index("tim-kiem/").open();
  const index = await opened;
  const answer = await bantinSearch.find(bantinSearch.query(text), index);
  const { query } = answer;
  const { full, near } = bantinSearch.split(answer, index, 60);
  if (query.isQuoted) await bantinSearch.leftovers();
  const found = [];
  for (const one of [...full, ...near].slice(0, 60)) {
    if (found.length === 10) break;
    const segment = index.segments[one.segment];
    const card = await index.card(segment, one.document);
    if (query.isQuoted && one.isFull
      && !bantinSearch.hasQuotations(query, card.title, await index.blocks(segment, one.document))) continue;
    found.push(card.address);
  }
  return found;
}
const ask = ranked;
new MutationObserver(() => {
  if (document.querySelector(".search-item")) document.body.dataset.ready ??= performance.now();
}).observe(document.querySelector("[data-search-results]"), { childList: true, subtree: true });
</script></html>
"""

PAGEFIND = """<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tìm kiếm</title><ol></ol>
<script type="module">
const fold = FOLDS;
let opened;
globalThis.ask = async (text) => {
  opened ??= import("./pagefind/pagefind.js");
  const { results } = await (await opened).search(fold(text));
  const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return data.map(({ url }) => url.replace(/^.*?pages\\//, "").replace(/^\\//, ""));
};
const q = new URLSearchParams(location.search).get("q");
if (q) {
  for (const url of await ask(q)) document.querySelector("ol").append(Object.assign(document.createElement("li"), { textContent: url }));
  document.body.dataset.ready = performance.now();
}
</script></html>
"""


@dataclass
class Made:
    """An engine with its index: where, what it cost, how many files and bytes."""

    name: str
    root: Path
    cost: measure.Cost
    files: int
    bytes: int
    # What search-benchmark says of the making alone.
    report: dict = field(default_factory=dict)


def size(folder: Path) -> tuple[int, int]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files)


TOKENS = re.compile(
    r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|\$\{(?:[^`{}]|`[^`]*`)*\}|[^`\\])*`"""
    r"""|(?<=[(,=:\[!&|?{};>])/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n])+/|[\w$]+|[ \n]+|.)""")


def client(names: list[str] = CLIENT) -> bytes:
    """The script as a site has it, see squeezedScript in Sources/Publishing."""
    script = "".join((ASSETS / name).read_text("utf-8") for name in names)
    code = [line.lstrip(" ") for line in script.splitlines()]
    code = "\n".join(line for line in code if line and not line.startswith(("//", "/**")))
    kept = ""
    tokens = TOKENS.findall(re.sub(r"(?<=[(,=:\[!&|?{};>]) +(?=/)", "", code))
    for place, token in enumerate(tokens):
        if not token.isspace():
            kept = (kept[:-1] if token == "}" and kept.endswith(";") else kept) + ("let" if token == "const" else token)
        elif place + 1 < len(tokens) and kept:
            last, following = kept[-1], tokens[place + 1][0]
            if "\n" in token:
                kept += "" if last in "{}(,;[=>?:&|" or following in "})],.;?:&|=" else "\n"
            elif re.match(r"[\w$\x80-\uffff][\w$#\x80-\uffff]|\+\+|--", last + following):
                kept += " "
    return (kept + "\n").encode()


def lines(entry: dict) -> Iterator[str]:
    """The lines of an entry, as search-benchmark reads them."""
    day = (date.fromisoformat(entry["date"]) - date(1970, 1, 1)).days
    head = [entry["address"], entry["title"], day, *entry["section"], *entry["kind"], entry["place"], entry["lead"]]
    yield "\t".join(["entry", *map(str, head)])
    for block in entry["blocks"]:
        yield "\t".join(["block", block["kind"], block.get("anchor") or "", block.get("label") or "", block["text"]])
    for facet, values in entry["facets"].items():
        for value in values:
            yield "\t".join(["facet", facet, *value])


def ours(corpus: Path, work: Path, profile: str = "web", name: str = "bantin", runs: int = 1) -> Made:
    """Cost counts the reading of the corpus and the writing of the files too, which Pagefind has to do as well; "seconds" of the
    report is the CPU time of making the index alone. Of several runs the cheapest counts: on a machine with other work the
    same instructions take up to twice as long.
    """
    table = corpus.with_suffix(".tsv")
    if not table.exists():
        with corpus.open(encoding="utf-8") as entries, table.open("w", encoding="utf-8") as out:
            for entry in entries:
                out.writelines(line + "\n" for line in lines(json.loads(entry)))
    root = work / f"{name}-{profile}"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    log = work / f"{name}-{profile}.log"
    tried = []
    for _ in range(runs):
        shutil.rmtree(root / "tim-kiem", ignore_errors=True)
        cost = measure.run([TOOL, "build", table, root / "tim-kiem", profile], log)
        tried.append((json.loads(log.read_text("utf-8")), cost))
    made, cost = min(tried, key=lambda one: one[0]["seconds"])
    (root / "search.js").write_bytes(client())
    (root / "search-leftovers.js").write_bytes(client(["search-leftovers.js"]))
    shutil.copy(ASSETS / "search.css", root)
    (root / "index.html").write_text(OURS, "utf-8")
    return Made(f"bantin ({profile})", root, cost, *size(root / "tim-kiem"), made)


def page(entry: dict, folds: bool) -> str:
    lead = [entry["lead"]] + [block["text"] for block in entry["blocks"]]
    text = "".join(f"<p>{html.escape(part)}</p>" for part in lead)
    body = f"<h1>{html.escape(entry['title'])}</h1>{text}<p>{html.escape(entry['place'])}</p>"
    if folds:
        body = body.replace("đ", "d").replace("Đ", "D")
    title = html.escape(entry["title"])
    return f'<!doctype html><html lang="vi"><meta charset="utf-8"><title>{title}</title><body data-pagefind-body>{body}</body></html>'


def pagefind(entries: list[dict], work: Path, is_tuned: bool) -> Made:
    """Tuned: đ, which Pagefind's folding leaves as it is, is folded in pages and queries, and the index is cut smaller."""
    name = "pagefind-tuned" if is_tuned else "pagefind"
    root = work / name
    shutil.rmtree(root, ignore_errors=True)
    for entry in entries:
        path = root / "pages" / entry["address"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(entry, is_tuned), "utf-8")
    command = [pagefind_binary()]
    if is_tuned:
        command = ["env", f"PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE={TUNED_CHUNK}", *command]
    cost = measure.run(
        [*command, "--site", root / "pages", "--output-path", root / "pagefind", "--silent"], work / f"{name}.log")
    folds = 'text => text.replaceAll("đ", "d").replaceAll("Đ", "D")' if is_tuned else "text => text"
    (root / "index.html").write_text(PAGEFIND.replace("FOLDS", folds), "utf-8")
    return Made(name, root, cost, *size(root / "pagefind"))


def read(corpus: Path) -> list[dict]:
    with corpus.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
