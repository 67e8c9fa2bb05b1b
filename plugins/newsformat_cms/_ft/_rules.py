"""Rules of the Financial Times on content (https://developer.ft.com)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    ARRAY,
    BOOLEAN,
    INTEGER,
    OBJECT,
    STRING,
    alone_or_array,
    anything,
    array,
    as_warning,
    choice,
    matching,
    members,
    moment,
    or_null,
    source_problems,
)
from newsformat.markup.xml import parse
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Severity, Source


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each item: one, those in an array, or one per line."""
    return source_problems(source, alone_or_array(_content))


_ADDRESS = matching(r"https?://\S+", "address", rule="uri", severity=Severity.WARNING)
_YES = as_warning(choice("yes", "no", "verify", "withContributorPayment"), "value")


def _xml(value: Any, where: Path) -> Iterator[Misfit]:
    """Check XML in an element ``body``."""
    yield from STRING(value, where)
    if isinstance(value, str) and value.strip():
        try:
            root = parse(value.encode(errors="replace"))
        except ReadError as error:
            yield Misfit("xml", error.message, where)
            return
        if root.tag != "body":
            yield Misfit("xml", f"its root element is {root.tag!s:.40}, not body", where)


_ANNOTATION = members(
    {
        **dict.fromkeys(("predicate", "id", "apiUrl"), _ADDRESS),
        **dict.fromkeys(("type", "prefLabel", "directType"), STRING),
        "types": array(STRING),
    },
    needs=("predicate", "id", "prefLabel"),
    other=anything,
)
_IDENTIFIER = members({"authority": STRING, "identifierValue": STRING}, needs=("authority",), other=anything)
_content = members(
    {
        **dict.fromkeys(("id", "requestUrl", "apiUrl", "webUrl"), _ADDRESS),
        **dict.fromkeys(("title", "publishReference", "accessLevel"), STRING),
        **dict.fromkeys(("byline", "standfirst"), or_null(STRING)),
        **dict.fromkeys(("bodyXML", "openingXML"), or_null(_xml)),
        **dict.fromkeys(("publishedDate", "firstPublishedDate", "lastModified"), or_null(moment())),
        **dict.fromkeys(("brands", "types"), array(STRING)),
        **dict.fromkeys(("canBeSyndicated", "canBeDistributed"), _YES),
        **dict.fromkeys(("alternativeTitles", "alternativeStandfirsts", "alternativeImages"), OBJECT),
        "standout": members(other=BOOLEAN),
        "comments": members({"enabled": BOOLEAN}, other=anything),
        "annotations": array(_ANNOTATION),
        "identifiers": array(_IDENTIFIER),
        "embeds": array(OBJECT),
        "leadImages": ARRAY,
        **dict.fromkeys(("pixelWidth", "pixelHeight"), INTEGER),
    },
    needs=("id",),
    other=anything,
)
