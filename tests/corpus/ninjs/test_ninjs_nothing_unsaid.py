"""Whatever a ninjs file says is in the article or in the report: a mark is put everywhere, one at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

import newsformat as nf

from ..shared import needs_shared
from .corpus import files, loaded


MARK = "Mark-7f3a"
NUMBER = 7_700_000_213
LARGEST = 60_000  # bytes of a file
# A value of each type, and what of it must not be lost.
VALUES: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (MARK, (MARK,)),
    (f"https://example.com/{MARK}", (MARK,)),
    (NUMBER, (str(NUMBER),)),
    ([MARK], (MARK,)),
    ({MARK: 1}, (MARK,)),
    ({"value": f"{MARK}-a", "role": f"{MARK}-b", "name": f"{MARK}-c"}, (f"{MARK}-a", f"{MARK}-b", f"{MARK}-c")),
)
ANEW = frozenset(("standard", "$standard", "charcount", "wordcount"))  # what a writer says anew


def said(item: Any) -> tuple[str, set[str]]:
    """Return all that is read, and all that the report says."""
    report = nf.Report()
    articles = nf.read_all(json.dumps(item).encode(), "ninjs", report=report)
    read = [nf.write(article, "json").decode() for article in articles]
    return f"{read}{articles.envelope!r}".casefold(), {str(entry) for entry in report}


def spots(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Any, Any]]:
    """Yield each place in *value*: its path, what it is in, and its name or number there."""
    if isinstance(value, dict):
        for name in [*value, "new"]:
            if name.lower() not in ANEW:
                yield "/".join((*path, name)), value, name
                yield from spots(value.get(name), (*path, name))
    elif isinstance(value, list):
        for number in range(len(value)):
            yield "/".join((*path, "[]")), value, number
            yield from spots(value[number], (*path, "[]"))


def unsaid(item: Any, seen: set[str]) -> Iterator[str]:
    """Yield the places of *item* where a mark is neither read nor told of, but for those *seen*."""
    _, usual = said(item)
    for place, around, name in [*spots(item)]:
        if place in seen:
            continue
        seen.add(place)
        was_there = isinstance(around, list) or name in around
        before = around[name] if was_there else None
        for value, marks in VALUES:
            around[name] = value
            try:
                read, told = said(item)
            except nf.ReadError:
                continue
            if not all(mark.casefold() in read for mark in marks) and not told - usual:
                yield f"{place} = {value}"
        if was_there:
            around[name] = before
        else:
            del around[name]


@needs_shared
def test_a_mark_anywhere_is_read_or_told_of() -> None:
    seen: set[str] = set()
    found = []
    for size, path in sorted((path.stat().st_size, path) for path in files()):  # each place in the smallest that has it
        if size < LARGEST:
            found += [f"{path.name}: {place}" for place in unsaid(loaded(path), seen)]
    assert len(seen) > 500
    assert found == []


def test_a_place_that_is_not_told_of_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    item = {"uri": "urn:a", "headlines": [{"role": "main", "value": "A"}]}
    assert [*unsaid(item, set())] == []
    monkeypatch.setattr(nf.Report, "left_out", lambda *_, **__: None)
    assert f"headlines/[]/new = {MARK}" in [*unsaid(item, set())]
