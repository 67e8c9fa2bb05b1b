"""The documentation of the Content API's responses as rules.

It is https://open-platform.theguardian.com/documentation/; content may also stand by itself, or in an array.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    BOOLEAN,
    INTEGER,
    OBJECT,
    SCALAR,
    STRING,
    Rule,
    anything,
    array,
    as_warning,
    both,
    choice,
    matching,
    members,
    moment,
    or_null,
    source_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


_ADDRESS = matching(r"https?://\S+", "address", rule="uri", severity=Severity.WARNING)
_TYPES = ("article", "liveblog", "gallery", "interactive", "picture", "video", "audio", "crossword", "signup")
_TAGS = (
    *("keyword", "contributor", "tone", "type", "series", "blog", "publication", "newspaper-book", "campaign"),
    *("newspaper-book-section", "tracking", "paid-content"),
)
_DATES = frozenset(("lastModified", "firstPublicationDate", "creationDate", "commentCloseDate", "newspaperEditionDate",
                    "scheduledPublicationDate"))  # fmt: skip
_FLAGS = frozenset(("showInRelatedContent", "shouldHideAdverts", "hasStoryPackage", "isInappropriateForSponsorship",
                    "isPremoderated", "legallySensitive", "commentable", "isLive", "sensitive", "showAffiliateLinks",
                    "liveBloggingNow", "shouldHideReaderRevenue"))  # fmt: skip
_NUMBERS = frozenset(("wordcount", "charCount", "newspaperPageNumber", "starRating", "internalPageCode"))


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each response, in order: of one, or one per line."""
    return source_problems(source, _document)


def _document(value: Any, where: Path) -> Iterator[Misfit]:
    if isinstance(value, list):
        yield from array(_content)(value, where)
    elif isinstance(value, dict) and "response" in value:
        yield from _answer(value["response"], (*where, "response"))
    elif isinstance(value, dict) and value.keys() & {"results", "content"}:
        yield from _answer(value, where)
    else:
        yield from _content(value, where)


def _answer(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _ANSWER(value, where)
    if isinstance(value, dict) and value.get("status") == "ok" and not value.keys() & {"results", "content"}:
        yield Misfit("required", "an answer has results or content", where)


def _content(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _CONTENT(value, where)


def _fields(value: Any, where: Path) -> Iterator[Misfit]:
    """Check fields: always strings, even numbers, dates and booleans."""
    yield from members(other=STRING)(value, where)
    for name, text in value.items() if isinstance(value, dict) else ():
        if not isinstance(text, str):
            continue
        here = (*where, name)
        if name in _DATES:
            yield from moment(Severity.WARNING)(text, here)
        elif name in _FLAGS and text not in {"true", "false"}:
            yield Misfit("field", f"{text!r:.60} is neither true nor false", here, Severity.WARNING)
        elif name in _NUMBERS and not text.lstrip("-").isdecimal():
            yield Misfit("field", f"{text!r:.60} is not a whole number", here, Severity.WARNING)


def _when(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a date, or an object with it and its milliseconds."""
    if isinstance(value, dict):
        yield from members({"iso8601": moment()}, other=anything)(value, where)
    else:
        yield from moment()(value, where)


_NAMED: Mapping[str, Rule] = {
    **dict.fromkeys(("id", "type", "webTitle", "sectionId", "sectionName", "pillarId", "pillarName"), STRING),
    **dict.fromkeys(("webUrl", "apiUrl"), _ADDRESS),
}
_TAG = both(
    members(
        {**_NAMED, "references": or_null(array(OBJECT)), **dict.fromkeys(("bio", "description", "firstName"), STRING)},
        needs=("id", "type", "webTitle"),
        other=anything,
    ),
    as_warning(members({"type": choice(*_TAGS)}, other=anything), "tag-type"),
)
_ASSET = members(
    {**dict.fromkeys(("type", "mimeType", "file"), STRING), "typeData": OBJECT}, needs=("type",), other=anything
)
_ELEMENT = members(
    {**dict.fromkeys(("id", "relation", "type"), STRING), "assets": array(_ASSET), "galleryIndex": INTEGER},
    needs=("type",),
    other=anything,
)
_BLOCK = members(
    {
        **dict.fromkeys(("id", "bodyHtml", "bodyTextSummary", "title"), or_null(STRING)),
        "published": BOOLEAN,
        "attributes": OBJECT,
        **dict.fromkeys(("createdDate", "firstPublishedDate", "publishedDate", "lastModifiedDate"), or_null(_when)),
        "contributors": array(STRING),
        "elements": array(OBJECT),
    },
    needs=("id",),
    other=anything,
)
_BLOCKS = members(
    {"main": or_null(_BLOCK), "body": array(_BLOCK), "totalBodyBlocks": INTEGER, "requestedBodyBlocks": OBJECT},
    other=anything,
)
_RIGHTS = members(other=lambda value, where: SCALAR(value, where) if not isinstance(value, bool) else iter(()))
_CONTENT: Rule = both(
    members(
        {
            **_NAMED,
            "webPublicationDate": _when,
            "isHosted": BOOLEAN,
            "isExpired": BOOLEAN,
            "fields": or_null(_fields),
            "tags": or_null(array(_TAG)),
            "elements": or_null(array(_ELEMENT)),
            "blocks": or_null(_BLOCKS),
            "references": or_null(array(OBJECT)),
            "rights": or_null(_RIGHTS),
            "section": or_null(OBJECT),
        },
        needs=("id", "type", "webTitle", "webUrl", "apiUrl"),
        other=anything,
    ),
    as_warning(members({"type": choice(*_TYPES)}, other=anything), "content-type"),
)
_ANSWER = members(
    {
        "status": choice("ok", "error"),
        **dict.fromkeys(("userTier", "orderBy", "message"), STRING),
        **dict.fromkeys(("total", "startIndex", "pageSize", "currentPage", "pages"), INTEGER),
        "content": _content,
        **dict.fromkeys(("results", "relatedContent", "storyPackage", "editorsPicks", "mostViewed"), array(_content)),
        "leadContent": array(_content),
    },
    needs=("status",),
    other=anything,
)
