"""Put a mark into each place of real documents, one place at a time, and list those whose mark vanishes unsaid.

    python tests/hunts/marks.py FORMAT FILE…

A mark that is put behind a text, instead of it, or into a new attribute, element or member, must be in an article, its
envelope or the report; or the report must say something else than it did, or name what is there. What is listed was
changed for nothing: a loss that nobody is told of, or what a reader makes anew and need not keep (counts, IDs, layout).
Each kind of place, told by its path without numbers, is tried once.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import newsformat as nf


MARK = "Qzxvj"
Place = tuple[str, ...]
_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<![^>]*>"
    r"|</?[A-Za-z_][^\s/>]*(?:\s+[^\s=/>]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>\"']+))?)*\s*/?>|[^<]+|<",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s=/>\"']+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_EMPTY = frozenset(
    ("br", "hr", "img", "meta", "link", "input", "source", "track", "wbr", "area", "base", "col", "embed")
)
_NAMING = ("type", "_type", "t", "@type", "name", "role", "rel")


# Documents with a mark ------------------------------------------------------------


def marked(content: bytes) -> Iterator[tuple[Place, bytes]]:
    """Yield *content*, XML, HTML, JSON or lines of text, with a mark in each of its places, and where that is."""
    text = content.decode("utf-8", "surrogateescape")
    head = text.lstrip("\ufeff \t\r\n")[:1]
    if head in ("{", "["):
        found = ((place, json.dumps(value, ensure_ascii=False)) for place, value in _values(json.loads(text), ()))
    else:
        found = _markup(text, ()) if head == "<" else _lines(text)
    for place, changed in found:
        yield place, changed.encode("utf-8", "surrogateescape")


def _markup(text: str, around: Place) -> Iterator[tuple[Place, str]]:
    stack = [*around]
    for match in _TOKEN.finditer(text):
        token, start, end = match[0], match.start(), match.end()
        if token.startswith(("<!", "<?")):
            continue
        if token.startswith("</"):
            name = token[2:].strip("> \n")
            while name in stack and stack.pop() != name:
                pass
        elif len(token) > 1 and token[0] == "<":
            name = re.split(r"[\s/>]", token[1:], maxsplit=1)[0]
            for attribute in _ATTRIBUTE.finditer(token):
                first, last = start + attribute.start(2) + 1, start + attribute.end() - 1
                place = (*stack, name, f"@{attribute[1]}")
                yield (*place, "behind"), f"{text[:last]}{MARK}{text[last:]}"
                yield (*place, "instead"), f"{text[:first]}{MARK}{text[last:]}"
            behind_name = start + 1 + len(name)
            yield (*stack, name, "new attribute"), f'{text[:behind_name]} {MARK}="{MARK}"{text[behind_name:]}'
            if not token.endswith("/>") and name.lower() not in _EMPTY:
                yield (*stack, name, "new element"), f"{text[:end]}<{MARK}>{MARK}</{MARK}>{text[end:]}"
                stack.append(name)
        elif token.strip():
            last = start + len(token.rstrip())
            yield (*stack, "text"), f"{text[:last]}{MARK}{text[last:]}"


def _values(value: Any, path: Place) -> Iterator[tuple[Place, Any]]:
    if isinstance(value, dict):
        path = (*path, *[f"<{value[name]}>" for name in _NAMING[:4] if isinstance(value.get(name), str)][:1])
        yield (*path, "new member"), {**value, MARK: MARK}
        for name, each in value.items():
            for place, changed in _values(each, (*path, name)):
                yield place, {**value, name: changed}
    elif isinstance(value, list):
        yield (*path, "new item"), [*value, {MARK: MARK}]
        for number, each in enumerate(value):
            for place, changed in _values(each, (*path, "[]")):
                yield place, [*value[:number], changed, *value[number + 1 :]]
    else:
        yield (*path, "instead"), MARK
        yield (*path, "object instead"), {MARK: MARK}
        if isinstance(value, str):
            yield (*path, "behind"), value + MARK
            if "<" in value:
                yield from _markup(value, path)


def _lines(text: str) -> Iterator[tuple[Place, str]]:
    rows = text.split("\n")
    for number, row in enumerate(rows):
        label = re.match(r"[\w-]{1,20}(?=[:\t=])", row)
        place = (label[0] if label else f"line {min(number, 12)}",)
        yield (*place, "behind"), "\n".join([*rows[:number], f"{row} {MARK}", *rows[number + 1 :]])
        yield (*place, "before"), "\n".join([*rows[:number], f"{MARK} {row}", *rows[number + 1 :]])


# What comes of them ---------------------------------------------------------------


def vanished(content: bytes, format: str, known: set[Place]) -> Iterator[tuple[Place, bool]]:
    """Yield the places of *content* whose mark vanishes unsaid, but for those *known*; is the article another one?"""
    articles, report = _read(content, format)
    said = {str(each) for each in report}
    for place, changed in marked(content):
        if place in known:
            continue
        known.add(place)
        try:
            found, told = _read(changed, format)
        except nf.ReadError:
            continue
        now = {str(each) for each in told}
        text = "\n".join(now)
        if MARK.lower() in (found + text).lower() or now - said or _names(place, text):
            continue
        yield place, found != articles


def _read(content: bytes, format: str) -> tuple[str, nf.Report]:
    report = nf.Report()
    with nf.read_all(nf.Source(content), format, report=report) as articles:
        return f"{articles.envelope!r}{[*articles]!r}", report


def _names(place: Place, text: str) -> bool:
    """Does *text*, all that is said, name one of the last steps of *place*?"""
    names = [step.strip("@<>") for step in place[-4:-1]]
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names if len(name) > 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("format")
    parser.add_argument("files", nargs="+", type=Path)
    given = parser.parse_args()
    known: set[Place] = set()
    for file in given.files:
        for place, changes in vanished(file.read_bytes(), given.format, known):
            print(file.name, "/".join(place), "changes the article" if changes else "")  # noqa: T201 -- what it is for


if __name__ == "__main__":
    main()
