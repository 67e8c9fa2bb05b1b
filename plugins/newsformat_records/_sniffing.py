"""Detects records by the names of their members."""

from __future__ import annotations

from itertools import islice

from newsformat.markup.sniff import bare_text, json_members
from newsformat.plugin import Confidence, lazily
from newsformat_records._columns import spelled
from newsformat_records._names import (
    ALTERNATE,
    AUTHORS,
    EXTRACTOR,
    METADATA,
    OWN,
    PUBLISHED,
    SEEN,
    SUMMARY,
    TEXT,
    TITLE,
    URL,
)
from newsformat_records._programs import program_of


_EXTRACTOR_MEMBER = lazily(rf'"{EXTRACTOR}"\s*+:\s*+"{OWN} ')
_OTHER_FORMATS = frozenset(
    (
        *("newsformat", "@context", "@type", "@id", "@graph", "content_elements", "itemid", "version_created"),
        *("versioncreated", "pubstatus"),
    )
)
_TEXTS_OF_NINJS = frozenset(("body_html", "body_text", "body_xhtml"))  # ninjs, which identifies its items by a URI
_ADDRESSES = frozenset((*URL, ALTERNATE))
_ABOUT = frozenset((*TITLE, *PUBLISHED, *AUTHORS))


def sniff(head: bytes, /) -> Confidence:
    """Return the confidence that *head* begins with a record, an array of records, or an object with such an array."""
    text = bare_text(head)
    if text[:1] == "[":
        text = text[1:].lstrip()
    if text[:1] != "{":
        return Confidence.NO
    if _BING.match(text):
        return Confidence.CERTAIN
    if found := _confidence(text):
        return found
    inner = [match.start(1) for match in islice(_ITEM.finditer(text), _MAX_OBJECTS)]
    if any(_confidence(text[start:]) for start in inner if not _SCHEMA.match(text, start)):
        return Confidence.POSSIBLE
    return Confidence.NO


_BING = lazily(r'\{\s*"_type"\s*:\s*"News(?:Answer)?"\s*,')  # response of its news search
_ITEM = lazily(r'"\s*+:\s*+(?:\[\s*+)?+(\{)')  # an object in an object, or the first one in an array there
_SCHEMA = lazily(  # describes members: a JSON Schema, or metadata of Hugging Face
    r'\{\s*+"[^"]*+"\s*+:\s*+\{\s*+"(?:_type|dtype|names|feature|type"\s*+:\s*+"(?:string|array|object|integer|boolean))"'
)
_MAX_OBJECTS = 12  # number of such objects examined


def _confidence(text: str) -> Confidence:
    """Return the confidence that the object at the beginning of *text* is a record."""
    given, rest = json_members(text)
    called = program_of(given)
    names = {spelled(called.get(name, name)) for name in given}
    if given & _OTHER_FORMATS:
        return Confidence.NO
    if EXTRACTOR in names and _EXTRACTOR_MEMBER.search(text):
        return Confidence.CERTAIN
    has_text, has_url, is_about = (not names.isdisjoint(some) for some in (TEXT, _ADDRESSES, _ABOUT))
    if has_text and (has_url or is_about or not names.isdisjoint(METADATA)):
        is_ninjs = "uri" in given and not (has_url or given.isdisjoint(_TEXTS_OF_NINJS))
        return Confidence.POSSIBLE if is_ninjs else Confidence.LIKELY
    if rest is None and has_url and is_about:
        return Confidence.LIKELY
    has_title, has_summary = not names.isdisjoint(TITLE), not names.isdisjoint(SUMMARY)
    is_dated = not names.isdisjoint((*PUBLISHED, *SEEN))
    is_listed = has_title and is_dated and (has_url or has_summary or "uri" in names)
    is_summed_up = has_text and has_summary
    is_bare = given <= _TRAINING_MEMBERS and (rest or "").lstrip()[:1] == "{" and _BARE_TEXT.search(text) is not None
    is_headline = has_url and ("headline" in names or (has_title and bool(called)))
    # News indexes and some APIs have no text; training collections have a text only, or with a summary.
    return Confidence.POSSIBLE if is_listed or is_summed_up or is_headline or is_bare else Confidence.NO


_TRAINING_MEMBERS = frozenset(
    ("text", "id", "lang", "language", "label", "source", "split")
)  # members of training data
_BARE_TEXT = lazily(r'"text"\s*+:\s*+"')
