"""Workbooks of spreadsheet programs: formats, sniffing and mapping.

``xlsx`` (Office Open XML, part 1, 18, https://ecma-international.org/publications-and-standards/standards/ecma-376/)
and ``ods`` (OpenDocument 1.3, part 3, 9, https://docs.oasis-open.org/office/OpenDocument/v1.3/) are read like ``csv``,
as exports of press databases and media monitoring or as lists of editors: one article per row, the same column names.

* Every sheet with a column for texts or titles is read, or the one named by the option ``sheet``; others are reported,
  and so are rows above the header, in which exports describe the search; ``columns`` names the columns if there is
  no header
* rows and sheets that are hidden are read like others, with a remark
* numbers formatted as dates are dates (since 1900 or 1904), without a zone; of a formula its last value is used
* the link of a title or of a cell for an address → `Article.uri`; other links → ``Foreign`` of the space ``records``
* pictures, charts and comments on cells are reported as left out, and so are the properties of a workbook and the
  headers and footers of its pages

In ``xlsx``, the columns of a record are written to one sheet, whose header stays in view; all cells are text, so that
none is a formula. A text that exceeds a cell's limit (32,767 characters) is cut, which is reported; a sheet has room
for 1,048,575 articles. ``extra=label,split`` also writes such members of the source, as for ``csv``.
"""

from __future__ import annotations

from newsformat.markup.sniff import ZIP, xml_root
from newsformat.plugin import AnyFormat, Confidence, Format
from newsformat_records._carried import CARRIES, EXTRA, IN_PART


_CONTENT_OF_FIRST = 30  # bytes before the name of the first file
_ODS_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
_ODF = ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "document")


def _sniff_xlsx(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if head.startswith(ZIP) and b"xl/" in head else Confidence.NO


def _sniff_ods(head: bytes, /) -> Confidence:
    if head.startswith(ZIP):
        found = head.find(b"mimetype", _CONTENT_OF_FIRST) == _CONTENT_OF_FIRST and _ODS_TYPE in head
    else:
        found = xml_root(head) == _ODF and _ODS_TYPE in head
    return Confidence.CERTAIN if found else Confidence.NO


XLSX: AnyFormat = Format(
    name="xlsx",
    title="Excel workbook",
    spec="https://ecma-international.org/publications-and-standards/standards/ecma-376/",
    suffixes=(".xlsx", ".xlsm"),
    media_types=("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",),
    many=True,
    carries=CARRIES,
    in_part=IN_PART | EXTRA,
    sniff=_sniff_xlsx,
    read="newsformat_records._sheets._reader:read",
    write="newsformat_records._sheets._writer:write",
    validate="newsformat_records._sheets._validate:validate",
    read_options="newsformat_records._sheets._options:SheetOptions",
    write_options="newsformat_records._options:WriteOptions",
)

ODS: AnyFormat = Format(
    name="ods",
    title="OpenDocument spreadsheet",
    spec="https://docs.oasis-open.org/office/OpenDocument/v1.3/",
    suffixes=(".ods", ".fods"),
    media_types=("application/vnd.oasis.opendocument.spreadsheet",),
    carries=CARRIES | IN_PART,
    sniff=_sniff_ods,
    read="newsformat_records._sheets._reader:read",
    validate="newsformat_records._sheets._validate:validate",
    read_options="newsformat_records._sheets._options:SheetOptions",
)
