"""Validates content items by Impresso's JSON Schemas (https://impresso.github.io/impresso-schemas/)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    OBJECT,
    STRING,
    Rule,
    alone_or_in,
    anything,
    array,
    by_type,
    choice,
    fixed,
    matching,
    members,
    or_null,
    source_problems,
)
from newsformat.markup.members import items_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


_ID = matching(r"[A-Za-z][A-Za-z0-9_]*-\d{4}-\d{2}-\d{2}-[a-z]{1,2}-i[0-9]{4}", "identifier of a content item")
_PAGE = matching(r"[A-Za-z][A-Za-z0-9_]*-\d{4}-\d{2}-\d{2}-[a-z]{1,2}-p[0-9]{4}", "identifier of a page")
_DAY = matching(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "day")
_TIMESTAMP = matching(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z", "date and time such as 2018-09-18T08:00:08Z"
)
_SOURCES = choice("newspaper", "radio_broadcast", "radio_magazine", "radio_schedule", "monograph", "encyclopedia")
_TEXT = or_null(STRING)
_BOX = fixed(INTEGER, INTEGER, INTEGER, INTEGER)


def _offsets(value: Any, where: Path) -> Iterator[Misfit]:
    yield from array(INTEGER)(value, where)
    places = [number for number in value if type(number) is int] if isinstance(value, list) else []
    if any(one > other for one, other in pairwise(places)):
        yield Misfit("offset", "the offsets must be in ascending order", where)


def _other(value: Any, where: Path) -> Iterator[Misfit]:
    yield Misfit("unknown", "the schema has no such member", where, Severity.WARNING)


_TOKEN = members({"c": _BOX, "s": INTEGER, "l": INTEGER}, other=anything)
_REBUILT = members(
    {
        "id": _ID,
        "ts": _TIMESTAMP,
        "d": _DAY,
        **dict.fromkeys(("cc", "olr", "consolidated", "consolidated_reocr_applied"), BOOLEAN),
        "st": _SOURCES,
        "sm": choice("print", "typescript"),
        "lg": matching(r"[a-z]{2,3}", "language code"),
        **dict.fromkeys(("tp", "rc", "rp", "t", "title", "lg_original"), _TEXT),
        **dict.fromkeys(("media_title_variant", "ft", "s3v"), STRING),
        "ro": INTEGER,
        "consolidated_ocrqa": or_null(NUMBER),
        "section_title": members(
            {"title_text": STRING, "composing_ci_ids": array(STRING), "section_id": STRING},
            needs=("title_text", "composing_ci_ids", "section_id"),
            other=_other,
        ),
        "pp": array(NUMBER, least=1),
        **dict.fromkeys(("rb", "pb", "lb"), _offsets),
        "ppreb": array(members({"id": _PAGE, "n": INTEGER, "t": array(_TOKEN), "r": array(_BOX)}, other=anything)),
    },
    needs=("id", "tp", "olr", "ts"),
    other=_other,
)
_ANSWERED = members(
    {
        "id": STRING,
        "issueId": STRING,
        "relevanceScore": NUMBER,
        "meta": members(
            {
                "sourceType": _SOURCES,
                "sourceMedium": choice("audio", "print", "typescript"),
                **dict.fromkeys(("mediaId", "mediaTitle", "date", "partnerId", "partnerTitle"), STRING),
                **dict.fromkeys(("countryCode", "provinceCode"), matching(r"[A-Za-z]{2}", "code of two letters")),
            },
            other=_other,
        ),
        "text": members(
            {
                "documentType": choice("p", "ci"),
                **dict.fromkeys(("itemType", "itemTypeLabel", "originalLangCode", "langCode", "snippet"), STRING),
                **dict.fromkeys(("title", "content"), STRING),
                "contentLength": INTEGER,
                "matches": array(OBJECT),
            },
            other=_other,
        ),
        **dict.fromkeys(("semanticEnrichments", "facsimile", "audio", "access"), OBJECT),
    },
    needs=("id",),
    other=_other,
)


def _rebuilt_item(value: Any, where: Path) -> Iterator[Misfit]:
    """Check that offsets are within the text."""
    yield from _REBUILT(value, where)
    text = value.get("ft")
    for name in ("rb", "pb", "lb") if isinstance(text, str) else ():
        for index, place in enumerate(items_at(value, name)):
            if type(place) is int and not 0 <= place <= len(text):
                yield Misfit("offset", f"{place} is not a place in the text", (*where, name, index))
                break


def _chosen(value: Any) -> Rule:
    return _ANSWERED if "text" in value or "meta" in value else _rebuilt_item


_DOCUMENT = alone_or_in("data", by_type(_chosen))


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each content item, in order: a single one, several, or one per line."""
    return source_problems(source, _DOCUMENT)
