r"""Records: flat JSON Lines, as crawlers make them and as data frames and the trainers of language models take them.

Reading takes a record a line, or one document that is a record or an array of them. The names are those that
trafilatura, news-please, newspaper, Scrapy's users, CC-News, RealNews and C4 have; the first that says something
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
* every other member that says anything → `Foreign` of the space ``records``, its value as JSON

The text is read as the format ``text`` reads a page, below its title: bylines, dates, related stories and buttons in it
are found, and the language; what the record itself says counts more. ``date_download``, ``crawl_date`` and the like say
when the page was seen, from which ``2 hours ago`` counts. Text that was taken apart already (the option ``text`` is
``clean``, or the ``extractor`` is newsformat) is paragraphs and nothing else.

Writing makes the same members for every article, so that all rows have the same columns: ``id``, ``url`` (if the
``id`` is one), ``language``, ``title``, ``subtitle``, ``summary``, ``authors``, ``dateline``, ``credit``, ``sources``,
``published``, ``updated``, ``subjects``, ``keywords``, ``text`` (the running text, as `Article.text`) and
``extractor``, the version of newsformat. What is unknown is ``null``, or an empty list.
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


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring records."""
    return [RECORDS]
