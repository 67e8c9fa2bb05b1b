"""Statistics of SportsML, given as attributes of nested elements, as table rows.

The attributes around a number (``alignment-scope``, ``period-value``, ``stat-type``) say what it counts: they begin its
label, and its own attribute's name ends it: ``events-home wins``, ``period 1 score``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from newsformat import Table
from newsformat.markup.xml import Element, all_text, attributes_of, has_text, local, local_name, own_texts
from newsformat.plugin import line


PEOPLE = {"team": "organisation", "player": "person", "associate": "person", "official": "person", "affiliation": ""}
NO_NEWS = frozenset(("id", "style"))  # references and layout, which are not printed
METADATA = "-metadata"  # suffix of the elements that identify what they are in
_READ_ELSEWHERE = frozenset((*PEOPLE, "sports-content-codes"))
_NUMBERED = frozenset(("period-value", "set-number"))
_SCOPES = frozenset((
    *("alignment-scope", "class", "competition", "competition-scope", "date-coverage-type", "date-coverage-value"),
    *("duration-scope", "formal-name", "opponent-type", "opponent-value", "role", "scoping-label", "situation"),
    *("stat-type", "sub-score-key", "sub-score-name", "sub-score-type", "temporal-unit-type", "temporal-unit-value"),
    *("type", "unit", *_NUMBERED),
))  # fmt: skip
_FIRST = ("start-date-time", "event-status", "alignment", "score", "events-played", "wins", "ties", "losses")
_RANKS = {name: number for number, name in enumerate(_FIRST)}  # all others follow
_UNNAMED = frozenset(("stat", "sports-property"))  # elements identified only by their scope
_OF_IPTC = re.compile(r"sp(?!ort)[a-z]+:(?=\S)")
_WHOLE, _PARTS, _NO_NAMES = (
    ("full", "display", ""),
    ("first", "middle", "last", "suffix"),
    ("role", "part", "id", "lang"),
)
# Cells per value above which a table is too sparse, and the size up to which that does not matter
_SPARSE, _FEW = 8, 400


class Key(NamedTuple):
    """Identifies a value: the path of elements, its scope, its attribute, and its number among equal ones."""

    path: tuple[str, ...]
    scope: str
    name: str
    again: int = 1

    def label(self, outer: Iterable[str] = ()) -> str:
        """Return the label of the value, below the *outer* elements."""
        last = next((name for name in reversed(self.path) if name != "name"), "").removesuffix(METADATA)
        name = self.name.removesuffix("idref").rstrip("-")
        if name in {"", "value"}:
            name = "" if last in _UNNAMED and self.scope else last
        return " ".join([*outer, *filter(None, (self.scope, name)), *([str(self.again)] if self.again > 1 else [])])


class Row(NamedTuple):
    """The values of a person, team or action."""

    name: str
    cells: dict[Key, str]


def bare(code: str) -> str:
    """Return *code* without its vocabulary, if that is one of the IPTC's for sports."""
    return line(_OF_IPTC.sub("", code, count=1))


def in_order(element: Element) -> list[tuple[str, str]]:
    """Return the attributes of *element* in an order that makes tables readable; XML itself defines none."""
    return sorted(attributes_of(element), key=lambda pair: (_RANKS.get(pair[0], len(_RANKS)), pair[0]))


def key_of(metadata: Element) -> str:
    """Return the key of the subject of *metadata*: its ``key``, or an older attribute such as ``team-key``."""
    return metadata.get("key") or metadata.get(f"{local(metadata).removesuffix(METADATA)}-key") or ""


def name_in(element: Element) -> str:
    """Return the name of *element*, a team, player, tournament or the like."""
    return next((names_of(part)[0] for part in element.iterchildren("*") if local(part).endswith(METADATA)), "")


def names_of(metadata: Element) -> tuple[str, list[tuple[str, str]]]:
    """Return the name in *metadata*, and the further names that are not part of it, by their kind."""
    names: list[tuple[str, str]] = []
    for name in metadata.iterchildren("{*}name"):
        kind = (name.get("role") or name.get("part") or "").rpartition(":")[2]
        attributes = [(local_name(key), value) for key, value in in_order(name)]
        names += [(key, line(value)) for key, value in [(kind, all_text(name)), *attributes] if key not in _NO_NAMES]
    names = [(key, value) for key, value in names if value]
    first = dict(reversed(names))
    full_name = next((first[key] for key in _WHOLE if key in first), "")
    full_name = full_name or " ".join([first[key] for key in _PARTS if key in first]) or (names[0][1] if names else "")
    return full_name, [(key or "name", value) for key, value in names if value not in full_name]


def row_of(element: Element, names: Mapping[str, str], *, alone: bool = False) -> Row:
    """Return all values in *element*, except those of people, who have rows of their own.

    Args:
        element: a team, an action, the metadata of an event.
        names: the targets of ``idref``.
        alone: read only its own attributes.
    """
    cells: dict[Key, str] = {}
    counted: Counter[Key] = Counter()
    values = _values(element, (), "", names)
    for key, value in takewhile(lambda entry: entry[0].name and not entry[0].path, values) if alone else values:
        counted[key] += 1
        cells[key._replace(again=counted[key])] = value
    return Row(name_in(element), cells)


def _values(element: Element, path: tuple[str, ...], scope: str, names: Mapping[str, str]) -> Iterator[tuple[Key, str]]:
    about = local(element).removesuffix(METADATA) if local(element).endswith(METADATA) else ""
    silent = {*NO_NEWS, "key", f"{about}-key"} if about else NO_NEWS
    values = {local_name(key): value.strip() for key, value in in_order(element)}
    values = {key: value for key, value in values.items() if value and key not in silent}
    of_somebody = {"role"} if about else ()
    scopes = [key for key in values if key in _SCOPES and key not in of_somebody] if path else []
    if len(scopes) == len(values) and not len(element) and not has_text(element):
        scopes = []  # there are no values that a scope could apply to
    scope = " ".join(filter(None, (scope, *[_scope(key, values.pop(key)) for key in scopes])))
    for key, value in values.items():
        yield Key(path, scope, key), line(names.get(value, value)) if key.endswith("idref") else bare(value)
    if text := line(" ".join(own_texts(element))):
        yield Key(path, scope, ""), text
    if about:
        whole, others = names_of(element)
        yield from [(Key(path, scope, key), value) for key, value in others]
        if whole and len(path) > 1:  # otherwise, it is the name of the whole row
            yield Key(path, scope, ""), whole
    for part in element.iterchildren("*"):
        if (name := local(part)) not in _READ_ELSEWHERE and not (about and name == "name"):
            yield from _values(part, (*path, name), scope, names)


def _scope(name: str, value: str) -> str:
    text = bare(value)
    return f"{name.partition('-')[0]} {text}" if name in _NUMBERED and text.isdecimal() else text


def tables(rows: Sequence[Row], kind: str, caption: str = "", *, turned: bool = False) -> Iterator[Table]:
    """Yield the table of *rows*: a column for each value that occurs, and one for names, if there are any.

    Args:
        rows: people or actions.
        kind: the heading of the column of names.
        caption: of the table.
        turned: a column for each row, and a row for each value.
    """
    labels = _labels(key for row in rows for key in row.cells)
    if len(rows) > 1 and len(rows) * len(labels) > max(_SPARSE * sum(len(row.cells) for row in rows), _FEW):
        for row in rows:  # the rows have too little in common
            yield from tables([row], kind, caption)
        return
    is_named = any(row.name for row in rows)
    lines = [[*([row.name] if is_named else []), *[row.cells.get(key, "") for key in labels]] for row in rows]
    result = [[*([kind] if is_named else []), *labels.values()], *lines]
    if any(map(any, lines)):
        yield Table(zip(*result, strict=True) if turned else result, header=1, caption=caption)


def facts(row: Row) -> Iterator[Table]:
    """Yield the table of the values in *row*, one per line, if there are any."""
    if row.cells:
        yield Table([[label, row.cells[key]] for key, label in _labels(row.cells).items()])


def _labels(keys: Iterable[Key]) -> dict[Key, str]:
    """Return the label of each of *keys*, including outer elements where labels would otherwise be equal."""
    firsts = {key: key._replace(again=1) for key in keys}
    counted = Counter(first.label() for first in {*firsts.values()})
    return {key: key.label(key.path if counted[first.label()] > 1 else ()) for key, first in firsts.items()}
