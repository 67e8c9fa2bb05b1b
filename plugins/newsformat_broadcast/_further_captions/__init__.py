"""Further captions.

**Further captions**, read like those above, into paragraphs and with the same option ``pause``: ``sami``
(SAMI, https://learn.microsoft.com/previous-versions/windows/desktop/dnacc/understanding-sami-1.0), ``sbv`` (SubViewer,
as used by YouTube), ``scc`` (Scenarist Closed Captions: line 21, CEA-608,
https://www.law.cornell.edu/cfr/text/47/79.101) and ``youtube-json3`` (the JSON of YouTube's ``timedtext``).

* SAMI: each class of captions, usually a language, is an article: its ``lang`` → `language`, its name and ``SAMIParam``
  → `Foreign`; ``TITLE`` → `title`; a ``P`` with the ID ``Source`` → the speaker
* SCC: pop-on, roll-up and paint-on captions of the first channel, at the times when they are displayed; italics and
  underlining → marks; the second channel and text services are left out and reported
* YouTube: ``events`` with ``segs``; times and confidence of words are left out, with a remark
* start and end times of each block → `Foreign` of the space of each format, a line a block
* ``>>`` or a dash before a line begins a paragraph, and is removed; positions and colours are layout
"""

from __future__ import annotations

import re

from newsformat.markup.sniff import json_object, text_of
from newsformat.plugin import AnyFormat, Confidence, Format, lazily


_SAMI = lazily(
    r"\ufeff?\s*+(?:<!--.*?-->\s*+|<\?[^<>]*+>\s*+|<!DOCTYPE[^<>]*+>\s*+)*+<SAMI[\s>]", re.IGNORECASE | re.DOTALL
)
_SBV = lazily(r"\ufeff?\s*+\d{1,3}:\d\d:\d\d\.\d{3},\d{1,3}:\d\d:\d\d\.\d{3}[ \t]*+\r?(?:\n|\Z)")
_SCC = lazily(r"\ufeff?\s*+Scenarist_SCC V1\.0[ \t]*+\r?(?:\n|\Z)")


def _sniff_sami(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if b"<" in head and _SAMI.match(text_of(head)) else Confidence.NO


def _sniff_sbv(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if b"," in head and _SBV.match(text_of(head)) else Confidence.NO


def _sniff_scc(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if b"Scenarist" in head and _SCC.match(text_of(head)) else Confidence.NO


def _sniff_json3(head: bytes, /) -> Confidence:
    is_one = b'"tStartMs"' in head or (b'"wireMagic"' in head and b'"pb3"' in head)
    return Confidence.CERTAIN if is_one and json_object(head) else Confidence.NO


_OPTIONS = "newsformat_broadcast._options:CaptionOptions"
_TEXT = ("body.paragraph", "inline.emphasis", "inline.underline")

SAMI: AnyFormat = Format(
    name="sami",
    title="SAMI",
    spec="https://learn.microsoft.com/previous-versions/windows/desktop/dnacc/understanding-sami-1.0",
    suffixes=(".smi", ".sami"),
    many=True,
    carries=(*_TEXT, "inline.strong", "inline.strike", "body.quote.*", "title", "language", "foreign.sami"),
    sniff=_sniff_sami,
    read="newsformat_broadcast._further_captions._sami:read",
    read_options=_OPTIONS,
)

SBV: AnyFormat = Format(
    name="sbv",
    title="SBV (YouTube SubViewer)",
    spec="https://support.google.com/youtube/answer/2734698",
    suffixes=(".sbv",),
    carries=("body.paragraph", "inline.strong", "inline.emphasis", "inline.underline", "inline.strike", "foreign.sbv"),
    sniff=_sniff_sbv,
    read="newsformat_broadcast._further_captions._sbv:read",
    read_options=_OPTIONS,
)

SCC: AnyFormat = Format(
    name="scc",
    title="Scenarist Closed Captions",
    spec="https://www.law.cornell.edu/cfr/text/47/79.101",
    suffixes=(".scc",),
    carries=(*_TEXT, "foreign.scc"),
    sniff=_sniff_scc,
    read="newsformat_broadcast._further_captions._scc:read",
    read_options=_OPTIONS,
)

YOUTUBE_JSON3: AnyFormat = Format(
    name="youtube-json3",
    title="YouTube captions (json3)",
    spec="https://github.com/yt-dlp/yt-dlp",
    suffixes=(".json3",),
    carries=("body.paragraph", "foreign.youtube-json3"),
    sniff=_sniff_json3,
    read="newsformat_broadcast._further_captions._json3:read",
    read_options=_OPTIONS,
)
