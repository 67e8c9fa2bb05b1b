"""NITF 3.6, the IPTC's News Industry Text Format (https://iptc.org/standards/nitf/).

Reads any version from 2.5 to 3.6, by the DTDs (without a namespace) or the XML Schemas (with theirs), also inside the
``document`` of XMLNews, whose ``Resource`` adds what the story itself does not say. Writes 3.6, always valid against
its schema, whatever the article. Elements are recognised by their local names, even in capitals, and metadata anywhere
in the head. An SGML document, with elements left open, is turned into XML first. If a file holds several documents,
one after another or below a root element of any name, each becomes an article. Nothing is ever fetched. Other formats
read and write bodies in NITF with `newsformat_nitf.body`, and whole documents with `newsformat_nitf.inner`.

Identification and management:

* ``doc-id`` ⇄ `Article.uri` (further ones `identifiers`), its ``@regsrc`` the first of `sources` (relation
  ``provider``); ``nitf/@uno`` is the `uri` if there is no ``doc-id``, else an identifier of kind ``uno``
* ``du-key/@version`` ⇄ `version`, ``du-key/@key`` ⇄ `slug`
* ``@baselang``, ``body/@xml:lang`` ⇄ `language`
* ``date.issue`` ⇄ `updated` (when this version was issued), ``date.release`` ⇄ `published`, ``date.expire`` ⇄
  `expires`; the first ``revision-history`` of an author → `created`
* where no such date is given: ``pubdata/@date.publication``, or ``meta`` with ``publication_year`` and so on, →
  `published`; the last ``revision-history`` → `updated`; ``story.date/@norm`` → `created`
* ``meta`` of the name ``contentCreated`` ⇄ `content_created`, ``digitalSourceType`` ⇄ `digital_source_type` (of media:
  ``media-metadata`` of that name), for which the standard has no element
* ``@management-status`` ⇄ `status`. If it is ``embargoed``, ``date.release`` ⇄ `embargo`; so it is if no status is
  given and ``date.release`` is after ``date.issue``
* ``urgency`` ⇄ `urgency`; 9, which NITF lacks, is written as 8
* ``correction`` ⇄ the signal ``correction`` (``@info``: a note of that role), ``@management-idref-status="canceled"``
  → ``kill``; ``@management-doc-idref`` ⇄ the first of `associations`, of the role ``previousVersion``;
  ``ed-msg[@msg-type="signal"]`` ⇄ other `signals`
* ``ed-msg``, or ``note`` in the body's head for several lines ⇄ `notes`; also ``note`` and ``tagline`` in the text
  that are not for publication (``@type="npa"``)

What a reader sees:

* ``hl1`` ⇄ `headline`; the first ``hl2``, or one of class ``subhead`` (``underrubrik`` …) ⇄ `subhead`; of class
  ``kicker`` (``overline``, ``trompet`` …) ⇄ `kicker`; any other ⇄ `other_headlines`, with its class as role. Elements
  that NITF does not have are also read, with their name as role, or stand in for what is missing: ``webhead`` for the
  headline, ``printdeck`` for the subhead, ``websummary`` for the summary. ``head/title`` ⇄ `title`, and → `headline`
  if there is none
* ``abstract`` ⇄ `summary`
* ``byline`` ⇄ `bylines`: ``person`` is the name; ``byttl`` the role, or the affiliation if it is an agency; ``org``
  the affiliation; ``location`` the place; ``virtloc`` the contact. Adjacent persons share what follows them. The whole
  line is `Byline.text`; without elements, or with only a ``byttl``, it is parsed (see `newsformat.markup.printed`)
* ``dateline`` ⇄ `dateline`: ``location``, ``story.date``; without them ``PLACE, date (SOURCE) -`` is understood. A
  ``story.date`` in machine form is not printed, but kept
* ``distributor`` ⇄ `credit`
* ``body.content`` ⇄ `body`. ``block`` only groups, but one with only links and a class with the word ``related`` →
  `Related`. ``tagline`` → the last paragraph, unless it repeats an ``ed-msg``, as Superdesk writes it; notes and
  footnotes in ``body.end`` → last paragraphs, too

Subjects, sources and rights:

* ``tobject.subject`` ⇄ `subjects` of the IPTC's subject codes (scheme ``subj``), named after the last tier given; a
  number such as ``person:Q42`` → one of the `entities`; ``classifier`` ⇄ any other of `subjects`; ``tobject.property``
  ⇄ `genres` (``current`` says nothing)
* ``identified-content``, and names in the text → `entities`: ``person``, ``org``, ``location``, ``event``,
  ``object.title``; ``evloc`` ⇄ a place of the relation ``evloc`` (a country alone is its code)
* ``keyword`` ⇄ `keywords`, ``fixture`` ⇄ `services`, ``from-src`` ⇄ `sources`
* ``revision-history`` ⇄ `contributors`: ``writer-author`` is the relation ``creator``, another function the role
* ``doc.copyright``, ``doc.rights``, ``body.head/rights`` ⇄ `rights`
* ``media`` after the text that newsformat has marked ⇄ `Association.media`

The body:

* ``p`` ⇄ `Paragraph` (with a class such as ``mellanrubrik`` → `Heading`), ``hl2`` ⇄ `Heading`, ``bq`` ⇄ `Quote`
  (``credit``, else ``@quote-source``, is the attribution)
* ``ul``, ``ol`` ⇄ `List`; ``dl`` is read as one, with its terms strong
* ``table`` ⇄ `Table`: rows of ``th`` at the top are its header; spans are spread out; ``nitf-table-summary`` is the
  caption if there is no other
* HTML written as characters in ``body.content``, a ``block`` or an ``abstract`` is read, with ``media`` in it; so are
  ``iframe`` and ``img``, whose text is the caption
* lists, tables and quotations in a cell, a caption or an abstract become lines of its text
* ``pre`` ⇄ `Preformatted`, ``hr`` ⇄ `Rule`
* ``media`` ⇄ `Media`: ``media-reference`` renditions, ``media-caption`` caption, ``media-producer`` (else
  ``@source-credit``) credit, ``@alternate-text`` alternative text, ``@copyright`` rights; other elements whose names
  end with ``caption``, ``producer`` or ``byline`` stand in for them
* ``em`` ⇄ `Style`, chosen by its class (``strong``, ``underline``, ``strike``, ``code`` …); ``num/sub``, ``num/sup`` ⇄
  subscript and superscript
* ``a`` ⇄ `Link`; ``virtloc`` with an address → `Link`; ``lang`` ⇄ `Lang`; ``br`` ⇄ `LineBreak`; ``@xml:lang`` ⇄ the
  language of a block, or of running text → `Lang`
* ``person``, ``org``, ``location``, ``event``, ``object.title`` ⇄ `Mention`: ``@idsrc`` and ``@value`` (of places
  ``@code-source`` and ``@location-code``) are the scheme and code of the entity
* ``q`` → its text in quotation marks; ``ruby`` → its characters, then their reading in parentheses; ``frac`` →
  ``1/2``; ``chron``, ``num``, ``money``, ``function``, ``pronounce``, ``postaddr`` → their text
* what such elements say beyond their text (the day of a ``chron``, the unit of ``money``), what the columns of an
  ``nitf-table`` mean, and ``ol/@seqnum`` are kept whole as `Foreign` of ``body.content``, but not their position

What only says how text looks (``@class``, ``@style``) and how a table is laid out is dropped, which the report says. A
footnote (``fn``) is read as text where it stands, with a remark.

How a provider fills the standard in its own way is a dialect (the option ``dialect``). Keys of ``[detect]``, one of
whose values must be there:

* ``head/meta``: the name of a ``meta``
* ``docdata/doc-id/@regsrc``: an attribute, by the last steps of its path; ``body.head/distributor``: the text of an
  element

Keys of ``[fields]``:

* ``head/meta/NAME``, or the path of an attribute or element (``head/title``, ``body.head/byline``): the value names an
  attribute of the article, which also gets what is there if nothing else fills it. Text goes to ``slug``, ``title``,
  ``headline``, ``subhead``, ``kicker``, ``summary``, ``credit``, ``version`` or ``language``; words to ``keywords``,
  ``notes`` and ``signals``; names to ``services``, ``sources``, ``genres``, ``contributors`` and ``subjects`` (eight
  digits being one of the IPTC's subject codes). Commas separate keywords in a ``meta``. ``head/title``,
  ``body.head/byline`` and ``body.head/hedline/hl2`` then lose their usual meaning
* ``block/@class/NAME`` and ``byline/@class/NAME``: what one of that class is instead, as above. What cannot be used,
  or is ``foreign``, is kept, and is neither text nor byline
* ``block/@class/NAME`` and ``block/@style/NAME`` = ``related``: the links in such a block lead to other stories
* ``byline/byttl`` = ``affiliation``: a title names somebody's employer
* ``docdata/key-list/keyword`` = ``list``: one element holds several, divided by ``/``; ``commas``: by commas
* ``br`` = ``space``: a line break only ends a line of a narrow column
* ``dates``: the time zone (of the IANA database) of dates that have none

Everything else is kept as `Foreign` of the space ``nitf``, named after its parent element (an attribute:
``docdata/@management-idref-status``), and put back at its place where it is valid there. An element that the model
holds only in part, such as a ``du-key`` with a generation, is also kept whole, and written again as long as the
article says the same.

What the standard has no place for is written in the namespace ``urn:newsformat:nitf:1`` (prefix ``newsformat``), which
other receivers skip: attributes for what an element cannot say, ``embed`` and ``related`` as marks of blocks, ``none``
on the root for what must not be taken from elsewhere, and ``foreign`` for what found no place.

Validating checks a document of any version against the structure of 3.6, in its namespace or in none. Rules of errors:
``xml`` (not well-formed, though it can be read), ``root``, ``namespace``, ``child`` (not allowed here), ``required``
(a missing element or attribute), ``content`` (too many, or in another order), ``text``, ``attribute``, ``value`` and
``id``. Rules of warnings: ``date`` (no date, not in basic form, or without a zone), ``status``, ``urgency`` and
``subject-code``. The official schema is the XSD of the document's own version if it is there, else of 3.6; a document
without a namespace may be checked against a DTD, too. What a document says of its version is not checked, as each
schema allows only its own.
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
    """Return the format NITF."""
    return [NITF]


@hookimpl
def newsformat_dialects() -> Iterable[Dialect]:
    """Return the dialects of known providers."""
    return dialects_in("newsformat_nitf")
