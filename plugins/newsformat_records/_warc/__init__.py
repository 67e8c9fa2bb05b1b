"""Web archives: WARC and WET, also in WACZ, and ARC.

``warc`` is the format of crawlers (WARC 1.1,
https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/): pages of HTML, in records of the types
``response`` and ``resource``, are read as the format ``html`` reads them; text extracted from pages, in those of
the type ``conversion`` (WET of Common Crawl), as a page of text. Of older archives, WARC 0.17 and 0.18 are
read, and ARC, versions 1 and 2 (https://archive.org/web/researcher/ArcFileFormat.php), under the same names, even a
single record cut out of an archive; and WACZ
(https://specs.webrecorder.net/wacz/1.1.1/), with the pages of all archives in the package.

* ``WARC-Target-URI`` → `Article.uri`, if the page has no other; ``WARC-Record-ID`` → one of `identifiers`;
  relative times on the page refer to ``WARC-Date``
* the date, ``WARC-Refers-To``, ``WARC-Block-Digest``, ``WARC-Identified-Content-Language`` → `Foreign` of the space
  ``warc``
* chunks, gzip and deflate of HTTP are decoded; responses with another status than 200, and anything but pages, such as
  pictures and styles, are left out with a remark; records about others, and revisits, are skipped. A truncated page is
  read with a remark; of a segmented one the first record is read, and the others are reported as left out

Rules of ``validate`` for WARC, by ISO 28500 (1.0 and 1.1); places are the line and the number of the record; those in
brackets are warnings:

* of the file and its headers (chapter 4): ``version``, ``line-end`` (no CR LF), ``header`` (no blank line ends it),
  ``field``, ``encoding`` (not UTF-8), ``end`` (two line ends do not follow the block), ``between`` (anything
  between records)
* of the fields (chapter 5): ``required``, by the type of the record, ``misplaced`` (not allowed for its type; a
  warning if about a payload), ``once`` (5.1), ``id`` (not a URI in angle brackets), ``unique`` (5.2), ``date`` (5.4),
  ``uri``, ``media-type``, ``ip``, ``number``, ``digest`` (not an algorithm with a value), ``segment`` (chapter 7),
  [``type``, ``content-type`` (5.6)]
* of the block: ``length`` (5.3, it is cut off), ``block-digest`` (5.8), ``payload-digest`` (5.9). Digests are
  computed if they are MD5, SHA-1 or SHA-2, in base 16, 32 or 64; that of a payload if it is complete, with or without
  the chunks of HTTP
"""

import re

from newsformat.plugin import AnyFormat, Confidence, Format, lazily


def _sniff(head: bytes, /) -> Confidence:
    is_one = head.startswith(_BEGINS) or PIECE.match(head) or _PACKAGED.match(head)
    return Confidence.CERTAIN if is_one else Confidence.NO


PIECE = lazily(
    rb"\s?https?://[^\s]{1,2000} \d{1,3}(?:\.\d{1,3}){3} \d{14} [\w.+-]{1,40}/[\w.+-]{1,60} \d{1,15}\r?\n(?:HTTP/|<)"
)
"""The beginning of a record cut out of an ARC at the place that an index (CDX) gives for a page."""

_PACKAGED = lazily(  # header of the first file in a ZIP, and its name (APPNOTE.TXT, 4.3.7)
    rb"PK\x03\x04.{26}(?:archive/[^/\0]{1,200}\.warc|pages/pages\.jsonl|indexes/index\.)", re.DOTALL
)
_BEGINS = (b"WARC/1.", b"WARC/0.17", b"WARC/0.18", b"filedesc://")


WARC: AnyFormat = Format(
    name="warc",
    title="WARC, WACZ and WET",
    spec="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
    suffixes=(".warc", ".wacz", ".wet", ".arc"),
    media_types=("application/warc", "application/wacz"),
    many=True,
    carries=(
        *("uri", "version", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "bylines.*"),
        *("dateline.*", "credit", "sources.*", "created", "published", "updated", "embargo", "expires", "language"),
        *("status", "signals", "notes.*", "subjects.*", "entities.*", "genres.*", "keywords", "rights.*"),
        *("associations.*", "body.paragraph", "body.heading", "body.quote.*", "body.list", "body.media.*"),
        *("body.table.*", "body.preformatted", "body.rule", "body.embed.*", "body.related.*", "body.raw"),
        *("body.raw.html", "body.language", "body.nested", "inline.*", "foreign.warc", "foreign.json-ld"),
    ),
    sniff=_sniff,
    read="newsformat_records._warc._reader:read",
    validate="newsformat_records._warc._rules:validate",
)
