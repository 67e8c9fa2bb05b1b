"""Detects feeds by their beginning."""

from __future__ import annotations

from newsformat.markup.sniff import json_names, json_object, text_of, xml_root
from newsformat.plugin import Confidence, lazily
from newsformat_feeds._names import ATOM, ATOM_03, RSS


def sniff_rss(head: bytes, /) -> Confidence:
    """Is it RSS?"""
    found = xml_root(head)
    if found is None:
        return Confidence.NO
    space, name = found
    if name.lower() == "rss":
        return Confidence.LIKELY if sniff_wxr(head) else Confidence.CERTAIN
    if name in {"RDF", "rdf"} and any(text and text.encode() in head for text in RSS):
        return Confidence.CERTAIN
    return Confidence.LIKELY if name in {"channel", "Channel"} and space in RSS else Confidence.NO


def sniff_atom(head: bytes, /) -> Confidence:
    """Is it Atom?"""
    found = xml_root(head)
    if found is None or found[1] not in {"feed", "entry"}:
        return Confidence.NO
    return Confidence.CERTAIN if found[0] in {ATOM, ATOM_03} else Confidence.POSSIBLE


def sniff_json_feed(head: bytes, /) -> Confidence:
    """Is it a JSON Feed? After items of any length, the version may be out of reach; in that case, the items decide."""
    if not json_object(head):
        return Confidence.NO
    text = text_of(head)
    if _VERSION.search(text):
        return Confidence.CERTAIN
    if '"content_' not in text or '"items"' not in text:
        return Confidence.NO
    names = json_names(text)
    item = names.get(("items",), ())
    is_item = "version" not in names.get((), ()) and "id" in item and not _CONTENT.isdisjoint(item)
    return Confidence.LIKELY if is_item else Confidence.NO


_CONTENT = frozenset(("content_html", "content_text"))
_VERSION = lazily(r'"version"\s*:\s*"https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version\\?/')


def sniff_wxr(head: bytes, /) -> Confidence:
    """Is it an export of WordPress?"""
    found = xml_root(head)
    if found is None or found[1] != "rss":
        return Confidence.NO
    return Confidence.CERTAIN if b"wordpress.org/export/" in head else Confidence.NO


def sniff_activity_streams(head: bytes, /) -> Confidence:
    """Is it ActivityStreams?"""
    if b"www.w3.org/ns/activitystreams" not in head or not json_object(head):
        return Confidence.NO
    return Confidence.CERTAIN if _STREAMS.search(text_of(head)) else Confidence.NO


_STREAMS = lazily(
    r'"@context"\s*:\s*(?:\[\s*(?:"[^"]*"\s*,\s*)*?)?"https?:\\?/\\?/www\.w3\.org\\?/ns\\?/activitystreams[#"]'
)
