"""Writes YAML in block style, as an editor of the bulletin writes it."""

import re
from collections.abc import Iterator

# A value that means itself without quotes: no indicator first, nothing that reads as a mapping or a comment.
PLAIN = re.compile(r"[^\W_][^#:\n]*(:(?=\S)[^#:\n]*)*")


def yaml_text(mapping: dict) -> str:
    """The lines of a mapping of scalars, lists and mappings; keys without a value are left out."""
    return "".join(f"{line}\n" for line in _mapping(mapping))


def _mapping(mapping: dict) -> Iterator[str]:
    for key, value in mapping.items():
        if value is None or value == []:
            continue
        if isinstance(value, dict):
            yield f"{key}:"
            yield from (f"  {line}" for line in _mapping(value))
        elif isinstance(value, list):
            yield f"{key}:"
            for item in value:
                yield from _item(item)
        else:
            yield f"{key}: {_scalar(value)}"


def _item(item) -> Iterator[str]:
    if not isinstance(item, dict):
        yield f"  - {_scalar(item)}"
        return
    for number, line in enumerate(_mapping(item)):
        yield f"  {'- ' if number == 0 else '  '}{line}"


def _scalar(value) -> str:
    text = str(value)
    if PLAIN.fullmatch(text) and text == text.strip():
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
