"""What archives, libraries and researchers have: TEI, METS, pages in ALTO, PAGE, hOCR …, Delpher, Trove, Olive, PAM.

``tei``: documents of the Text Encoding Initiative, TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/en/html/), as
editions and corpora of newspapers are made in; ``TEI.2`` of P4 is read too. Each ``TEI`` of a ``teiCorpus``, each
``text`` of a ``group``, and each ``div`` of a text that is of the type ``article`` where there are several, is an
article; the head of what is around them is a subject.

The header:

* ``titleStmt/title`` ⇄ `Article.title` where it is not the headline, and → `headline` where the text has none;
  ``author`` → `bylines` where the text has none
* ``publicationStmt``, ``sourceDesc``: ``idno`` ⇄ `uri` and `identifiers`, ``date`` ⇄ `published` (that of the source
  counts), ``title[@level="j"]``, else ``publisher`` ⇄ `sources`, ``availability`` ⇄ `rights`
* ``creation/date`` ⇄ `created`, ``abstract`` ⇄ `summary`, ``keywords/term`` ⇄ `keywords`, with a ``@scheme`` ⇄
  `subjects`, ``classCode`` → `subjects`
* ``langUsage/language``, ``text/@xml:lang`` ⇄ `language`
* all else ⇄ `Foreign` of the space ``tei``, named by its place; the title of a corpus ⇄ that of the envelope

The text:

* the first ``head`` ⇄ `headline`, of the type ``kicker`` (``overline`` …) ⇄ `kicker`, ``sub`` or the second one ⇄
  `subhead`; ``byline`` ⇄ `bylines`, ``dateline`` ⇄ `dateline`, ``signed`` → `bylines` where there is none
* ``div`` with its ``head`` ⇄ `Heading`; ``p``, ``ab`` ⇄ `Paragraph`, ``lg`` → one, its ``l`` apart by line breaks
* ``quote``, ``q`` among blocks ⇄ `Quote`, the ``bibl`` beside it in ``cit`` the attribution; ``list`` ⇄ `List`, of
  the type ``related`` ⇄ `Related`; ``table`` ⇄ `Table`; ``figure`` ⇄ `Media` (``figDesc`` is its alternative text);
  ``milestone[@rend="rule"]`` ⇄ `Rule`; ``ab[@type="pre"]`` ⇄ `Preformatted`
* ``hi``, ``emph`` ⇄ `Style`, as ``@rend`` says; ``ref`` ⇄ `Link`, ``foreign`` ⇄ `Lang`, ``rs`` ⇄ `Mention`;
  ``persName``, ``orgName``, ``placeName`` … ⇄ `Mention` of one of `entities`
* ``lb``, ``pb``, ``cb``: lines are joined, and so are words that were broken: at ``@break="no"``, behind ``¬`` and a
  soft hyphen, and behind a hyphen that a small letter follows; ``lb[@rend="break"]`` ⇄ `LineBreak`
* ``choice``: what is correct, regular or written out is read; ``del`` is not; ``gap`` is ``[…]``; notes come behind
  the text
* what a running head (``fw``) says, attributes and text of the header that nothing here is said of, and what the header
  says of the whole of several articles, or of a corpus, are left out, and the report says so

What TEI has no place for, and what is not read from it again as it was, is written in ``xenoData``, as JSON in an
element of ``urn:newsformat:tei:1``. What is written is valid against ``tei_all``.

Rules of ``validate`` for TEI, by its guidelines (chapters 2 to 4, and the classes of attributes):

* ``xml`` where it is not well-formed; ``root``, ``namespace``, ``version`` (P4); ``required`` and ``empty`` (what the
  header, texts, lists and tables have), ``once``, ``order`` (of the header; text behind divisions), ``place``
* ``text`` where an element has none of itself, ``id`` (each once), ``date``, ``language``, ``number``
* a warning: ``pointer``, to what is not in the document

``alto``: pages of digitised newspapers as programs recognise them (ALTO XML, versions 1 to 4,
https://www.loc.gov/standards/alto/), which are only read. A ``Page`` is an article: which blocks of it, and of others,
are a story, METS says in another file: see ``mets``. A ``ComposedBlock`` that is of the type ``article``,
or tagged so, is an article of its own.

* ``TextBlock`` → `Paragraph`; one that is tagged as ``headline`` or ``title`` is the `headline` where it comes first,
  else, and as a ``heading``, a `Heading`; so is, with a remark, one whose type is larger by a quarter than that of most
  of the page (``@STYLEREFS``); ``@LANG`` → `language`
* ``TextLine`` is joined to the next; of ``String`` its ``@CONTENT``, or of a word that was broken the whole,
  ``@SUBS_CONTENT``, where it begins; ``HYP`` goes where a small letter follows; ``SP`` is a blank, and where a page has
  none, there is one between all words
* ``fileName``, ``fileIdentifier``, ``Page/@ID`` → `identifiers`; ``NamedEntityTag`` → `entities`
* ``ReadingOrder`` (since 4.3), else ``IDNEXT``: the order of articles, blocks and lines
* ``Description`` → `Foreign` of the space ``alto``
* where a word stands, how it looks and how sure it is, illustrations, what stands in margins, the language of single
  words and what they stand for are left out, and the report says so

Rules of ``validate`` for ALTO, PAGE and METS, by their schemas (ALTO 1 to 5.0, PAGE of 2013 to 2019, METS 1.12); those
in brackets are warnings:

* ``xml`` where it is not well-formed; ``root``, ``namespace``; ``child`` (an element where it may not stand; a warning
  if it is of Transkribus), ``content`` (too many, or in another order), ``required`` (a child or an attribute),
  ``attribute``, ``value``, ``text``
* ``id`` (a name, each once), ``reference`` (each to one that is there); of ALTO, [``outside``] the page
* of METS, [``link``] of a division or file that is nowhere, [``other``] of a kind that is not said; in an archive also
  ``file`` (one that cannot be read), ``size`` and ``checksum`` of each file, ``area`` of a page that is not there, and
  what is wrong with the pages; the place of a problem begins with the name of the file

``delpher``: newspapers as Delpher, of the Dutch royal library, gives them
(https://www.delpher.nl/over-delpher/delpher-open-krantenarchief), which are only read. A ``text`` is an article:
``title`` → `headline`, ``p`` → `Paragraph`. It says nothing else; so an issue in a ZIP archive, its texts with its
DIDL, is read, too:

* the name of the file → `uri` (``ddd:010097934:mpeg21:a0003``) and one of `identifiers`
* of the issue: ``dc:title`` → `sources`, ``dc:date`` → `published`, ``dc:language`` → `language`
* of the text: ``dc:subject`` (``artikel``, ``advertentie``, ``familiebericht`` …) → `genres`; all of it → `Foreign` of
  the space ``delpher``
* markup in a text, addresses of pictures, what is said of pages, and other files of the archive are left out, and the
  report says so
* Rules of ``validate``; those in brackets are warnings: ``xml``, ``root``, ``child``, ``attribute``, ``missing`` texts,
  ``date``; [``text`` that is not there, ``missing`` DIDL, ``namespace``, ``language``]

``trove``: articles of old newspapers as Trove, of the National Library of Australia, answers them (its API, versions 2
and 3; https://trove.nla.gov.au/about/create-something/using-api/v3/api-technical-guide), in JSON or XML: one, or those
that a search found, with their text if it was asked for. They are only read.

* ``identifier``, or else ``troveUrl`` without what was searched for, → `uri`; ``id`` → `identifiers`
* ``heading`` → `headline`; ``title`` → `sources`, ``date`` → `published`, ``category`` → `genres`, ``tag`` → `keywords`
* ``articleText`` → `body`: its lines (``span``) are joined as those of ALTO, and so are paragraphs that were parted
  within a sentence; the heading, where the text begins with it, is no part of it. Without a text, ``snippet`` →
  `summary`
* all else (``page``, ``edition``, ``wordCount`` …) → `Foreign` of the space ``trove``
* what an answer says of the search (``query``, ``total`` …) is left out, with a remark; what else is around articles
  is reported as left out
* Rules of ``validate``; those in brackets are warnings: ``root``, ``type``, ``required`` (``id``, and ``heading`` or a
  text), ``date``; [``missing`` text, ``uri``, ``unique``]

``page-xml``: pages of PAGE (https://github.com/PRImA-Research-Lab/PAGE-XML), as Transkribus, eScriptorium and OCR-D
have them, which are only read. A ``Page`` is an article; if lines or regions are marked as parts of articles
(``custom="structure {id:a1; type:article;}"``), each of these is one, and its first heading the `headline`.

* ``TextRegion`` → `Paragraph`, of the type ``heading``, and as in ALTO of larger type (``fontSize``), `Heading`, its
  lines joined as those of ALTO; of several readings (``TextEquiv``) the one with the lowest index; regions of text in
  pictures and advertisements are read, too; ``TableRegion`` with cells → `Table`
* ``ReadingOrder`` → the order of regions; ``@primaryLanguage`` → `language`; ``@imageFilename`` → `identifiers`
* ``Metadata`` → `Foreign` of the space ``page-xml``
* headers, footers, page numbers, and what else ``custom`` says (names of people and places …) are left out, and the
  report says so; so it does of pictures, places and other readings

``pam``: the PRISM Aggregator Message, in which publishers of magazines and newspapers send their articles to archives
and databases (PRISM 1.x to 3.0, https://www.w3.org/submissions/2020/SUBM-prism-20200910/; written as 2.0). Each
``pam:article`` of the ``pam:message`` is one; fields are known in all versions of the namespaces, and by prefixes that
are not declared.

The head:

* ``dc:identifier`` ⇄ `uri`, further ones, ``prism:doi`` and ``prism:url`` ⇄ `identifiers`; ``prism:versionIdentifier``
  ⇄ `version`
* ``dc:title`` ⇄ `headline`, ``prism:subtitle`` → `subhead`, ``dc:description`` ⇄ `summary`, ``prism:alternateTitle``
  and ``prism:teaser`` ⇄ `other_headlines`
* ``dc:creator`` ⇄ `bylines`, with its ``@prism:role``; ``dc:contributor`` ⇄ `contributors`; ``prism:publicationName`` ⇄
  `sources`
* ``prism:publicationDate`` ⇄ `published`, or else ``prism:coverDate``, which is written, too; ``prism:creationDate`` ⇄
  `created`, ``prism:modificationDate`` ⇄ `updated`, ``prism:expirationDate`` (``prism:killDate``) ⇄ `expires`,
  ``prism:embargoDate`` ⇄ `embargo`; ``pam:status`` ``D`` ⇄ `status`, canceled
* ``dc:subject``, ``prism:section``, ``prism:subsection1`` … ⇄ `subjects`, ``prism:genre`` ⇄ `genres`,
  ``prism:category`` → `genres`, ``prism:keyword`` ⇄ `keywords`; ``prism:person``, ``prism:organization``,
  ``prism:location``, ``prism:event``, ``prism:object`` ⇄ `entities`
* ``prism:copyright`` ⇄ `rights`, ``pur:rightsOwner`` → the holder, ``pur:creditLine`` → `credit`
* all else (``prism:volume``, ``prism:startingPage`` …) ⇄ `Foreign` of the space ``pam``

The body is XHTML (see `newsformat.markup.html`), with

* the first ``h1``, where it says what the title says, ⇄ `headline`; paragraphs of the ``@prism:class`` (or ``@class``)
  ``deck`` ⇄ `subhead`, ``kicker`` ⇄ `kicker`, ``byline`` ⇄ `bylines` as printed, ``dateline`` ⇄ `dateline`;
  ``pullQuote`` → `Quote`
* ``pam:media`` ⇄ `Media`: ``pam:mediaReference``, ``pam:caption``, ``pam:credit``, ``pam:textDescription``; ``dc:type``
  is its kind

Attributes and classes that nothing here is said of are left out, and the report says so.

What PAM has no place for, and what is not read from it again as it was, is written in a processing instruction of the
head, ``newsformat``, which changes nothing of the message for others. That a story is withheld, or under an embargo
without an end, PAM cannot say: it is reported as lost.

Rules of ``validate`` for PAM, by the message and the vocabularies of PRISM; those in brackets are warnings: ``xml``,
``root``, ``namespace`` of XHTML, ``child`` (of a message), ``required`` (head, identifier, title, publication),
``order``, ``once``, ``date`` (W3CDTF), ``language``; [``missing`` articles, text or dates, ``empty``, ``issn``,
``once`` of fields]. With ``--schema``, the official XSD is asked, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsformat.markup.sniff import xml_root
from newsformat.plugin import FOREIGN_OF_PARTS, AnyFormat, Confidence, Format, ValidateOptions, hookimpl
from newsformat_library._abbyy import ABBYY
from newsformat_library._catalogue import DUBLIN_CORE, MARCXML, MODS, OAI_PMH, SRU
from newsformat_library._hocr import HOCR
from newsformat_library._impresso import IMPRESSO
from newsformat_library._newspapers import ALTO, DELPHER, METS, PAGE_XML, TROVE
from newsformat_library._olive import OLIVE
from newsformat_library._papers_past import PAPERS_PAST


_TEI = "http://www.tei-c.org/ns/1.0"
_TEI_ROOTS = frozenset(("TEI", "teiCorpus"))
_PAM = re.compile(r"https?://(?:www\.)?prismstandard\.org/namespaces/(?:[\d.]+/)?pam\b")
_P4_ROOTS = frozenset(("TEI.2", "teiCorpus.2"))


def _sniff_tei(head: bytes, /) -> Confidence:
    namespace, name = xml_root(head) or ("", "")
    if name in _TEI_ROOTS:
        return Confidence.CERTAIN if namespace == _TEI else Confidence.LIKELY
    return Confidence.LIKELY if name in _P4_ROOTS else Confidence.NO


def _sniff_pam(head: bytes, /) -> Confidence:
    namespace, name = xml_root(head) or ("", "")
    if name in {"message", "article"} and b"<pam:%b" % name.encode() in head and b"xmlns:pam" not in head:
        return Confidence.LIKELY  # read, though the prefix is not declared
    if b"prismstandard.org/namespaces/" not in head:
        return Confidence.NO
    known = _PAM.match(namespace) and name in {"message", "article"}
    return Confidence.CERTAIN if known else Confidence.NO


_HEAD = (
    *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "title", "slug"),
    *("other_headlines.*", "bylines.*", "contributors.*", "dateline.*", "credit", "sources.*", "services.*"),
    *("digital_source_type", "created", "content_created", "updated", "published", "embargo", "expires", "language"),
    *("status", "urgency", "signals", "notes.*"),
    *("subjects.*", "entities.*", "genres.*", "keywords", "rights.*", "associations.*"),
)
_BODY = (
    *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.table.*", "body.preformatted", "body.rule"),
    *("body.media", "body.media.kind", "body.media.caption", "body.media.credit", "body.media.alt"),
    *("body.media.rights", "body.related.*", "body.language", "body.nested"),
)
_INLINE = (
    *("inline.emphasis", "inline.strong", "inline.underline", "inline.strike", "inline.subscript"),
    *("inline.superscript", "inline.code", "inline.link", "inline.mention", "inline.lang", "inline.break"),
)

TEI: AnyFormat = Format(
    name="tei",
    title="TEI P5",
    spec="https://tei-c.org/release/doc/tei-p5-doc/en/html/",
    suffixes=(".tei", ".tei.xml"),
    media_types=("application/tei+xml",),
    many=True,
    carries=(*_HEAD, *_BODY, *_INLINE, "foreign.tei", *FOREIGN_OF_PARTS[:-1], "envelope.title"),
    sniff=_sniff_tei,
    read="newsformat_library._tei._reader:read",
    write="newsformat_library._tei._writer:write",
    validate="newsformat_library._tei._validate:validate",
    validate_options=ValidateOptions,
)

PAM: AnyFormat = Format(
    name="pam",
    title="PRISM Aggregator Message 2.0",
    spec="https://www.w3.org/submissions/2020/SUBM-prism-20200910/",
    suffixes=(".pam", ".pam.xml"),
    many=True,
    carries=(
        *(name for name in _HEAD if name not in {"embargo", "status"}),
        *(name for name in _BODY if name != "body.media.rights"),
        *("body.embed.*", *_INLINE, "inline.link.title", "foreign.pam", *FOREIGN_OF_PARTS),
    ),
    in_part=("embargo", "status"),
    sniff=_sniff_pam,
    read="newsformat_library._pam._reader:read",
    write="newsformat_library._pam._writer:write",
    validate="newsformat_library._pam._rules:validate",
    validate_options=ValidateOptions,
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring all of them."""
    return [
        *(ABBYY, ALTO, DELPHER, DUBLIN_CORE, HOCR, IMPRESSO, MARCXML, METS, MODS, OAI_PMH, OLIVE, PAGE_XML, PAM),
        *(PAPERS_PAST, SRU, TEI, TROVE),
    ]
