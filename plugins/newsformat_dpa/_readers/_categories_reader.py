"""Categories → concepts, keywords and signals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import evolve

from newsformat import Concept
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import Members, has_value, items_at, objects_at, one_or_several
from newsformat.markup.unexpressed import with_unexpressed
from newsformat.plugin import Report, line, shortened
from newsformat_dpa._names import (
    CURRENT,
    DESK,
    DESKS,
    KEYWORD,
    NAMES,
    OWN,
    REPEATED,
    RUBRIC,
    SIGNAL,
    SIGNALS,
    SPACE,
    TYPES,
)
from newsformat_dpa._qcodes import split


def read_categories(entry: Members, report: Report) -> dict[str, Any]:
    """Return the concepts, keywords and signals of *entry* by attribute; other categories stay in *entry*."""
    given = entry.take("categories")
    categories = objects_at(given)
    others = [item for item in one_or_several(given) if not isinstance(item, dict)]
    for category in filter(has_value, others):
        report.left_out(f"a category that is not an object is left out: {shortened(text_of(category))}")
    categories += [*_only_named(entry, categories)]
    found: defaultdict[str, list[Any]] = defaultdict(list)
    counts: defaultdict[str, int] = defaultdict(int)
    others = []
    for category in categories:
        type_ = category.get("type")
        if type_ == KEYWORD and (words := _name(category)):
            found["keywords"] += words
            _report_unread(category, {"name", *_rank(category, len(found["keywords"]))}, report)
        elif type_ == SIGNAL and (words := _name({"name": category.get("qcode") or category.get("name")})):
            found["signals"] += map(_signal, words)
            _report_unread(category, {"qcode", *_repeated(category)}, report)
        elif isinstance(type_, str) and type_ in TYPES:
            counts[type_] += 1
            found[TYPES[type_].attribute] += _concept(category, counts[type_], report)
        elif not isinstance(type_, str) or type_ not in REPEATED:
            others.append(category)
        else:
            _report_unread(category, {"qcode", *_repeated(category)}, report)
    _add_signal(entry, found["signals"])
    if others:
        entry.left["categories"] = others
    return found


def code_of(entry: Members, type_: str) -> str:
    """Return the code of the first category of *type_*; ``""`` if there is none."""
    found = objects_at(entry.left, "categories")
    codes = [item.get("qcode") or item.get("name") for item in found if item.get("type") == type_]
    return split(str(codes[0] or ""))[1] if codes else ""


def report_others(entry: Members, type_: str, value: object, report: Report) -> None:
    """Report the categories of *type_* that contradict *value*, which is used."""
    for category in items_at(entry.left, "categories"):
        if isinstance(category, dict) and category.get("type") == type_:
            code = split(str(category.get("qcode") or category.get("name") or ""))[1]
            if code and code != str(value):
                report.left_out(f"a category of {type_} with another value is left out: {code:.60}")


def read_concept(category: Object) -> Concept:
    """Return *category* as a concept, without its foreign parts."""
    return _take_concept(Members(category))


def _concept(category: Object, number: int, report: Report) -> Iterator[Concept]:
    members = Members(category)
    concept = _take_concept(members)
    if members.left.get("rank") == number:
        members.take("rank")
    if not concept.label:
        report.note(f"a category without a name is left out: {text_of(category)[:80]}")
        return
    yield evolve(concept, foreign=members.foreign(SPACE))


def _take_concept(members: Members) -> Concept:
    place = TYPES[members.take("type")]
    scheme, code = split(members.text("qcode"))
    concept = Concept(
        name=members.text("name"),
        kind=place.kind,
        code=code,
        scheme=scheme,
        relation=place.relation,
        role=members.text("role"),
    )
    return with_unexpressed(concept, members.object(OWN))


def _report_unread(category: Object, read: set[str], report: Report) -> None:
    """Report the members of a keyword or signal that are not among the *read* ones."""
    for name, value in category.items():
        if name not in {"type", *read} and has_value(value):
            report.left_out(f"the {name:.40} of a {category['type']} is left out: {text_of(value):.60}")


def _rank(category: Object, number: int) -> Iterator[str]:
    """Yield ``"rank"`` if it equals *number*, the position of the category among those of its type."""
    if category.get("rank") == number:
        yield "rank"


def _repeated(category: Object) -> Iterator[str]:
    """Yield ``"name"`` if the name only repeats the code."""
    name, qcode = (str(category.get(member) or "").casefold() for member in ("name", "qcode"))
    if not qcode or name in (qcode, split(qcode)[1]):
        yield "name"


def _name(category: Object) -> list[str]:
    name = category.get("name")
    return [name] if isinstance(name, str) and line(name) else []


def _signal(qcode: str) -> str:
    scheme, code = split(qcode)
    return code if scheme == SIGNALS else qcode


def _add_signal(entry: Members, signals: list[str]) -> None:
    """Insert the signal of *entry* before those of its categories, if it is not one of them."""
    if (signal := _signal(entry.text("signal"))) and signal not in signals:
        signals.insert(0, signal)


def _only_named(entry: Members, categories: Sequence[Object]) -> Iterator[Object]:
    """Yield a category for each name in the lists of names that none of *categories* has."""
    known = defaultdict(set)
    for category in categories:
        name, qcode = category.get("name"), category.get("qcode")
        names = [name, split(qcode)[1] if isinstance(qcode, str) else name]
        known[str(category.get("type"))].update([word for word in names if isinstance(word, str)])
    for list_, type_ in NAMES.items():
        for word in entry.texts(list_):
            if word not in known[type_]:
                yield {"type": type_, "name": word, **({"qcode": f"{DESKS}:{word}"} if type_ == DESK else {})}
    current = [item.get("name") for item in categories if item.get("type") == RUBRIC and item.get("is_current")]
    if entry.left.get(CURRENT) == current:
        entry.take(CURRENT)
