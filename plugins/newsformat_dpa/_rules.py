"""Rules for entries, from dpa's documentation of the format (https://api-portal.dpa-newslab.com/doc/format)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsformat.markup.dates import read_date
from newsformat.markup.json import Misfit, Path, text_of
from newsformat.markup.json_rules import (
    BOOLEAN,
    INTEGER,
    SCALAR,
    STRING,
    Rule,
    alone_or_in,
    anything,
    array,
    both,
    choice,
    matching,
    members,
    moment,
    or_null,
    source_problems,
)
from newsformat.markup.members import objects_at, text_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, shortened
from newsformat_dpa._names import CURRENT, NAMES
from newsformat_dpa._readers._text_reader import pictures_in


_TEXT = or_null(STRING)
_MOMENT = or_null(moment())
_QCODE = or_null(
    matching(r"[^\s:]+:\S.*", "code with its scheme before a colon", rule="qcode", severity=Severity.WARNING)
)
_CATEGORY = members({"type": STRING, "name": _TEXT, "qcode": _QCODE}, needs=("type",), other=anything)
_FILE = members(
    {
        **dict.fromkeys(("url", "role", "mimetype"), _TEXT),
        **dict.fromkeys(("width", "height"), or_null(INTEGER)),
    },
    other=anything,
)
_ASSOCIATION = members(
    {
        **dict.fromkeys(("type", "urn", "headline", "caption", "creditline"), _TEXT),
        "version": or_null(SCALAR),
        "rank": or_null(INTEGER),
        "version_created": _MOMENT,
        "renditions": or_null(array(_FILE)),
    },
    other=anything,
)
_NOTE = members({"role": _TEXT, "ednote": STRING, "is_publishable": BOOLEAN}, needs=("ednote",), other=anything)
_NOTEPAD = members(dict.fromkeys(("header_html", "public_html", "nonpublic_html"), _TEXT), other=anything)
_DESCRIPTION = members({"role": _TEXT, "description": STRING}, needs=("description",), other=anything)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the errors of each document, in order."""
    return source_problems(source, ENTRIES, ("entries",))


def _urgency(value: Any, where: Path) -> Iterator[Misfit]:
    yield from INTEGER(value, where)
    if type(value) is int and not 1 <= value <= _LOWEST_URGENCY:
        yield Misfit("value", f"{shortened(text_of(value))} is not between 1 and {_LOWEST_URGENCY}", where)


_LOWEST_URGENCY = 9


def _day(value: Any, where: Path) -> Iterator[Misfit]:
    """Check when the content was made: a day without a time is allowed."""
    if not (isinstance(value, str) and _DAY.fullmatch(value) and read_date(value)):
        yield from moment()(value, where)


_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def _pictures(value: Any, where: Path) -> Iterator[Misfit]:
    """Check that the pictures in the text are among the associations."""
    urns = {text_at(association, "urn") for association in objects_at(value, "associations")}
    for name in ("article_html", "infobox_html"):
        for urn in pictures_in(text_at(value, name)):
            if urn not in urns:
                message = f"the text refers to the picture {urn!r:.80}, which is not an association"
                yield Misfit("reference", message, (*where, name), Severity.WARNING)


_ENTRY: dict[str, Rule] = {
    "format": or_null(matching(r"digitalwires@\d+\.\d+(?:\.\d+)?", "version of the format", rule="format")),
    **dict.fromkeys(("type", "entry_id", "urn", "signal", "language", "kicker", "headline", "subhead"), _TEXT),
    **dict.fromkeys(("teaser", "byline", "dateline", "article_html", "infobox_html", "linkbox_html"), _TEXT),
    **dict.fromkeys(("creditline", "copyrightnotice", "usageterms", "autopublishnotice"), _TEXT),
    "version": or_null(SCALAR),
    "pubstatus": or_null(choice("usable", "withheld", "canceled")),
    "urgency": or_null(_urgency),
    **dict.fromkeys(("version_created", "updated", "embargoed"), _MOMENT),
    "content_created": or_null(_day),
    "notepad": or_null(_NOTEPAD),
    "ednotes": or_null(array(_NOTE)),
    "descriptions": or_null(array(_DESCRIPTION)),
    "associations": or_null(array(_ASSOCIATION)),
    "categories": or_null(array(_CATEGORY)),
    **dict.fromkeys((*NAMES, CURRENT), or_null(array(STRING))),
}

ENTRIES = alone_or_in(
    "entries", both(members(_ENTRY, needs=("urn", "version", "version_created", "headline"), other=anything), _pictures)
)
