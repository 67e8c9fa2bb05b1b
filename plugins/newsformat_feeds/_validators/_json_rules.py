"""The rules of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from newsformat.markup.json import Path, as_utf8, decode, json_path, places, twice
from newsformat.plugin import Problem, ReadError, Report, Severity, Source
from newsformat_feeds._names import Members
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


class _Found(NamedTuple):
    path: Path
    rule: str
    message: str
    severity: Severity = Severity.ERROR


def validate_json_feed(source: Source) -> Iterator[Problem]:
    """Yield what is wrong with the feed, in its order.

    Raises:
        ReadError: it is no JSON.
    """
    text = as_utf8(source.read_bytes())
    value = decode(text, Report(heard=False))
    document = text.decode()
    for path, row, column in twice(document):
        yield Problem("twice", "there twice, and the last one counts", row, column, json_path(path))
    found = [*_feed(value)]
    placed = zip(places(document, [each.path for each in found]), found, strict=True)
    for (row, column), each in sorted(placed, key=lambda one: one[0]):
        yield Problem(each.rule, each.message, row, column, json_path(each.path), severity=each.severity)


def _feed(value: Any) -> Iterator[_Found]:
    if not isinstance(value, dict):
        raise ReadError("no JSON Feed: it is no object")
    yield from _members(value, (), _FEED, ("version", "title", "items"))
    version = value.get("version")
    if isinstance(version, str) and version.rpartition("/")[0] not in _VERSIONS:
        yield _Found(("version",), "version", f"{version[:SHOWN]!r} is no version of JSON Feed")
    yield from _authors(value, ())
    yield from _each(value, (), "hubs", _HUB, ("type", "url"))
    items = value.get("items")
    seen: set[str] = set()
    for number, item in enumerate(items if isinstance(items, list) else ()):
        yield from _item(item, ("items", number), seen)


_VERSIONS = frozenset(("https://jsonfeed.org/version", "https://www.jsonfeed.org/version"))


def _item(item: Any, path: Path, seen: set[str]) -> Iterator[_Found]:
    if not isinstance(item, dict):
        yield _Found(path, "type", "an item is an object")
        return
    yield from _members(item, path, _ITEM, ("id",))
    if "content_html" not in item and "content_text" not in item:
        yield _Found(path, "content", "the item has neither content_html nor content_text")
    yield from _authors(item, path)
    yield from _each(item, path, "attachments", _ATTACHMENT, ("url", "mime_type"))
    tags = item.get("tags")
    for number, tag in enumerate(tags if isinstance(tags, list) else ()):
        if not isinstance(tag, str):
            yield _Found((*path, "tags", number), "type", f"a tag is {_TEXT}")
    if isinstance(uri := item.get("id"), str):
        if uri in seen:
            yield _Found((*path, "id"), "unique", f"{uri[:SHOWN]!r} is the ID of another item, too", Severity.WARNING)
        seen.add(uri)


def _authors(said: Members, path: Path) -> Iterator[_Found]:
    for name in ("authors", "author"):
        several = said.get(name)
        for number, author in enumerate(several if isinstance(several, list) else ()):
            yield from _author(author, (*path, name, number))
        if isinstance(several, dict):
            yield from _author(several, (*path, name))


def _author(author: Any, path: Path) -> Iterator[_Found]:
    if not isinstance(author, dict):
        yield _Found(path, "type", "an author is an object")
        return
    yield from _members(author, path, _AUTHOR, ())
    if not author.keys() & _AUTHOR.keys():
        yield _Found(path, "author", "the author has neither name, url nor avatar")


def _each(
    said: Members, path: Path, name: str, known: Mapping[str, str], required: tuple[str, ...]
) -> Iterator[_Found]:
    """Yield what is wrong with the objects in the array *name*."""
    several = said.get(name)
    for number, one in enumerate(several if isinstance(several, list) else ()):
        if isinstance(one, dict):
            yield from _members(one, (*path, name, number), known, required)
        else:
            yield _Found((*path, name, number), "type", f"what is in {name} is an object")


def _members(said: Members, path: Path, known: Mapping[str, str], required: tuple[str, ...]) -> Iterator[_Found]:
    """Yield which *required* members are not there, which are of another type than *known*, or not known at all."""
    for name in required:
        if name not in said:
            yield _Found(path, "required", f"there is no {name}")
    for name, value in said.items():
        where = (*path, name)
        kind = known.get(name)
        if kind is None:
            if not name.startswith("_"):
                message = f"JSON Feed has no {name[:SHOWN]!r} here; what is added begins with an underscore"
                yield _Found(where, "unknown", message, Severity.WARNING)
        elif not isinstance(value, _TYPES[kind]) or (isinstance(value, bool) and kind != _BOOLEAN):
            yield _Found(where, "type", f"{name} is {kind}")
        elif isinstance(value, str):
            yield from _text(name, value, where)


def _text(name: str, value: str, where: Path) -> Iterator[_Found]:
    if name in _DATES and not is_rfc_3339(value):
        yield _Found(where, "date", f"{value[:SHOWN]!r} is no date and time of RFC 3339")
    elif name in _ADDRESSES and not is_address(value):
        yield _Found(where, "uri", f"{value[:SHOWN]!r} is no address with its scheme", Severity.WARNING)
