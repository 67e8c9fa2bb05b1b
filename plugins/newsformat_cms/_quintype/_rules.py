"""Rules of Quintype on stories (https://developers.quintype.com)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Misfit, Path, kind_of
from newsformat.markup.json_rules import (
    OBJECT,
    SCALAR,
    STRING,
    Rule,
    alone_or_array,
    anything,
    array,
    matching,
    members,
    one_of,
    or_null,
    source_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_cms._quintype._stories import LISTS, LONGEST, is_search


_ADDRESS = matching(r"https?://\S+", "address", rule="uri", severity=Severity.WARNING)
_TEXTS = ("subheadline", "summary", "slug", "author-name", "status", "hero-image-s3-key")
_MOMENTS = ("published-at", "first-published-at", "last-published-at", "created-at", "updated-at", "embargoed-till")


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each story: one, several, or those in a response."""
    return source_problems(source, _document)


def _document(value: Any, where: Path) -> Iterator[Misfit]:
    if is_search(value):
        value, where = value["results"], (*where, "results")
    name = next((key for key in LISTS if isinstance(value, dict) and isinstance(value.get(key), list)), "")
    rule = members({name: array(_item)}, other=anything) if name else alone_or_array(_item)
    yield from rule(value, where)


def _item(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a story, or its container in a collection."""
    if isinstance(value, dict) and isinstance(value.get("story"), dict):
        yield from _STORY(value["story"], (*where, "story"))
    else:
        yield from _STORY(value, where)


def _moment(value: Any, where: Path) -> Iterator[Misfit]:
    """Check milliseconds since 1970."""
    if value is not None and (type(value) is not int or not 0 <= value < LONGEST):
        yield Misfit("date", f"thousandths of a second since 1970 are needed, not {kind_of(value)}", where)


def _some(of: dict[str, Rule], *needs: str) -> Rule:
    """Return a rule for an object with members *of*, of which *needs* are required."""
    return members(of, needs=needs, other=anything)


def _named(value: Any, where: Path) -> Iterator[Misfit]:
    """Check an object with a name: an author, a section, a tag."""
    yield from OBJECT(value, where)
    yield from one_of(("name",), "what it is called")(value, where)


def _element(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _some({"type": STRING, "story-elements": array(_element)}, "type")(value, where)
    if not isinstance(value, dict):
        return
    if value.get("type") == "image":
        yield from one_of(("image-s3-key", "image-url"), "which picture it is")(value, where)
    elif value.get("type") == "composite" and "story-elements" not in value:
        yield Misfit("required", "the member story-elements is missing", where)


_STORY = _some(
    {
        "id": STRING,
        "headline": STRING,
        **dict.fromkeys(_TEXTS, or_null(STRING)),
        "version": or_null(SCALAR),
        "url": or_null(_ADDRESS),
        **dict.fromkeys(_MOMENTS, _moment),
        **dict.fromkeys(("authors", "sections", "tags"), or_null(array(_named))),
        "hero-image-metadata": or_null(OBJECT),
        "cards": array(_some({"story-elements": array(_element)}, "story-elements")),
    },
    "id",
    "headline",
)
