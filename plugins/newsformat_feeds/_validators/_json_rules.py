"""The rules of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat.markup.json import Misfit, Object, Path
from newsformat.markup.json_rules import source_problems
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Severity, Source
from newsformat_feeds._validators._rules import SHOWN, is_address, is_rfc_3339


_TEXT, _BOOLEAN, _NUMBER, _ARRAY, _OBJECT = "a string", "true or false", "a number", "an array", "an object"
_TYPES: Mapping[str, tuple[type, ...]] = {
    _TEXT: (str,),
    _BOOLEAN: (bool,),
    _NUMBER: (int, float),
    _ARRAY: (list,),
    _OBJECT: (dict,),
}
_FEED = {
    **dict.fromkeys(("version", "title", "home_page_url", "feed_url", "description", "user_comment"), _TEXT),
    **dict.fromkeys(("next_url", "icon", "favicon", "language"), _TEXT),
    **dict.fromkeys(("authors", "hubs", "items"), _ARRAY),
    "author": _OBJECT,
    "expired": _BOOLEAN,
}
_ITEM = {
    **dict.fromkeys(("id", "url", "external_url", "title", "content_html", "content_text", "summary"), _TEXT),
    **dict.fromkeys(("image", "banner_image", "date_published", "date_modified", "language"), _TEXT),
    **dict.fromkeys(("authors", "tags", "attachments"), _ARRAY),
    "author": _OBJECT,
}
_AUTHOR = dict.fromkeys(("name", "url", "avatar"), _TEXT)
_ATTACHMENT = {
    **dict.fromkeys(("url", "mime_type", "title"), _TEXT),
    **dict.fromkeys(("size_in_bytes", "duration_in_seconds"), _NUMBER),
}
_HUB = dict.fromkeys(("type", "url"), _TEXT)
_ADDRESSES = frozenset(
    (
        "home_page_url",
        "feed_url",
        "next_url",
        "icon",
        "favicon",
        "url",
        "external_url",
        "image",
        "banner_image",
        "avatar",
    )
)
_DATES = frozenset(("date_published", "date_modified"))


def validate_json_feed(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield what is wrong with each feed, in their order.

    Raises:
        ReadError: one is no JSON, or no feed.
    """
    return source_problems(source, _feed, ("items",))


def _feed(value: Any, where: Path) -> Iterator[Misfit]:
    if not isinstance(value, dict):
        raise ReadError("not a JSON Feed: it is not an object")
    yield from _members(value, where, _FEED, ("version", "title", "items"))
    version = value.get("version")
    if isinstance(version, str) and version.rpartition("/")[0] not in _VERSIONS:
        yield Misfit("version", f"{version[:SHOWN]!r} is not a version of JSON Feed", (*where, "version"))
    yield from _authors(value, where)
    yield from _problems_of_objects(value, where, "hubs", _HUB, ("type", "url"))
    items = value.get("items")
    seen: set[str] = set()
    for number, item in enumerate(items if isinstance(items, list) else ()):
        yield from _item(item, (*where, "items", number), seen)


_VERSIONS = frozenset(("https://jsonfeed.org/version", "https://www.jsonfeed.org/version"))


def _item(item: Any, path: Path, seen: set[str]) -> Iterator[Misfit]:
    if not isinstance(item, dict):
        yield Misfit("type", "an item is an object", path)
        return
    yield from _members(item, path, _ITEM, ("id",))
    if "content_html" not in item and "content_text" not in item:
        yield Misfit("content", "the item has neither content_html nor content_text", path)
    yield from _authors(item, path)
    yield from _problems_of_objects(item, path, "attachments", _ATTACHMENT, ("url", "mime_type"))
    tags = item.get("tags")
    for number, tag in enumerate(tags if isinstance(tags, list) else ()):
        if not isinstance(tag, str):
            yield Misfit("type", f"a tag is {_TEXT}", (*path, "tags", number))
    if isinstance(uri := item.get("id"), str):
        if uri in seen:
            yield Misfit("unique", f"{uri[:SHOWN]!r} is the ID of another item, too", (*path, "id"), Severity.WARNING)
        seen.add(uri)


def _authors(members: Object, path: Path) -> Iterator[Misfit]:
    for name in ("authors", "author"):
        several = members.get(name)
        for number, author in enumerate(several if isinstance(several, list) else ()):
            yield from _author(author, (*path, name, number))
        if isinstance(several, dict):
            yield from _author(several, (*path, name))


def _author(author: Any, path: Path) -> Iterator[Misfit]:
    if not isinstance(author, dict):
        yield Misfit("type", "an author is an object", path)
        return
    yield from _members(author, path, _AUTHOR, ())
    if not author.keys() & _AUTHOR.keys():
        yield Misfit("author", "the author has neither name, url nor avatar", path)


def _problems_of_objects(
    members: Object, path: Path, name: str, known: Mapping[str, str], required: tuple[str, ...]
) -> Iterator[Misfit]:
    """Yield the problems of the objects in the array *name*."""
    several = members.get(name)
    for number, item in enumerate(several if isinstance(several, list) else ()):
        if isinstance(item, dict):
            yield from _members(item, (*path, name, number), known, required)
        else:
            yield Misfit("type", f"the values in {name} are objects", (*path, name, number))


def _members(members: Object, path: Path, known: Mapping[str, str], required: tuple[str, ...]) -> Iterator[Misfit]:
    """Yield missing *required* members, and those of another type than in *known*, or not in it."""
    for name in required:
        if name not in members:
            yield Misfit("required", f"there is no {name}", path)
    for name, value in members.items():
        where = (*path, name)
        kind = known.get(name)
        if kind is None:
            if not name.startswith("_"):
                message = f"JSON Feed has no {name[:SHOWN]!r} here; what is added begins with an underscore"
                yield Misfit("unknown", message, where, Severity.WARNING)
        elif not isinstance(value, _TYPES[kind]) or (isinstance(value, bool) and kind != _BOOLEAN):
            yield Misfit("type", f"{name} is {kind}", where)
        elif isinstance(value, str):
            yield from _text(name, value, where)


def _text(name: str, value: str, where: Path) -> Iterator[Misfit]:
    if name in _DATES and not is_rfc_3339(value):
        yield Misfit("date", f"{value[:SHOWN]!r} is not an RFC 3339 date and time", where)
    elif name in _ADDRESSES and not is_address(value):
        yield Misfit("uri", f"{value[:SHOWN]!r} is not an address with a scheme", where, Severity.WARNING)
