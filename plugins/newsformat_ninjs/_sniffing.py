"""Detects ninjs among other JSON by the names of the first members."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat.markup.sniff import text_of
from newsformat.plugin import Confidence
from newsformat_ninjs._names import CANONICAL


_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*+)"(\s*+:)?|[{}\[\]]', re.DOTALL)
_ENVELOPES = frozenset(
    ("data", "item", "items", "_items", "hits", "ninjs", "results", "articles", "docs", "response", "_source")
)

# Members that identify other formats, or that ninjs does not have.
_OTHERS = frozenset(
    (
        *("newsformat", "@context", "@type", "@graph", "@id", "content_elements", "_id", "api_version", "feed_url"),
        *("home_page_url", "content_html", "itemid", "renditions_url", "schemas", "openapi", "$schema", "swagger"),
    )
)
_SUPERDESK = "guid firstpublished creditline priority service authors source keywords extra readtime products signal"
_PARTS = "body_html body_text body_xhtml body_nitf description_text description_html description_caption headline_sub"
_KNOWN = frozenset(
    (
        *(name for new in CANONICAL.values() for name in (new, new.lower())),
        *CANONICAL,
        *(*_SUPERDESK.split(), *_PARTS.split(), "headline", "mimetype", "charcount", "wordcount"),
    )
)
# Those of ninjs that much other JSON has as well.
_COMMON = (
    "uri type version title language by slugline genre subject place event object headline authors priority service "
    "events places people objects profile standard expires genres subjects byline guid person organisation source "
    "keywords extra products signal located"
)
_OWN = _KNOWN.difference(_COMMON.split())


def sniff(head: bytes, /) -> Confidence:
    """Return how certain it is that *head* begins one or more ninjs items."""
    text = text_of(head).lstrip("\ufeff")
    if text.lstrip()[:1] not in {"{", "["}:
        return Confidence.NO
    names, standard = _members(text)
    if (names & _OTHERS and not _is_of_newsroom(names)) or any(name.startswith("@") for name in names):
        return Confidence.NO
    if names & _VERSIONED and "uri" not in names:
        return Confidence.NO
    if standard and "ninjs" in standard:
        return Confidence.CERTAIN
    known = names & _KNOWN
    own_members = known & _OWN
    if "uri" in names or "guid" in names:
        if own_members and 2 * len(known) >= len(names):
            return Confidence.LIKELY
        return Confidence.POSSIBLE if 2 * len(known) >= len(names) else Confidence.NO
    if len(own_members) > 1 and 2 * len(known) >= len(names):
        return Confidence.LIKELY if len(own_members) > 2 else Confidence.POSSIBLE  # noqa: PLR2004 -- three are no accident
    return Confidence.NO


def _is_of_newsroom(names: set[str]) -> bool:
    """Are *names* those of an item from Superdesk's Newsroom API, with the ``_id`` of its database?"""
    return names & _OTHERS == {"_id"} and {"guid", "pubstatus"} <= names and not names & _STORED


# Members of Superdesk's own format; its content API has them too, but also a ``uri``.
_VERSIONED = frozenset(("_etag", "_current_version"))
_STORED = frozenset((*_VERSIONED, "_updated", "_created", "_type"))


def _members(text: str) -> tuple[set[str], str]:
    """Return the names of the members of the first item in *text*, and the standard it declares."""
    found: dict[str, set[str]] = {place: set() for place in _PLACES}
    standard = dict.fromkeys(_PLACES, "")
    for opened, keys, string, is_name in _strings(text):
        if is_name and opened in found and _ENVELOPES.issuperset(keys[:-1]):
            found[opened].add(string)
        elif not is_name and opened[-1:] == "{" and opened[:-1] in found and keys[-2] in {"standard", "$standard"}:
            standard[opened[:-1]] += f" {string.lower()}"
        elif not is_name and opened in found and string in _MEDIA_TYPES and keys[-1].lower() == "mimetype":
            standard[opened] += f" {string}"
    place = max(_PLACES, key=lambda place: len(found[place] & _OWN))  # the first of several
    if not found[place] & _OWN:
        place = next((place for place in ("[{", "{[{") if found[place]), "{")
    return found[place], standard[place]


_MEDIA_TYPES = frozenset(("application/ninjs+json", "application/vnd.iptc.ninjs+json"))
# The containers open around an item: none, an array, or one of the known envelopes.
_PLACES = ("{", "[{", "{{", "{[{", "[{{", "{{{", "{{[{", "{[{{", "{{[{{")


def _strings(text: str) -> Iterator[tuple[str, list[str], str, bool]]:
    """Yield each string of the first item: the open containers, their names, and whether it is a name itself."""
    opened = ""
    keys: list[str] = []
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in {"{", "["}:
            opened += token
            if token == "{":  # noqa: S105 -- a brace
                keys.append("")
        elif token in {"}", "]"}:
            if opened.endswith("{"):
                keys.pop()
            opened = opened[:-1]
            if token == "}" and opened[-1:] in {"", "["} and _ENVELOPES.issuperset(keys):  # noqa: S105 -- so too
                return
        elif match[2] and keys:
            keys[-1] = match[1]
            yield opened, keys, match[1], True
        elif token[0] == '"':
            yield opened, keys, match[1], False
