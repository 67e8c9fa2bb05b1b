"""The rules of WXR: what WordPress's importer expects (https://github.com/WordPress/wordpress-importer)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from newsformat.markup.wordpress import STATUSES
from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import Problem
from newsformat_feeds._elements import children, space_of
from newsformat_feeds._names import WP
from newsformat_feeds._validators._rss_rules import item_problems
from newsformat_feeds._validators._rules import SHOWN, Name, counted, odd, parts_of, problem


_VERSION = re.compile(r"\d+\.\d+", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", re.ASCII)
_OF_POST = tuple([(WP, name) for name in ("status", "post_type")])
_USUAL = ("post_id", "post_date", "post_name")
_ONE_OF_POST = (*_OF_POST, *[(WP, name) for name in (*_USUAL, "post_date_gmt", "post_parent", "menu_order")])
_NUMBERS = ("post_id", "post_parent", "menu_order")


class WxrRules:
    """The rules of one export."""

    entry: ClassVar[str] = "item"
    within: ClassVar[frozenset[str]] = frozenset(("channel",))

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def problems(self, element: Element) -> Iterator[Problem]:
        """Yield the problems of *element*, a post or the root."""
        match [local(ancestor) for ancestor in element.iterancestors()]:
            case []:
                yield from _root_problems(element)
            case ["channel", "rss"] if not space_of(element):
                yield from _post_problems(element)
                yield from _same_numbers(element, self._seen)


def _root_problems(root: Element) -> Iterator[Problem]:
    """Yield the problems of the export *root*, apart from its posts."""
    if local(root) != "rss":
        yield problem("root", f"<{local(root)}> is not the root element of WXR (<rss>)", root)
        return
    channels = [child for child in children(root) if local(child) == "channel"]
    if len(channels) != 1:
        yield problem("channel", f"<rss> has one <channel>, not {len(channels)}", root)
    for channel in channels:
        parts = parts_of(channel)
        versions = parts.get((WP, "wxr_version"), [])
        if not versions:
            yield problem("version", "<channel> has no <wp:wxr_version>, without which nothing is imported", channel)
        for version in versions:
            if not _VERSION.fullmatch(text := text_of(version)):
                yield problem("version", f"{text[:SHOWN]!r} is not a version of WXR", version)
        for name in ("title", "link"):
            if ("", name) not in parts:
                yield odd("missing", f"<channel> has no <{name}>", channel)
        for author in parts.get((WP, "author"), ()):
            yield from counted(author, parts_of(author), ((WP, "author_login"),), ((WP, "author_login"),))


def _post_problems(item: Element) -> Iterator[Problem]:
    parts = parts_of(item)
    yield from item_problems(item)
    yield from counted(item, parts, _OF_POST, _ONE_OF_POST)
    for name in _USUAL:
        if (WP, name) not in parts:
            yield odd("missing", f"<item> has no <wp:{name}>", item)
    yield from _value_problems(parts)
    for category in parts.get(("", "category"), ()):
        for name in ("domain", "nicename"):
            if not category.get(name):
                yield odd("attribute", f"<category> has no {name}", category)


def _value_problems(parts: Mapping[Name, list[Element]]) -> Iterator[Problem]:
    for status in parts.get((WP, "status"), ()):
        if (text := text_of(status)) and text not in STATUSES:
            yield odd("status", f"{text[:SHOWN]!r} is not a status of WordPress itself", status)
    for name in ("post_date", "post_date_gmt", "post_modified", "post_modified_gmt"):
        for date in parts.get((WP, name), ()):
            if (text := text_of(date)) and not _DATE.fullmatch(text):
                yield problem("date", f"{text[:SHOWN]!r} is not a date in the form YYYY-MM-DD hh:mm:ss", date)
    for name in _NUMBERS:
        for number in parts.get((WP, name), ()):
            text = text_of(number)
            if not (text.isascii() and text.removeprefix("-").isdecimal()):
                yield problem("number", f"<wp:{name}> is a number, not {text[:SHOWN]!r}", number)


def _same_numbers(item: Element, seen: set[str]) -> Iterator[Problem]:
    for number in parts_of(item).get((WP, "post_id"), ()):
        if (text := text_of(number)) in seen:
            yield odd("unique", f"another <item> has the number {text[:SHOWN]!r}, too", number)
        seen.add(text)
