"""Documents of Word: Office Open XML (ECMA-376, 5th edition).

https://ecma-international.org/publications-and-standards/standards/ecma-376/

A ``docx`` is one article. What a paragraph is says its style, by the name that Word has for it in any language, by the
level of its outline, or by the style that it is based on:

* ``Title`` → `Article.headline`, ``Subtitle`` → `subhead`; without a title, a heading that the document begins with
* ``heading 1`` … → `Heading`; ``Quote``, ``Intense Quote`` → `Quote`; ``HTML Preformatted`` → `Preformatted`
* paragraphs with numbers or bullets (``numbering.xml``) → `List`, also in lists; tables → `Table`, rows that recur on
  each page its header
* bold, italic, underlined, struck, raised and lowered text → `Style`; ``w:lang`` → `Lang`, where it is not that of the
  document; hyperlinks, also those of fields → `Link`
* pictures → `Media` by the names of their files; what is in them is left out and reported
* footnotes that are referred to → paragraphs at the end; insertions are taken and deletions left out, with a remark;
  comments, headers and footers are left out and reported
* ``dc:title`` → `title`, ``dc:creator`` → `bylines` if nobody signs the text, ``dcterms:created`` → `created`,
  ``dcterms:modified`` → `updated`, ``cp:keywords`` → `keywords`, ``dc:language`` → `language`, ``dc:description`` → a
  note

Paragraphs without any such style are read as the format ``text`` reads a page, so that the headline, byline, dateline,
embargo and contact are found, and lines in bold that are headings.

Writes a document with these styles and some of its own (``Kicker``, ``Summary``, ``Byline``, ``Dateline``,
``Credit``). Dates, the URI, keywords and the like are properties of the document, all of which Word shows, and are read
back exactly. Parts of the package are decompressed no further than the limits allow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Article
from newsformat.plugin import AnyFormat, Articles, Confidence, Format, NoOptions, Report, Source, hookimpl


_ZIP = b"PK\x03\x04"


def _sniff(head: bytes, /) -> Confidence:
    if not head.startswith(_ZIP):
        return Confidence.NO
    if b"word/document.xml" in head or b"word/styles.xml" in head or b"word/_rels/" in head:
        return Confidence.CERTAIN
    others = b"xl/" in head or b"ppt/" in head or b"mimetype" in head[30:60] or b"META-INF/" in head
    return Confidence.POSSIBLE if b"[Content_Types].xml" in head and not others else Confidence.NO


def _read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    from newsformat_office import _reader

    return _reader.read(source, options, report)


def _write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_office import _writer

    return _writer.write(articles, options, report)


DOCX: AnyFormat = Format(
    name="docx",
    title="Word document",
    spec="https://ecma-international.org/publications-and-standards/standards/ecma-376/",
    suffixes=(".docx", ".docm"),
    media_types=("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
    carries=frozenset(
        (
            *("uri", "version", "slug", "title", "headline", "kicker", "subhead", "summary", "bylines", "dateline"),
            *("credit", "created", "updated", "published", "embargo", "status", "language", "keywords"),
            *("headline.inline", "kicker.inline", "subhead.inline", "summary.inline"),
            *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.table", "body.preformatted"),
            *("body.rule", "inline.link", "inline.link.title", "inline.lang", "inline.break", "inline.strong"),
            *("inline.emphasis", "inline.underline", "inline.strike", "inline.subscript", "inline.superscript"),
            "inline.code",
        )
    ),
    sniff=_sniff,
    read=_read,
    write=_write,
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring the one format."""
    return [DOCX]
