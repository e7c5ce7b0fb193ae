"""The entries of the benchmark: the same for the same seed, whatever their number and wherever they are made."""

import random
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import vocabulary as words

FIRST_DAY = date(2015, 1, 1)
LAST_DAY = date(2024, 12, 31)


@dataclass(frozen=True)
class Participant:
    name: str
    position: str
    organization: str
    role: str


@dataclass(frozen=True)
class Decision:
    kind: str
    text: str
    assignee: str
    due: date
    status: str


@dataclass(frozen=True)
class Award:
    kind: str
    title: str
    level: str
    recipients: list[str]
    reason: str
    year: int
    status: str
    number: str
    date: date


@dataclass(frozen=True)
class Entry:
    """One article or minutes.

    `name` is the file's name without date and ending, `hour` is None for a bare date, and the text links to `see`.
    """

    section: str
    name: str
    kind: str
    title: str
    date: date
    hour: int | None
    summary: str | None
    tags: list[str]
    event_title: str
    event_kind: str
    number: str
    place: str
    organizer: str
    participants: list[Participant]
    agenda: list[str]
    decisions: list[Decision]
    awards: list[Award]
    body: list[str] = field(repr=False)
    see: "Entry | None" = None

    @property
    def path(self) -> str:
        """The address inside the content folder, without ending."""
        return f"{self.section}/{self.date.year}/{self.name}"


def entries(count: int, seed: int = 1) -> list[Entry]:
    """The first `count` entries of the series named by `seed`."""
    made = [_Writer(random.Random(f"{seed}:{index}")).entry(index) for index in range(count)]
    return [replace(entry, see=made[index - 1]) if index % 5 == 3 else entry for index, entry in enumerate(made)]


def added_entry(seed: int = 1) -> Entry:
    """One article newer than all others, as an editor adds it."""
    return _Writer(random.Random(f"{seed}:added")).entry(999_999_999, day=date(2025, 1, 2), kind="news", section="tin-tuc")


def slug(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    kept = (c if c.isascii() and c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return "-".join("".join(kept).split())


class _Writer:
    """Draws the parts of one entry from its own random numbers."""

    def __init__(self, numbers: random.Random):
        self.pick = numbers.choice
        self.some = numbers.sample
        self.number = numbers.randint

    def entry(self, index: int, day: date | None = None, kind: str | None = None, section: str | None = None) -> Entry:
        kind = kind or ("minutes" if index % 5 == 0 else "news")
        section = section or self.pick(list(words.SECTIONS))
        day = day or FIRST_DAY + timedelta(days=self.number(0, (LAST_DAY - FIRST_DAY).days))
        opening, topic, place = self.pick(words.TITLE_OPENINGS), self.pick(words.TOPICS), self.pick(words.PLACES)
        subject = f"{opening} {topic} tại {place}"
        return Entry(
            section=section,
            name=f"{slug(subject)[:72].strip('-')}-{index}",
            kind=kind,
            title=f"Biên bản {subject[0].lower()}{subject[1:]}" if kind == "minutes" else subject,
            date=day,
            hour=self.number(7, 17) if self.number(0, 2) == 0 else None,
            summary=self.sentence() if index % 2 == 0 else None,
            tags=self.some(words.TAGS, self.number(1, 4)),
            event_title=subject,
            event_kind=self.pick(list(words.EVENT_KINDS)),
            number=f"{self.number(1, 120):02}/BB-MTTQ",
            place=f"Nhà văn hóa {place}",
            organizer=f"Ủy ban MTTQ {place}",
            participants=self.participants(place),
            agenda=[self.pick(words.TASKS) + " " + self.pick(words.TOPICS) for _ in range(self.number(2, 4))],
            decisions=[self.decision(day) for _ in range(self.number(3, 6) if kind == "minutes" else self.number(1, 3))],
            awards=[self.award(day) for _ in range(self.number(1, 3))] if index % 2 == 1 or kind == "minutes" else [],
            body=self.body(),
        )

    def name(self) -> str:
        return f"{self.pick(words.SURNAMES)} {self.pick(words.MIDDLE_NAMES)} {self.pick(words.GIVEN_NAMES)}"

    def participants(self, place: str) -> list[Participant]:
        names = list(dict.fromkeys(self.name() for _ in range(self.number(3, 12))))
        while len(names) < 3:
            names = list(dict.fromkeys([*names, self.name()]))
        roles = ["chair", "secretary"] + [self.pick(list(words.ROLES)[:8]) for _ in names]
        return [
            Participant(name, self.pick(words.POSITIONS), f"{self.pick(words.BODIES)} {place}", role)
            for name, role in zip(names, roles)
        ]

    def decision(self, day: date) -> Decision:
        return Decision(
            kind=self.pick(list(words.DECISION_KINDS)),
            text=f"{self.pick(words.TASKS)} {self.pick(words.TOPICS)}.",
            assignee=f"{self.pick(words.BODIES)} {self.pick(words.PLACES)}",
            due=day + timedelta(days=self.number(20, 200)),
            status=self.pick(list(words.DECISION_STATUSES)),
        )

    def award(self, day: date) -> Award:
        kind, level = self.pick(list(words.AWARD_KINDS)), self.pick(list(words.AWARD_LEVELS))
        topic = self.pick(words.TOPICS)
        label = words.AWARD_KINDS[kind]
        return Award(
            kind=kind,
            title=f"{label[0].upper()}{label[1:]} về {topic}",
            level=level,
            recipients=[self.name() for _ in range(self.number(1, 4))],
            reason=f"{self.pick(words.REASONS)} {topic}",
            year=day.year,
            status=self.pick(list(words.AWARD_STATUSES)),
            number=f"{self.number(1, 400)}/QĐ-MTTQ",
            date=day - timedelta(days=self.number(1, 14)),
        )

    def sentence(self) -> str:
        if self.number(0, 6) == 0:
            return self.pick(words.FIGURES).format(self.number(20, 900), self.number(3, 60), self.number(20, 99))
        middle = f"{self.pick(words.SUBJECTS)} {self.pick(words.VERBS)} {self.pick(words.OBJECTS)}"
        return f"{self.pick(words.TIMES)}, {middle} {self.pick(words.PURPOSES)}."

    def body(self) -> list[str]:
        """Blocks of Markdown, about 500 words (syllables) in all."""
        blocks, size, heading = [], 0, 0
        headings = self.some(words.HEADINGS, 3)
        while size < 490:
            shape = self.number(0, 9)
            if len(blocks) % 4 == 3 and heading < 3:
                blocks.append(f"## {headings[heading]}")
                heading += 1
                continue
            if shape == 0 and blocks:
                block = "\n".join(f"- {self.sentence()}" for _ in range(3))
            elif shape == 1 and blocks:
                block = f"> {self.sentence()}"
            else:
                sentences = [self.sentence() for _ in range(self.number(2, 4))]
                if shape < 5:
                    sentences[0] = f"**{self.pick(words.TIMES)}**, {sentences[0][0].lower()}{sentences[0][1:]}"
                block = " ".join(sentences)
            blocks.append(block)
            size += len(block.split())
        return blocks
