"""Writes the same entries as a site of Hugo; its templates are in Benchmarks/hugo-site."""

import shutil
from pathlib import Path

import bantin_site
import vocabulary as words
from entries import Entry
from yaml_text import yaml_text

TEMPLATES = Path(__file__).resolve().parent / "hugo-site"

LABELS = {
    "roles": words.ROLES,
    "event_kinds": words.EVENT_KINDS,
    "decision_kinds": words.DECISION_KINDS,
    "decision_statuses": words.DECISION_STATUSES,
    "award_kinds": words.AWARD_KINDS,
    "award_levels": words.AWARD_LEVELS,
    "award_statuses": words.AWARD_STATUSES,
}


def write_site(folder: Path, made: list[Entry]) -> None:
    """Write the whole site below `folder`, which need not exist."""
    shutil.copytree(TEMPLATES, folder)
    (folder / "data").mkdir()
    (folder / "data" / "labels.yaml").write_text(yaml_text(LABELS), encoding="utf-8")
    for order, (section, label) in enumerate(words.SECTIONS.items(), start=1):
        _write_page(folder / "content" / section / "_index.md", {"title": label, "weight": order})
    for section, year in sorted({(entry.section, entry.date.year) for entry in made}):
        _write_year(folder, section, year)
    for entry in made:
        write_entry(folder, entry)


def write_entry(folder: Path, entry: Entry) -> None:
    blocks = list(entry.body)
    if entry.see:
        blocks.append(f"Xem thêm: [{entry.see.title}](/{entry.see.path}.md).")
    fields = bantin_site.front_matter(entry)
    del fields["kind"]
    fields["type"] = entry.kind
    fields["date"] = f"{entry.date}T{entry.hour or 0:02}:00:00+07:00"
    for moment in ("start", "end"):
        fields["event"][moment] += ":00+07:00"
    _write_year(folder, entry.section, entry.date.year)
    _write_page(folder / "content" / f"{entry.path}.md", fields, blocks)


def _write_year(folder: Path, section: str, year: int) -> None:
    path = folder / "content" / section / str(year) / "_index.md"
    if not path.exists():
        title = f"{words.SECTIONS[section]} năm {year}"
        _write_page(path, {"title": title, "linkTitle": f"Năm {year}", "layout": "year", "outputs": ["html"]})


def _write_page(path: Path, fields: dict, blocks: list[str] | None = None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n\n".join([f"---\n{yaml_text(fields)}---", *(blocks or [])]) + "\n", encoding="utf-8")
