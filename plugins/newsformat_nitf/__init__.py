"""NITF 3.6, the IPTC's News Industry Text Format (https://iptc.org/standards/nitf/).

Reads any version from 2.5 to 3.6, by the DTDs (without a namespace) or the XML Schemas (with theirs), also inside the
``document`` of XMLNews, whose ``Resource`` adds what the story itself does not say. Writes 3.6, always valid against
its schema, whatever the article. Elements are recognised by their local names, even in capitals, and metadata anywhere
in the head. An SGML document, with elements left open, is turned into XML first. If a file holds several documents, one
after another or below a root element of any name, each becomes an article. Nothing is ever fetched. Other formats read
and write bodies in NITF with `newsformat_nitf.body`, and whole documents with `newsformat_nitf.inner`.

What says which article it is:

* ``doc-id`` ⇄ `Article.uri` (further ones `identifiers`), its ``@regsrc`` the first of `sources` (relation
  ``provider``); ``nitf/@uno`` is the identifier where there is no other, else one of kind ``uno``
* ``du-key/@version`` ⇄ `version`, ``du-key/@key`` ⇄ `slug`
* ``@baselang``, ``body/@xml:lang`` ⇄ `language`
* ``date.issue`` ⇄ `updated` (when this version was issued), ``date.release`` ⇄ `published`, ``date.expire`` ⇄
  `expires`; the first ``revision-history`` of an author → `created`; ``pubdata/@date.publication`` → `published`, and
  the last ``revision-history`` → `updated`, ``meta`` with ``publication_year`` and so on → `published`, and
  ``story.date/@norm`` → `created`, where nothing else says so
* ``meta`` of the name ``contentCreated`` ⇄ `content_created`, ``digitalSourceType`` ⇄ `digital_source_type` (of media
  ``media-metadata`` of that name), which the standard has no element for
* ``@management-status`` ⇄ `status`; of a story that is ``embargoed``, ``date.release`` ⇄ `embargo`, which of one that
  says no status it is, too, if that is after ``date.issue``
* ``urgency`` ⇄ `urgency`; 9, which NITF has not, is written as 8
* ``correction`` ⇄ the signal ``correction`` (``@info`` a note of that role), ``@management-idref-status="canceled"`` →
  ``kill``; ``@management-doc-idref`` ⇄ the first of `associations`, of the role ``previousVersion``; ``ed-msg[@msg-
  type="signal"]`` ⇄ other `signals`
* ``ed-msg``, and ``note`` of the body's head if it has several lines ⇄ `notes`; so are ``note`` in the text and
  ``tagline`` that are not for publication (``@type="npa"``)

What a reader sees:

* ``hl1`` ⇄ `headline`; the first ``hl2`` ⇄ `subhead`, also of class ``subhead`` (or ``underrubrik`` …); of class
  ``kicker`` (or ``overline``, ``trompet`` …) ⇄ `kicker`, any other ⇄ `other_headlines` (the class is the role, and so
  is the name of an element that NITF has not: ``webhead``, which is the headline where there is no ``hl1``, as
  ``printdeck`` is the subhead and ``websummary`` the summary where they are missing); ``head/title`` ⇄ `title`, and
  → `headline` where there is none
* ``abstract`` ⇄ `summary`
* ``byline`` ⇄ `bylines`: ``person``, ``byttl`` the role, or the affiliation if it is an agency, as is the
  ``org`` in it, ``location``, ``virtloc`` the contact; persons next to each other share what is behind them; the
  whole is `Byline.text`, and without elements, or if it is but a ``byttl``, taken apart (see
  `newsformat.markup.printed`)
* ``dateline`` ⇄ `dateline`: ``location``, ``story.date``; without them ``PLACE, date (SOURCE) -`` is understood; a
  ``story.date`` as machines write it is not printed, but kept
* ``distributor`` ⇄ `credit`
* ``body.content`` ⇄ `body`; ``block`` only groups, but links alone in one whose class has the word ``related`` →
  `Related`; ``tagline`` → the last paragraph, unless it says what ``ed-msg`` says to editors, as Superdesk writes it;
  so are notes and footnotes in ``body.end``

What it is about, and whose it is:

* ``tobject.subject`` ⇄ `subjects` of IPTC's subject codes (scheme ``subj``): the name is that of the last tier said;
  a number such as ``person:Q42`` → one of the `entities`; ``classifier`` ⇄ any other of `subjects`;
  ``tobject.property`` ⇄ `genres` (``current`` says nothing)
* ``identified-content``, and names in the text → `entities`: ``person``, ``org``, ``location``, ``event``,
  ``object.title``; ``evloc`` ⇄ a place of the relation ``evloc`` (a country alone a code)
* ``keyword`` ⇄ `keywords`, ``fixture`` ⇄ `services`, ``from-src`` ⇄ `sources`
* ``revision-history`` ⇄ `contributors`: ``writer-author`` is the relation ``creator``, another function the role
* ``doc.copyright``, ``doc.rights``, ``body.head/rights`` ⇄ `rights`
* ``media`` after the text that newsformat has marked ⇄ `Association.media`

The body:

* ``p`` ⇄ `Paragraph` (of a class such as ``mellanrubrik`` → `Heading`), ``hl2`` ⇄ `Heading`, ``bq`` ⇄ `Quote`
  (``credit``, else ``@quote-source``, the attribution)
* ``ul``, ``ol`` ⇄ `List`; ``dl`` is read as one, its terms strong
* ``table`` ⇄ `Table`: rows of ``th`` at the top are its header; spans are spread out; ``nitf-table-summary`` is the
  caption where there is none
* HTML that stands in ``body.content``, a ``block`` or an ``abstract`` as characters is read, with ``media`` in it; so
  are ``iframe`` and ``img``, the text in it its caption
* lists, tables and quotations in a cell, a caption or an abstract are read as lines of its text
* ``pre`` ⇄ `Preformatted`, ``hr`` ⇄ `Rule`
* ``media`` ⇄ `Media`: ``media-reference`` renditions, ``media-caption``, ``media-producer`` (else ``@source-credit``)
  the credit, ``@alternate-text``, ``@copyright`` the rights; other elements whose names end with ``caption``,
  ``producer`` or ``byline`` stand in for them
* ``em`` ⇄ `Style`: which one is its class (``strong``, ``underline``, ``strike``, ``code`` …); ``num/sub``,
  ``num/sup`` ⇄ lowered and raised
* ``a`` ⇄ `Link`; ``virtloc`` that is an address → `Link`; ``lang`` ⇄ `Lang`; ``br`` ⇄ `LineBreak`; ``@xml:lang`` ⇄
  the language of a block, of running text → `Lang`
* ``person``, ``org``, ``location``, ``event``, ``object.title`` ⇄ `Mention`: ``@idsrc`` and ``@value`` (of places
  ``@code-source`` and ``@location-code``) are the scheme and the code of the entity
* ``q`` → its text in quotation marks; ``ruby`` → its characters, their reading in parentheses; ``frac`` → ``1/2``; of
  ``chron``, ``num``, ``money``, ``function``, ``pronounce``, ``postaddr`` the text is read
* enriched text that says more (the day that a ``chron`` means, the unit of ``money``), what the columns of an
  ``nitf-table`` mean and ``ol/@seqnum`` are kept whole as `Foreign` of ``body.content``, without their place in it

What only says how text is to look (``@class``, ``@style``) and how a table is laid out is not kept; the report says
so of a text and of a table. A footnote (``fn``) is text where it stands, with a remark. How a provider fills the
standard in its own way is a dialect (the option ``dialect``).

Keys of ``[detect]``; one of the values must be there:

* ``head/meta``: the name of a ``meta``
* ``docdata/doc-id/@regsrc``: an attribute, by the last steps of its path; ``body.head/distributor``: the text of an
  element

Keys of ``[fields]``:

* ``head/meta/NAME``, a path of an attribute or of an element (``head/title``, ``body.head/byline``): the value is
  an attribute of the article, which gets it too if nothing else is said. Text ends up in ``slug``, ``title``,
  ``headline``, ``subhead``, ``kicker``, ``summary``, ``credit``, ``version`` or ``language``; words in
  ``keywords``, ``notes`` and ``signals``; names in ``services``, ``sources``, ``genres``, ``contributors`` and
  ``subjects`` (where eight digits are one of IPTC's subject codes); keywords in a ``meta`` are apart by commas.
  ``head/title``, ``body.head/byline`` and
  ``body.head/hedline/hl2`` are then nothing else any more
* ``byline/byttl`` = ``affiliation``: a title names who somebody works for
* ``block/@class/NAME`` and ``byline/@class/NAME``: what one of that class is instead, as above; what is not taken, and
  what is ``foreign``, is kept, and is neither text nor byline
* ``block/@class/NAME`` and ``block/@style/NAME`` = ``related``: the links in one of those lead to other stories
* ``docdata/key-list/keyword`` = ``list``: one has several in it, divided by ``/``; ``commas``: by commas
* ``br`` = ``space``: a line break only ends the lines of a narrow column
* ``dates``: the time zone (of the IANA database) of dates that say none

Everything else is kept as `Foreign` of the space ``nitf``, named after the element around it (an attribute:
``docdata/@management-idref-status``), and put back at its place where it is valid there. An element that the model
knows in part, such as a ``du-key`` with a generation, is kept whole beside what the model makes of it, and written
again as long as the article says the same.

What the standard has no place for stands in the namespace ``urn:newsformat:nitf:1`` (prefix ``newsformat``), which
other receivers skip: attributes with what an element cannot say, ``embed`` and ``related`` as marks of blocks,
``none`` on the root for what must not be taken from elsewhere, and ``foreign`` for what found no place.

Validating checks a document of any version against the structure of 3.6, in its namespace or in none. Errors have
the rules ``xml`` (it is read, but no well-formed XML), ``root``, ``namespace``,
``child`` (may not stand there), ``required`` (an element or attribute is missing), ``content`` (too many, or another
order), ``text``, ``attribute``, ``value`` and ``id``; warnings of
``date`` (no date, not in basic form, without a zone), ``status``, ``urgency`` and ``subject-code``. The official
schema is the XSD of the document's own version if it is there, else of 3.6; a document without a namespace may be
checked against a DTD, too. What a document says of its version (which each schema fixes) does not count.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.markup.sniff import holds_document, xml_root
from newsformat.plugin import (
    FOREIGN_OF_PARTS,
    AnyFormat,
    Confidence,
    Dialect,
    Format,
    ValidateOptions,
    dialects_in,
    hookimpl,
)


_NAMESPACES = frozenset(("", "http://iptc.org/std/NITF/2006-10-18/", "http://iptc.org/std/nitf/2006-03-01/"))


def _sniff(head: bytes, /) -> Confidence:
    root = xml_root(head)
    if root == ("", "document") and b"<nitf" in head:
        return Confidence.LIKELY
    if root is None:
        return Confidence.NO
    if root[1].lower() != "nitf":
        return Confidence.POSSIBLE if holds_document(head, ("nitf",)) else Confidence.NO
    return Confidence.CERTAIN if root[0] in _NAMESPACES else Confidence.LIKELY


CARRIES = frozenset(
    (
        *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*"),
        *("other_headlines.*", "title", "slug", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*"),
        *("services.*", "digital_source_type", "created", "content_created", "updated", "published", "embargo"),
        *("expires", "language", "status", "urgency"),
        *("signals", "notes.*", "subjects.*", "entities.*", "genres.*", "keywords", "rights.*"),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.media.*", "body.table.*"),
        *("body.preformatted", "body.rule", "body.embed.*", "body.related.*", "body.language", "body.nested"),
        *("inline.*", "foreign.nitf", *FOREIGN_OF_PARTS),
    )
)

NITF: AnyFormat = Format(
    name="nitf",
    title="NITF 3.6",
    spec="https://iptc.org/standards/nitf/",
    suffixes=(".nitf", ".nitf.xml"),
    media_types=("application/nitf+xml", "text/vnd.iptc.nitf"),
    carries=CARRIES,
    sniff=_sniff,
    read="newsformat_nitf._reader:read",
    write="newsformat_nitf._writer:write",
    validate="newsformat_nitf._validate:validate",
    validate_options=ValidateOptions,
    read_options="newsformat.markup.options:XmlOptions",
    write_options="newsformat_nitf._options:WriteOptions",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring NITF."""
    return [NITF]


@hookimpl
def newsformat_dialects() -> Iterable[Dialect]:
    """Bring the dialects of the providers that are known."""
    return dialects_in("newsformat_nitf")
