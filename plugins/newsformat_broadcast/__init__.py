"""Formats of broadcast newsrooms: MOS, NSML of Avid iNEWS, captions, and speech-recognition transcripts.

**MOS**, the Media Object Server Protocol 2.8 and 4.0 (https://mosprotocol.com), in which newsroom systems, prompters,
playout and graphics talk to each other; also the messages of 3.8.4 in SOAP envelopes (1.1 or 1.2). A file contains
one message, or several one after another, in any encoding of Unicode, including UCS-2.

* ``roCreate``, ``roReplace``, ``roList``, ``roListAll``: ``roID``, ``roSlug`` and ``ncsID`` ⇄ ID, title and sender of
  the `Envelope`; ``mosID``, ``messageID`` (of the first message), ``roChannel``, ``roEdStart``, ``roEdDur``,
  ``roTrigger``, macros and ``mosExternalMetadata`` ⇄ its foreign parts
* ``story`` in any message, and ``roStorySend``, ⇄ an article; both with the same ``storyID`` in a file are one article.
  ``storyID`` ⇄ `Article.uri`, ``storySlug`` ⇄ `headline`, ``storyNum`` ⇄ one of `identifiers`, of the kind
  ``page-number``; ``mosExternalMetadata`` and ``item`` ⇄ `Foreign` of the space ``mos``. IDs, slugs and numbers have
  up to 128 characters
* of ``storyBody`` ``p`` ⇄ `Paragraph`, with ``em``, ``b``, ``i``, ``u``; ``pi`` (for the presenter alone),
  ``storyItem``, ``storyPresenterRR`` ⇄ `Raw` at their places, unchanged; ``storyPresenter`` ⇄ `Raw`, and one of
  `contributors` with the role ``presenter``; ``pkg`` (words on tape) ⇄ `Raw`, or text, depending on the option
  ``captions``. Paragraphs directly in a ``story``, between its items, are read, too
* ``mosObj``, ``mosListAll`` → an article for each object: ``objID`` → `uri`, ``objSlug`` → `headline`,
  ``mosAbstract`` → `summary`, ``objType`` → `kind`, ``objRev`` → `version`, ``createdBy`` → `bylines`, ``created``,
  ``changed`` → `created`, `updated`, ``description`` → `body`, addresses in ``objPaths`` → `associations`

Writes ``roStorySend``, one message a story; for a running order with a title or other data, also ``roCreate``, and
``roStoryAppend`` before each story. What MOS has no place for becomes text where possible (headings, lists, tables),
and is always reported. A ``storyItem`` within a paragraph is moved after it, with a remark.

**NSML**, the News Story Markup Language of Avid iNEWS, now MediaCentral Newsroom Management (specification 4.1, April
2020): 3.0 to 4.1, which are XML, and 1 and 2, which are SGML, as delivered by the FTP server of iNEWS; written as 3.1.

* ``storyid`` ⇄ `uri`; the fields ``title`` ⇄ `headline`, ``page-number`` ⇄ one of `identifiers` of this kind,
  ``presenter`` ⇄ one of `contributors` of this role, ``writer`` ⇄ `bylines` (one), ``create-date``, ``modify-date`` and
  ``air-date`` ⇄ `created`, `updated` and `published`, to the second and in UTC
* ``meta``: ``float`` ⇄ `status`, withheld; ``wire`` → `urgency`: flash 1, bulletin 2, urgent 3, routine 5; ``words`` is
  counted anew on writing
* ``p`` ⇄ `Paragraph`, with ``b``, ``i``, ``u`` and ``link``; ``pi`` ⇄ `Raw`; ``cc`` (captions of a package) ⇄ `Raw`, or
  text, depending on the option ``captions``; an ``ae`` (production cue) ⇄ `Raw` where its ``a`` anchors it
* all other fields, elements of the head, ``projects``, ``form`` and attachments ⇄ `Foreign` of the space ``nsml``; the
  attributes of fields that map to the article are reported as left out. Fonts, colours, tabs and breaks are layout

Rules of ``validate``; those in brackets are warnings:

* MOS and NSML: ``xml``, ``root``, ``required``, ``once``, ``order``, ``value``, ``place``
* MOS: [``message`` (unknown or not checked), ``place`` of additions, ``empty``, ``length`` over 128 characters]
* WebVTT: ``encoding``, ``block``, ``order`` (4.1), ``arrow``, ``id``, ``timing``, ``time``, ``sequence`` of cues,
  ``region-setting``, ``region`` (4.3), ``setting`` (4.4), ``tag``, ``timestamp``, ``escape`` (4.2.2); [``header`` of
  drafts, ``region`` that is missing]
* transcripts of speech recognition: ``shape``, ``type``, ``required``, ``value``, ``time``, ``order``, as documented by
  the program or service; [``required`` text, ``sequence``]
* SubRip, which has no standard, as described by the Library of Congress: ``number``, ``time``, ``blank``; [``number``
  out of sequence, ``timing``, ``sequence``, ``empty``, ``tag``]
* TTML: ``namespace``, ``lang`` (8.1.1), ``unique``, ``reference``, ``place``, ``order`` and ``text`` (8.1), ``time``
  (12.3.1); [``namespace`` of drafts, ``order`` of times, ``untimed``]
* NSML: ``namespace``, ``text``, ``id`` of fields, cues and attachments, ``anchor`` without target; [``version`` before
  3.0, second ``anchor`` of a cue, ``order`` of cues]

**Captions** (WebVTT, https://www.w3.org/TR/webvtt1/; SubRip; TTML, https://www.w3.org/TR/ttml2/) are read as
transcripts: a file is an article, its lines joined into sentences, and these into paragraphs, until the speaker
changes, or there is silence for the time of the option ``pause``. They are not written: a text has no times.

* ``<v Ann>``, ``ttm:agent`` → `Quote`, with the speaker as the attribution; a dash or ``>>`` before a line begins a
  paragraph, and is removed
* start and end times of each block → `Foreign` of the space ``webvtt``, ``srt`` or ``ttml``, a line a block
* text after ``WEBVTT``, ``ttm:title`` → `title`; ``Language:``, ``xml:lang`` → `language`; ``<b>``, ``<i>``, ``<u>``,
  ``<lang>`` → marks; positions, colours, regions and styles are layout
* repeated lines of roll-up captions, as in live programmes, are read once, with a remark
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.markup.sniff import holds_document, sniff_root, text_of, xml_root
from newsformat.plugin import AnyFormat, Confidence, Format, hookimpl, lazily


def _sniff_nsml(head: bytes, /) -> Confidence:
    found = xml_root(head)
    return Confidence.CERTAIN if found and found[1].lower() == "nsml" else Confidence.NO


def _sniff_mos(head: bytes, /) -> Confidence:
    found = xml_root(head)
    if found is None:
        return Confidence.NO
    if found[1] == "mos" and not found[0]:
        return Confidence.CERTAIN if _HEADER.search(text_of(head)) else Confidence.LIKELY
    if found[1] == "Envelope":
        text = text_of(head).encode() if found[0] in _SOAP else b""
        return (
            Confidence.LIKELY if b"<mosID" in text and holds_document(text, ("mos", *_ROOT_MESSAGES)) else Confidence.NO
        )
    return Confidence.LIKELY if found[1] in _ROOT_MESSAGES and not found[0] else Confidence.NO


_HEADER = lazily("<(?:mosID|ncsID|ro[A-Z][A-Za-z]+|mosObj)>")
_ROOT_MESSAGES = (
    *("roCreate", "roReplace", "roList", "roListAll", "roStoryAppend", "roStoryInsert", "roStoryReplace"),
    *("roElementAction", "roStorySend", "mosObj", "mosListAll"),
)
_SOAP = ("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope")


def _sniff_webvtt(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if b"W" in head[:8] and _WEBVTT.match(text_of(head)) else Confidence.NO


_WEBVTT = lazily(r"\ufeff?WEBVTT(?:[ \t\r\n]|\Z)")


def _sniff_srt(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if b"-" in head and _SUBRIP.match(text_of(head)) else Confidence.NO


_SUBRIP = lazily(r"\ufeff?\s*+(?:\d++[ \t]*+\r?\n)?\s*+\d{1,3}:\d\d?:\d\d?[,.]\d{1,3}[ \t]*+-->[ \t]*+\d")


def _sniff_ttml(head: bytes, /) -> Confidence:
    return sniff_root(head, ("tt",), "http://www.w3.org/")


_SCRIPT = ("headline", "body.paragraph", "inline.strong", "inline.emphasis", "inline.underline", "body.raw")
_IN_PART = ("slug", "identifiers", "identifiers.kind", "contributors", "contributors.kind", "contributors.role")

NSML: AnyFormat = Format(
    name="nsml",
    title="NSML (Avid iNEWS)",
    spec="https://www.avid.com/products/mediacentral-newsroom-management",
    suffixes=(".nsml",),
    carries=(*_SCRIPT, "uri", "bylines", "inline.link", "body.raw.nsml", "foreign.nsml"),
    in_part=(*_IN_PART, "created", "updated", "published", "status", "urgency"),
    sniff=_sniff_nsml,
    read="newsformat_broadcast._nsml._reader:read",
    write="newsformat_broadcast._nsml._writer:write",
    validate="newsformat_broadcast._nsml._validate:validate",
    read_options="newsformat_broadcast._options:ScriptOptions",
)


MOS: AnyFormat = Format(
    name="mos",
    title="MOS Protocol",
    spec="https://mosprotocol.com/wp-content/MOS-Protocol-Documents/MOS_Protocol_Version_2.8.5_Final.htm",
    suffixes=(".mos", ".mos.xml"),
    many=True,
    open_ended=True,
    carries=(
        *(*_SCRIPT, "uri", "body.raw.mos", "foreign.mos"),
        *("envelope.title", "envelope.uri", "envelope.sender", "envelope.foreign.mos"),
    ),
    in_part=_IN_PART,
    sniff=_sniff_mos,
    read="newsformat_broadcast._mos._reader:read",
    write="newsformat_broadcast._mos._writer:write",
    validate="newsformat_broadcast._mos._validate:validate",
    read_options="newsformat_broadcast._options:ScriptOptions",
)


_TRANSCRIPT = ("body.paragraph", "body.quote.*", "inline.strong", "inline.emphasis", "inline.underline")

WEBVTT: AnyFormat = Format(
    name="webvtt",
    title="WebVTT",
    spec="https://www.w3.org/TR/webvtt1/",
    suffixes=(".vtt",),
    media_types=("text/vtt",),
    carries=(*_TRANSCRIPT, "title", "language", "inline.lang", "foreign.webvtt"),
    sniff=_sniff_webvtt,
    read="newsformat_broadcast._captions._webvtt:read",
    validate="newsformat_broadcast._captions._webvtt_rules:validate",
    read_options="newsformat_broadcast._options:CaptionOptions",
)

SRT: AnyFormat = Format(
    name="srt",
    title="SubRip",
    spec="https://www.loc.gov/preservation/digital/formats/fdd/fdd000569.shtml",
    suffixes=(".srt",),
    media_types=("application/x-subrip",),
    carries=("body.paragraph", "inline.strong", "inline.emphasis", "inline.underline", "inline.strike", "foreign.srt"),
    sniff=_sniff_srt,
    read="newsformat_broadcast._captions._subrip:read",
    read_options="newsformat_broadcast._options:CaptionOptions",
    validate="newsformat_broadcast._captions._subrip_rules:validate",
)

TTML: AnyFormat = Format(
    name="ttml",
    title="TTML",
    spec="https://www.w3.org/TR/ttml2/",
    suffixes=(".ttml", ".dfxp"),
    media_types=("application/ttml+xml",),
    carries=(*_TRANSCRIPT, "title", "language", "foreign.ttml"),
    sniff=_sniff_ttml,
    read="newsformat_broadcast._captions._ttml:read",
    read_options="newsformat_broadcast._options:CaptionOptions",
    validate="newsformat_broadcast._captions._ttml_rules:validate",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Register the formats of broadcast newsrooms."""
    from newsformat_broadcast._ebu_stl import EBU_STL
    from newsformat_broadcast._further_captions import SAMI, SBV, SCC, YOUTUBE_JSON3
    from newsformat_broadcast._speech import SPEECH_JSON

    return [EBU_STL, MOS, NSML, SAMI, SBV, SCC, SPEECH_JSON, SRT, TTML, WEBVTT, YOUTUBE_JSON3]
