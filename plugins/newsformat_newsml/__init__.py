"""NewsML-G2 2.35, the IPTC's standard for the exchange of news (https://iptc.org/std/NewsML-G2/).

Reads a ``newsItem`` or ``packageItem``, and all of them in a ``newsMessage``, in any version of NewsML-G2 and any
namespace; a file may also hold several documents, one after another or below a root element of any name. The output is
always valid against the official schema of the chosen version, whatever the article. Nothing is ever fetched.

What is written can be chosen:

* ``kind``: ``auto`` is a ``newsMessage`` of several articles or of what has an envelope, and one article as a
  ``packageItem`` if it was read from one, else as a ``newsItem``; or one of the three in any case. A package has no
  text, and its ``itemRef`` are the `associations`
* ``version``: 2.20 to 2.35; what it has no place for is reported as lost, or if foreign kept as text
* ``conformance``: ``power``, or ``core``: that of 2.20, the last one that is known, which has no ``signal``, no
  ``altId``, and plain headlines
* ``body``: ``xhtml``, or ``nitf`` (3.6, as `newsformat_nitf.body` writes it); ``auto`` is the very markup that the
  body was read from, as long as it says the same, else XHTML
* ``indent``: spaces per level

What says which article it is:

* ``@guid`` ⇄ `Article.uri`, ``@version`` ⇄ `version`, ``altId`` ⇄ `identifiers` (``@type`` the kind)
* ``itemClass`` ⇄ `kind`; ``language`` (else ``@xml:lang`` of the content, of the item or of the markup) ⇄ `language`;
  ``@dir`` is written for what runs from right to left
* ``versionCreated`` ⇄ `updated`, ``firstCreated`` ⇄ `created`, ``contentCreated`` ⇄ `content_created`, the first
  ``published/timestamp`` ⇄ `published`
* ``digitalSourceType`` (of 2.33) ⇄ `digital_source_type`
* ``embargoed`` ⇄ `embargo` (an empty one is until further notice), ``expires`` ⇄ `expires`
  (of several, the earliest)
* ``pubStatus`` ⇄ `status` (one that is not IPTC's is taken as withheld), ``urgency`` ⇄ `urgency`
* ``signal`` ⇄ `signals`: ``sig:correction`` is ``correction``, others are their QCode; a provider's that says that the
  item is killed makes it canceled
* ``edNote`` ⇄ `notes`, the last of them a ``description`` with the role of a ``shotlist`` or ``script``, in whatever
  scheme; if there is none, the descriptions of each ``partMeta`` with a ``timeDelim``

What a reader sees:

* ``headline`` ⇄ `headline`; with the role ``hld:subHeadline`` `subhead`, ``newsformat:kicker`` `kicker`; so are those
  that are a ``subtitle``, ``overline`` or the like (``antetitulo``, ``Dachzeile``) in the scheme of a provider; any
  other `other_headlines`. If each has a role or a language, the best one by language, role and ``@rank`` is `headline`
* ``description`` with ``drol:summary`` ⇄ `summary`; else one with no role, else a ``lead``, ``intro``, ``teaser`` or
  the like → `summary`, in whatever scheme; of those alike, that of the best ``@rank``
* ``title`` ⇄ `title`, ``slugline`` ⇄ `slug`, ``keyword`` ⇄ `keywords`
* ``by`` ⇄ `bylines`, ``dateline`` ⇄ `dateline` (see `newsformat.markup.printed`), ``creditline`` ⇄ `credit`
* ``inlineXML`` with XHTML ⇄ `body` (see `newsformat.markup.html`). NITF (see `newsformat_nitf.body`), other markup and
  ``inlineData`` (also in base64) are read, SportsML as it is by itself; of several renditions the best is chosen by
  what it is, the others are kept. The head that NITF has, the title of SportsML, and what other markup calls
  ``headline`` and ``dateline``, count where the metadata say nothing; who is named in NITF is the one subject of that
  name and kind, if there is one. The headline at the top of a page (``h1``, with the subhead in ``h2``, or a ``header``
  that holds it) is no part of the text
* ``links`` of Infomaker's Writer in ``itemMeta`` → `bylines`, `contributors`, `subjects`, `entities`, `genres`,
  `services` and `associations`; its ``metadata`` in ``contentMeta`` → the picture or film that an item is, pictures
  beside the text, and the title of the teaser as one of `other_headlines`: each if no element of the standard says any;
  they are kept, too
* ``bylines`` of TT in ``contentMeta``, and in its pages a ``div`` of the class ``dat`` (vignette, place, source) or
  ``byline`` → `bylines`, `kicker` and `dateline`, if no element of the standard says any
* ``remoteContent`` of a picture, graphic, audio or video, and a ``description`` with the role ``drol:caption`` ⇄ a
  `Media` that is the first block of the `body`, unless the text shows it itself (see `_pictures`); pictures, films and
  sounds beside a text ⇄ the last `associations`; an ``inlineXML`` of nothing but pictures → `associations`, whose role
  is what the rendition is called (``gallery``)

Of elements alike in several languages that which is nearest to the article's counts; the others are kept.

What it is about, and whose it is:

* ``subject`` ⇄ `entities` if its type is ``cpnat:person``, ``organisation``, ``geoArea``, ``event`` or ``object``,
  else `subjects`; a point of interest (``poi``) is read as a place, and so is ``cptype:city`` and the like; ``genre``
  ⇄ `genres`; ``creator`` and ``contributor`` ⇄ `contributors`
* ``located`` ⇄ `entities` of the relation ``located``: where the story is from, whatever place a dateline names
* ``provider`` and ``infoSource`` ⇄ `sources` (the relation of the first is ``provider``), ``service`` ⇄ `services`
* ``@qcode`` ⇄ `Concept.scheme` and `code`, split at the first colon; `uri` is ``@uri``, else what the item's own
  catalogs and IPTC's make of the QCode; ``@literal`` is the name, or beside a name the code; what has none is
  called what the item's ``assert`` calls it
* ``copyrightHolder``, every ``copyrightNotice`` and ``usageTerms`` ⇄ `rights`; ``link`` ⇄ `associations`, with media
  where its ``itemClass``, else its type, is that of a picture, film or sound and ``href`` is a file of that; a
  ``description`` in it is the caption
* ``itemRef`` of a package, in the order of the references from the root group on, with the role of its group ⇄
  `associations`, after those that are a ``link``
* header of a message: ``sent``, ``sender``, ``transmitId`` ⇄ `Envelope.sent`, `sender`, `uri`; its other fields are in
  newsformat's own namespace

Everything else is kept as `Foreign` of the space ``newsml-g2``, named after the element around it, and put back at
its place in the schema where it is valid there (see `_foreign`). An element that the model knows in part, such as a
subject with ``broader`` concepts, is kept whole beside what the model makes of it, and written again as long as the
article says the same. One that says nothing, such as a subject without a name, is nothing in the model.

What the standard has no place for stands in the namespace ``urn:newsformat:g2:1`` (prefix ``newsformat``), which
other receivers skip: attributes with parts of a byline or dateline (``name``, ``role``, ``date`` …) and values that
an attribute of the standard cannot hold (a QCode with a blank, a version that is no number); ``assumed`` on the item,
which names what is required and was made up (``guid``, ``provider``, ``versionCreated``) so that a reader leaves it
out again, and ``headline``, which says whether the first one is the article's though it has a role; ``foreign`` for
what found no place; ``made`` on what newsformat made of the article, so that it need not be kept; ``media`` in a
``link``, which says to others the file, its media type and its class; ``people`` who share a byline; parts of a
picture that ``remoteContent`` has no attribute for; ``alone`` on a text that goes with no picture. An alias whose
scheme nobody has told has the URI ``urn:newsformat:g2:scheme:ALIAS:`` in the catalog, which is read as none.

How a provider says things in its own way is a dialect (the option ``dialect``), which is detected by the sign
``itemMeta/provider`` (its QCode, literal or URI). An item is read as if it said what that means; items that
newsformat has written are in none. Fields, in which NAME is whatever the provider uses:

* ``qcode/NAME``: a QCode that says the same, such as one of IPTC's for a type or role (``cpnat:geoArea``)
* ``scheme/NAME``: the alias of a scheme, such as one of IPTC's, that has the very same codes (``subj``)
* ``dates``: the time zone (of the IANA database) of moments that say none

Validating finds, in items of every class, messages and catalogs, by the rules of the version that each declares (or of
the one asked for; else of 2.35):

* ``xml``: it is read, but no well-formed XML; ``root``, ``namespace``: what the document is
* ``element``: an element that has no place there; ``order``: it stands too early or too late; ``cardinality``: there
  are too many; ``missing``: an element or an attribute that is needed; ``attribute``: one that the element has not;
  ``text``: text where only elements may stand
* ``qcode``, ``date``, ``uri``, ``number``, ``language``, ``value``: values that are not of their type
* ``alias`` (a warning): a QCode of an alias that no catalog of the item has, if all of them are known
* ``id``: an ID of two elements; ``idref``: a group reference to no group of its set, or (a warning) one to nothing
* ``catalog``: an item that says it is of 2.29 or older has none
* ``conformance``: an item that says it is of Core conformance has something of Power conformance
* ``version``: something that was added after that version (a warning, if it is only what the item declares)
* what the standard demands in words, as warnings: ``missing``, where it takes a QCode or a URI and there is neither;
  ``date``, a moment without a time zone; ``value``, an item of another ``standard`` or ``conformance``
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


# The last five hold no article; the reader says so better than anyone.
_ROOTS = frozenset(
    ("newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")
)


_ARTICLES = ("newsItem", "packageItem", "newsMessage")
_NAR = b"http://iptc.org/std/nar/2006-10-01/"


def _sniff(head: bytes, /) -> Confidence:
    root = xml_root(head)
    if root == ("http://iptc.org/std/nar/2006-10-01/", "catalog"):
        return Confidence.CERTAIN  # of schemes, which can be validated
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
    """Bring NewsML-G2, and the sports data that its items may carry."""
    return [NEWSML_G2, SPORTSML]


@hookimpl
def newsformat_transforms() -> Iterable[Transform]:
    """Bring what names codes, and adds codes, by a vocabulary such as those of the IPTC."""
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
    """Bring the dialects of the providers that are known."""
    return dialects_in("newsformat_newsml")
