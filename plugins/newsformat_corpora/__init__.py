"""Corpora of news for research: LDC, TREC, Reuters-21578, RCV1, ProQuest, Wikinews, Telegram, vertical text.

All but ``mediawiki`` and ``vertical`` are only read. Whatever the size of a file, only one document at a time is in
memory, and one that cannot be read is left out, with a loss.

``doc-sgml`` is SGML without a DTD: Gigaword (https://catalog.ldc.upenn.edu/LDC2011T07) in all its languages, AQUAINT,
TIPSTER and the collections of TREC, CLEF, DUC and TAC. Only tags of closed elements count as tags; comments are
dropped; HTML entities are decoded. The encoding is UTF-8, else Windows-1252, unless one is specified.

* ``DOC/@id``, ``DOCNO``, ``DOCID`` → `Article.uri`, unchanged; further ones `identifiers`
* ``DOC/@type``, ``DOCTYPE``, ``TYPE`` → `genres`; ``LANGUAGE`` → `language`; ``SLUG`` → `slug`; ``KEYWORD`` →
  `keywords`
* ``HEADLINE``, ``HEAD``, ``HL``, ``TITLE``, ``TI`` → `headline`, further ones `other_headlines`; the date that the
  Financial Times puts before it is removed, with a remark
* ``BYLINE``, ``AUTHOR``, a line ``By …`` between elements → `bylines`; ``DATELINE`` → `dateline`
* ``DATE_TIME``, ``DATETIME``, ``DATE``, ``DD`` → `published`, in UTC
* the source, language and day in an ID such as ``AFP_ENG_19940512.0001``, unless given elsewhere
* ``URL`` → `identifiers`; in the ``META-INFO`` of NTCIR Temporalia, a ``TAG`` counts as an element of its name
* ``SOURCE``, ``PUB``, ``SO``, ``HOST`` → `sources`; ``COPYRIGHT``, a line ``c.1998 …`` → `rights`; ``NOTE`` → `notes`
* ``TEXT``, and ``LP``, ``LEADPARA``, ``LEAD`` before it → `body`: ``P`` is a paragraph; without it, blank lines,
  indents or the ends of wrapped lines separate them, and lines with columns are preformatted; the tags of other
  elements in it, such as sentences, are a loss
* every other element, attribute or line → `Foreign` of the space ``doc-sgml``, by its name

Rules of ``validate``; those in brackets are warnings: ``document`` (unreadable), ``required`` and ``unique``
for the ID of a document, ``once``, [``empty``]; if documents have a type, as in Gigaword, also ``value``, ``child``,
``order`` and [``id``, ``paragraph``].

``reuters-21578`` is the Reuters-21578 Text Categorization Collection 1.0
(https://archive.ics.uci.edu/dataset/137/reuters+21578+text+categorization+collection).

* ``@NEWID`` → `Article.uri`, ``reuters-21578:1``; ``@OLDID`` → `identifiers`
* ``TITLE`` → `headline`, without the stars before that of a brief; ``AUTHOR`` → `bylines`, ``DATELINE`` →
  `dateline`, ``DATE`` → `published`, in UTC
* ``TOPICS`` → `subjects`; ``PLACES``, ``PEOPLE``, ``ORGS``, ``EXCHANGES``, ``COMPANIES`` → `entities`; the scheme of
  each is ``reuters-21578-topics`` and the like
* ``BODY``, or the other text in ``TEXT`` → `body`; its last line ``Reuter`` → `credit`
* the split (``@LEWISSPLIT``, ``@CGISPLIT``, ``@TOPICS``), ``TEXT/@TYPE``, ``UNKNOWN`` and the rest → `Foreign`

Rules of ``validate``, by its README; those in brackets are warnings: ``document`` (unreadable), ``required`` and
``value`` of attributes and parts, ``attribute``, ``child``, ``once``, ``category`` (not in a ``D``), ``unique`` of
``NEWID``; [``order``, ``date``, ``type`` (does not fit the text)].

``rcv1`` is the Reuters Corpora RCV1 and RCV2 (https://trec.nist.gov/data/reuters/reuters.html), in XML.

* ``newsitem/@itemid`` → `Article.uri`, ``rcv1:2286``; ``@xml:lang`` → `language`
* ``headline`` (else ``title``) → `headline`, ``title`` → `title`; ``byline`` → `bylines`, ``dateline`` → `dateline`,
  ``text/p`` → `body`, ``copyright`` → `rights`
* ``codes`` of topics and industries → `subjects`, of countries → `entities`; their class is the scheme
* ``dc.date.published`` (else ``@date``) → `published`, ``dc.date.created`` → `created`; ``dc.publisher``,
  ``dc.source`` → `sources`
* authors and dates of codes (``editdetail``), and every other ``dc`` → `Foreign` of the space ``rcv1``

Rules of ``validate``, by the documentation of the corpus; those in brackets are warnings: ``xml``, ``root``,
``required``, ``value``, ``date``, ``child``, ``once``, ``order``, ``text``, ``unique`` of ``itemid``; [``empty``].

``proquest-tdm`` is the XML of ProQuest's TDM Studio (https://tdmstudio.proquest.com), one file per story.

* ``RECORD/GOID`` → `Article.uri`, ``proquest:2889012345``; ``TitleAtt/Title`` → `headline`; ``NumericDate`` →
  `published`; ``Language`` → `language`; ``PubFrosting/Title`` → `sources`
* ``Contributor`` → `bylines` in their order, those who are not authors → `contributors`; ``AbsText`` → `summary`,
  ``ColumnHeader`` → `kicker`
* ``DocSection`` → `subjects` of the kind ``section``, ``GenSubjTerm`` → `keywords`, ``CompanyTerm`` and ``Term`` of
  persons and places → `entities`, ``ObjectTypes/mstar`` → `genres`
* ``TextInfo/Text`` → `body`, as HTML if it has markup
* everything else (pages, edition, other terms) → `Foreign` of the space ``proquest-tdm``, by its path

``cnn-dailymail`` is a story of the DeepMind Q&A data set (https://cs.nyu.edu/~kcho/DMQA/), the basis of the collection
CNN/DailyMail, one per file ``.story``: the text, then the highlights, each below a line ``@highlight``.

* paragraphs → `Article.body`; a dateline at the beginning → `dateline`; highlights → `summary`, one per line; the
  language is English

``mediawiki`` is the export of a wiki, 0.3 to 0.11: dumps of Wikinews in all its languages
(https://dumps.wikimedia.org), and the output of ``Special:Export``. A page is an article if it is in namespace 0, or
one given by the option ``namespaces``; redirects, and pages that are not wikitext, are skipped, with a remark. Of
several revisions the newest is read.

* ``title`` → `Article.headline`, and with ``siteinfo/base`` → `uri`; ``page/id`` → `identifiers`, ``revision/id`` →
  `version`, ``timestamp`` → `updated`, ``contributor`` → `contributors`; ``sitename`` → `sources` and the envelope;
  ``@xml:lang`` → `language`; ``comment``, ``parentid`` and a wrong ``sha1`` → `Foreign`
* paragraphs, headings, lists, tables, rules, preformatted lines, bold, italic, and elements of HTML → `body`; lines
  that are only indented are paragraphs; of ``-{zh-hans:…; zh-hant:…}-``, the variant in the language of the wiki is
  read
* links, including those to other wikis of Wikimedia → `Link`; ``[[Category:…]]`` → `keywords`; ``[[de:…]]`` →
  `associations` with the role ``translation``; ``[[File:…]]`` and galleries, in the language of the wiki → `Media` with
  the caption, before the paragraph
* ``<ref>`` → a list in the place of ``<references>``, or at the end; ``<nowiki>``, ``<pre>``, ``<poem>``,
  ``<syntaxhighlight>``, ``<math>`` → their text; other extensions → `Foreign`, by their name
* a template above the text with a date in the language of the wiki → `published`; with a place → `dateline`
* a template with the address and the title of a page, as in lists of sources → a link, and its other parameters
* ``{{w|…}}`` → a link; ``{{quote|…}}``, ``{{QuoteLeft|…}}`` and the like → `Quote`; ``{{nowrap|…}}``, ``{{lang|…}}``
  and the like → their text; ``{{категории|…}}`` → `keywords`; ``{{develop}}``, ``{{review}}`` and other stages before
  publication → `status` withheld, unless something says that the story is published
* every other template → `Foreign` of the name ``template``, as source, since a dump does not have its output; those in
  the text are reported in a remark

Written is a dump of one wiki, the envelope's, for ``Special:Import`` (0.11): text as wikitext, each block read
back to find what it loses. Characters with a meaning in wikitext are entities (``&#91;``). Links to pages of this wiki
and others of Wikimedia are wiki links; a picture is a ``File`` with the last part of its address as the name, which
must be uploaded. `keywords` are categories, a story that may not be published begins with ``{{develop}}``, and the
option ``date`` names the template for the date of publication. Required values that an article lacks are made up, and
ignored when read back: a title of dashes, numbers that begin with 0, the first moment of 1970; two pages with the same
title get different ones.

Rules of ``validate``, by its schema; those in brackets are warnings: ``xml``, ``root``, ``required``, ``unique`` of
``title`` and ``id``, ``date``; [``empty``, ``bytes`` and ``sha1`` that do not match the text].

``telegram`` is ``result.json``, the export of Telegram Desktop (https://telegram.org/blog/export-and-more), of one
chat or of all. Each message is an article; automatic ones (``service``) are skipped, with a remark.

* the chat → the envelope; in an export of several, → `Foreign` of each article
* ``id`` of the chat and the message → `Article.uri`, ``telegram:1234567890:2``; in channels and large groups also the
  address, among the `identifiers`
* ``date``, ``edited`` → `published`, `updated`, with the zone from ``date_unixtime``
* ``from`` → `sources`, of a person `bylines`; ``author`` → `bylines`; ``forwarded_from`` → `sources` with that relation
* ``text_entities``, else ``text`` → `body`, in paragraphs by blank lines, or else by lines: ``bold``, ``italic``,
  ``text_link`` and the like → marks, ``pre`` → `Preformatted`, ``blockquote`` → `Quote`, ``hashtag`` → `keywords`, too
* the first of several paragraphs is the `headline` if it is bold, or looks like one; a single paragraph is not.
  Bylines, datelines and lines outside the story are detected as in any text, unless the option ``text`` is ``clean``
* ``photo``, ``file`` with a picture, a film or a sound → `Media`, with the path unchanged; ``poll`` → its question and
  answers
* everything else, such as ``reactions`` and ``reply_to_message_id`` → `Foreign` of the space ``telegram``

Rules of ``validate``, by the exporting program; those in brackets are warnings: ``json``, ``required``, ``type``,
``value``, ``date``, ``twice``; [``order`` of messages, ``clocks`` that differ by more than a time zone].
"""

import re
from collections.abc import Iterable

from newsformat.markup.sniff import is_json, is_text, text_of, xml_root
from newsformat.plugin import AnyFormat, Confidence, Format, hookimpl, lazily
from newsformat_corpora._mediawiki import MEDIAWIKI
from newsformat_corpora._telegram import TELEGRAM


_BEFORE = r"\ufeff?\s*+(?:<[?!][^<>]*+>\s*+)*+(?:<[A-Za-z]\w*+>\s*+)?"
_DOC = lazily(_BEFORE + r"<DOC(?=[\s>])([^<>]*+)>", re.IGNORECASE)
_SIGNS = lazily(r"<(?:(DOCNO|DOCID)|HEADLINE|TEXT)>", re.IGNORECASE)
_NESTED = lazily(r"<[A-Za-z][^<>]*(?<!/)>[^<>]*\Z")  # an unclosed element around it, as in Méthode's documents
_TYPED = lazily(r"""\stype\s*=\s*["'](?:story|multi|advis|other)["']""", re.IGNORECASE)
_REUTERS = lazily(_BEFORE + r"<REUTERS\s[^<>]*?NEWID", re.IGNORECASE)
_HIGHLIGHT = lazily(r"(?:\A|\n)@highlight[ \t]*+\r?\n\s*+\S")
_BEGINS = lazily(r"\s*+[\w(\"'“‘@]")


def _sniff_doc(head: bytes, /) -> Confidence:
    text = text_of(head)
    match = _DOC.match(text) if "<" in text else None
    if match is None:
        return Confidence.NO
    sign = _SIGNS.search(text, match.end())
    if _TYPED.search(match[1]) or (sign and sign[1]):
        return Confidence.CERTAIN
    return Confidence.LIKELY if sign and not _NESTED.search(text, match.end(), sign.start()) else Confidence.NO


def _sniff_reuters(head: bytes, /) -> Confidence:
    is_reuters = b"<" in head and _REUTERS.match(text_of(head))
    return Confidence.CERTAIN if is_reuters else Confidence.NO


def _sniff_rcv1(head: bytes, /) -> Confidence:
    if xml_root(head) == ("", "newsitem"):
        return Confidence.CERTAIN if b"itemid" in head else Confidence.LIKELY
    return Confidence.NO


def _sniff_proquest(head: bytes, /) -> Confidence:
    if xml_root(head) != ("", "RECORD"):
        return Confidence.NO
    if b"<GOID" in head:
        return Confidence.CERTAIN
    return Confidence.LIKELY if b"<ObjectTypes" in head or b"<PubFrosting" in head else Confidence.NO


def _sniff_story(head: bytes, /) -> Confidence:
    text = text_of(head)
    if "@highlight" in text and _HIGHLIGHT.search(text):  # many times as fast for all other texts
        return Confidence.LIKELY
    if not is_text(head) or is_json(head) or not _BEGINS.match(text):
        return Confidence.NO
    return Confidence.POSSIBLE  # highlights are at the end, beyond the head


DOC_SGML: AnyFormat = Format(
    name="doc-sgml",
    title="Gigaword and TREC SGML",
    spec="https://catalog.ldc.upenn.edu/LDC2011T07",
    suffixes=(".sgml", ".sgm"),
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "other_headlines", "slug", "bylines.*", "dateline.*", "sources"),
        *("sources.kind", "sources.code", "sources.scheme", "published", "language", "notes", "genres", "keywords"),
        *("rights", "body.paragraph", "body.preformatted", "foreign.doc-sgml"),
    ),
    sniff=_sniff_doc,
    read="newsformat_corpora._doc:read",
    validate="newsformat_corpora._doc_rules:validate",
)

REUTERS_21578: AnyFormat = Format(
    name="reuters-21578",
    title="Reuters-21578",
    spec="https://archive.ics.uci.edu/dataset/137/reuters+21578+text+categorization+collection",
    suffixes=(".sgm",),
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "bylines.*", "dateline.*", "credit", "published", "language"),
        *("subjects", "subjects.code", "subjects.scheme", "entities", "entities.kind", "entities.code"),
        *("entities.scheme", "body.paragraph", "body.preformatted", "foreign.reuters-21578"),
    ),
    sniff=_sniff_reuters,
    read="newsformat_corpora._reuters:read",
    validate="newsformat_corpora._reuters_rules:validate",
)

RCV1: AnyFormat = Format(
    name="rcv1",
    title="RCV1",
    spec="https://trec.nist.gov/data/reuters/reuters.html",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "title", "bylines.*", "dateline.*", "sources", "sources.relation"),
        *("created", "published", "language", "subjects", "subjects.code", "subjects.scheme", "entities"),
        *("entities.kind", "entities.code", "entities.scheme", "rights", "body.paragraph", "body.heading"),
        "foreign.rcv1",
    ),
    sniff=_sniff_rcv1,
    read="newsformat_corpora._rcv1:read",
    validate="newsformat_corpora._rcv1_rules:validate",
)

PROQUEST_TDM: AnyFormat = Format(
    name="proquest-tdm",
    title="ProQuest TDM Studio XML",
    spec="https://tdmstudio.proquest.com",
    many=True,
    carries=(
        *("uri", "headline", "headline.inline", "kicker", "summary", "summary.inline", "bylines.*", "contributors"),
        *("contributors.role", "sources", "sources.kind", "published", "language", "subjects", "subjects.kind"),
        *("genres", "keywords", "entities", "entities.kind", "body.*", "inline.*", "foreign.proquest-tdm"),
    ),
    sniff=_sniff_proquest,
    read="newsformat_corpora._proquest:read",
)

CNN_DAILYMAIL: AnyFormat = Format(
    name="cnn-dailymail",
    title="CNN/DailyMail story",
    spec="https://cs.nyu.edu/~kcho/DMQA/",
    suffixes=(".story",),
    media_types=("text/x-story",),  # a text type, so that tables and programs are not detected as this
    carries=("summary", "summary.inline", "inline.break", "dateline.*", "language", "body.paragraph"),
    sniff=_sniff_story,
    read="newsformat_corpora._story:read",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return the formats of corpora."""
    from newsformat_corpora._followthemoney import FOLLOWTHEMONEY
    from newsformat_corpora._vertical import VERTICAL

    others = [CNN_DAILYMAIL, FOLLOWTHEMONEY, MEDIAWIKI, TELEGRAM, VERTICAL]
    return [DOC_SGML, REUTERS_21578, RCV1, PROQUEST_TDM, *others]
