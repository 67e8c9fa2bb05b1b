"""Reads ANPA 1312 messages as articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

from attrs import frozen

from newsformat import Article, Envelope, Foreign, Heading, Paragraph, Rights, plain
from newsformat.plugin import ReadError, Report, Source, shortened
from newsformat_wire._anpa._header import (
    KNOWN_FIELDS,
    SPACE,
    Header,
    Slug,
    Values,
    in_dialect,
    read_header,
    read_origin,
    read_slug,
    words_not_in_slug,
)
from newsformat_wire._anpa._labels import without_labels
from newsformat_wire._anpa._text import ROW, TextReader
from newsformat_wire._anpa._type import LINE, Heads, note_of, read_heads
from newsformat_wire._code_sets import decode, with_line_feeds, without
from newsformat_wire._dialects import Dialects
from newsformat_wire._embargo import embargo_in, read_release
from newsformat_wire._framing import CUT_OFF, FILL, each_article, parted, report_controls
from newsformat_wire._makers import paragraph
from newsformat_wire._moments import read_clock
from newsformat_wire._options import AnpaReadOptions
from newsformat_wire._orders import EmbargoOf, heed_line, heed_notes, is_order
from newsformat_wire._signals import read_take, status_by
from newsformat_wire._signatures import read_dateline
from newsformat_wire._sniffing import STAMP
from newsformat_wire._wide import code_set


_CODE = re.compile(r"\^(\*[\w.-]{1,20})< *(?=\^)")
_SEVERAL = re.compile(r"< *\^")
_printable = without(bytes([*range(0x08), 0x0B, 0x0C, 0x0E, 0x0F, *range(0x11, 0x1F), *range(0x80, 0xA0)]))
_INSTRUCTION = re.compile("\x0c[^\x0b\x0c\n]{0,200}\x0b")  # from SCD to ECD, as defined by ISO-IR 26
_KILLED = re.compile("(?: ?[^ \n\x18]{1,80})?\x18")  # KW, following a word
_STAMPED = re.compile(rb"\n[\t ]*(%b)\s*\Z" % STAMP)  # UPI: above ETX, without control characters
_AROUND = "\x01\x16\x7f \t\n\0"
_MAX_LINES = 40  # lines of type
_MOST_BARE = 8
_LONGEST_BARE = 120  # characters


def read(source: Source, options: AnpaReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the articles in *source*."""
    dialects = Dialects(SPACE, options.dialect, KNOWN_FIELDS, report)
    reading = _Reading(options, report, code_set(source, options.encoding), dialects)
    yield from each_article(source, reading.article, report)


@frozen
class _Reading:
    options: AnpaReadOptions
    report: Report
    encoding: str
    dialects: Dialects

    def article(self, message: bytes, line: int) -> Article:
        """Return the article in *message*, which begins on *line* of its source.

        Raises:
            ReadError: it has no header.
        """
        stx, etx = b"\x02" in message, b"\x03" in message
        if not stx:
            message = b"\x02".join(_halves(message))
        head, text, trailer = parted(message)
        report_controls(text, self.report, line)
        if not trailer.strip(FILL) and (match := _STAMPED.search(text)):
            text, trailer = text[: match.start()], match[1]
        if stx and not etx:
            self.report.note(CUT_OFF, line=line + message.count(b"\n"))
        header = read_header(self.decoded(head))
        if header is None and stx and b"\x01" in head and b"^" in text:
            header = self._unknown(self.decoded(head).strip(_AROUND), line)
        if header is None:
            what = (
                f"service and number, priority, category, keyword, but {shortened(self.decoded(head).strip(_AROUND))!r}"
            )
            raise ReadError(f"not a header of ANPA 1312: {what}", line=line)
        values = header.values
        self._trailer(values, header, self.decoded(trailer).strip(" \t\n\x7f\x0c\x04"), line)
        fields = in_dialect(values, self.dialects)
        below = self._typeset(self.decoded(text, fields.get("encoding", ("",))[0]), line)
        self._text(values, header, _printable(below), line + head.count(b"\n"))
        return Article(**values)

    def _unknown(self, header: str, line: int) -> Header:
        """Return what to keep of the unknown *header*; SOH, STX and lines of type prove that this is a message."""
        self.report.note(f"not a header of ANPA 1312: {header[:40]!r}; kept as it is", line=line)
        kept = [Foreign(SPACE, "header", header)] if header else []
        return Header({"foreign": kept, "notes": []}, "", "", None, "", tabular="\x14" in header)

    def decoded(self, octets: bytes, usual: str = "") -> str:
        """Return *octets* as characters, with line feeds as line ends; *usual* is the provider's code set."""
        return with_line_feeds(decode(octets, self.encoding, self.report, usual))

    def _typeset(self, text: str, line: int) -> str:
        """Return *text* without typesetting instructions and deleted words."""
        if "\x0b" not in text and "\x18" not in text:
            return text
        self.report.note("instructions to the typesetter and killed words are left out", line=line)
        return _KILLED.sub("", _INSTRUCTION.sub("", text))

    # Dates ------------------------------------------------------------------------

    def _trailer(self, values: Values, header: Header, trailer: str, line: int) -> None:
        trailer = trailer.replace("<", "").strip(" ")
        origin, when = read_clock(trailer, self.report, line)
        found = read_origin(origin)
        values["sources"] = found.get("sources", [])
        values["foreign"] += found["foreign"]
        values["published"] = when
        filed = header.filed
        if when is None and filed:
            values["published"] = self._completed(filed, line)
            filed = "" if values["published"] else filed
        if filed and (when is None or not _is_day(filed, when)):
            values["foreign"].append(Foreign(SPACE, "filed", filed))

    def _completed(self, filed: str, line: int) -> datetime | None:
        """Return the last day that matches *filed*, up to the date of reception, if that is known."""
        received = self.options.received
        if received is None:
            self.report.note(f"the year is not known of the day {filed}; kept as it is", line=line)
            return None
        month, day = map(int, filed.split("-"))
        if month > 12:  # noqa: PLR2004 -- as some have it, the day comes first
            month, day = day, month
        for year in (received.year, received.year - 1):
            try:
                when = datetime(year, month, day, tzinfo=UTC)
            except ValueError:
                continue
            if when.date() <= received.date():
                self.report.note(f"the day {filed} has no year and no time; assumed {when:%Y-%m-%d}", line=line)
                return when
        return None

    # The text -----------------------------------------------------------------------

    def _text(self, values: Values, header: Header, text: str, line: int) -> None:
        text = text.lstrip("\n")
        if code := _CODE.match(text):
            values["foreign"].append(Foreign(SPACE, "code", code[1]))
            text = text[code.end() :].lstrip("\n")
        text, labelled = without_labels(text)
        lines, rest = _lines_of_type(text)
        slug, slugline = _slug(lines, header.keyword)
        if not lines:
            lines, rest = _bare_lines(rest)
            slug, slugline = (slug, slugline) if slug else _slug(lines, header.keyword)
        heads, count = read_heads(lines, self.report, line, values["published"])
        if slug and heads.embargo is None:
            heads.embargo = embargo_in(slugline, self.report, line, values["published"])
        body = TextReader(self.report, line, tabular=header.tabular)
        body.read([f"^{typed}{end}" for typed, end in lines[count:]] + rest)
        self._heed(heads, body, partial(read_release, report=self.report, number=line, base=values["published"]))
        if words := words_not_in_slug(header, slugline):
            values["foreign"].append(Foreign(SPACE, "keyword", words))
        take = slug.take if slug and slug.take else header.take
        values["slug"] = slug.slug if slug else header.keyword
        if slug and slugline.rstrip(" ").endswith(","):  # the comma before a missing word count
            values["slug"] = slug.slug.rstrip(" ,")
        if slug and slug.replaced:
            values["foreign"].append(Foreign(SPACE, "replaces", slug.replaced))
        heads.signals = {**dict.fromkeys(take.signals if take else ()), **heads.signals}
        heads.version = (take.version if take else "") or heads.version
        _apply(heads, values)
        values["notes"] = [*heads.notes, *labelled, *body.notes]
        values["body"] = body.blocks
        if not body.literal:
            _datelined(values)

    @staticmethod
    def _heed(heads: Heads, body: TextReader, embargo_of: EmbargoOf) -> None:
        """Handle the orders in notes of the *body*, and in lines above it."""
        heed_notes(heads, body.notes, embargo_of)
        while body.blocks and not body.literal and isinstance(first := body.blocks[0], Paragraph | Heading):
            if not heed_line(heads, plain(first.content), embargo_of):
                return
            del body.blocks[0]


def _slug(lines: list[tuple[str, str]], keyword: str) -> tuple[Slug | None, str]:
    """Take the slug line from *lines* of type: the first, or the one below words (``URGENT``) or a note."""
    for index, (typed, _) in enumerate(lines[:_MOST_ABOVE_SLUG]):
        if slug := read_slug(typed, keyword):
            del lines[index]
            return slug, typed
        if not (read_take(typed) or is_order(typed) or note_of(typed)):
            break
    return None, ""


_MOST_ABOVE_SLUG = 4  # lines, including the slug


def _halves(message: bytes) -> tuple[bytes, bytes]:
    """Return the two header lines and the text of a *message* without STX."""
    lines = message.lstrip(b"\r\n").splitlines(keepends=True)
    return b"".join(lines[:2]), b"".join(lines[2:])


def _lines_of_type(text: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Return the lines of type that begin *text*, each with its terminator, and the remaining lines."""
    lines = text.split("\n")
    found: list[tuple[str, str]] = []
    for index, line in enumerate(lines):
        match = LINE.fullmatch(line) if line[:1] == "^" and index < _MAX_LINES else None
        if match is None:
            return found, lines[index:]
        *before, last = _SEVERAL.split(match[1])
        found += [*[(part, "<") for part in before], (last, match[2])]
    return found, []


def _bare_lines(lines: list[str]) -> tuple[list[tuple[str, str]], list[str]]:
    """Split *lines* into lines of type without their signs and the text, whose first paragraph is indented."""
    for index, line in enumerate(lines[:_MOST_BARE]):
        if line[:1] == "\t" or line.startswith("   "):
            bare = [text.strip(" ") for text in lines[:index] if text.strip(" ")]
            return [(text, "<") if text[-1] not in "<=" else (text[:-1], text[-1]) for text in bare], lines[index:]
        if line[:1] in {"^", ROW} or len(line) > _LONGEST_BARE:
            break
    return [], lines


def _apply(heads: Heads, values: Values) -> None:
    first, second, *_ = [*heads.headlines, "", ""]
    values["headline"], values["subhead"], values["other_headlines"] = first, second, heads.others
    values["signals"], values["version"] = tuple(heads.signals), heads.version
    values["bylines"], values["embargo"] = heads.bylines, heads.embargo
    values["rights"] = [Rights(notice=heads.rights)] if heads.rights else []
    values["status"] = status_by(heads.signals)


def _datelined(values: Values) -> None:
    """Separate the dateline from the first paragraph."""
    blocks = values["body"]
    if not blocks or type(blocks[0]) is not Paragraph:
        return
    agency = values["sources"][0].name if values["sources"] else ""
    if read := read_dateline(plain(blocks[0].content), agency):
        values["dateline"], rest = read
        blocks[:1] = [paragraph(rest)] if rest else []


def _is_day(filed: str, when: datetime) -> bool:
    """Do month and day in *filed*, in either order, match *when*?"""
    return filed in (f"{when.month:02}-{when.day:02}", f"{when.day:02}-{when.month:02}")
