r"""Crawled news: flat records in JSON Lines, tables or Parquet, as data frames and training programs use them.

``records``: reading takes a record a line, or one document that is a record or an array of them; or what a search
engine, a news API, GraphQL or a headless system (Hygraph, DatoCMS, Directus, Payload, Umbraco, Kontent.ai, TYPO3 …)
answers, an object with records somewhere in it (``articles``, ``results``, ``hits.hits``, ``edges``, each in a
``_source``, ``attributes`` or ``node``). The names are those that trafilatura, news-please, newspaper, Scrapy's users,
CC-News, RealNews, C4, NewsAPI, GNews, mediastack, NewsCatcher, Bing News, newsdata.io, GDELT, Webz.io, Event Registry,
Reuters Connect, Wix, Squarespace, Substack, Zotero, Yahoo, YouTube, Bluesky and The New York Times have, in any
spelling (``fullText``); the first that says something counts, and what else is there is kept. A text that is alone in
an array is taken as if it were not in one, what MongoDB exports (Extended JSON) for what it says, and an entity of
HTML in a title, a summary or a name for what it stands for:

* ``url``, ``link`` … (else ``id``) → `Article.uri`; further ones `identifiers`
* ``title``, ``headline``, of an object its ``main`` → `headline`; ``kicker``, ``overline`` … → `kicker`; ``subtitle``
  → `subhead`; ``summary``, ``description``, ``excerpt`` → `summary`; a title or summary that is an object is its
  ``text`` or ``rendered``
* ``authors``, ``author``, ``byline`` → `bylines`; ``dateline`` → `dateline`; ``credit`` → `credit`
* ``date``, ``published``, ``date_publish``, ``publishedAt`` … → `published`; ``updated``, ``date_modify`` … →
  `updated`; a number is a day (``20261124``), or seconds (or milliseconds …) since 1970; ``time``, the time of that
  day. A date of publication that only pages print so (``২৪ নভেম্বর ২০২৬``, ``۳ آذر ۱۴۰۵``) is read as the format
  ``text`` does, with a remark
* ``status``, ``_status``, ``stage``, ``workflow_state``, ``visibility`` … with a word for it (``draft``, ``pending``,
  ``private``, ``scheduled`` …; ``deleted``, ``trash`` …), ``published``, ``isPublic`` … that is false, ``draft``,
  ``isPrivate``, ``deleted`` … that is true → `status`: withheld, or canceled, with a remark; it is kept, too
* a member that is called after an embargo (``embargo``, ``embargoed_until``, ``isEmbargoed`` …) → `embargo`, until
  further notice if it says no date; it is kept, too
* ``content_created`` → `content_created`; ``digital_source_type``, ``digitalSourceType`` → `digital_source_type`
* ``language``, ``lang`` → `language`: a tag, a code of three letters or an English name
* ``source``, ``source_domain``, ``hostname``, ``sitename``, ``publisher`` … → `sources`; of an object it is the name,
  and all of it is kept
* ``keywords``, ``tags``, ``topics`` → `keywords`; ``subjects``, ``categories``, ``section`` … → `subjects`
* ``image``, ``image_url`` … → an image among the `associations`, of one in sizes the widest; ``license``, ``copyright``
  → `rights`
* ``text``, ``maintext``, ``content``, ``body``, ``articleBody`` …, or the one that the option ``member`` names → `body`
* a text that is an object or an array with HTML in it, rich text of Prismic, structured text of DatoCMS, and
  components of Chorus, of The Verge and of The Guardian (also as ``blocks``) → `body`; it is kept, too
* a text that is JSON of an editor (Editor.js, ProseMirror, Draft.js, Quill, Portable Text, rich text of Contentful),
  also in a string, is read as that format
* ``body`` that is sections of headlines and paragraphs, as Fundus has it → `body`, its summary → `summary`
* a text that is a tree of nodes, as sites hold it for their programs (paragraphs with text, links …), such as those of
  The Times and of the BBC, whose headline and byline are in it → `body`; it is kept, too
* a text in JsonML (``["div", ["p", "A ", ["em", "b"]]]``) → `body`
* a text in sentences or words, as collections for research have it (``[{"sentence": …}]``, ``[["A", "word"]]``) →
  `body`, a paragraph for a list of sentences
* ``markdown``, a whole page as Firecrawl, Crawl4AI and Jina Reader hand it on → `body`, with the headline that it has;
  the title in its head is among the `other_headlines`
* what ``metadata`` or ``meta`` holds, as if it stood beside it
* of The New York Times: of a ``headline`` also ``kicker``, ``sub`` → `subhead`, ``print_headline`` and ``seo`` →
  `other_headlines`; ``keywords`` with names and ``des_facet``, ``per_facet`` … → `subjects` and `entities`,
  ``subsection`` → `subjects`, ``type_of_material`` → `genres`; ``multimedia`` and ``media`` → `associations`, if their
  addresses are whole. ``lead_paragraph`` is the text if there is no other, which is noted
* of The Washington Post, as TREC has its articles: ``contents``, a list of parts: ``sanitized_html``, ``list``,
  ``image``, ``video`` and what has an address, such as a ``tweet`` → `body`, ``kicker`` → `kicker`, ``deck`` →
  `subhead`; parts that say more, such as ``author_info``, are kept
* of readers of feeds (Feedly, Inoreader): ``content`` or ``summary`` that are objects → `body`, the first ``alternate``
  → `uri`, the title of its ``origin`` → `sources`
* of Aylien: ``permalink`` of the ``links`` → `uri`, the sentences of its ``summary`` → `summary`; of SerpApi: the
  authors in ``source`` → `bylines`; of pages of Chronicling America: the ``title`` → `sources`
* of Event Registry: ``concepts`` → `subjects` and `entities`; ``dateTimePub`` counts more than ``dateTime``, when it
  was found
* of NewsAPI: the source that titles end with is left out; what it says was taken back (``[Removed]``) is canceled
* of TYPO3 with ``headless_news``: the news of a page (``detail`` or ``list``) among the elements of its ``content``
* of Webz.io: the site and picture of the ``thread`` → `sources`, `associations`; ``entities`` → `entities`
* of Dow Jones: lines and paragraphs that are items of text, links and emphasis, the ``deck`` → `subhead`, the
  ``flashline`` → `kicker`, the first ``Dateline`` → `dateline`; ``code_sets`` → `subjects` and `entities`, their
  ``id`` the scheme; the ``body`` is kept, too
* of FineWeb and C4: ``date`` and ``timestamp``, when a page was seen, are no dates of publication
* of LexisNexis: the entry of Atom that a ``Document`` has as its ``Content`` is read as the format ``atom`` → `body`,
  and what the record does not say itself
* of Factiva: ``snippet`` and ``body`` → `body`; ``an`` → `uri`, ``subject_codes`` … → `subjects` and `entities`,
  ``source_code`` → `sources`, ``copyright`` → `rights`
* pictures and people that are objects, by their ``url`` or ``src``, ``alt``, ``caption``, and by what they are called
* every other member that says anything → `Foreign` of the space ``records``, its value as JSON

What a service says of a text that it does not give (``… [+1834 chars]`` of NewsAPI, ``... [1834 chars]`` of GNews,
``ONLY AVAILABLE IN PAID PLANS`` of newsdata.io, ``[removed]`` of Reddit) is no text, and noted.

A text that is HTML is read as that. Any other is read as the format ``text`` reads a page, below its title: bylines,
dates, related stories and buttons in it are found, and the language; what the record itself says counts more. Without a
title, a text of one line is its body, and so is a sentence that it begins with. ``date_download``, ``crawl_date`` and
the like say when the page was seen, from which ``2 hours ago`` counts. If what is left as the body is there as HTML,
too (``articleBodyHtml``), the body is read from that. Text that was taken apart already (the option ``text`` is
``clean``, or the ``extractor`` is newsformat) is paragraphs and nothing else.

Writing makes the same members for every article, so that all rows have the same columns: ``id``, ``url`` (the ``id``,
if it is one, else the first of `identifiers` of the kind ``url``), ``language``, ``title``, ``subtitle``, ``summary``
(of a picture its caption), ``authors``, ``dateline``, ``credit``, ``sources``, ``published``, ``updated``,
``content_created``, ``digital_source_type``, ``subjects``, ``keywords``, ``text`` (the running text, as `Article.text`)
and ``extractor``, the version of newsformat. What is unknown is ``null``, or an empty list. With ``extra=label,split``,
members of these names that the source had are written, too, for every article: of records and tables, what stands
beside annotated text, and what a WARC file says of a page (``extra=WARC-Date``).

``csv`` is the same in tables of text (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180), as collections of news for
research and exports of archives come, a row an article. A column is called as a member is, in any spelling
(``Publication Date``, ``publishedAt``), or as Swissdox, CrowdTangle, Webflow and Wix have
it; one that is called otherwise is ``Foreign`` as above. A
table without a column for texts or titles is none of news.

* Columns may be called in other languages, too (``Titre``, ``Заголовок``, ``标题``). Lines above the header, where
  exports say what was searched for, are told as left out. ``columns`` names the columns where there is no header; the
  tables of MIND, of GDELT's Global Knowledge Graph (https://www.gdeltproject.org/), with what its last column says of
  title, authors and time, and of the documents of WMT's news crawl (https://data.statmt.org/news-crawl/), a day and a
  text in base64, need it not.
* The header tells what parts the columns: commas, semicolons, tabs or bars, or what ``sep=`` says; the encoding is told
  from the head.
* In dates such as ``03/02/2026`` the day is first if the header is in another language than English, or others in the
  head (``28/02/2026``) say so; the option ``dates`` says it of all. Else they are kept as they are.
* Quoted cells may have line ends; a quotation mark in one that is not doubled, or has a backslash before it (as Spark
  writes them), and blanks around quotes, are taken as meant. One that is never closed, a NUL character and a row beyond
  the limits are errors of the row.
* ``nan``, ``None``, ``NULL`` and the like are nothing; authors, keywords, sections and sources may be lists as JSON and
  Python print them (``['a', 'b']``), dates may be seconds since 1970; numbers of rows are no news.

Written are the columns of a record, in UTF-8, with a header and CRLF; lists are apart by semicolons, or JSON where
they have some. With ``spreadsheet`` a table opens in spreadsheets: a mark of the byte order says that it is UTF-8, and
cells that begin with ``=``, ``+``, ``-``, ``@`` have an apostrophe before it, and are no formula. What ``extra`` names
is text, or else JSON.

``trafilatura`` is its XML (https://trafilatura.readthedocs.io/), ``doc`` with a ``main``: its attributes are members of
a record, what is in ``main`` is read as the elements of HTML that it stands for; comments of readers are left out.

Rules of ``validate`` for records and tables; those in brackets are warnings:

* of each record: ``text`` (neither a text nor a title), [``type``, ``date``, ``language``, ``uri``, ``unique``]
* of JSON Lines (https://jsonlines.org/): ``json``, ``object``, ``twice``
* of tables (RFC 4180, 2): ``columns`` (another number of cells than the header has), ``quote`` (one that is not
  doubled), ``row`` (one that cannot be read), [``header`` (names that are empty, or there twice), ``escape``,
  ``encoding``]
* of Parquet and Arrow: ``row`` (damaged rows), ``cell`` (a value that cannot be read), ``article`` and ``envelope``
  (not in newsformat's JSON), [``article`` (contradicted by another column)]
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
    """Bring all of them."""
    from newsformat_records._arrow import ARROW, PARQUET
    from newsformat_records._references import BIBTEX, CSL_JSON, RIS
    from newsformat_records._sheets import ODS, XLSX
    from newsformat_records._warc import WARC

    return [RECORDS, CSV, XLSX, ODS, TRAFILATURA, PARQUET, ARROW, WARC, RIS, CSL_JSON, BIBTEX]
