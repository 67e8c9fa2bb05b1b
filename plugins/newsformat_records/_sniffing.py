"""Is it a record? Told by the names of the members that it begins with."""

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


_OWN = lazily(rf'"{EXTRACTOR}"\s*+:\s*+"{OWN} ')
_OTHERS = frozenset(
    (
        *("newsformat", "@context", "@type", "@id", "@graph", "content_elements", "itemid", "version_created"),
        *("versioncreated", "pubstatus"),
    )
)
_TEXTS_OF_NINJS = frozenset(("body_html", "body_text", "body_xhtml"))  # which identifies its items by a URI
_ADDRESSES = frozenset((*URL, ALTERNATE))
_ABOUT = frozenset((*TITLE, *PUBLISHED, *AUTHORS))


def sniff(head: bytes, /) -> Confidence:
    """Say whether *head* begins with a record, with an array of them, or with an object that has such an array."""
    text = bare_text(head)
    if text[:1] == "[":
        text = text[1:].lstrip()
    if text[:1] != "{":
        return Confidence.NO
    if _OF_BING.match(text):
        return Confidence.CERTAIN
    if found := _graded(text):
        return found
    inner = [match.start(1) for match in islice(_ITEM.finditer(text), _LOOKED_AT)]
    if any(_graded(text[start:]) for start in inner if not _OF_COLUMNS.match(text, start)):
        return Confidence.POSSIBLE
    return Confidence.NO


_OF_BING = lazily(r'\{\s*"_type"\s*:\s*"News(?:Answer)?"\s*,')  # the answer of its news search
_ITEM = lazily(r'"\s*+:\s*+(?:\[\s*+)?+(\{)')  # an object in an object, or the first in an array there
_OF_COLUMNS = lazily(  # which says of what kind members are: a JSON Schema, or what lies beside data of Hugging Face
    r'\{\s*+"[^"]*+"\s*+:\s*+\{\s*+"(?:_type|dtype|names|feature|type"\s*+:\s*+"(?:string|array|object|integer|boolean))"'
)
_LOOKED_AT = 12  # such objects


def _graded(text: str) -> Confidence:
    """Say whether the object that *text* begins with is a record."""
    given, rest = json_members(text)
    called = program_of(given)
    names = {spelled(called.get(name, name)) for name in given}
    if given & _OTHERS:
        return Confidence.NO
    if EXTRACTOR in names and _OWN.search(text):
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
    is_bare = given <= _BARE and (rest or "").lstrip()[:1] == "{" and _BARE_TEXT.search(text) is not None
    is_headline = has_url and ("headline" in names or (has_title and bool(called)))
    # Indexes of news and some APIs have no text, collections to train on nothing else than that, or with a summary.
    return Confidence.POSSIBLE if is_listed or is_summed_up or is_headline or is_bare else Confidence.NO


_BARE = frozenset(("text", "id", "lang", "language", "label", "source", "split"))  # of lines to train on
_BARE_TEXT = lazily(r'"text"\s*+:\s*+"')
