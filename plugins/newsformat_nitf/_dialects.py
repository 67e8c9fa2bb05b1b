"""Dialects of NITF, the usage of particular providers; the package's docstring describes their keys and values."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from newsformat import Concept, EditorsNote, registry
from newsformat.markup.dates import TimeZones
from newsformat.markup.xml import Element, text_of
from newsformat.plugin import Dialect, inlines, line, plain
from newsformat_nitf._names import OWN, SPACE
from newsformat_nitf._readers._draft import Draft
from newsformat_nitf._readers._parts import SUBJECT_CODES
from newsformat_nitf._readers._reading import name_of
from newsformat_nitf._readers._running_text import runs_in


_CODE = re.compile(r"\d{8}", re.ASCII)
_ONE = frozenset(("slug", "title", "headline", "subhead", "kicker", "summary", "credit", "version", "language"))
_RUNNING = frozenset(("headline", "subhead", "kicker", "summary"))
_WORDS = frozenset(("keywords", "signals"))
_NAMES = frozenset(("services", "sources", "genres", "contributors", "subjects"))
_META = "head/meta/"
_CLASS = "/@class/"
# Read only as the dialect says; if that fails, they are kept
_INSTEAD = frozenset(("body.head/byline", "body.head/hedline/hl2"))
_OWN_MEANING = frozenset(("byline/byttl", "br", "dates", "docdata/key-list/keyword"))
_RELATED = ("related",)  # handled when the text is read
_KNOWN: Mapping[str, Collection[str]] = {
    "byline/byttl": frozenset(("affiliation",)),
    "br": frozenset(("space",)),
    "dates": TimeZones(),
    "docdata/key-list/keyword": frozenset(("list", "commas")),
    "block/@style/*": frozenset(("related",)),
    "byline/@class/*": _ONE | _WORDS | _NAMES | {"notes", "foreign"},
    "block/@class/*": _ONE | _WORDS | {"notes", "foreign", "related"},
    "*": _ONE | _WORDS | _NAMES | {"notes"},
}


def dialect_of(root: Element, wanted: str) -> Dialect | None:
    """Return the document's dialect, or the one named *wanted*; documents written by newsformat have none.

    Raises:
        OptionError: there is no dialect of that name.
    """
    if wanted == "auto" and OWN in root.nsmap.values():
        return None
    head = next(root.iterchildren("{*}head"), root)
    names = frozenset([element.get("name") or "" for element in head.iter("{*}meta")])
    return registry().dialect(SPACE, wanted, lambda sign: names if sign == "head/meta" else _values(root, sign))


def _values(root: Element, path: str) -> Iterator[str]:
    """Yield the values at *path*: an attribute or a text."""
    for _, value in _values_at(root, path):
        yield value


def _values_at(root: Element, path: str) -> Iterator[tuple[Element, str]]:
    """Yield the elements at *path* (or with an attribute there) and their values."""
    first, above, name, attribute = _steps(path)
    for element in _part(root, first).iter(name):
        if _is_at(element, above):
            value = line(element.get(attribute) or "") if attribute else text_of(element)
            if value:
                yield element, value


@cache
def _steps(path: str) -> tuple[str, list[str], str, str]:
    """Split *path*: its first step, the ancestors of the target (innermost first), the target's name and attribute."""
    steps = path.split("/")
    attribute = steps.pop()[1:] if steps[-1].startswith("@") else ""
    return steps[0], steps[-2::-1], f"{{*}}{steps[-1]}", attribute


def _part(root: Element, first: str) -> Element:
    """Return the part of the document that contains paths with this *first* step."""
    if not first.startswith(("body", "byline")):
        return next(root.iterchildren("{*}head"), root)
    body = next(root.iterchildren("{*}body"), root)
    return next(body.iterchildren("{*}body.head"), body) if first in {"body.head", "byline"} else body


def _is_at(element: Element, above: list[str]) -> bool:
    ancestor: Element | None = element
    for step in above:
        ancestor = ancestor.getparent() if ancestor is not None else None
        if ancestor is None or name_of(ancestor) != step:
            return False
    return True


def follow(root: Element, draft: Draft, dialect: Dialect) -> None:
    """Set fields of the article from the places that the dialect names."""
    dialect.check(_KNOWN, draft.report)
    known: dict[str, set[str]] = {}
    for path, meanings in dialect.fields.items():
        if path in _OWN_MEANING or meanings == _RELATED:
            continue
        if path in _INSTEAD or _CLASS in path:
            for element, value in [*_instead(root, draft, path)]:
                taken = [_give(draft, meaning, value, root, known) for meaning in meanings]
                if not any(taken):
                    draft.keep("body.content" if name_of(element) == "block" else "body.head", element)
            continue
        values = [*_standard_values(root, draft, path)]
        for meaning in meanings:
            for value in _listed(values) if meaning == "keywords" and path.startswith(_META) else values:
                _give(draft, meaning, value, root, known)


def _listed(values: list[str]) -> list[str]:
    """Return the keywords in *values* of ``meta``, separated by commas as in HTML."""
    return [word for value in values for part in value.split(",") if (word := line(part))]


def _instead(root: Element, draft: Draft, path: str) -> Iterator[tuple[Element, str]]:
    """Yield elements at *path* that have no other meaning, with their values; for a class, the elements set apart."""
    name, has_class, wanted = path.partition(_CLASS)
    if not has_class:
        yield from _values_at(root, path)
        return
    for element in [*draft.reading.set_apart]:
        if name_of(element) == name and element.get("class") == wanted:
            yield element, plain(runs_in(element, draft.reading))


def _standard_values(root: Element, draft: Draft, path: str) -> Iterator[str]:
    """Yield values at *path* that are also read as the standard defines."""
    if not path.startswith(_META):
        return _values(root, path)
    wanted = path.removeprefix(_META)
    return filter(None, [line(content) for name, content in draft.metas if name == wanted])


def _give(draft: Draft, meaning: str, value: str, element: Element, known: dict[str, set[str]]) -> bool:
    """Set the field *meaning* of the article to *value*, unless it has that already; return whether it was used.

    *known* caches the keys of existing values by field.
    """
    if meaning in _ONE:
        return meaning not in draft.none and draft.once(meaning, inlines(value) if meaning in _RUNNING else value)
    result = value if meaning in _WORDS else _note_or_concept(meaning, value)
    if result is None:
        return False
    if meaning not in known:
        known[meaning] = {*map(_key, draft.found(meaning))}
    if _key(result) in known[meaning]:
        return False
    known[meaning].add(_key(result))
    draft.add(meaning, result, element)
    return True


def _key(part: str | EditorsNote | Concept) -> str:
    return part if isinstance(part, str) else part.text if isinstance(part, EditorsNote) else part.key


def _note_or_concept(meaning: str, value: str) -> EditorsNote | Concept | None:
    if meaning == "notes":
        return EditorsNote(text=value)
    if meaning == "subjects" and _CODE.fullmatch(value):
        return Concept(code=value, scheme="subj", uri=f"{SUBJECT_CODES}{value}")
    if meaning == "contributors":
        return Concept(name=value, kind="person", relation="creator")
    return Concept(name=value) if meaning in _NAMES else None
