"""Rules of Storyblok on stories.

They are https://www.storyblok.com/docs/api/content-delivery/v2/stories/the-story-object and
…/docs/concepts/fields; components and their fields are called as a site calls them. Rich text is ProseMirror's.
"""

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
    anything,
    array,
    as_warning,
    both,
    matching,
    members,
    moment,
    or_null,
    rule_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_cms._bodies._prosemirror_rules import document as rich_text


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of a response, or of stories alone."""
    yield from rule_problems(source.read_bytes(), _answer)


def _answer(value: Any, where: Path) -> Iterator[Misfit]:
    if isinstance(value, list):
        yield from array(_story)(value, where)
    elif isinstance(value, dict) and "story" in value and "publish" in value:  # a request to create one
        yield from _REQUEST(value, where)
    elif isinstance(value, dict) and ("story" in value or "stories" in value):
        yield from _ANSWER(value, where)
    else:
        yield from _story(value, where)


_UUID = matching(
    r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "UUID", rule="uuid", severity=Severity.WARNING
)
_STORY = members(
    {
        **dict.fromkeys(("name", "slug", "full_slug", "lang"), STRING),
        "uuid": _UUID,
        "id": INTEGER,
        "content": OBJECT,
        **dict.fromkeys(("created_at", "updated_at"), moment()),
        **dict.fromkeys(("published_at", "first_published_at"), or_null(moment())),
        "tag_list": array(STRING),
        "is_startpage": BOOLEAN,
        "position": INTEGER,
    },
    needs=("content",),
    other=anything,
)
_NAMED = as_warning(members(needs=("name", "uuid", "full_slug"), other=anything), "missing")
_CONTENT = members({"component": STRING, "_uid": STRING}, needs=("component",), other=anything)
_ASSET = members(
    {"filename": or_null(STRING), **dict.fromkeys(("alt", "title", "copyright", "focus", "source"), or_null(STRING))},
    needs=("filename",),
    other=anything,
)


def _story(value: Any, where: Path) -> Iterator[Misfit]:
    yield from both(_STORY, _NAMED)(value, where)
    yield from _content_problems(value, where)


def _new(value: Any, where: Path) -> Iterator[Misfit]:
    yield from both(_STORY, members(needs=("name", "slug"), other=anything))(value, where)
    yield from _content_problems(value, where)


def _content_problems(value: Any, where: Path) -> Iterator[Misfit]:
    content = value.get("content") if isinstance(value, dict) else None
    if isinstance(content, dict):
        if "component" not in content:
            yield from _CONTENT(content, (*where, "content"))
        yield from _problems_within(content, (*where, "content"), set())


def _problems_within(value: Any, where: Path, ids: set[str]) -> Iterator[Misfit]:
    """Yield the problems of components, files and rich texts anywhere; *ids* are those found so far."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _problems_within(item, (*where, index), ids)
    if not isinstance(value, dict):
        return
    if value.get("type") == "doc":
        yield from rich_text(value, where)
    if value.get("fieldtype") == "asset":
        yield from _ASSET(value, where)
    if "component" in value:
        yield from _CONTENT(value, where)
        key = value.get("_uid")
        if isinstance(key, str) and key in ids:
            yield Misfit("unique", f"another component has the _uid {key:.60}", (*where, "_uid"), Severity.WARNING)
        ids |= {key} if isinstance(key, str) else set()
    for name, item in value.items():
        yield from _problems_within(item, (*where, name), ids)


_REQUEST = members({"story": _new, "publish": INTEGER}, other=anything)
_ANSWER = members(
    {"story": _story, "stories": array(_story), "rels": array(_story), "links": ARRAY, "cv": INTEGER}, other=anything
)
