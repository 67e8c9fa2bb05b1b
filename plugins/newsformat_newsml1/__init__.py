"""NewsML 1.0 to 1.2, the IPTC's first standard in XML for the exchange of news (https://iptc.org/standards/newsml-1/).

Reads every ``NewsItem`` of a document of any version, with or without the namespace of its XML Schema, in constant
memory where the document is long; and so of several documents, one after the other in a file or below a root element
of any name. Writes documents of 1.2 that are valid against the official DTD, whatever the article, the markup of texts
aside, which is another standard's. Catalogs, topic sets and files elsewhere are never followed.

Which item it is, and how to handle it:

* ``ProviderId``, ``DateId``, ``NewsItemId`` ⇄ `Article.uri` (``urn:newsml:…``), ``RevisionId`` ⇄ `version`; a
  ``PublicIdentifier`` that says something else, ``Label``, ``FileName`` and ``SystemIdentifier`` ⇄ `identifiers`
* ``NameLabel`` ⇄ `title`; ``FirstCreated`` ⇄ `created`, ``ThisRevisionCreated`` ⇄ `updated`
* ``Status`` ⇄ `status` (one that is not IPTC's is taken as withheld); ``Embargoed``, and ``StatusWillChange`` to
  ``Usable`` ⇄ `embargo`, to ``Withheld`` ⇄ `expires` (so is one to ``Canceled``)
* ``Urgency`` ⇄ `urgency`, ``Instruction`` ⇄ `signals`, of which ``kill`` makes the item canceled; a revision that is an
  update has the signal ``update``
* ``Comment`` ⇄ `notes`; ``AssociatedWith`` and ``DerivedFrom`` (also ``irel:derivedFrom``) ⇄ `associations`
* ``NewsEnvelope``: ``TransmissionId``, ``SentFrom``, ``DateAndTime`` ⇄ `Envelope` (its title, language and links in a
  property of the sender); ``NewsService`` and ``NewsProduct`` (its kind is ``product``) ⇄ `services` of each article

What a reader sees, and what it is about:

* ``HeadLine`` ⇄ `headline` (that in the language of the text), further ones `other_headlines`; ``SubHeadLine`` ⇄
  `subhead`; ``NewsLine`` of the type ``Kicker`` ⇄ `kicker`, ``Summary`` or a component ``Abstract`` ⇄ `summary`,
  ``EditorialNote`` → `notes`
* ``ByLine`` with ``ByLineTitle`` (the role) ⇄ `bylines`, ``DateLine`` ⇄ `dateline` (see `newsformat.markup.printed`),
  ``CreditLine`` ⇄ `credit`, ``SlugLine`` ⇄ `slug`, ``KeywordLine`` and the property ``Keyword`` ⇄ `keywords`
* ``CopyrightLine`` ⇄ notice, ``RightsLine`` and ``UsageRights`` ⇄ usage terms, ``CopyrightHolder`` ⇄ holder of
  `rights`
* ``Provider`` (its relation is ``provider``) and ``Source`` ⇄ `sources`, ``Creator`` and ``Contributor`` ⇄
  `contributors` (``Contribution`` the role)
* ``Language`` (else ``@xml:lang``, also of the text) ⇄ `language`, ``Genre`` ⇄ `genres`, each code of a
  ``SubjectCode`` ⇄ `subjects` (IPTC's of the scheme ``subj``; a ``TopicSet`` here says what they are called),
  ``Location`` ⇄ places among the `entities` (``HowPresent`` the relation; that of ``Origin`` is ``located``),
  ``TopicOccurrence`` and the document's own topics ⇄ `entities`, or `subjects`
* ``DataContent`` ⇄ `body`: NITF (also bare ``p`` and ``media``), XHTML, HTML as text, plain text, SportsML (as it is
  read by itself, but for its metadata and keys, which are told as left out), other markup; the same in an ``Encoding``
  whose ``Notation`` is base64, if it is text. Of several that are equivalents, as the ``EquivalentsList`` around them
  says or their words do, the first with markup is read, and the others are kept

A NewsItem is one article, unless components beside each other have a headline and a text each: then they are an
article each, and `uri` ends with ``#`` and the ``Duid`` or number of the component. Of ``EquivalentsList="yes"`` one
is the article, the others its `associations`. What is said within comes before what is said around it. Components
with files are pictures at their place in the body, where ``media-reference/@data-location`` points to them, else
`associations`, or the whole body if there is no text; so are ``NewsItemRef`` and nested items. Roles say what a text
is: ``Main``, ``Body`` and ``Lead`` the body, ``Title``, ``Abstract`` and the like what they say, ``Caption`` that
of the pictures beside it; one of a role that nobody knows is the body if there is no other, else an association, with
the headline of its component. What the component of the text says of itself is said of the article; what any
other says of itself, beside its content, is kept.

Everything else is kept as `Foreign` of the space ``newsml-1``, named after the element around it, and put back at its
place if it is valid there. An element that the model knows in part, such as a ``Location`` with a country beside its
city, is kept whole with what the model makes of it, and so is a file that is no media with its association. What says
how a text was encoded (``Format``, ``MimeType``, ``SizeInBytes``) is not kept, nor are ``BasisForChoice``,
``Essential`` and catalogs of components: the report says so. ``Vocabulary``, which only says where a name is
explained, is dropped. An ``Update`` is kept, not carried out.

What the standard has no element for (marks in headlines, parts of a byline …) is kept in a property
``newsformat`` of ``NewsManagement``, as JSON, with a check of what the standard's elements said when it was written:
what somebody has changed since is read from them.

Dialects say how a provider fills the standard. Signs: ``ProviderId``, ``Catalog/@Href``, ``SentFrom`` (the party's
name). Fields, in which NAME is whatever the provider uses:

* ``Role/NAME``: ``body``, ``headline``, ``subhead``, ``kicker``, ``summary``, ``caption``, ``notes``,
  ``other_headlines`` (with the role's name), ``foreign`` (kept, not shown), ``association`` (an article beside this
  one)
* ``NewsLineType/NAME`` and ``Property/NAME``: ``headline``, ``subhead``, ``kicker``, ``summary``, ``notes``,
  ``keywords``, ``signals``, ``credit``, ``slug``, ``other_headlines`` or ``foreign``; of properties also ``genres``,
  ``subjects``, ``services``, ``located`` (those in it name a place), and of a file ``width``, ``height``,
  ``rendition`` (its name)
* ``NewsLines/NAME``, a line of the standard (``SubHeadLine``): as of ``NewsLineType``, or ``bylines``
* ``MetadataType/NAME``: ``keywords``, ``subjects`` or ``entities`` for the values of its properties
* ``Status/NAME``: ``usable``, ``withheld``, ``canceled`` or ``embargoed``; ``Language/NAME``: a BCP 47 tag
* ``Subject/@NAME``, an attribute of subject codes: ``subjects``, for one more of the scheme *dialect*-NAME
* ``Party/@Topic``: ``role``; ``Location``: the ``HowPresent`` of one without
* ``dates``: the time zone (of the IANA database) of moments that say none

Validating: ``xml`` tells what is read, but no well-formed XML; ``root``, ``element``, ``attribute`` and ``content`` are
rules of structure, made from the DTD; ``id`` and ``reference`` of IDs; ``revision``, ``date``, ``language`` of values.
Warnings: ``identifier`` (a URN that is not made of its parts), ``status`` and ``rank`` outside IPTC's vocabularies,
``date`` where one is empty, truncated or not in the basic form.
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
    """Bring NewsML 1."""
    return [NEWSML_1]


@hookimpl
def newsformat_dialects() -> Iterable[Dialect]:
    """Bring the dialects of the providers that are known."""
    return dialects_in("newsformat_newsml1")
