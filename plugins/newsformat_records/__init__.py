r"""Crawled news: flat records in JSON Lines, tables or Parquet, as data frames and training programs use them.

``records`` reads one record per line, or one document: a record, an array of records, or an object with records
somewhere in it (``articles``, ``results``, ``hits.hits``, ``edges``, each in a ``_source``, ``attributes`` or
``node``), such as the responses of search engines, news APIs, GraphQL and headless systems (Hygraph, DatoCMS, Directus,
Payload, Umbraco, Kontent.ai, TYPO3 …). It knows the names used by trafilatura, news-please, newspaper, Scrapy's
users, CC-News, RealNews, C4, NewsAPI, GNews, mediastack, NewsCatcher, Bing News, newsdata.io, GDELT, Webz.io, Event
Registry, Reuters Connect, Wix, Squarespace, Substack, Zotero, Yahoo, YouTube, Bluesky and The New York Times, in any
Registry, Reuters Connect, Wix, Squarespace, Substack, Zotero, Yahoo, YouTube, Bluesky and The New York Times, in any
spelling (``fullText``). Of several names for the same value, the first non-empty one is used; the others are kept. A
string is read like an array with that string, MongoDB's Extended JSON as the values it represents, and HTML entities in
titles, summaries and names as characters:
* ``url``, ``link`` … (else ``id``) → `Article.uri`; further ones `identifiers`
* ``title``, ``headline`` (of an object, its ``main``) → `headline`; ``kicker``, ``overline`` … → `kicker`;
  ``subtitle`` → `subhead`; ``summary``, ``description``, ``excerpt`` → `summary`; of a title or summary that is an
  object, the ``text`` or ``rendered``
* ``authors``, ``author``, ``byline`` → `bylines`; ``dateline`` → `dateline`; ``credit`` → `credit`
* ``date``, ``published``, ``date_publish``, ``publishedAt`` … → `published`; ``updated``, ``date_modify`` … →
  `updated`. A number is a day (``20261124``), or seconds (or milliseconds …) since 1970; ``time`` is the time of
  that day. A date of publication in a form that only pages print (``২৪ নভেম্বর ২০২৬``, ``۳ آذر ۱۴۰۵``) is read as by
  the format ``text``, with a remark
* ``status``, ``_status``, ``stage``, ``workflow_state``, ``visibility`` … with a word for it (``draft``,
  ``pending``, ``private``, ``scheduled`` …; ``deleted``, ``trash`` …), ``published``, ``isPublic`` … that is false,
  ``draft``, ``isPrivate``, ``deleted`` … that is true → `status`: withheld, or canceled, with a remark; it is kept,
  too
* a member named after an embargo (``embargo``, ``embargoed_until``, ``isEmbargoed`` …) → `embargo`, until further
  notice if it has no date; it is kept, too
* ``content_created`` → `content_created`; ``digital_source_type``, ``digitalSourceType`` → `digital_source_type`
* ``language``, ``lang`` → `language`: a tag, a code of three letters or an English name
* ``source``, ``source_domain``, ``hostname``, ``sitename``, ``publisher`` … → `sources`; of an object, its name, and
  the whole object is kept
* ``keywords``, ``tags``, ``topics`` → `keywords`; ``subjects``, ``categories``, ``section`` … → `subjects`
* ``image``, ``image_url`` … → an image among the `associations`, the widest if there are several sizes; ``license``,
  ``copyright`` → `rights`
* pictures and people that are objects, by their ``url`` or ``src``, ``alt``, ``caption``, and by their names
* the members of ``metadata`` or ``meta``, as if they were members of the record
* every other non-empty member → `Foreign` of the space ``records``, its value as JSON

Forms of the text → `body`:

* ``text``, ``maintext``, ``content``, ``body``, ``articleBody`` …, or the member that the option ``member`` names
* objects or arrays with HTML in them, rich text of Prismic, structured text of DatoCMS, and components of Chorus,
  The Verge and The Guardian (also as ``blocks``); they are kept, too
* JSON of an editor (Editor.js, ProseMirror, Draft.js, Quill, Portable Text, rich text of Contentful), also in a
  string, is read as that format
* a ``body`` of sections with headlines and paragraphs, as in Fundus; its summary → `summary`
* a tree of nodes, as sites hold it for their programs (paragraphs with text, links …), such as those of The Times
  and the BBC, with headline and byline in it; it is kept, too
* JsonML (``["div", ["p", "A ", ["em", "b"]]]``)
* sentences or words, as in research collections (``[{"sentence": …}]``, ``[["A", "word"]]``): one paragraph per list
  of sentences
* ``markdown``, a whole page as Firecrawl, Crawl4AI and Jina Reader deliver it, with its own headline; the title in
  its head is among the `other_headlines`

Of single providers:

* The New York Times: of a ``headline`` also ``kicker``, ``sub`` → `subhead`, ``print_headline`` and ``seo`` →
  `other_headlines`; ``keywords`` with names and ``des_facet``, ``per_facet`` … → `subjects` and `entities`,
  ``subsection`` → `subjects`, ``type_of_material`` → `genres`; ``multimedia`` and ``media`` with whole addresses →
  `associations`. ``lead_paragraph`` is the text if there is no other, which is noted
* The Washington Post, in TREC's collection: ``contents``, a list of parts: ``sanitized_html``, ``list``,
  ``image``, ``video`` and parts with an address, such as a ``tweet`` → `body`, ``kicker`` → `kicker`, ``deck`` →
  `subhead`; parts with more content, such as ``author_info``, are kept
* feed readers (Feedly, Inoreader): ``content`` or ``summary`` that are objects → `body`, the first ``alternate`` →
  `uri`, the title of its ``origin`` → `sources`
* Aylien: ``permalink`` of the ``links`` → `uri`, the sentences of its ``summary`` → `summary`; SerpApi: the authors
  in ``source`` → `bylines`; pages of Chronicling America: the ``title`` → `sources`
* Event Registry: ``concepts`` → `subjects` and `entities`; ``dateTimePub`` takes precedence over ``dateTime``, the
  time when it was found
* NewsAPI: the source at the end of a title is left out; an article marked as removed (``[Removed]``) is canceled
* TYPO3 with ``headless_news``: the news of a page (``detail`` or ``list``) among the elements of its ``content``
* Webz.io: the site and picture of the ``thread`` → `sources`, `associations`; ``entities`` → `entities`
* Dow Jones: lines and paragraphs made of items of text, links and emphasis, the ``deck`` → `subhead`, the
  ``flashline`` → `kicker`, the first ``Dateline`` → `dateline`; ``code_sets`` → `subjects` and `entities`, with
  their ``id`` as the scheme; the ``body`` is kept, too
* FineWeb and C4: ``date`` and ``timestamp`` are the time of the crawl, not of publication
* LexisNexis: the Atom entry in the ``Content`` of a ``Document`` is read as the format ``atom`` → `body`, and
  whatever the record itself does not say
* Factiva: ``snippet`` and ``body`` → `body`; ``an`` → `uri`, ``subject_codes`` … → `subjects` and `entities`,
  ``source_code`` → `sources`, ``copyright`` → `rights`

Notices of a service about text that it withholds (``… [+1834 chars]`` of NewsAPI, ``... [1834 chars]`` of GNews,
``ONLY AVAILABLE IN PAID PLANS`` of newsdata.io, ``[removed]`` of Reddit) are removed, with a remark.

A text in HTML is read as HTML, and a whole page in HTML as the format ``html`` reads it. Any other text is read as the
format ``text`` reads a page, below its title: bylines, dates, related stories, buttons and the language are detected in
it; the record's own members take precedence, except for a title that differs from the headline of a page. Without a
title, a text of one line is all body, and so is a sentence at its beginning. ``date_download``, ``crawl_date`` and the
like give the time of the crawl, to which ``2 hours ago`` refers. If the record has the resulting body also as HTML
(``articleBodyHtml``), it is read from that. Text that has been cleaned already (the option ``text`` is ``clean``, or
the ``extractor`` is newsformat) is paragraphs and nothing else.

Writing makes the same members for every article, so that all rows have the same columns: ``id``, ``url`` (the
``id`` if it is one, else the first of `identifiers` of the kind ``url``), ``language``, ``title``, ``subtitle``,
``summary`` (of a picture its caption), ``authors``, ``dateline``, ``credit``, ``sources``, ``published``,
``updated``, ``content_created``, ``digital_source_type``, ``subjects``, ``keywords``, ``text`` (the running text, as
`Article.text`) and ``extractor``, the version of newsformat. What is unknown is ``null``, or an empty list. With
``extra=label,split``, members of these names that the source had are also written, for every article: members of
records and tables, metadata of annotated text, and header fields of a WARC file (``extra=WARC-Date``).

``csv`` is the same in tables of text (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180), one article per row, as in
research collections of news and exports of archives. Columns have the names of members, in any spelling
(``Publication Date``, ``publishedAt``), or those of Swissdox, CrowdTangle, Webflow and Wix; any other is ``Foreign``
as above. A table without a column for texts or titles is not news.

* Column names may be in other languages (``Titre``, ``Заголовок``, ``标题``). Lines above the header, in which
  exports describe the search, are reported as left out. ``columns`` names the columns if there is no header;
  that is not needed for the tables of MIND, of GDELT's Global Knowledge Graph (https://www.gdeltproject.org/), with
  title, authors and time from its last column, and of the documents of WMT's news crawl
  (https://data.statmt.org/news-crawl/), a day and a text in base64.
* The separator is inferred from the header: comma, semicolon, tab or bar; the option ``sep`` sets it. The encoding is
  inferred from the head.
* In dates such as ``03/02/2026`` the day is first if the header is in a language other than English, or if others in
  the head (``28/02/2026``) are unambiguous; the option ``dates`` sets it for all. Otherwise they are kept as they are.
* Quoted cells may contain line ends. A quotation mark in one that is not doubled, or follows a backslash (as Spark
  writes it), and blanks around quotes are accepted. A quote that is never closed, a NUL character and a row beyond
  the limits are errors of the row.
* ``nan``, ``None``, ``NULL`` and the like are empty; authors, keywords, sections and sources may be lists as JSON
  and Python print them (``['a', 'b']``), dates may be seconds since 1970; row numbers are dropped.

The columns of a record are written in UTF-8, with a header and CRLF; lists are separated by semicolons, or are JSON
if an item contains one. With ``spreadsheet`` a table is safe to open in spreadsheets: it has a byte order mark, and
cells that begin with ``=``, ``+``, ``-``, ``@`` get an apostrophe in front, so that they are not formulas. Columns
added by ``extra`` are text, or else JSON.

``trafilatura`` is its XML (https://trafilatura.readthedocs.io/), ``doc`` with a ``main``: its attributes are the
members of a record, and the content of ``main`` is read as the HTML elements that it stands for; readers' comments
are left out.

Rules of ``validate`` for records and tables; those in brackets are warnings:

* of each record: ``text`` (neither a text nor a title), [``type``, ``date``, ``language``, ``uri``, ``unique``]
* of JSON Lines (https://jsonlines.org/): ``json``, ``object``, ``twice``
* of tables (RFC 4180, 2): ``columns`` (not as many cells as the header), ``quote`` (not doubled), ``row``
  (unreadable), [``header`` (empty or duplicate names), ``escape``, ``encoding``]
* of Parquet and Arrow: ``row`` (damaged rows), ``cell`` (an unreadable value), ``article`` and ``envelope`` (not in
  newsformat's JSON), [``article`` (contradicted by another column)]
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Confidence, Format, hookimpl, late_sniffer
from newsformat_records._carried import CARRIES, EXTRA, IN_PART


def _sniff_table(head: bytes, /) -> Confidence:
    if not any(sign in head for sign in b",;\t|"):
        return Confidence.NO
    from newsformat_records import _table_sniffing

    return _table_sniffing.sniff(head)


RECORDS: AnyFormat = Format(
    name="records",
    title="Records",
    spec="https://jsonlines.org/",
    suffixes=(".records.jsonl",),
    many=True,
    open_ended=True,
    carries=CARRIES,
    in_part=IN_PART | EXTRA,
    sniff=late_sniffer("newsformat_records._sniffing:sniff", b"{"),
    read="newsformat_records._reader:read",
    write="newsformat_records._writer:write",
    validate="newsformat_records._validate:validate",
    read_options="newsformat_records._options:ReadOptions",
    write_options="newsformat_records._options:WriteOptions",
)


CSV: AnyFormat = Format(
    name="csv",
    title="CSV and TSV",
    spec="https://www.rfc-editor.org/rfc/rfc4180",
    suffixes=(".csv", ".tsv"),
    media_types=("text/csv", "text/tab-separated-values"),
    many=True,
    open_ended=True,
    carries=CARRIES,
    in_part=IN_PART | EXTRA,
    sniff=_sniff_table,
    read="newsformat_records._table_reader:read",
    write="newsformat_records._table_writer:write",
    validate="newsformat_records._validate:validate_table",
    read_options="newsformat_records._options:TableOptions",
    write_options="newsformat_records._options:TableWriteOptions",
)


def _sniff_trafilatura(head: bytes, /) -> Confidence:
    if b"<main" not in head or xml_root(head) != ("", "doc"):
        return Confidence.NO
    return Confidence.CERTAIN if b"fingerprint=" in head or b"sitename=" in head else Confidence.LIKELY


TRAFILATURA: AnyFormat = Format(
    name="trafilatura",
    title="trafilatura XML",
    spec="https://trafilatura.readthedocs.io/",
    many=True,
    carries=(
        *(*CARRIES, *IN_PART, "headline", "sources", "subjects", "keywords", "rights.*", "associations.*"),
        *("body.heading", "body.list", "body.quote.*", "body.media.*", "body.table.*", "inline.*", "foreign.records"),
    ),
    sniff=_sniff_trafilatura,
    read="newsformat_records._trafilatura:read",
    read_options="newsformat_records._options:ReadOptions",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return all formats of the package."""
    from newsformat_records._arrow import ARROW, PARQUET
    from newsformat_records._references import BIBTEX, CSL_JSON, RIS
    from newsformat_records._sheets import ODS, XLSX
    from newsformat_records._warc import WARC

    return [RECORDS, CSV, XLSX, ODS, TRAFILATURA, PARQUET, ARROW, WARC, RIS, CSL_JSON, BIBTEX]
