"""NewsML-G2 2.35, the IPTC's standard for the exchange of news (https://iptc.org/std/NewsML-G2/).

Reads a ``newsItem``, a ``packageItem``, or all of those in a ``newsMessage``, in any version of NewsML-G2 and any
namespace. A file may also hold several documents, one after another or below a root element of any name. The output is
always valid against the official schema of the chosen version, whatever the article. Nothing is ever fetched.

Write options:

* ``kind``: ``newsItem``, ``packageItem``, ``newsMessage`` or ``auto``. With ``auto``, several articles, or any with an
  envelope, become a ``newsMessage``; a single article becomes a ``packageItem`` if it was read from one, else a
  ``newsItem``. A package has no text: its ``itemRef`` are the `associations`
* ``version``: 2.20 to 2.35. What that version has no place for is reported as lost; foreign parts are kept as text
* ``conformance``: ``power`` or ``core``. Core is that of 2.20, the last one known: no ``signal``, no ``altId``, and
  plain headlines
* ``body``: ``xhtml``, ``nitf`` (3.6, as `newsformat_nitf.body` writes it) or ``auto``: the markup that the body was
  read from, unchanged as long as it says the same, else XHTML
* ``indent``: spaces per level

Identification and management:

* ``@guid`` ⇄ `Article.uri`, ``@version`` ⇄ `version`, ``altId`` ⇄ `identifiers` (``@type`` is the kind)
* ``itemClass`` ⇄ `kind`; ``language`` (else ``@xml:lang`` of the content, the item or the markup) ⇄ `language`;
  ``@dir`` is written for right-to-left text
* ``versionCreated`` ⇄ `updated`, ``firstCreated`` ⇄ `created`, ``contentCreated`` ⇄ `content_created`, the first
  ``published/timestamp`` ⇄ `published`
* ``digitalSourceType`` (since 2.33) ⇄ `digital_source_type`
* ``embargoed`` ⇄ `embargo` (an empty one holds until further notice), ``expires`` ⇄ `expires` (the earliest, if there
  are several)
* ``pubStatus`` ⇄ `status` (a value that is not the IPTC's is read as withheld), ``urgency`` ⇄ `urgency`
* ``signal`` ⇄ `signals`: ``sig:correction`` is ``correction``, any other is its QCode. A provider's own signal that
  kills the item sets the status to canceled
* ``edNote`` ⇄ `notes`. A ``description`` with the role of a ``shotlist`` or ``script``, in whatever scheme, is the
  last note; if there is none, the descriptions of each ``partMeta`` with a ``timeDelim`` are

What a reader sees:

* ``headline`` ⇄ `headline`; with the role ``hld:subHeadline`` `subhead`, with ``newsformat:kicker`` `kicker`. A role
  in a provider's scheme that means the same (``subtitle``, ``overline``, ``antetitulo``, ``Dachzeile``) counts, too.
  All others are `other_headlines`. If every one has a role or another language, the best by language, role and
  ``@rank`` is `headline`
* ``description`` with ``drol:summary`` ⇄ `summary`; failing that, one without a role, then a ``lead``, ``intro``,
  ``teaser`` or the like in whatever scheme → `summary`. Among equals, the best ``@rank`` wins
* ``title`` ⇄ `title`, ``slugline`` ⇄ `slug`, ``keyword`` ⇄ `keywords`
* ``by`` ⇄ `bylines`, ``dateline`` ⇄ `dateline` (see `newsformat.markup.printed`), ``creditline`` ⇄ `credit`
* ``inlineXML`` with XHTML ⇄ `body` (see `newsformat.markup.html`). Also read are NITF (see `newsformat_nitf.body`),
  other markup, ``inlineData`` (base64, too), and SportsML as described below. The rendition with the best type is the
  body; the others are kept. The head of a NITF document, the title of SportsML, and ``headline`` and ``dateline`` in
  other markup fill in what the metadata leave out. A name in NITF is linked to the subject of that name and kind, if
  there is exactly one. A headline printed at the top of a page (``h1``, with the subhead in ``h2``, or a ``header``
  that holds it) is no part of the text
* ``links`` of Infomaker's Writer in ``itemMeta`` → `bylines`, `contributors`, `subjects`, `entities`, `genres`,
  `services` and `associations`; its ``metadata`` in ``contentMeta`` → the picture or film that an item is, pictures
  beside the text, and the teaser's title as one of `other_headlines`. Each is used only where no element of the
  standard says it; the originals are kept
* ``bylines`` of TT in ``contentMeta``, and in its pages a ``div`` of the class ``dat`` (vignette, place, source) or
  ``byline`` → `bylines`, `kicker` and `dateline`, where no element of the standard says them
* ``remoteContent`` of a picture, graphic, audio or video, with the ``description`` of the role ``drol:caption`` ⇄ a
  `Media` that is the first block of the `body`, unless the text itself shows it (see `_pictures`). Pictures, films and
  sounds beside a text ⇄ the last `associations`. An ``inlineXML`` of nothing but pictures → `associations`, with the
  rendition's name (``gallery``) as the role

If an element is there in several languages, the one nearest to the article's language counts; the others are kept.

Subjects, sources and rights:

* ``subject`` ⇄ `entities` if its type is ``cpnat:person``, ``organisation``, ``geoArea``, ``event`` or ``object``,
  else `subjects`; a point of interest (``poi``) and types such as ``cptype:city`` are read as places; ``genre`` ⇄
  `genres`; ``creator`` and ``contributor`` ⇄ `contributors`
* ``located`` ⇄ `entities` of the relation ``located``: where the story is from, whatever place a dateline names
* ``provider`` and ``infoSource`` ⇄ `sources` (the relation of the first is ``provider``), ``service`` ⇄ `services`
* ``@qcode`` ⇄ `Concept.scheme` and ``code``, split at the first colon. ``uri`` is ``@uri``, else the QCode resolved by
  the catalogs of the item and of the IPTC. ``@literal`` is the name, or the code if there is a name. A concept without
  a name takes the one in the item's ``assert``
* ``copyrightHolder``, every ``copyrightNotice`` and ``usageTerms`` ⇄ `rights`
* ``link`` ⇄ `associations`; with media if its ``itemClass``, else its type, is that of a picture, film or sound and
  ``href`` names such a file; a ``description`` in it is the caption
* ``itemRef`` of a package ⇄ `associations`, after those from ``link``; in the order in which the groups refer to each
  other, starting at the root, with the group's role
* header of a message: ``sent``, ``sender``, ``transmitId`` ⇄ `Envelope.sent`, `sender`, `uri`; its other fields are in
  newsformat's own namespace

Everything else is kept as `Foreign` of the space ``newsml-g2``, named after its parent element, and put back at its
place in the schema where it is valid there (see `_foreign`). An element that the model holds only in part, such as a
subject with ``broader`` concepts, is also kept whole, and written again as long as the article says the same. An
element that says nothing, such as a subject without a name, is left out of the model.

What the standard has no place for is written in the namespace ``urn:newsformat:g2:1`` (prefix ``newsformat``), which
other receivers skip:

* attributes for parts of a byline or dateline (``name``, ``role``, ``date`` …), for ``people`` who share a byline, for
  parts of a picture that ``remoteContent`` has no attribute for, and for values that an attribute of the standard
  cannot hold (a QCode with a blank, a version that is no number)
* ``assumed`` on the item names required elements that were made up (``guid``, ``provider``, ``versionCreated``); a
  reader leaves them out again. ``headline`` says whether the first headline is the article's although it has a role
* ``made`` marks what newsformat wrote from the article, so that it need not be kept; ``foreign``, what found no place
* ``media`` in a ``link`` holds all that is known of it; other receivers see the link's file, media type and class.
  ``alone`` marks a text that goes with no picture

A scheme alias whose URI is unknown gets ``urn:newsformat:g2:scheme:ALIAS:`` in the catalog; readers take that as none.

A dialect (the option ``dialect``) describes how a provider uses the standard. It is detected by ``itemMeta/provider``
(its QCode, literal or URI), except in items that newsformat has written. The item is then read as if it used the
standard's own terms. Fields, in which NAME is whatever the provider uses:

* ``qcode/NAME``: the equivalent QCode, such as one of the IPTC's for a type or role (``cpnat:geoArea``)
* ``scheme/NAME``: the alias of a scheme with the very same codes, such as one of the IPTC's (``subj``)
* ``dates``: the time zone (of the IANA database) of dates and times that have none

Validation covers items of every class, messages and catalogs. It uses the rules of the version asked for, else of the
one that each item declares, else of 2.35:

* ``xml``: not well-formed XML, though it can be read; ``root``, ``namespace``: of the document
* ``element``: not allowed here; ``order``: too early or too late; ``cardinality``: too many; ``missing``: a required
  element or attribute; ``attribute``: unknown to the element; ``text``: text where only elements may stand
* ``qcode``, ``date``, ``uri``, ``number``, ``language``, ``value``: values that are not of their type
* ``alias`` (a warning): a QCode whose alias is in no catalog of the item, if all its catalogs are known
* ``id``: an ID used twice; ``idref``: a group reference to no group of its set, or (a warning) one to nothing
* ``catalog``: an item that declares 2.29 or older has none
* ``conformance``: an item that declares Core conformance uses something of Power conformance
* ``version``: something added after that version (a warning if the version is only the declared one)
* warnings for what the standard demands in words: ``missing``, neither a QCode nor a URI where one is needed;
  ``date``, no time zone; ``value``, an item of another ``standard`` or ``conformance``
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from newsformat.markup.sniff import holds_document, xml_root
from newsformat.plugin import (
    FOREIGN_OF_PARTS,
    HTML_BODY,
    AnyFormat,
    Confidence,
    Format,
    Transform,
    dialects_in,
    hookimpl,
)
from newsformat_newsml._sportsml import SPORTSML


if TYPE_CHECKING:
    from newsformat import Article
    from newsformat.plugin import Dialect


# The last five roots hold no article, but the reader gives a better error for them than detection could.
_ROOTS = frozenset(
    ("newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")
)


_ARTICLES = ("newsItem", "packageItem", "newsMessage")
_NAR = b"http://iptc.org/std/nar/2006-10-01/"


def _sniff(head: bytes, /) -> Confidence:
    root = xml_root(head)
    if root == ("http://iptc.org/std/nar/2006-10-01/", "catalog"):
        return Confidence.CERTAIN  # a catalog of schemes: not readable as news, but it can be validated
    if root is None:
        return Confidence.NO
    if root[1] not in _ROOTS:
        return Confidence.POSSIBLE if _NAR in head and holds_document(head, _ARTICLES) else Confidence.NO
    if root[0] == "http://iptc.org/std/nar/2006-10-01/":
        return Confidence.CERTAIN
    return Confidence.LIKELY if root[1] in {"newsItem", "newsMessage"} else Confidence.POSSIBLE


CARRIES = frozenset(
    (
        *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*"),
        *("other_headlines.*", "title", "slug", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*"),
        *("services.*", "digital_source_type", "created", "content_created", "updated", "published", "embargo"),
        *("expires", "language", "status", "urgency"),
        *("signals", "notes.*", "subjects.*", "entities.*", "genres.*", "keywords", "rights.*", "associations.*"),
        *HTML_BODY,
        *("foreign.newsml-g2", *FOREIGN_OF_PARTS, "associations.media.foreign.*"),
        *("envelope.title", "envelope.uri", "envelope.sender", "envelope.sent", "envelope.language"),
        *("envelope.links.*", "envelope.foreign.newsml-g2"),
    )
)

NEWSML_G2: AnyFormat = Format(
    name="newsml-g2",
    title="NewsML-G2 2.35",
    spec="https://iptc.org/std/NewsML-G2/",
    suffixes=(".xml",),
    media_types=("application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml"),
    many=True,
    carries=CARRIES,
    sniff=_sniff,
    read="newsformat_newsml._reader:read",
    write="newsformat_newsml._writer:write",
    validate="newsformat_newsml._validate:validate",
    read_options="newsformat.markup.options:XmlOptions",
    write_options="newsformat_newsml._options:WriteOptions",
    validate_options="newsformat_newsml._options:ValidateOptions",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return the formats NewsML-G2 and SportsML, which its items may carry."""
    return [NEWSML_G2, SPORTSML]


@hookimpl
def newsformat_transforms() -> Iterable[Transform]:
    """Return the transforms that name codes and add equivalent codes, using a vocabulary such as the IPTC's."""
    return [
        Transform(
            name="match-codes",
            title="Add the codes that a vocabulary gives as matches for those of a story (=medtop.json)",
            given=_matches_by,
        ),
        Transform(
            name="name-codes",
            title="Name the codes that have no name, from a vocabulary (=medtop.json)",
            given=_names_by,
        ),
    ]


def _matches_by(value: str) -> Callable[[Article], Article]:
    from newsformat_newsml._vocabularies import matches_by

    return matches_by(value)


def _names_by(value: str) -> Callable[[Article], Article]:
    from newsformat_newsml._vocabularies import names_by

    return names_by(value)


@hookimpl
def newsformat_dialects() -> Iterable[Dialect]:
    """Return the dialects of known providers."""
    return dialects_in("newsformat_newsml")
