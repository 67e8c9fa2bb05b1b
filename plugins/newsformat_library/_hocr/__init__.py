"""hOCR: format, sniffing and mapping.

``hocr``: recognised pages in HTML (hOCR 1.2, https://kba.github.io/hocr-spec/1.2/), the output of Tesseract and
OCRopus, also from the Internet Archive. It is only read; XHTML one page at a time. An ``ocr_page`` is an
article; if there are articles on it (``ocr_linear``, or areas linked by ``cflow``), each of these is one, and the
rest of the page another. An ``ocr_linear`` around pages is an article, too.

* ``ocr_par`` → `Paragraph`, its lines (``ocr_line``, ``ocrx_line``) joined as in ALTO; lines outside of
  paragraphs, and other text, are one
* ``ocr_title`` → `headline`, if it comes first; ``ocr_author`` → `bylines`, ``ocr_abstract`` → `summary`;
  ``ocr_caption`` → `Media`; ``ocr_blockquote`` → `Quote`; ``<table>`` → `Table`
* ``<h1>`` … ``<h6>``, and paragraphs of lines with Tesseract's class ``ocr_header`` → `Heading`; so are
  paragraphs whose type is larger by a quarter than that of most of the page (``x_size``, ``x_fsize``), with a remark
* ``order`` → the order of areas; of ``alternatives``, and of Tesseract's choices for a character, the first
  is read; an ``<img>`` for characters is its ``alt``
* ``lang`` → `language`; if no text has one, ``ocr-langs`` if that is a single one, else that of ``<html>``
* ``image`` and the ID of the page → `identifiers`; ``<title>`` → `title`; ``ppageno``, ``lpageno``, ``x_source``,
  ``imagemd5``, ``scan_res``, ``x_scanner``, and ``<meta>`` → `Foreign` of the space ``hocr``
* positions, looks and alternatives of lines are left out, with a remark that counts the words with an ``x_wconf``
  below 50; headers, footers, page numbers and pictures are left out, with a report, and so are properties that
  are not in the specification

Rules of ``validate`` for hOCR, by its specification; those in brackets are warnings: ``page`` (missing),
``required`` (``ocr-system``, ``ocr-capabilities``; ``bbox`` of elements with a place), ``class`` (unknown),
``property`` (an invalid value), ``id`` and ``ppageno`` (not unique), [``capability`` (not listed),
``obsolete``, ``unknown`` properties, ``xml`` (not XHTML)].
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Confidence, Format, lazily


def _sniff_hocr(head: bytes, /) -> Confidence:
    if b"ocr_page" not in head and b"ocr-system" not in head:
        return Confidence.NO
    is_page = (xml_root(head) or ("", ""))[1].lower() == "html" and _HOCR.search(head)
    return Confidence.CERTAIN if is_page else Confidence.NO


_HOCR = lazily(rb"""(?i)<meta\s[^<>]*?\bocr-system\b|<div\s[^<>]*?\bclass\s*+=\s*+["']?ocr_page\b""")


HOCR: AnyFormat = Format(
    name="hocr",
    title="hOCR 1.2",
    spec="https://kba.github.io/hocr-spec/1.2/",
    suffixes=(".hocr", ".hocr.html"),
    media_types=("text/vnd.hocr+html",),
    many=True,
    carries=(
        *("title", "identifiers.*", "headline", "summary", "bylines.*", "language", "body.paragraph"),
        *("body.heading", "body.quote", "body.table", "body.media", "body.media.caption", "body.language"),
        *("body.nested", "foreign.hocr"),
    ),
    sniff=_sniff_hocr,
    read="newsformat_library._hocr._reader:read",
    validate="newsformat_library._hocr._rules:validate",
)
