"""Rules on objects of ActivityStreams 2.0.

Sections of its core (https://www.w3.org/TR/activitystreams-core/) are named where the rules are; what a property may be
is in chapter 4 of its vocabulary (https://www.w3.org/TR/activitystreams-vocabulary/). Extensions may have more members.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from newsformat.markup.json import Misfit, Path, is_number, kind_of, text_of
from newsformat.markup.json_rules import (
    NUMBER,
    OBJECT,
    STRING,
    Rule,
    as_warning,
    choice,
    matching,
    moment,
    or_null,
    source_problems,
)
from newsformat.markup.members import one_or_several
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, shortened
from newsformat_feeds._activity._names import CONTEXT, CONTEXTS, ITEMS, MEDIA_TYPE
from newsformat_feeds._activity._object_reader import type_of


_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_MOMENT = moment(  # RFC 3339, with T and Z in capitals; seconds may be missing (2.3)
    form=r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)", such_as="2026-11-26T08:00:00Z"
)
_INTRANSITIVE = frozenset(("Arrive", "Travel", "Question"))

_OBJECTS = (
    *("actor", "attachment", "attributedTo", "audience", "bcc", "bto", "cc", "context", "describes", "generator"),
    *("icon", "image", "inReplyTo", "instrument", "location", "object", "oneOf", "anyOf", "orderedItems", "items"),
    *("origin", "preview", "relationship", "replies", "result", "subject", "tag", "target", "to", "url"),
    *("first", "last", "next", "prev", "current", "partOf"),
)
_ALONE = frozenset(
    (
        *("id", "href", "hreflang", "mediaType", "height", "width", "duration", "published", "updated", "startTime"),
        *("endTime", "deleted", "accuracy", "altitude", "latitude", "longitude", "radius", "units", "totalItems"),
        *("startIndex", "describes", "subject", "replies", "first", "last", "next", "prev", "current", "partOf"),
    )
)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    return source_problems(source, document, ITEMS)


def document(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of a document: an object, with the context of the standard (2.1)."""
    yield from OBJECT(value, where)
    if not isinstance(value, dict):
        return
    contexts = value.get("@context")
    if not any(text in CONTEXTS for text in one_or_several(contexts) if isinstance(text, str)):
        yield Misfit("context", f"the @context does not name {CONTEXT}", where, Severity.WARNING)
    yield from _object(value, where)


def _object(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of an object or a link, and of everything in it."""
    for name, member in value.items():
        here = (*where, name)
        if name in _ALONE and isinstance(member, list):
            yield Misfit("functional", f"{name} has one value, not several", here)
        elif member is not None and name in _MEMBERS:
            for item, place in _placed_items(member, here):
                yield from _MEMBERS[name](item, place)
    yield from _together(value, where)


def _placed_items(value: Any, where: Path) -> Iterator[tuple[Any, Path]]:
    if isinstance(value, list):
        yield from ((item, (*where, number)) for number, item in enumerate(value))
    else:
        yield value, where


def _together(value: Mapping[str, Any], where: Path) -> Iterator[Misfit]:
    """Yield combinations that are not allowed, or not for the type."""
    kind = type_of(value)
    if value.get("oneOf") and value.get("anyOf"):
        yield Misfit("question", "a question may not have both oneOf and anyOf", where)
    if kind in _INTRANSITIVE and value.get("object"):
        yield Misfit("object", f"{kind} has no object", (*where, "object"), Severity.WARNING)
    if kind == "Link" and not value.get("href"):
        yield Misfit("required", "a Link has href", where)
    if kind in {"OrderedCollection", "OrderedCollectionPage"} and "items" in value and "orderedItems" not in value:
        yield Misfit("ordered", f"the items of {kind} are orderedItems", (*where, "items"), Severity.WARNING)


# Kinds of values ------------------------------------------------------------------


def _iri(value: Any, where: Path) -> Iterator[Misfit]:
    """Check an address, which should not be relative (2.2)."""
    if not isinstance(value, str):
        yield from STRING(value, where)
    elif not _IRI.fullmatch(value):
        yield Misfit("iri", f"{value!r:.60} is not an absolute IRI", where, Severity.WARNING)


def _reference(value: Any, where: Path) -> Iterator[Misfit]:
    """Check an object, a link, or the address of one."""
    if isinstance(value, dict):
        yield from _object(value, where)
    elif isinstance(value, str):
        yield from _iri(value, where)
    elif value is not None:
        yield Misfit("type", f"an object or an IRI is needed, not {kind_of(value)}", where)


def _name(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a text without markup."""
    if not isinstance(value, str):
        yield from STRING(value, where)
    elif _MARKUP.search(value):
        yield Misfit("markup", f"{value!r:.60}: a name has no markup", where, Severity.WARNING)


def _by_language(value: Any, where: Path, *, of: Rule) -> Iterator[Misfit]:
    """Check texts by language (4.7)."""
    if not isinstance(value, dict):
        yield from OBJECT(value, where)
        return
    for tag, text in value.items():
        if not _LANGUAGE.fullmatch(tag):
            yield Misfit("language", f"{tag!r:.60} is not a language tag", (*where, tag))
        if text is not None:
            yield from of(text, (*where, tag))


def _number(value: Any, where: Path, *, least: float, most: float) -> Iterator[Misfit]:
    yield from NUMBER(value, where)
    if is_number(value) and not least <= value <= most:
        yield Misfit("value", f"{shortened(text_of(value))} is not between {least:g} and {most:g}", where)


def _count(value: Any, where: Path) -> Iterator[Misfit]:
    if type(value) is not int or value < 0:
        found = text_of(value)[:60] if isinstance(value, int | float) else kind_of(value)
        yield Misfit("type", f"a whole number from 0 is needed, not {found}", where)


_ANY = float("inf")
_MEMBERS: Mapping[str, Rule] = {
    **dict.fromkeys(_OBJECTS, _reference),
    **dict.fromkeys(("id", "href"), or_null(_iri)),
    **dict.fromkeys(("type", "formerType", "summary", "content"), STRING),
    "name": _name,
    "nameMap": partial(_by_language, of=_name),
    **dict.fromkeys(("summaryMap", "contentMap"), partial(_by_language, of=STRING)),
    **dict.fromkeys(("published", "updated", "startTime", "endTime", "deleted"), _MOMENT),
    "duration": matching(r"-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?",
                         "duration such as PT5M", rule="duration"),
    "mediaType": matching(MEDIA_TYPE, "media type", rule="media-type"),
    "hreflang": matching(_LANGUAGE.pattern, "language tag", rule="language"),
    "rel": matching(r"[^\s,]+", "relation of links (RFC 8288)", rule="rel"),
    **dict.fromkeys(("height", "width", "totalItems", "startIndex"), _count),
    "accuracy": partial(_number, least=0, most=100),
    "altitude": NUMBER,
    "latitude": partial(_number, least=-90, most=90),
    "longitude": partial(_number, least=-180, most=180),
    "radius": partial(_number, least=0, most=_ANY),
    "units": as_warning(choice("cm", "feet", "inches", "km", "m", "miles"), "units"),
}  # fmt: skip
