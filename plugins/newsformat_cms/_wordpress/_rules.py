"""The schema of a post in the REST API (https://developer.wordpress.org/rest-api/reference/posts/) as rules.

A post is as it is answered, in any context, or as it is sent; every member may be left out (``_fields``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat.markup.dates import read_date
from newsformat.markup.json import Misfit, Path, kind_of
from newsformat.markup.json_rules import (
    BOOLEAN,
    INTEGER,
    OBJECT,
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
from newsformat_cms._wordpress._other_apis import posts_in


_MOMENT = moment(  # in the site's local time, without a zone, or with one in requests
    form=r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?", such_as="2026-11-26T08:00:00"
)
_FURTHEST = 14 * 3600  # seconds between the site's local time and GMT
_QUARTER = 15 * 60
_PAIRS = (("date", "date_gmt"), ("modified", "modified_gmt"))


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each post, in order: of one, an array, or one per line."""
    return source_problems(source, _posts)


def _posts(value: Any, where: Path) -> Iterator[Misfit]:
    if posts_in(value) is not None:
        message = "posts in the form of another API of WordPress, for which there are no rules"
        yield Misfit("api", message, where, Severity.WARNING)
        return
    yield from (array(_post) if isinstance(value, list) else _post)(value, where)


def _post(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _POST(value, where)
    if not isinstance(value, dict):
        return
    for local, greenwich in _PAIRS:
        yield from _clocks(value, local, greenwich, where)
    if not value.keys() & {"title", "content", "excerpt"}:
        yield Misfit("required", "a post has a title, content or an excerpt", where, Severity.WARNING)


def _clocks(value: Mapping[str, Any], local: str, greenwich: str, where: Path) -> Iterator[Misfit]:
    """Yield a difference between local time and GMT that exists nowhere."""
    texts = [value.get(name, "") for name in (local, greenwich)]
    here, there = (None if any(_MOMENT(text, where)) else read_date(text) for text in texts)
    if here is None or there is None:
        return
    apart = (here - there).total_seconds()
    if abs(apart) > _FURTHEST or apart % _QUARTER:
        message = f"{local} and {greenwich} are not the same moment: no time zone differs by {apart:.0f} seconds"
        yield Misfit("clocks", message, (*where, local), Severity.WARNING)


def _text(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a text as displayed and stored, or as in a request."""
    if isinstance(value, dict):
        yield from _TEXT(value, where)
        if not value.keys() & {"raw", "rendered"}:
            yield Misfit("required", "a text is raw or rendered", where)
    elif not isinstance(value, str):
        yield Misfit("type", f"a text is an object or a string, not {kind_of(value)}", where)


_TEXT = members(
    {**dict.fromkeys(("raw", "rendered"), STRING), "protected": BOOLEAN, "block_version": INTEGER}, other=anything
)


def _object(value: Any, where: Path) -> Iterator[Misfit]:
    """Check an object, or an empty array: PHP writes both for an empty one."""
    if value != []:
        yield from OBJECT(value, where)


def _links(value: Any, where: Path) -> Iterator[Misfit]:
    """Check links by relation (HAL)."""
    yield from members(other=array(members({"href": STRING}, needs=("href",), other=anything)))(value, where)


def _embedded(value: Any, where: Path) -> Iterator[Misfit]:
    """Check embedded objects by relation: an array of objects; for terms, an array of such arrays."""
    yield from members({"wp:term": array(array(_TERM))}, other=anything)(value, where)
    if isinstance(value, dict):
        for name in ("author", "wp:featuredmedia"):
            if name in value:
                yield from array(_EMBEDDED[name])(value[name], (*where, name))


_NAMED = {"id": INTEGER, **dict.fromkeys(("name", "slug", "link"), STRING)}
_TERM = members({**_NAMED, "taxonomy": STRING}, other=anything)
_EMBEDDED: Mapping[str, Rule] = {
    "author": members({**_NAMED, "url": STRING}, other=anything),
    "wp:featuredmedia": members(
        {
            "id": INTEGER,
            **dict.fromkeys(("source_url", "alt_text", "mime_type", "media_type"), STRING),
            "caption": _text,
        },
        other=anything,
    ),
}
_STATUSES = ("publish", "future", "draft", "pending", "private", "trash", "auto-draft", "inherit")
_FORMATS = ("standard", "aside", "chat", "gallery", "link", "image", "quote", "status", "video", "audio", "")
_OPEN = choice("open", "closed", "")
_NUMBERS = array(INTEGER)
_POST = members(
    {
        **dict.fromkeys(("id", "author", "featured_media", "parent", "menu_order"), INTEGER),
        **dict.fromkeys(("date", "date_gmt", "modified", "modified_gmt"), or_null(_MOMENT)),
        "guid": _text,
        "link": matching(r"[A-Za-z][A-Za-z0-9+.-]*:\S+", "address", rule="uri", severity=Severity.WARNING),
        **dict.fromkeys(("type", "password", "permalink_template", "generated_slug", "template"), STRING),
        "slug": matching(r"[^\s/?#]*", "slug, which has neither blanks nor slashes", rule="slug",
                         severity=Severity.WARNING),
        "status": both(STRING, as_warning(choice(*_STATUSES), "status")),
        **dict.fromkeys(("title", "content", "excerpt"), _text),
        **dict.fromkeys(("comment_status", "ping_status"), _OPEN),
        "format": choice(*_FORMATS),
        "sticky": BOOLEAN,
        **dict.fromkeys(("categories", "tags"), _NUMBERS),
        "meta": _object,
        "_links": _links,
        "_embedded": _embedded,
    },
    other=anything,
)  # fmt: skip
