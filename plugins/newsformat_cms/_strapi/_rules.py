"""Rules of Strapi on its responses (https://docs.strapi.io/cms/api/rest).

Fields are called as a site calls them; held against are what Strapi adds to entries and files, and its own blocks
(https://docs.strapi.io/cms/features/content-types-builder#rich-text-blocks).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    INTEGER,
    NUMBER,
    OBJECT,
    SCALAR,
    STRING,
    anything,
    array,
    choice,
    members,
    moment,
    one_of,
    or_null,
    rule_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of a response, or of entries alone."""
    yield from rule_problems(source.read_bytes(), _answer)


def _answer(value: Any, where: Path) -> Iterator[Misfit]:
    if isinstance(value, list):
        yield from array(_entry)(value, where)
    elif isinstance(value, dict) and isinstance(value.get("error"), dict):
        yield Misfit("error", f"the answer is an error: {value['error'].get('message')!s:.60}", (*where, "error"))
    elif isinstance(value, dict) and "data" in value:
        yield from members({"data": _data, "meta": _META}, other=anything)(value, where)
        if "meta" not in value:
            yield Misfit("required", "the member meta is missing", where, Severity.WARNING)
    else:
        yield from _entry(value, where)


def _data(value: Any, where: Path) -> Iterator[Misfit]:
    if value is not None:
        yield from (array(_entry) if isinstance(value, list) else _entry)(value, where)


_PAGES = members(dict.fromkeys(("page", "pageSize", "pageCount", "start", "limit", "total"), INTEGER), other=anything)
_META = members({"pagination": _PAGES}, other=anything)
_OF_ENTRY: Final = {
    "id": SCALAR,
    "documentId": STRING,
    **dict.fromkeys(("createdAt", "updatedAt"), moment()),
    "publishedAt": or_null(moment()),
    "locale": or_null(STRING),
}
_FLAT = members(_OF_ENTRY, other=anything)
_AROUND = members({"id": SCALAR, "attributes": OBJECT}, needs=("id",), other=anything)
_NAMED = one_of(("id", "documentId"), "which entry it is")
_FILE = members(
    {
        **dict.fromkeys(("url", "mime"), STRING),
        **dict.fromkeys(("width", "height"), or_null(INTEGER)),
        **dict.fromkeys(("alternativeText", "caption", "ext"), or_null(STRING)),
        "size": NUMBER,
        "formats": or_null(OBJECT),
    },
    other=anything,
)


def _entry(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of an entry of version 5, or of version 4, with its fields in ``attributes``."""
    if isinstance(value, dict) and isinstance(attributes := value.get("attributes"), dict):
        yield from _AROUND(value, where)
        yield from _FLAT(attributes, (*where, "attributes"))
    else:
        yield from _FLAT(value, where)
        yield from _NAMED(value, where)
    yield from _problems_within(value, where)


def _problems_within(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of files, components and blocks anywhere."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _problems_within(item, (*where, index))
    elif isinstance(value, dict):
        if "mime" in value and "url" in value:
            yield from _FILE(value, where)
        if "__component" in value:
            yield from _component(value["__component"], (*where, "__component"))
        if isinstance(value.get("children"), list) and isinstance(value.get("type"), str):
            yield from _block(value, where)
        for name, item in value.items():
            yield from _problems_within(item, (*where, name))


def _component(value: Any, where: Path) -> Iterator[Misfit]:
    if not (isinstance(value, str) and value.partition(".")[0] and value.partition(".")[2]):
        yield Misfit("value", "a component is called by its category and name, such as shared.quote", where)


def _level(value: Any, where: Path) -> Iterator[Misfit]:
    if type(value) is not int or not 1 <= value <= 6:  # noqa: PLR2004 -- as HTML has them
        yield Misfit("value", "a heading has a level from 1 to 6", where)


_BLOCKS: Final = {
    "heading": members({"level": _level}, needs=("level",), other=anything),
    "list": members({"format": choice("ordered", "unordered")}, needs=("format",), other=anything),
    "link": members({"url": STRING}, needs=("url",), other=anything),
    "image": members({"image": OBJECT}, needs=("image",), other=anything),
}


def _block(value: dict[str, Any], where: Path) -> Iterator[Misfit]:
    yield from _BLOCKS.get(value["type"], anything)(value, where)
