"""hOCR: its mapping and declaration.

``hocr``: pages as programs recognise them, in HTML (hOCR 1.2, https://kba.github.io/hocr-spec/1.2/), as Tesseract,
OCRopus, and the Internet Archive have them. It is only read; what is XHTML, a page at a time. An ``ocr_page`` is an
article; if there are articles on it (``ocr_linear``, or areas that ``cflow`` links), each of these is one, and the
rest of the page another. An ``ocr_linear`` around pages is an article, too.

* ``ocr_par`` → `Paragraph`, its lines (``ocr_line``, ``ocrx_line``) joined as those of ALTO; lines that are in no
  paragraph, and other text, are one
* ``ocr_title`` → `headline`, where it comes first; ``ocr_author`` → `bylines`, ``ocr_abstract`` → `summary`;
  ``ocr_caption`` → `Media`; ``ocr_blockquote`` → `Quote`; ``<table>`` → `Table`
* ``<h1>`` … ``<h6>``, and paragraphs of lines that are ``ocr_header``, as Tesseract calls them, → `Heading`; so are
  paragraphs whose type is larger by a quarter than that of most of the page (``x_size``, ``x_fsize``), with a remark
* ``order`` → the order of areas; of ``alternatives``, and of the choices that Tesseract has for a character, the first
  is read; an ``<img>`` of characters is its ``alt``
* ``lang`` → `language`; if no text has one, ``ocr-langs`` if that is a single one, else that of ``<html>``
* ``image`` and the ID of the page → `identifiers`; ``<title>`` → `title`; ``ppageno``, ``lpageno``, ``x_source``,
  ``imagemd5``, ``scan_res``, ``x_scanner``, and ``<meta>`` → `Foreign` of the space ``hocr``
* positions, looks and alternatives of lines are left out, with a remark that says how many words have an ``x_wconf``
  below 50; headers, footers, page numbers and pictures are left out, and the report says so, also of properties that
  the specification does not know

Rules of ``validate`` for hOCR, by its specification; those in brackets are warnings: ``page`` (there is one),
``required`` (``ocr-system``, ``ocr-capabilities``; ``bbox`` of what has a place), ``class`` (that it does not know),
``property`` (a value of another form), ``id`` and ``ppageno`` (each once), [``capability`` that is not listed,
``obsolete``, ``unknown`` properties, ``xml`` where it is no XHTML].
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
