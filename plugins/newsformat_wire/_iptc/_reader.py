"""Reads IPTC 7901 messages, and the older telegrams, as articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from newsformat import Article, Block, Envelope, Foreign, Paragraph, plain
from newsformat.plugin import ReadError, Report, Source, lazily, shortened
from newsformat_wire import _notepad
from newsformat_wire._code_sets import variant
from newsformat_wire._dialects import Dialects, Fields
from newsformat_wire._embargo import read_embargo
from newsformat_wire._framing import CUT_OFF, each_article, parted, report_controls
from newsformat_wire._iptc._header import KNOWN_FIELDS, SPACE, Values, agency, in_dialect, read_header, read_keywords
from newsformat_wire._iptc._opening import MOST_ABOVE, Opening
from newsformat_wire._iptc._reading import Reading
from newsformat_wire._iptc._telegram import is_telegram, message_in, read_telegram
from newsformat_wire._iptc._title import MOST, Title, length, read_title, take_above, take_further
from newsformat_wire._makers import paragraph
from newsformat_wire._moments import beside_stamp, read_stamp, without_stamp
from newsformat_wire._options import IptcReadOptions
from newsformat_wire._orders import EmbargoOf, heed_line, heed_notes
from newsformat_wire._prose import FILL, Look, chunks_of, look_of, read_chunk, with_headings
from newsformat_wire._signals import status_by
from newsformat_wire._signatures import read_byline, read_dateline
from newsformat_wire._sniffing import SESSION
from newsformat_wire._wide import code_set


_TRAILER = lazily(r"\n[ \t\x7f]*((?:\d{6}\b|\d\d-[A-Z]{3}-\d\d \d\d:)[^\n]{0,30})[\s\x7f]*\Z")


def read(source: Source, options: IptcReadOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the articles in *source*."""
    dialects = Dialects(SPACE, options.dialect, KNOWN_FIELDS, report)
    reading = Reading(options, report, code_set(source, options.encoding), dialects)
    yield from each_article(source, partial(_article, reading), report)


def _article(reading: Reading, message: bytes, line: int) -> Article:
    """Return the article in *message*, which begins on *line* of its source.

    Raises:
        ReadError: it has no header.
    """
    if is_telegram(message):
        routing, within = message_in(message)
        if not within:
            return read_telegram(reading, message, line)
        if routing:
            reading.report.note(f"left out {routing[:40]!r}, which begins the telegram around a message", line=line)
        message = within
    parts = _parted(message)
    report_controls(parts[1], reading.report, line)
    sample = max(parts, key=len)
    head = reading.decoded(parts[0], sample=sample, quietly=not parts[0].isascii())
    framed = b"\x01" in message[: len(parts[0])] and b"\x02" in message
    source, values, rest = _headed(reading, head, line, framed=framed)
    fields = reading.dialects.of(source=source, agency=agency(values))
    usual = fields.get("encoding", ("",))[0]
    if usual or not parts[0].isascii():
        first, head = head, reading.decoded(parts[0], usual, sample)
        if head != first:
            source, values, rest = _headed(reading, head, line, framed=framed)
    in_dialect(values, fields, source)
    usual = usual or variant(message, values.get("language", ""), reading.report)
    text, trailer = reading.decoded(parts[1], usual, sample), reading.decoded(parts[2], usual, sample)
    if b"\x02" not in message:
        rest, text = _without_controls(rest if rest.strip(" \n") else text)
    if b"\x03" not in message:
        if match := _TRAILER.search(text):
            text, trailer = text[: match.start()], match[1]
        elif b"\x02" in message or b"\x01" in message:
            reading.report.note(CUT_OFF, line=line + message.count(b"\n"))
    elif not any(map(str.isdigit, trailer)):
        text, stamp = without_stamp(text)
        trailer = stamp or trailer
    values |= read_keywords(rest)
    above = [name for name in map(str.strip, rest.split("\n")) if name and FILL not in name and "/" not in name]
    _stamp(reading, values, trailer.strip(_AROUND).removesuffix("NNNN").strip(_AROUND), fields, line)
    _text(reading, values, text, fields, line + head.count("\n"), above)
    reading.assume_english(values, text, line)
    return Article(**values)


def _headed(reading: Reading, head: str, line: int, *, framed: bool) -> tuple[str, Values, str]:
    """Return the source, the values of the header, and the lines under it.

    Raises:
        ReadError: it is not a header, nor *framed* by SOH and STX.
    """
    bare = head.strip(_AROUND)
    if session := _SESSION.match(bare):
        reading.report.note(f"left out {session[0].strip()!r}, the time of a telex session", line=line)
        bare = bare[session.end() :]
    header, _, rest = bare.partition("\n")
    header = header.strip(_AROUND)
    found = read_header(header)
    if found is None and framed and header:
        reading.report.note(f"not a header of IPTC 7901: {header[:40]!r}; kept as it is", line=line)
        return "", {"foreign": [Foreign(SPACE, "header", header)], "notes": []}, rest
    if found is None:
        raise ReadError(
            f"not a header of IPTC 7901: source, number, priority, category, but {shortened(header)!r}", line=line
        )
    return *found, rest


def _stamp(reading: Reading, values: Values, stamp: str, fields: Fields, line: int) -> None:
    if not stamp:
        return
    home = fields.get("zone", ("",))[0]
    values["published"] = read_stamp(stamp, reading.report, line, home=home, received=reading.options.received)
    if values["published"] is None:
        reading.report.note(f"not a time with a month and a year: {stamp[:40]!r}; kept as it is", line=line)
    if values["published"] is None or beside_stamp(stamp):
        values["foreign"].append(Foreign(SPACE, "trailer", stamp))


# The text -----------------------------------------------------------------


def _text(  # noqa: PLR0913, PLR0917 -- the parts of a message
    reading: Reading, values: Values, text: str, fields: Fields, line: int, above: list[str]
) -> None:
    """Read *text*; lines *above* STX may contain instructions, like those of the title."""
    lines = text.lstrip("\n").split("\n", MOST)
    end = length(lines)
    home = fields.get("zone", ("",))[0]
    base = values.get("published")
    title = read_title(lines[:end], reading.report, line, home, base=base, below=lines[end:])
    if lines[end - 1].rstrip(" ")[-1:] == "=" or next(filter(None, lines[end:]), "").startswith("Utl.:"):
        end += take_further(title, lines[end:])
    name = agency(values)
    below = "\n".join(lines[end:])
    if "apart" in fields:  # a character alone on a line, around lines that are kept apart
        below = re.sub(rf"(?m)^{re.escape(fields['apart'][0])}$", "", below)
    chunks, pad = _notepad.parted(chunks_of(below), (*_notepad.WORDS, *fields.get("notepad", ())))
    embargo_of = partial(read_embargo, report=reading.report, number=line, home=home, base=base)
    _heed(title, chunks, embargo_of)
    signed = [*_notepad.initials(pad, name), *_notepad.closed(chunks, name, reading.report, line)]
    take_above(title, above, embargo_of)
    _apply(title, values)
    _body(values, chunks)
    heed_notes(title, values["notes"], embargo_of)
    values["signals"], values["embargo"] = tuple(title.signals), title.embargo
    values["status"] = status_by(title.signals)
    values["notes"] = [*title.notes, *values["notes"], *_notepad.notes(pad), *signed]


def _heed(title: Title, chunks: list[str], embargo_of: EmbargoOf) -> None:
    """Take instructions on lines of their own above the text from *chunks*; bylines may precede them."""
    signed = next((index for index, chunk in enumerate(chunks[:MOST_ABOVE]) if not read_byline(chunk)), 0)
    while len(chunks) > signed and "\n" not in chunks[signed] and heed_line(title, chunks[signed], embargo_of):
        del chunks[signed]


def _body(values: Values, chunks: list[str]) -> None:
    found: list[tuple[Block, Look]] = []
    for chunk in chunks:
        rest, notes = _notepad.apart(chunk)
        if notes:
            values["notes"] += notes
        if rest:
            look = look_of(rest)
            for block in read_chunk(rest):
                found.append((block, look))  # noqa: PERF401 -- mostly one
    _datelined(values, found, agency(values))
    values["body"] = with_headings(found)


_MOST_KEYWORDS = 3  # lines
_AROUND = "\x01\x7f \t\n\x16\0\ufeff"
_SESSION = lazily(SESSION.decode())


def _parted(message: bytes) -> tuple[bytes, bytes, bytes]:
    """Return the parts before STX, up to ETX, and after it."""
    head, text, trailer = parted(message)
    if not (text or trailer) and b"\x03" in head:
        head, _, trailer = head.partition(b"\x03")
    return head, text, trailer


def _without_controls(text: str) -> tuple[str, str]:
    """Return the keyword lines and the text below a header, without an STX between them.

    Such lines end with a stroke; others are recognised by the title below them, with its terminator.
    """
    keywords, blank, rest = text.lstrip("\n").partition("\n\n")
    title = rest.lstrip("\n").partition("\n\n")[0]
    few = keywords.count("\n") < _MOST_KEYWORDS and title.count("\n") < _MOST_KEYWORDS
    if blank and few and title.rstrip(" ")[-1:] == "=" and "=" not in keywords:
        return keywords, rest
    lines = text.lstrip("\n").split("\n", 4)
    count = 0
    while (
        count < len(lines) - 1
        and count < _MOST_KEYWORDS
        and "/" in lines[count]
        and lines[count].rstrip(" ")[-1:] == "/"
    ):
        count += 1
    return "\n".join(lines[:count]), "\n".join(lines[count:])


def _apply(title: Title, values: Values) -> None:
    values["headline"], values["kicker"], values["version"] = title.headline, title.kicker, title.version
    values["subhead"] = title.subhead
    values["genres"], values["bylines"] = title.genres, title.bylines


def _datelined(values: Values, found: list[tuple[Block, Look]], name: str) -> None:
    """Separate the dateline from the paragraph that it begins; what precedes it is not part of the text."""
    opening: Opening | None = None
    for index, (block, look) in enumerate(found[:MOST_ABOVE]):
        text = plain(block.content) if type(block) is Paragraph and look is not Look.LITERAL else ""
        if text and (read := read_dateline(text, name)):
            values["dateline"], rest = read
            found[: index + 1] = [(paragraph(rest), Look.RUNNING)] if rest else []
            if opening:
                values["summary"] = opening.summary
                values["notes"] += opening.notes
                values["bylines"] = [*values["bylines"], *opening.bylines]
            return
        opening = opening or Opening()
        if not opening.takes(block, text):
            return
