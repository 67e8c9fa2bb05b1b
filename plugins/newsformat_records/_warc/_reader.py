"""WARC: pages in HTML, or the text of pages (WET) → articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from attrs import evolve

from newsformat import Article, Envelope, Foreign, Identifier
from newsformat.markup.dates import read_date
from newsformat.markup.manuscript import read_nested
from newsformat.plugin import NoOptions, ReadError, Report, Source, limit_message, read_each
from newsformat_records._page import page_of
from newsformat_records._warc import PIECE, _arc
from newsformat_records._warc._http import Payload, payload, unpacked
from newsformat_records._warc._wacz import archives_in, is_package


SPACE = "warc"
VERSIONS = (b"WARC/1.", b"WARC/0.17", b"WARC/0.18")
_MAX_LINE = 64 * 1024  # bytes of a line in a header
_MAX_FIELDS = 1000
_KEPT = ("WARC-Date", "WARC-Refers-To", "WARC-Block-Digest", "WARC-Identified-Content-Language", "WARC-Filename")
_NO_PAGES = frozenset(("warcinfo", "request", "metadata"))
_WITHOUT_PAGE = {"revisit": "unchanged since an earlier record", "continuation": "a further segment of a record"}
_PAGES = frozenset(("text/html", "application/xhtml+xml", "text/plain"))


class _Record(NamedTuple):
    """The fields of a record by lower-case name, and its block; `None` if that is too long."""

    fields: dict[str, str]
    block: bytes | None

    @property
    def address(self) -> str:
        """The address of its page."""
        return self.fields.get("warc-target-uri", "").strip("<>")

    @property
    def name(self) -> str:
        """Its name in errors."""
        return f"a record of {self.address}" if self.address else "a record"


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of each page."""

    def article(record: _Record) -> Iterator[Article]:
        kind = record.fields.get("warc-type", "")
        if kind in _WITHOUT_PAGE:
            report.note(f"left out {_page_of(record)}: {_WITHOUT_PAGE[kind]}")
        elif kind not in _NO_PAGES and (found := _article(record, source, report)):
            yield found

    def pages(archive: Source) -> Iterator[Article | Envelope]:
        records = _any_records(archive, report)
        return read_each(records, article, report, name=lambda record: record.name, line=lambda _: None)

    found = False
    archives = archives_in(source, report)
    several = read_each(archives, pages, report, name=lambda archive: archive.name, line=lambda _: None)
    for page in several if is_package(source) else pages(source):
        if isinstance(page, Article):
            found = True
            yield page
    if not found:
        raise ReadError("there are no records of pages")


def _article(record: _Record, source: Source, report: Report) -> Article | None:
    """Return the article in *record*; `None`, with a remark, if it is not a page."""
    fields, block = record.fields, record.block
    if block is None:
        raise ReadError(limit_message("item_bytes", f"larger than {source.limits.item_bytes} bytes"))
    if len(block) < int(fields["content-length"]):
        raise ReadError("cut off")
    found = _page(record, payload(block, fields.get("content-type", "")), source, report)
    if found is None:
        return None
    identifier = fields.get("warc-record-id", "").strip("<>")
    kept = [Foreign(SPACE, name, fields[name.lower()]) for name in _KEPT if fields.get(name.lower())]
    known = (*found.identifiers, *([Identifier(value=identifier, kind="WARC-Record-ID")] if identifier else ()))
    return evolve(found, uri=found.uri or record.address, identifiers=known, foreign=(*found.foreign, *kept))


def _page_of(record: _Record) -> str:
    """Return the name of the page of *record* in remarks."""
    return f"the page {record.address}" if record.address else "a page"


def _page(record: _Record, what: Payload, source: Source, report: Report) -> Article | None:
    of = _page_of(record)
    if what.status or what.media_type not in _PAGES:
        why = f"status {what.status}" if what.status else what.media_type or "of no type"
        report.note(f"left out {of}: {why}")
        return None
    content = unpacked(what, source.limits.item_bytes)
    _report_truncation(record, what, of, report)
    if what.media_type != "text/plain":
        encoding = what.encoding
        if encoding and not _is_in(content, encoding):
            report.note(f"{of} is not in the Content-Encoding {encoding} that its server declares; read as it is")
            encoding = ""
        page = Source(content, encoding=encoding, media_type="text/html", limits=source.limits)
        return read_nested(page, "html", {}, report, of=of)
    try:
        text = content.decode(what.encoding or "utf-8")
    except ValueError as error:
        raise ReadError(f"not {(what.encoding or 'UTF-8').upper()}: {error}") from None
    seen = read_date(record.fields.get("warc-date", ""))
    return page_of("", text, {"seen": seen} if seen else {}, report, of=of)


def _report_truncation(record: _Record, what: Payload, of: str, report: Report) -> None:
    """Report a page that is incomplete (ISO 28500, 5.13 and 7)."""
    if why := record.fields.get("warc-truncated"):
        report.note(f"{of} is cut off, as its record says: {why:.60}")
    elif not what.is_whole:
        report.note(f"{of} is cut off: its chunks end before the last one")
    if record.fields.get("warc-segment-number"):
        report.left_out(f"the rest of {of}, in records that continue it")


def _is_in(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except ValueError:
        return False
    return True


def _any_records(source: Source, report: Report) -> Iterator[_Record]:
    is_arc = source.head.startswith(_arc.SIGN) or PIECE.match(source.head)
    return _arc_records(source, report) if is_arc else _records(source, report)


def _arc_records(source: Source, report: Report) -> Iterator[_Record]:
    """Yield the records of an ARC file, the first of which names the fields of the others."""
    stream, most, names = source.open(), source.limits.item_bytes, _arc.NAMES
    while (head := _arc.next_head(stream, names, report)) is not None:
        block = _block(stream, head.length, most)
        if head.fields["warc-type"] == "warcinfo":
            names = _arc.names_in(block or b"")
        yield _Record(head.fields_of(block), block)


def _records(source: Source, report: Report) -> Iterator[_Record]:
    """Yield the records; anything between them, and a record with a broken header, is skipped.

    Raises:
        ReadError: there is no record.
    """
    stream, most, found = source.open(), source.limits.item_bytes, False
    while line := stream.readline(_MAX_LINE):
        if not line.startswith(VERSIONS):
            if line.strip():
                report.left_out("data between records are skipped")
            continue
        fields = _fields(stream, report)
        length = fields.get("content-length", "")
        if not (length.isascii() and length.isdecimal() and len(length) < 16):  # noqa: PLR2004 -- digits
            report.left_out(f"a record is skipped, since its Content-Length is not a length: {length!r:.60}")
            continue
        found = True
        yield _Record(fields, _block(stream, int(length), most))
    if not found:
        raise ReadError("not WARC: there is no record in it")


def _fields(stream: BinaryIO, report: Report) -> dict[str, str]:
    found: dict[str, str] = {}
    name = ""  # of the last field
    for _ in range(_MAX_FIELDS):
        line = _text(stream.readline(_MAX_LINE), report).strip("\r\n")
        if not line:
            break
        if line[0] in " \t":  # continues the last field
            if name and len(found[name]) < _MAX_LINE:
                found[name] = f"{found[name]} {line.strip()}".strip()
            continue
        field_name, _, value = line.partition(":")
        name = "" if field_name.strip().lower() in found else field_name.strip().lower()
        if name:
            found[name] = value.strip()
    return found


def _text(octets: bytes, report: Report) -> str:
    try:
        return octets.decode()
    except UnicodeDecodeError:
        report.note("a header is not in UTF-8; read as Windows-1252")
        return octets.decode("cp1252", "replace")


def _block(stream: BinaryIO, length: int, most: int) -> bytes | None:
    """Return the next *length* bytes, or as many as there are; `None`, and skip them, if they exceed *most*."""
    parts = []
    for size in _sizes(length):
        part = stream.read(size)
        if length <= most:
            parts.append(part)
        if len(part) < size:
            break
    return b"".join(parts) if length <= most else None


def _sizes(length: int) -> Iterator[int]:
    while length > 0:
        yield min(length, _MAX_LINE)
        length -= _MAX_LINE
