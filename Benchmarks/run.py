"""Measure bantin and Hugo on the same bulletin, in turn, and print the medians as Markdown tables.

    run.py full      clean builds, and `cp -r` of the output as the physical floor, also with the wait for the disk that
                     a build does before the new site takes its place
    run.py all       clean builds with search and registers, against Hugo and then Pagefind on its pages
    run.py registers what registers add to the CPU time of a build, with 1.5 decisions and half an award an entry
    run.py changes   a build with nothing changed, and with one article added
    run.py scale     time and memory per entry at 100,000 entries against 10,000; of bantin alone unless --tools says
                     otherwise, since Hugo needs more than 10 GB of memory for it
    run.py start     how long each command takes to say its version

No figure is a pass or a failure: machines differ. The ratios are what to compare.
"""

import argparse
import os
import shutil
from dataclasses import replace
from pathlib import Path

import bantin_site
from entries import added_entry, entries
from generate import generate
from measure import Cost, Spread, content, run, size, spreads
from tools import REPOSITORY, TOOLS, Tool, pagefind_binary

ROWS = [("user CPU, s", "user", 1), ("user and system CPU, s", "cpu", 1), ("wall, s", "wall", 1),
        ("peak memory, MB", "memory", 1e6)]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("mode", nargs="?", choices=["full", "all", "registers", "changes", "scale", "start"], default="full")
    options.add_argument("--entries", type=int, default=10_000)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--tools", help="bantin, hugo, or both with a comma between")
    options.add_argument("--folder", type=Path, default=REPOSITORY / ".build" / "bench", help="for sites and outputs")
    chosen = options.parse_args()
    names = chosen.tools or ("bantin" if chosen.mode == "scale" else "bantin,hugo")
    tools = [TOOLS[name]() for name in names.split(",")]
    if chosen.mode == "full":
        full(tools, chosen.folder, chosen.entries, chosen.runs)
    elif chosen.mode == "all":
        everything(chosen.folder, chosen.entries, chosen.runs)
    elif chosen.mode == "registers":
        registers(chosen.folder, chosen.entries, chosen.runs)
    elif chosen.mode == "changes":
        changes(tools, chosen.folder, chosen.entries, chosen.runs)
    elif chosen.mode == "start":
        start(tools, chosen.folder, chosen.runs)
    else:
        scale(tools, chosen.folder, chosen.entries, chosen.runs)


def sites(folder: Path, count: int) -> Path:
    """The folder with both sites of `count` entries, made anew so that it always fits the generator."""
    place = folder / str(count)
    shutil.rmtree(place, ignore_errors=True)
    print(f"<!-- writing {count:,} entries -->", flush=True)
    generate(place, count)
    return place


def build(tool: Tool, place: Path, output: Path) -> Cost:
    return run(tool.command(place / tool.name, output / tool.name), place / f"{tool.name}.log")


def clean_builds(tools: list[Tool], place: Path, runs: int) -> dict[str, list[Cost]]:
    """The costs of `runs` builds of each tool into an empty place, one tool after the other in each round.

    Every build has a place of its own, and all are removed at the end: right after a deletion ext4 passes over the
    deleted inodes one by one, which would make whoever builds next pay for it.
    """
    costs: dict[str, list[Cost]] = {tool.name: [] for tool in tools}
    for number in range(runs):
        for tool in tools:
            costs[tool.name].append(build(tool, place, _round(place, number)))
    return costs


def _round(place: Path, number: int) -> Path:
    """The empty folder for the outputs of one round."""
    folder = place / f"output-{number}"
    folder.mkdir(exist_ok=True)
    return folder


def full(tools: list[Tool], folder: Path, count: int, runs: int) -> None:
    """In each round, every tool builds into an empty place, and what it made is copied and brought to the disk.

    So a copy meets the machine as the build before it did, and a build waits for nobody else's data.
    """
    place = sites(folder, count)
    costs: dict[str, list[Cost]] = {tool.name: [] for tool in tools}
    copies: dict[str, list[Cost]] = {tool.name: [] for tool in tools}
    durable: dict[str, list[Cost]] = {tool.name: [] for tool in tools}
    for number in range(runs):
        for tool in tools:
            output = _round(place, number)
            costs[tool.name].append(build(tool, place, output))
            copy = place / f"copy-{number}-{tool.name}"
            copied = run(["cp", "-r", output / tool.name, copy], place / "cp.log")
            copies[tool.name].append(copied)
            durable[tool.name].append(copied.then(run(["sync", "-f", copy], place / "cp.log")))

    print(f"\n{count:,} entries, clean output; median of {runs} runs in turn (least – most)\n")
    rows = [(label, [spreads(costs[tool.name])[key] for tool in tools], scale) for label, key, scale in ROWS]
    for label, made in [("cp -r of the output, wall, s", copies), ("cp -r and sync -f, wall, s", durable)]:
        rows.append((label, [spreads(made[tool.name])["wall"] for tool in tools], 1))
    print_table([tool.name for tool in tools], rows)
    _print_sizes([size(_round(place, 0) / tool.name) for tool in tools])
    shutil.rmtree(place)


def everything(folder: Path, count: int, runs: int) -> None:
    """What Hugo leaves out is made by both: our search index and registers, and Pagefind's index of Hugo's pages."""
    place = sites(folder, count)
    ours, other = TOOLS["bantin"](), TOOLS["hugo"]()
    bantin_site.write_configuration(place / ours.name, bantin_site.SITE | {"search": {"mode": "web"}, "registers": True})
    costs: list[list[Cost]] = [[], []]
    for number in range(runs):
        output = _round(place, number)
        costs[0].append(build(ours, place, output))
        index = [pagefind_binary(), "--site", output / other.name, "--quiet"]
        costs[1].append(build(other, place, output).then(run(index, place / "pagefind.log")))

    print(f"\n{count:,} entries, search and registers on; median of {runs} runs in turn (least – most)\n")
    print_table(["bantin", "Hugo and Pagefind"], [
        (label, [spreads(each)[key] for each in costs], scale) for label, key, scale in ROWS])
    _print_sizes([size(_round(place, 0) / tool.name) for tool in (ours, other)])
    shutil.rmtree(place)


def registers(folder: Path, count: int, runs: int) -> None:
    """Builds with and without registers, in turn, of a bulletin with as many records as a province has."""
    place = folder / f"registers-{count}"
    shutil.rmtree(place, ignore_errors=True)
    made = [replace(entry, decisions=entry.decisions[: 1 if index % 4 == 0 else 2], awards=entry.awards[: index % 2])
            for index, entry in enumerate(entries(count))]
    tool = TOOLS["bantin"]()
    sites = {"with": {}, "without": {"registers": False}}
    for name, settings in sites.items():
        bantin_site.write_site(place / name, made)
        plain = {key: value for key, value in bantin_site.SITE.items() if key != "registers"}
        bantin_site.write_configuration(place / name, plain | settings)
    costs: dict[str, list[Cost]] = {name: [] for name in sites}
    for number in range(runs):
        for name in sites:
            output = _round(place, number) / name
            costs[name].append(run(tool.command(place / name, output), place / f"{name}.log"))
    print(f"\n{count:,} entries, {sum(len(one.participants) for one in made):,} participations, "
          f"{sum(len(one.decisions) for one in made):,} decisions, {sum(len(one.awards) for one in made):,} awards; "
          f"median of {runs} runs in turn (least – most)\n")
    print_table(["with registers", "without"], [
        (label, [spreads(costs[name])[key] for name in sites], scale) for label, key, scale in ROWS])
    _print_sizes([size(_round(place, 0) / name) for name in sites])
    shutil.rmtree(place)


def _print_sizes(sizes: list[tuple[int, int, int]]) -> None:
    for label, index, unit in (("files", 0, 1), ("HTML files", 1, 1), ("output, MB", 2, 1e6)):
        cells = [f"{one[index] / unit:,.0f}" for one in sizes]
        ratio = f" {sizes[0][index] / sizes[1][index]:.2f} |" if len(sizes) > 1 else ""
        print(f"| {label} | {' | '.join(cells)} |{ratio}")


def print_table(names: list[str], rows: list[tuple[str, list[Spread], float]]) -> None:
    """One row for each figure; the last column is the first tool's median over the second's."""
    both = len(names) > 1
    print(f"| | {' | '.join(names)} |" + (" ratio |" if both else ""))
    print("|---|" + "---:|" * (len(names) + both))
    for label, figures, unit in rows:
        cells = [f"{one.middle / unit:.2f} ({one.least / unit:.2f} – {one.most / unit:.2f})" for one in figures]
        ratio = f" {figures[0].middle / figures[1].middle:.3f} |" if both else ""
        print(f"| {label} | {' | '.join(cells)} |{ratio}")


def changes(tools: list[Tool], folder: Path, count: int, runs: int) -> None:
    place = sites(folder, count)
    clean: dict[str, list[Cost]] = {tool.name: [] for tool in tools}
    again: dict[str, list[Cost]] = {tool.name: [] for tool in tools}
    before: dict[str, dict[str, bytes]] = {}
    same: dict[str, set[str]] = {}
    for number in range(runs):
        output = _round(place, number)
        for tool in tools:
            # What the last build wrote is on the device before the next begins.
            os.sync()
            clean[tool.name].append(build(tool, place, output))
            os.sync()
            before[tool.name] = content(output / tool.name)
            again[tool.name].append(build(tool, place, output))
            same[tool.name] = _changed(before[tool.name], content(output / tool.name))
    for tool in tools:
        tool.writer.write_entry(place / tool.name, added_entry())
    added = {tool.name: build(tool, place, output) for tool in tools}

    print(f"\n{count:,} entries, built again; medians of {runs} runs\n")
    print("| | clean build, wall, s | nothing changed, wall, s | of it | files changed | one article added, wall, s "
          "| HTML files changed |\n|---|---:|---:|---:|---:|---:|---:|")
    for tool in tools:
        name = tool.name
        whole, still = (spreads(costs[name])["wall"].middle for costs in (clean, again))
        after = _changed(before[name], content(output / name))
        pages = sum(path.endswith(".html") for path in after)
        print(f"| {name} | {whole:.2f} | {still:.2f} | {still / whole:.2f} | {len(same[name])} "
              f"| {added[name].wall:.2f} | {pages} |")
    shutil.rmtree(place)


def _changed(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    """The paths that were added, removed or got other bytes."""
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def scale(tools: list[Tool], folder: Path, count: int, runs: int) -> None:
    few, many = sites(folder, count), sites(folder, 10 * count)
    small, large = clean_builds(tools, few, runs), clean_builds(tools, many, runs)
    print(f"\nPer entry at {10 * count:,} entries against {count:,}; medians of {runs} runs in turn\n")
    print("| | " + " | ".join(f"{label}: {count:,} | {10 * count:,} | per entry" for label, _, _ in ROWS) + " |")
    print("|---|" + "---:|" * (3 * len(ROWS)))
    for tool in tools:
        one, ten = spreads(small[tool.name]), spreads(large[tool.name])
        cells = [f"{one[key].middle / unit:.2f} | {ten[key].middle / unit:.2f} | "
                 f"{ten[key].middle / one[key].middle / 10:.2f}" for _, key, unit in ROWS]
        print(f"| {tool.name} | " + " | ".join(cells) + " |")
    for place in (few, many):
        shutil.rmtree(place)


def start(tools: list[Tool], folder: Path, runs: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    walls: dict[str, list[float]] = {tool.name: [] for tool in tools}
    for _ in range(max(runs, 20)):
        for tool in tools:
            walls[tool.name].append(run(tool.version, folder / "version.log").wall)
    print_table([tool.name for tool in tools], [("says its version, wall, ms", [Spread.of(walls[tool.name]) for tool in tools], 1e-3)])


if __name__ == "__main__":
    main()
