"""NewsML 1.0 to 1.2, the IPTC's first XML standard for the exchange of news (https://iptc.org/standards/newsml-1/).

Reads every ``NewsItem`` of a document of any version, with or without the namespace of its XML Schema, in constant
memory where the document is long; also of several documents, one after another in a file or below a root element of
any name. Writes documents of 1.2 that are valid against the official DTD, whatever the article, except for the markup
of texts, which belongs to another standard. Catalogs, topic sets and files elsewhere are never followed.

Identification and management:

* ``ProviderId``, ``DateId``, ``NewsItemId`` ⇄ `Article.uri` (``urn:newsml:…``), ``RevisionId`` ⇄ `version`; a
  ``PublicIdentifier`` that says something else, ``Label``, ``FileName`` and ``SystemIdentifier`` ⇄ `identifiers`
* ``NameLabel`` ⇄ `title`; ``FirstCreated`` ⇄ `created`, ``ThisRevisionCreated`` ⇄ `updated`
* ``Status`` ⇄ `status` (a value that is not the IPTC's is read as withheld); ``Embargoed``, and ``StatusWillChange``
  to ``Usable``, ⇄ `embargo`; ``StatusWillChange`` to ``Withheld`` (also read: ``Canceled``) ⇄ `expires`
* ``Urgency`` ⇄ `urgency`, ``Instruction`` ⇄ `signals`, of which ``kill`` makes the item canceled; a revision that is
  an update has the signal ``update``
* ``Comment`` ⇄ `notes`; ``AssociatedWith`` and ``DerivedFrom`` (also ``irel:derivedFrom``) ⇄ `associations`
* ``NewsEnvelope``: ``TransmissionId``, ``SentFrom``, ``DateAndTime`` ⇄ `Envelope` (its title, language and links are a
  property of the sender); ``NewsService`` and ``NewsProduct`` (of kind ``product``) ⇄ `services` of each article

What a reader sees, and what it is about:

* ``HeadLine`` ⇄ `headline` (the one in the language of the text), further ones `other_headlines`; ``SubHeadLine`` ⇄
  `subhead`; ``NewsLine`` of the type ``Kicker`` ⇄ `kicker`, ``Summary`` or a component ``Abstract`` ⇄ `summary`,
  ``EditorialNote`` → `notes`
* ``ByLine`` with ``ByLineTitle`` (the role) ⇄ `bylines`, ``DateLine`` ⇄ `dateline` (see `newsformat.markup.printed`),
  ``CreditLine`` ⇄ `credit`, ``SlugLine`` ⇄ `slug`, ``KeywordLine`` and the property ``Keyword`` ⇄ `keywords`
* of `rights`: ``CopyrightLine`` ⇄ the notice, ``RightsLine`` and ``UsageRights`` ⇄ the usage terms,
  ``CopyrightHolder`` ⇄ the holder
* ``Provider`` (with the relation ``provider``) and ``Source`` ⇄ `sources`, ``Creator`` and ``Contributor`` ⇄
  `contributors` (``Contribution`` is the role)
* ``Language`` (else ``@xml:lang``, also of the text) ⇄ `language`, ``Genre`` ⇄ `genres`, each code of a
  ``SubjectCode`` ⇄ `subjects` (the IPTC's in the scheme ``subj``; a ``TopicSet`` in the document gives their names)
* ``Location`` ⇄ places among the `entities` (``HowPresent`` is the relation; ``Origin`` becomes ``located``);
  ``TopicOccurrence`` and the document's own topics ⇄ `entities` or `subjects`
* ``DataContent`` ⇄ `body`: NITF (also bare ``p`` and ``media``), XHTML, HTML as text, plain text, other markup, or
  SportsML (as it is read by itself, except for its metadata and keys, which are reported as left out); also in an
  ``Encoding`` whose ``Notation`` is base64, if it is text. Of several that are equivalent, by the ``EquivalentsList``
  around them or by their wording, the first with markup is read, and the others are kept

Components:

* A NewsItem is one article, unless sibling components each have a headline and a text: then each is an article, and
  its `uri` ends with ``#`` and the ``Duid`` or number of the component. With ``EquivalentsList="yes"``, one is the
  article and the others are its `associations`. What an inner component says takes precedence over what is said around
  it
* Components with files are pictures at their place in the body if ``media-reference/@data-location`` points to them,
  else `associations`, or the whole body if there is no text. ``NewsItemRef`` and nested items are treated alike
* Roles say what a text is: ``Main``, ``Body`` and ``Lead`` are the body, ``Title``, ``Abstract`` and the like what
  their names say, ``Caption`` that of the pictures beside it. A text of an unknown role is the body if there is no
  other, else an association with the headline of its component
* Metadata of the text's component are the article's. Those of any other component are kept, apart from its content

Everything else is kept as `Foreign` of the space ``newsml-1``, named after its parent element, and put back at its
place if it is valid there. An element that the model holds only in part, such as a ``Location`` with a country beside
its city, is also kept whole, as is a file that is no media, with its association. The encoding of a text (``Format``,
``MimeType``, ``SizeInBytes``), ``BasisForChoice``, ``Essential`` and catalogs of components are dropped, and reported.
``Vocabulary``, which only says where a name is explained, is dropped. An ``Update`` is kept, not carried out.

What the standard has no element for (marks in headlines, parts of a byline …) is kept as JSON in a property
``newsformat`` of ``NewsManagement``, with a checksum of the standard's elements as written: any that have since been
changed are read in its stead.

A dialect says how a provider fills the standard. Signs: ``ProviderId``, ``Catalog/@Href``, ``SentFrom`` (the party's
name). Fields, in which NAME is whatever the provider uses:

* ``Role/NAME``: ``body``, ``headline``, ``subhead``, ``kicker``, ``summary``, ``caption``, ``notes``,
  ``other_headlines`` (with the role's name), ``foreign`` (kept, not shown), ``association`` (an article beside this
  one)
* ``NewsLineType/NAME`` and ``Property/NAME``: ``headline``, ``subhead``, ``kicker``, ``summary``, ``notes``,
  ``keywords``, ``signals``, ``credit``, ``slug``, ``other_headlines`` or ``foreign``; properties also ``genres``,
  ``subjects``, ``services``, ``located`` (the properties in it name a place), and for a file ``width``, ``height``,
  ``rendition`` (its name)
* ``NewsLines/NAME``, a line of the standard (``SubHeadLine``): as for ``NewsLineType``, or ``bylines``
* ``MetadataType/NAME``: ``keywords``, ``subjects`` or ``entities`` for the values of its properties
* ``Status/NAME``: ``usable``, ``withheld``, ``canceled`` or ``embargoed``; ``Language/NAME``: a BCP 47 tag
* ``Subject/@NAME``, an attribute of subject codes: ``subjects``, for another subject in the scheme *dialect*-NAME
* ``Party/@Topic``: ``role``; ``Location``: the ``HowPresent`` of one that has none
* ``dates``: the time zone (of the IANA database) of dates and times that have none

Rules of validation: ``xml`` (not well-formed, though it can be read); ``root``, ``element``, ``attribute`` and
``content`` for the structure, made from the DTD; ``id`` and ``reference`` for IDs; ``revision``, ``date`` and
``language`` for values. Warnings: ``identifier`` (a URN that does not match its parts), ``status`` and ``rank``
outside the IPTC's vocabularies, ``date`` if empty, truncated or not in the basic form.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsformat.markup.sniff import holds_document, xml_root
from newsformat.plugin import (
    FOREIGN_OF_PARTS,
    HTML_BODY,
    AnyFormat,
    Confidence,
    Format,
    ValidateOptions,
    dialects_in,
    hookimpl,
)


if TYPE_CHECKING:
    from newsformat.plugin import Dialect


def _sniff(head: bytes, /) -> Confidence:
    root = xml_root(head)
    if root is None:
        return Confidence.NO
    if root[1] == "NewsML":
        return Confidence.CERTAIN
    if root[1] == "NewsItem" and any(part in head for part in _OF_ITEMS):
        return Confidence.LIKELY
    return Confidence.POSSIBLE if holds_document(head, ("NewsML",)) else Confidence.NO


_OF_ITEMS = (b"<NewsEnvelope>", b"<NewsIdentifier>", b"<NewsManagement>")


CARRIES = frozenset(
    (
        *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*"),
        *("other_headlines.*", "title", "slug", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*"),
        *("services.*", "digital_source_type", "created", "content_created", "updated", "published", "embargo"),
        *("expires", "language", "status", "urgency"),
        *("signals", "notes.*", "subjects.*", "entities.*", "genres.*", "keywords", "rights.*", "associations.*"),
        *HTML_BODY,
        *("foreign.newsml-1", *FOREIGN_OF_PARTS),
        *("envelope.title", "envelope.uri", "envelope.sender", "envelope.sent", "envelope.language"),
        *("envelope.links", "envelope.links.role", "envelope.foreign.newsml-1"),
    )
)

NEWSML_1: AnyFormat = Format(
    name="newsml-1",
    title="NewsML 1.2",
    spec="https://iptc.org/standards/newsml-1/",
    suffixes=(".newsml", ".newsml1.xml"),
    media_types=("text/vnd.iptc.newsml",),
    many=True,
    carries=CARRIES,
    sniff=_sniff,
    read="newsformat_newsml1._reader:read",
    write="newsformat_newsml1._writer:write",
    validate="newsformat_newsml1._validate:validate",
    validate_options=ValidateOptions,
    read_options="newsformat.markup.options:XmlOptions",
    write_options="newsformat_newsml1._options:WriteOptions",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return the format NewsML 1."""
    return [NEWSML_1]


@hookimpl
def newsformat_dialects() -> Iterable[Dialect]:
    """Return the dialects of known providers."""
    return dialects_in("newsformat_newsml1")
