#!/usr/bin/env python3
"""Derives known-item queries from a corpus of corpus.py: the same for the same seed.

    queries.py corpus.jsonl --items 300 > queries.json

Each query is {"set", "text", "want"}: the addresses of which one must be found, one but for phrases that stand in several
articles; ambiguous words have "spelling", what a good answer has in its text.
"""
import argparse
import collections
import json
import random
import re
import unicodedata

from corpus import FULL

FUNCTION = set("và của các những với cho trong đã được là để về có tại từ đến này một theo trên vào ra nhằm qua gắn sẽ do bằng ở".split())
CLAUSES = re.compile(r"[,;:“”–()]\s*|[.,](?!\d)\s*")
MARKS = "\u0300\u0309\u0303\u0301\u0323"


def fold(text):
    text = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in text if not unicodedata.combining(c))


def words(text):
    return re.findall(r"[^\W_]+(?:[.]\d{3})*", text)


def other_tone_place(text):
    """hòa for hoà and hoà for hòa: the tone of oa, oe, uy at the end of a syllable goes to the other vowel."""
    def swap(match):
        parts = unicodedata.normalize("NFD", match.group(0))
        tone = next((c for c in parts if c in MARKS), "")
        if not tone:
            return match.group(0)
        first, second = [c for c in parts if c not in MARKS]
        on_first = parts.index(tone) == 1
        return unicodedata.normalize("NFC", first + second + tone if on_first else first + tone + second)
    text = unicodedata.normalize("NFC", text)
    vowels = "oòóỏõọuùúủũụ"
    return re.sub(rf"(?<![qQ])[{vowels}{vowels.upper()}](?:[aàáảãạeèéẻẽẹyỳýỷỹỵ])(?!\w)", swap, text)


class Items:
    def __init__(self, entries, rng):
        self.entries, self.rng = entries, rng
        self.texts = [[e["title"], e["lead"]] + [b["text"] for b in e["blocks"]] for e in entries]
        self.frequency = collections.Counter()
        self.documents = collections.defaultdict(set)
        for number, texts in enumerate(self.texts):
            self.frequency.update({p for t in texts for p in self.pairs(words(fold(t).lower()))})
            for word in {w for t in texts + [entries[number]["place"]] for w in words(fold(t).lower())}:
                self.documents[word].add(number)
        self.repeated = {e["repeats"] for e in entries if "repeats" in e}
        self.spelt = {}

    def identifies(self, tokens, number, most=10):
        """Whether few articles have all the words, as when a reader looks for one that he remembers."""
        sets = sorted((self.documents[w] for w in words(fold(" ".join(tokens)).lower())), key=len)
        found = set.intersection(*sets) if sets else set()
        entry = self.entries[number]
        return len(found) <= most and "repeats" not in entry and entry["address"] not in self.repeated

    def first_that_identifies(self, make, number):
        for _ in range(12):
            tokens = make(number)
            if tokens and self.identifies(tokens, number):
                return tokens
        return None

    def text(self, number):
        """All words of an article one after another, as they are spelt and folded."""
        if number not in self.spelt:
            exact = words(unicodedata.normalize("NFC", " ".join(self.texts[number]).lower()))
            self.spelt[number] = (f" {' '.join(exact)} ", f" {fold(' '.join(exact))} ")
        return self.spelt[number]

    def with_phrase(self, tokens):
        """The articles in which a phrase stands: as it is spelt, and in any spelling."""
        exact = " ".join(words(unicodedata.normalize("NFC", " ".join(tokens).lower())))
        folded = fold(exact)
        likely = set.intersection(*(self.documents[word] for word in folded.split()))
        any_spelling = [number for number in sorted(likely) if f" {folded} " in self.text(number)[1]]
        return [number for number in any_spelling if f" {exact} " in self.text(number)[0]], any_spelling

    def quoted(self, number):
        """A phrase of an article that stands in no other in any spelling, if one is found, and the phrases drawn before it."""
        others = []
        for _ in range(24):
            tokens = self.window(number, self.rng.choice((4, 5, 6)), True)
            if not tokens:
                break
            if self.with_phrase(tokens)[1] == [number]:
                return tokens, others
            others.append(tokens)
        return None, others

    @staticmethod
    def pairs(tokens):
        return list(zip(tokens, tokens[1:]))

    def rarity(self, run):
        """The document frequency of the rarest pair."""
        return min((self.frequency[p] for p in self.pairs(words(fold(" ".join(run)).lower()))), default=10**9)

    def sentences(self, number):
        for text in self.texts[number][1:]:
            for sentence in re.split(r"(?<=[.;])\s+", text):
                yield sentence

    def window(self, number, length, distinctive=False):
        """Neighbouring words of one clause."""
        runs = []
        for sentence in self.sentences(number):
            for clause in CLAUSES.split(sentence):
                tokens = words(clause)
                runs += [tokens[i:i + length] for i in range(len(tokens) - length + 1)]
        if not runs:
            return None
        if distinctive:
            # Nobody remembers an article by a figure alone.
            runs = [r for r in runs if not any(w[0].isdigit() for w in r) and self.rarity(r) > 1] or runs
            runs.sort(key=self.rarity)
            runs = runs[:max(1, len(runs) // 8)]
        return self.rng.choice(runs)

    def base(self, number):
        """About ten syllables that a reader may remember of an article."""
        rng, entry = self.rng, self.entries[number]
        draw = rng.random()
        if draw < 0.4:
            tokens = [w for w in words(entry["title"]) if w.lower() not in FUNCTION]
            if len(tokens) < 8:
                tokens += words(entry["place"].split(",")[0]) + [entry["date"][:4]]
            return tokens[:12]
        if draw < 0.7:
            return self.window(number, rng.choice((9, 10, 11))) or words(entry["title"])
        tokens = self.window(number, 4, True) or []
        tokens = tokens + words(rng.choice(entry["facets"]["nguoi"])[0]) + (self.window(number, 3) or [])
        return tokens

    def short(self, number):
        rng = self.rng
        length = rng.choice((2, 3, 3, 4, 4, 5, 5))
        if length > 3 and rng.random() < 0.4:
            place = words(self.entries[number]["place"].split(",")[0])
            return (self.window(number, length - len(place), True) or []) + place
        return self.window(number, length, True)

    def swapped(self, number):
        """Words about an abbreviation or its long form, with the other one in its place."""
        choices = []
        for sentence in self.sentences(number):
            for clause in CLAUSES.split(sentence):
                for short, long in FULL.items():
                    if re.search(rf"(?<![\w/-]){short}(?![\w/-])", clause):
                        choices.append((clause, short, long))
                    elif long.lower() in clause.lower():
                        choices.append((clause, long, short))
        if not choices:
            return None
        clause, old, new = self.rng.choice(choices)
        at = clause.lower().index(old.lower())
        before = words(clause[:at])[-4:]
        after = words(clause[at + len(old):])[:4]
        entry = self.entries[number]
        own = words(entry["facets"]["nguoi"][0][0])
        return before + words(new) + after + own + words(entry["place"].split(",")[0])

    def unfinished(self, tokens):
        last = fold(tokens[-1])
        if len(last) < 3 or not last.isalpha():
            return None
        return tokens[:-1] + [last[:self.rng.randint(2, len(last) - 1)]]

    def ambiguous(self, count):
        """Spellings of one folded pair or word that several spellings share, none of them rare."""
        spellings = collections.defaultdict(collections.Counter)
        for texts in self.texts:
            found = set()
            for text in texts:
                tokens = [unicodedata.normalize("NFC", w.lower()) for w in words(text)]
                found.update((w,) for w in tokens)
                found.update(zip(tokens, tokens[1:]))
            for run in found:
                if not any(c.isdigit() for w in run for c in w):
                    spellings[fold(" ".join(run))][run] += 1
        chosen = []
        for key in sorted(spellings):
            total = sum(spellings[key].values())
            for run, number in sorted(spellings[key].items()):
                text = " ".join(run)
                if number >= 15 and number <= total * 0.6 and fold(text) != text:
                    chosen.append(text)
        self.rng.shuffle(chosen)
        singles = [c for c in chosen if " " not in c][:count // 3]
        return singles + [c for c in chosen if " " in c][:count - len(singles)]


def make(entries, count, seed):
    rng = random.Random(seed)
    items = Items(entries, rng)
    queries = []

    def add(kind, tokens, number, form="{}"):
        if tokens:
            queries.append({"set": kind, "text": form.format(" ".join(tokens)), "want": [entries[number]["address"]]})
    numbers = rng.sample(range(len(entries)), min(len(entries), count * 5 // 4))
    for number in numbers:
        tokens = items.first_that_identifies(items.base, number)
        if not tokens:
            continue
        marked = " ".join(tokens)
        for kind, text in (
                ("marked", marked), ("unmarked", fold(marked).lower()), ("nfd", unicodedata.normalize("NFD", marked)),
                ("other tone place", other_tone_place(marked))):
            add(kind, text.split(), number)
        add("unfinished", items.unfinished(fold(marked).lower().split()), number)
        short = items.first_that_identifies(items.short, number)
        if short:
            add("short", fold(" ".join(short)).lower().split(), number)
        quoted, others = items.quoted(number)
        add("quoted", quoted, number, '"{}"')
        for phrase in others[:1]:
            add("quoted, stands in several", phrase, number, '"{}"')
            queries[-1]["want"] = [entries[other]["address"] for other in items.with_phrase(phrase)[0]]
        swapped = items.swapped(number)
        if swapped:
            add("abbreviation swapped", fold(" ".join(swapped)).lower().split(), number)
        title = words(entries[number]["title"])
        add("title, unmarked", fold(" ".join(title)).lower().split(), number)
        wrong = list(tokens)
        if len(wrong) > 5:
            wrong[rng.randrange(len(wrong))] = rng.choice(items.base(rng.choice(numbers)))
            add("one word wrong", fold(" ".join(wrong)).lower().split(), number)
    repeats = [n for n, e in enumerate(entries) if "repeats" in e]
    for number in rng.sample(repeats, min(count // 2, len(repeats))):
        tokens = words(entries[number]["title"])
        year = entries[number]["date"][:4]
        add("near-duplicate, with year", fold(" ".join(tokens + ([] if year in tokens else [year]))).lower().split(), number)
    for text in items.ambiguous(count):
        queries.append({"set": "ambiguous", "text": text, "spelling": text})
    return queries


def read(corpus):
    with open(corpus, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus")
    parser.add_argument("--items", type=int, default=300)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    print(json.dumps(make(read(options.corpus), options.items, options.seed), ensure_ascii=False, indent=0))


if __name__ == "__main__":
    main()
