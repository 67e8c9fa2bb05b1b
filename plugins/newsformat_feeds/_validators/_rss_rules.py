"""The rules of RSS 2.0 (https://www.rssboard.org/rss-specification) and of RSS 1.0 (https://web.resource.org/rss/1.0/spec)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from newsformat.markup.languages import is_language_tag
from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import Problem
from newsformat_feeds._elements import children, space_of
from newsformat_feeds._names import RDF
from newsformat_feeds._validators._rules import (
    SHOWN,
    Name,
    counted,
    is_address,
    is_rfc_822,
    odd,
    parts_of,
    problem,
    repeated,
)


_TITLE, _LINK, _DESCRIPTION, _GUID = ("", "title"), ("", "link"), ("", "description"), ("", "guid")
_OF_CHANNEL = (_TITLE, _LINK, _DESCRIPTION)
_OF_IMAGE = (("", "url"), _TITLE, _LINK)
_ONE_OF_CHANNEL = (*_OF_CHANNEL, ("", "language"), ("", "pubDate"), ("", "lastBuildDate"), ("", "image"))
_ONE_OF_ITEM = (_TITLE, _LINK, _DESCRIPTION, _GUID, ("", "pubDate"), ("", "source"))
_RSS_1 = "http://purl.org/rss/1.0/"  # 0.9 has no rdf:about
_OF_ENCLOSURE = ("url", "length", "type")
_VERSIONS = frozenset(("0.91", "0.92", "0.93", "0.94", "2.0", "2.0.1", "2.0.10", "2.0.11"))


class RssRules:
    """The rules of one feed in RSS."""

    entry: ClassVar[str] = "item"
    within: ClassVar[frozenset[str]] = frozenset(("rss", "channel", "RDF", "rdf"))

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def problems(self, element: Element) -> Iterator[Problem]:
        """Yield the problems of *element*, an item or the root."""
        match [local(ancestor) for ancestor in element.iterancestors()]:
            case []:
                yield from _root_problems(element)
            case ["rss"]:
                yield problem("place", "<item> stands beside <channel>, not in it", element)
            case ["channel", "rss"] if not space_of(element):
                yield from item_problems(element)
                guids = parts_of(element).get(_GUID, ())
                yield from repeated([(uri, guid) for guid in guids if (uri := text_of(guid))], self._seen)
            case ["RDF" | "rdf"] if not space_of(element):
                yield from _about(element)
                yield from counted(element, parts_of(element), (_TITLE, _LINK), (_TITLE, _LINK, _DESCRIPTION))


def _root_problems(root: Element) -> Iterator[Problem]:
    """Yield the problems of the feed *root*, apart from its items."""
    if local(root) in {"RDF", "rdf"}:
        yield from _rdf_problems(root)
        return
    if local(root) != "rss":
        yield problem("root", f"<{local(root)}> is not the root element of RSS (<rss>)", root)
        return
    if (version := root.get("version")) is None:
        yield problem("version", "<rss> says no version", root)
    elif version.strip() not in _VERSIONS:
        yield problem("version", f"there is no version {version[:SHOWN]!r} of RSS", root)
    channels = [child for child in children(root) if local(child) == "channel"]
    if len(channels) != 1:
        yield problem("channel", f"<rss> has one <channel>, not {len(channels)}", root)
    for channel in channels:
        yield from _channel_problems(channel)


def _channel_problems(channel: Element) -> Iterator[Problem]:
    parts = parts_of(channel)
    yield from counted(channel, parts, _OF_CHANNEL, _ONE_OF_CHANNEL)
    yield from _dates(parts)
    for link in parts.get(_LINK, ()):
        yield from _address(link, text_of(link))
    for language in parts.get(("", "language"), ()):
        if not is_language_tag(text := text_of(language)):
            yield odd("language", f"{text[:SHOWN]!r} is not a language tag", language)
    for image in parts.get(("", "image"), ()):
        yield from counted(image, parts_of(image), _OF_IMAGE, _OF_IMAGE)


def item_problems(item: Element) -> Iterator[Problem]:
    """Yield the problems of *item*."""
    parts = parts_of(item)
    if _TITLE not in parts and _DESCRIPTION not in parts:
        yield problem("title-or-description", "<item> has neither <title> nor <description>", item)
    yield from counted(item, parts, (), _ONE_OF_ITEM)
    yield from _dates(parts)
    for link in parts.get(_LINK, ()):
        yield from _address(link, text_of(link))
    for guid in parts.get(_GUID, ()):
        yield from _guid_problems(guid)
    for enclosure in parts.get(("", "enclosure"), ()):
        yield from _enclosure_problems(enclosure)
    for source in parts.get(("", "source"), ()):
        if not source.get("url"):
            yield problem("attribute", "<source> has no url", source)
    for author in parts.get(("", "author"), ()):
        if "@" not in (text := text_of(author)):
            yield odd("author", f"{text[:SHOWN]!r} is not an e-mail address; for names there is <dc:creator>", author)


def _guid_problems(guid: Element) -> Iterator[Problem]:
    permanent, text = guid.get("isPermaLink", "true"), text_of(guid)
    if permanent not in {"true", "false"}:
        yield problem("guid", f"isPermaLink is true or false, not {permanent[:SHOWN]!r}", guid)
    elif permanent == "true" and not is_address(text):
        yield problem("guid", f"{text[:SHOWN]!r} is not an address, and isPermaLink is not false", guid)


def _enclosure_problems(enclosure: Element) -> Iterator[Problem]:
    for name in _OF_ENCLOSURE:
        if not enclosure.get(name):
            yield problem("attribute", f"<enclosure> has no {name}", enclosure)
    length = enclosure.get("length") or "0"
    if not (length.isascii() and length.isdecimal()):
        yield problem("length", f"{length[:SHOWN]!r} is not a number of bytes", enclosure)
    if address := enclosure.get("url"):
        yield from _address(enclosure, address)


def _dates(parts: Mapping[Name, list[Element]]) -> Iterator[Problem]:
    for name in ("pubDate", "lastBuildDate"):
        for element in parts.get(("", name), ()):
            if not is_rfc_822(text := text_of(element)):
                yield problem("date", f"{text[:SHOWN]!r} is not an RFC 822 date", element)


def _address(element: Element, address: str) -> Iterator[Problem]:
    if address and not is_address(address):
        yield odd("uri", f"{address[:SHOWN]!r} is not an address with a scheme", element)


def _rdf_problems(root: Element) -> Iterator[Problem]:
    """Yield the problems of RSS 1.0, where items stand beside the channel."""
    parts = parts_of(root)
    if len(channels := parts.get(("", "channel"), [])) != 1:
        yield problem("channel", f"<{local(root)}> has one <channel>, not {len(channels)}", root)
    for channel in channels:
        yield from _about(channel)
        yield from counted(channel, parts_of(channel), _OF_CHANNEL, _OF_CHANNEL)


def _about(element: Element) -> Iterator[Problem]:
    if str(element.tag).startswith(f"{{{_RSS_1}}}") and not element.get(f"{{{RDF}}}about"):
        yield problem("attribute", f"<{local(element)}> has no rdf:about", element)
