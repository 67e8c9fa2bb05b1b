r"""What is crawled: flat records in JSON Lines, as data frames and trainers take them, too; and WARC.

``records``: reading takes a record a line, or one document that is a record or an array of them. The names are those
that trafilatura, news-please, newspaper, Scrapy's users, CC-News, RealNews and C4 have; the first that says something
counts, and what else is there is kept:

* ``url``, ``link`` … (else ``id``) → `Article.uri`; further ones `identifiers`
* ``title``, ``headline`` → `headline`; ``subtitle`` → `subhead`; ``summary``, ``description``, ``excerpt`` → `summary`
* ``authors``, ``author``, ``byline`` → `bylines`; ``dateline`` → `dateline`; ``credit`` → `credit`
* ``date``, ``published``, ``date_publish``, ``publishedAt`` … → `published`; ``updated``, ``date_modify`` … →
  `updated`; a number is of seconds, or milliseconds, since 1970
* ``language``, ``lang`` → `language`; ``source``, ``source_domain``, ``hostname``, ``sitename``, ``publisher`` … →
  `sources`
* ``keywords``, ``tags``, ``topics`` → `keywords`; ``subjects``, ``categories``, ``section`` … → `subjects`
* ``image``, ``image_url`` … → an image among the `associations`; ``license`` → `rights`
* ``text``, ``maintext``, ``content``, ``body``, ``articleBody`` …, or the one that the option ``member`` names → `body`
* ``body`` that is sections of headlines and paragraphs, as Fundus has it → `body`, its summary → `summary`
* what ``metadata`` or ``meta`` holds, as if it stood beside it
* every other member that says anything → `Foreign` of the space ``records``, its value as JSON

The text is read as the format ``text`` reads a page, below its title: bylines, dates, related stories and buttons in it
are found, and the language; what the record itself says counts more. Without a title, a text of one line is its body.
``date_download``, ``crawl_date`` and the like say when the page was seen, from which ``2 hours ago`` counts. Text
that was taken apart already (the option ``text`` is ``clean``, or the ``extractor`` is newsformat) is paragraphs and
nothing else.

Writing makes the same members for every article, so that all rows have the same columns: ``id``, ``url`` (if the
``id`` is one), ``language``, ``title``, ``subtitle``, ``summary``, ``authors``, ``dateline``, ``credit``, ``sources``,
``published``, ``updated``, ``subjects``, ``keywords``, ``text`` (the running text, as `Article.text`) and
``extractor``, the version of newsformat. What is unknown is ``null``, or an empty list.

``warc`` is what crawlers keep (WARC 1.1,
https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/): pages of HTML, in records of the types
``response`` and ``resource``, are read as the format ``html`` reads them; text that was taken out of pages, in those of
the type ``conversion`` (WET, as Common Crawl has it), as a page of text.

* ``WARC-Target-URI`` → `Article.uri`, if the page names no other; ``WARC-Record-ID`` → one of `identifiers`;
  ``WARC-Date`` says when the page was seen
* the date, ``WARC-Refers-To``, ``WARC-Block-Digest``, ``WARC-Identified-Content-Language`` → `Foreign` of the space
  ``warc``
* of HTTP, chunks and gzip are undone; what a server did not answer with 200, and what is no page, a picture or a
  style, is left out with a remark; records that are about others, and revisits, go
"""

from collections.abc import Iterable, Iterator

from attrs import field
from attrs.validators import in_

from newsformat import Article
from newsformat.plugin import (
    AnyFormat,
    Articles,
    Confidence,
    Format,
    NoOptions,
    Report,
    Source,
    frozen,
    hookimpl,
)


@frozen(kw_only=True)
class ReadOptions:
    """How to read.

    Attributes:
        text: ``scraped`` (take it apart as the plain text of a page), ``clean`` (paragraphs and nothing else) or
            ``auto``: clean if newsformat has written it.
        member: the name of the member that the text is in, if it is an unusual one.
    """

    text: str = field(default="auto", validator=in_(("auto", "scraped", "clean")))
    member: str = ""


def _sniff(head: bytes, /) -> Confidence:
    if b"{" not in head:
        return Confidence.NO
    from newsformat_records import _sniffing

    return _sniffing.sniff(head)


def _read(source: Source, options: ReadOptions, report: Report, /) -> Iterator[Article]:
    from newsformat_records import _reader

    return _reader.read(source, options, report)


def _sniff_warc(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if head.startswith(b"WARC/1.") else Confidence.NO


def _read_warc(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    from newsformat_records import _warc

    return _warc.read(source, report)


def _write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_records import _writer

    return _writer.write(articles)


RECORDS: AnyFormat = Format(
    name="records",
    title="Records",
    spec="https://jsonlines.org/",
    suffixes=(".records.jsonl",),
    many=True,
    carries=frozenset(
        (
            *("uri", "headline", "subhead", "summary", "bylines", "dateline", "credit", "sources", "published"),
            *("updated", "language", "subjects", "keywords", "body.paragraph"),
        )
    ),
    sniff=_sniff,
    read=_read,
    write=_write,
    read_options=ReadOptions,
)


WARC: AnyFormat = Format(
    name="warc",
    title="WARC and WET",
    spec="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
    suffixes=(".warc", ".wet"),
    media_types=("application/warc",),
    many=True,
    carries=frozenset(
        (
            *("uri", "version", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "bylines.*"),
            *("dateline.*", "credit", "sources.*", "created", "published", "updated", "embargo", "expires", "language"),
            *("status", "signals", "notes.*", "subjects.*", "entities.*", "genres.*", "keywords", "rights.*"),
            *("associations.*", "body.paragraph", "body.heading", "body.quote.*", "body.list", "body.media.*"),
            *("body.table.*", "body.preformatted", "body.rule", "body.embed.*", "body.related.*", "body.raw"),
            *("body.raw.html", "body.language", "body.nested", "inline.*", "foreign.warc", "foreign.json-ld"),
        )
    ),
    sniff=_sniff_warc,
    read=_read_warc,
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring both."""
    return [RECORDS, WARC]
