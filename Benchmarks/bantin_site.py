"""Writes entries as a site of bantin: content/ with site.yaml."""

import os
from pathlib import Path

import vocabulary as words
from entries import Entry
from yaml_text import yaml_text

SITE = {
    "title": "Bản tin Mặt trận",
    "url": "https://bantin.example.org",
    "organization": "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    "language": "vi",
    "description": "Tin tức, biên bản hội nghị, quyết định và khen thưởng.",
    "menu": [{"label": label, "section": section} for section, label in words.SECTIONS.items()],
    "sections": [
        {"id": section, "label": label, "order": order}
        for order, (section, label) in enumerate(words.SECTIONS.items(), start=1)
    ],
    # Hugo makes no search index, so none is made here.
    "search": {"mode": "off"},
    # Nor does it make registers of decisions, awards and people.
    "registers": False,
    "footer": {"editor": "Ban biên tập", "address": "Số 1, đường Hòa Bình", "license": "Giấy phép số 00/GP-TTĐT"},
}


def write_site(folder: Path, made: list[Entry]) -> None:
    """Write the whole site below `folder`, which need not exist."""
    write_configuration(folder, SITE)
    for entry in made:
        write_entry(folder, entry)


def write_configuration(folder: Path, configuration: dict) -> None:
    content = folder / "content"
    content.mkdir(parents=True, exist_ok=True)
    (content / "site.yaml").write_text(yaml_text(configuration), encoding="utf-8")


def write_entry(folder: Path, entry: Entry) -> None:
    path = folder / "content" / _file(entry)
    path.parent.mkdir(parents=True, exist_ok=True)
    blocks = list(entry.body)
    if entry.see:
        here, there = (str(Path(_file(one)).parent) for one in (entry, entry.see))
        target = os.path.join(os.path.relpath(there, here), Path(_file(entry.see)).name)
        blocks.append(f"Xem thêm: [{entry.see.title}]({target}).")
    path.write_text("\n\n".join([f"---\n{yaml_text(front_matter(entry))}---", *blocks]) + "\n", encoding="utf-8")


def _file(entry: Entry) -> str:
    return f"{entry.section}/{entry.date.year}/{entry.date}-{entry.name}.md"


def front_matter(entry: Entry) -> dict:
    """The fields of an entry, in the order in which an editor writes them."""
    held = f"{entry.date}T08:00"
    return {
        "kind": "minutes" if entry.kind == "minutes" else None,
        "title": entry.title,
        "date": f"{entry.date}T{entry.hour:02}:00" if entry.hour else entry.date,
        "summary": entry.summary,
        "tags": entry.tags,
        "event": {
            "title": entry.event_title,
            "kind": entry.event_kind,
            "number": entry.number if entry.kind == "minutes" else None,
            "start": held,
            "end": f"{entry.date}T11:00",
            "place": entry.place,
            "organizers": [entry.organizer],
        },
        "agenda": [{"title": title} for title in entry.agenda] if entry.kind == "minutes" else None,
        "participants": [
            {"name": one.name, "position": one.position, "organization": one.organization, "role": one.role}
            for one in entry.participants
        ],
        "decisions": [
            {"kind": one.kind, "text": one.text, "assignees": [one.assignee], "due": one.due, "status": one.status}
            for one in entry.decisions
        ],
        "awards": [
            {
                "kind": one.kind,
                "title": one.title,
                "level": one.level,
                "recipients": [{"name": name, "kind": "individual"} for name in one.recipients],
                "reason": one.reason,
                "year": one.year,
                "status": one.status,
                "conferred_by": entry.organizer,
                "decision": {"number": one.number, "date": one.date},
            }
            for one in entry.awards
        ],
    }
