"""Reads telegrams: wire text between ``ZCZC`` and ``NNNN`` (ITU-T F.31), the predecessor of IPTC 7901's controls.

Above the text are lines whose first character identifies them. The meaning of each depends on the provider: it is
defined by the table ``fields`` of a dialect.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import dropwhile, groupby
from typing import Any

from newsformat import Article, Block, Concept, Dateline, Foreign, List, Paragraph, Preformatted, plain
from newsformat.markup.dates import read_date
from newsformat.plugin import ReadError, Report, lazily
from newsformat_wire import _notepad
from newsformat_wire._embargo import read_embargo
from newsformat_wire._iptc._header import SPACE, read_header
from newsformat_wire._iptc._reading import Reading
from newsformat_wire._moments import read_stamp
from newsformat_wire._orders import EmbargoOf, Orders, heed_line, heed_notes
from newsformat_wire._prose import BULLETS, Look, chunks_of, joined, look_of, read_chunk, with_headings
from newsformat_wire._signals import read_take, signals_of, status_by
from newsformat_wire._signatures import read_byline, read_dateline
from newsformat_wire._sniffing import HEADER


_START = lazily(r"\s*ZCZC[ \t]*([^\n]{0,80})\n?", re.IGNORECASE)
_SUBJECT_CODE = lazily(r"\d{8}", re.ASCII)
_BLANKS = " \t\n\x7f"
_SIGNED = lazily(r"[A-Z]{2}#|[%#$:&*@=^+~](?! )")
_PRIORITY = lazily(r"([A-Z])\1(?= [A-Z])")  # a doubled letter, and the addressee
_LABEL = lazily(r"[A-Z]+ ?[:-] ?(?=\S)")  # before a title
_TYPESET = lazily(r"(?<![ .])[ .]*+[<=]!$", re.MULTILINE)
_LONGEST_HEADLINE = 120  # characters
_SUM = lazily(r" {12,}\S+(?: {3,}\S+)+\s*$")  # a table row with an empty first cell
_SHORT = 45  # characters of a line, on average
_MAX_LINES = 20  # lines with signs
_BLANK_BYTES = b" \t\r\n\x7f"
_LONGEST_HEADER = 120
_WHOLE_HEADER = lazily(HEADER)
_NUMBERED = lazily(
    r"\d{1,5}/\w{2,4}|[A-Z]{1,4}\d{2,5}"
)  # after ZCZC: a number, with the letters of the channel (ITU-T F.31)
_CODES = lazily(r"(?=[^\n]*\d)[A-Z0-9]+(?:[_ ][A-Z0-9]+)+[ \t]*\n")  # a line of codes only
_PRIORITY_AND_CATEGORY = lazily(r"[A-Z] ([A-Z]{3}) [A-Z0-9]{3} [A-Z]{4}")
_HOUSE = lazily(r"\(([A-Za-z]{2,12})\) ?[-–]")
_OPENING = 800  # characters searched for the first dateline
_TIMED = lazily(r"\n[ \t]*(\d\d-[A-Z]{3}-\d\d \d\d:\d\d|\d{6} [^\W\d_]{3,9} \d\d)[ \t]*\Z")
_LINE = 50  # characters of a line that was wrapped


def is_telegram(message: bytes) -> bool:
    """Does *message* begin with ``ZCZC``?"""
    return message.lstrip(b" \t\r\n")[:4].upper() == b"ZCZC"


def message_in(message: bytes) -> tuple[str, bytes]:
    """Return the message within a telegram, from its header on, and the routing above that header.

    Without a header, there is none.
    """
    text = message.lstrip(_BLANK_BYTES)[4:].lstrip(_BLANK_BYTES)
    routing = b""
    if not _is_header(text):
        routing, _, below = text.partition(b"\n")
        below = below.lstrip(_BLANK_BYTES + b"\x01")
        if len(routing) <= _LONGEST_HEADER and (b"\x02" in text or _WHOLE_HEADER.match(below)):
            text = below
    if not _is_header(text):
        return "", b""
    return routing.decode("latin-1").strip(), text.rstrip(_BLANK_BYTES).removesuffix(b"NNNN").removesuffix(b"nnnn")


def _is_header(text: bytes) -> bool:
    return read_header(text.partition(b"\n")[0][:_LONGEST_HEADER].decode("latin-1").strip()) is not None


def read_telegram(reading: Reading, message: bytes, line: int) -> Article:
    """Return the article in *message*.

    Raises:
        ReadError: it is empty.
    """
    text = reading.decoded(message).rstrip(_BLANKS)
    text = text.removesuffix("NNNN").removesuffix("nnnn").rstrip(_BLANKS)
    start = _START.match(text)
    if start is None or not text[start.end() :].strip(" \n\t"):
        raise ReadError("a telegram without text", line=line)
    routing, _, more = start[1].strip(" \t").partition(" ")
    signed, rest = _signed(text[start.end() :])
    fields = reading.dialects.of(routing=routing, signs="".join(dict.fromkeys([sign for sign, _ in signed])))
    more = start[1].strip(" \t") if routing and fields.get("agency") else more
    codes, rest = ([], rest) if signed else _coded(rest)
    if not fields and _NUMBERED.fullmatch(routing):
        more, routing = start[1].strip(" \t"), ""
    if not (fields or routing) and (house := _HOUSE.search(rest, 0, _OPENING)):
        fields, routing = reading.dialects.of(source=house[1].upper(), agency=house[1]), house[1]
    kept = [Foreign(SPACE, "routing", value) for value in (more, *codes) if value]
    values: dict[str, Any] = {"foreign": kept, "notes": [], "subjects": [], "keywords": []}
    values["language"] = fields.get("language", ("",))[0]
    agency = fields.get("agency", (routing,))[0]
    values["sources"] = [Concept(name=agency)] if agency else []
    values["subjects"] += [
        Concept(code=match[1]) for code in codes if (match := _PRIORITY_AND_CATEGORY.fullmatch(code))
    ]
    if timed := _TIMED.search(rest):
        home = fields.get("zone", ("",))[0]
        values["published"] = read_stamp(timed[1], reading.report, line, home=home, received=reading.options.received)
        rest = rest[: timed.start()] if values["published"] else rest
    for sign, value in signed:
        if value:
            _take(values, fields.get(sign, ("",))[0], sign, value, reading.report)
    if signed and _PRIORITY.match(f"{signed[0][0]} A") and not values.get("headline"):
        title, _, rest = rest.partition("\n")
        _label(values, title)
    orders = Orders()
    home, base = fields.get("zone", ("",))[0], values.get("published")
    embargo_of = partial(read_embargo, report=reading.report, number=line, home=home, base=base)
    for _, value in signed:
        heed_line(orders, value, embargo_of)
    _text(values, rest, agency, reading, line, partial(_heed, values, orders, embargo_of))
    _handled(values, orders, embargo_of)
    reading.assume_english(values, rest, line)
    return Article(**values)


def _coded(text: str) -> tuple[list[str], str]:
    """Return the lines of codes that begin *text*, and the rest."""
    text, codes = text.lstrip("\n"), []
    while (match := _CODES.match(text)) and read_take(match[0].strip()) is None:
        codes.append(match[0].strip())
        text = text[match.end() :]
    return codes, text


def _label(values: dict[str, Any], line: str) -> None:
    """Read *line* as the headline, without typesetting codes; the label before it is kept."""
    title = _TYPESET.sub("", line.strip(_BLANKS))
    if label := _LABEL.match(title):
        values["foreign"].append(Foreign(SPACE, "label", label[0].rstrip(" ")))
        title = title[label.end() :]
    values["headline"] = title


def _signed(text: str) -> tuple[list[tuple[str, str]], str]:
    """Return the lines with signs above the text, and the text."""
    lines = text.lstrip("\n").split("\n", _MAX_LINES)
    found: list[tuple[str, str]] = []
    for index, line in enumerate(lines):
        match = _SIGNED.match(line) or (None if index else _PRIORITY.match(line))
        if match:
            found.append((match[0], line[match.end() :].strip(" \t")))
        elif line.strip(" \t"):
            return found, "\n".join(lines[index:])
    return found, ""


def _take(values: dict[str, Any], role: str, sign: str, value: str, report: Report) -> None:
    """Store the content of a line in the field for its *role*; without one, it is foreign."""
    match role:
        case "headline" | "slug" | "kicker" | "title" | "summary":
            values[role] = value
        case "label":
            _label(values, value)
            values.setdefault("slug", values["headline"])
        case "keyword":
            values["keywords"].append(value)
        case "subject" | "category":
            values["subjects"].append(_subject(value))
        case "place" if not value.isdigit():
            values["dateline"] = Dateline(place=value.strip("()"), text=value)
        case "published":
            values[role] = read_date(value, report)
        case "byline":
            values["bylines"] = read_byline(value) or read_byline(f"By {value}")
        case _:
            values["foreign"].append(Foreign(SPACE, f"line {sign}", value))


def _subject(code: str) -> Concept:
    """Return a subject: eight digits are an IPTC subject code."""
    if _SUBJECT_CODE.fullmatch(code):
        return Concept(code=code, scheme="subj", uri=f"http://cv.iptc.org/newscodes/subjectcode/{code}")
    return Concept(code=code)


def _handled(values: dict[str, Any], orders: Orders, embargo_of: EmbargoOf) -> None:
    """Handle the orders in the headline and the notes as well."""
    heed_notes(orders, values["notes"], embargo_of)
    orders.signals |= dict.fromkeys(signals_of(values.get("headline", "")))
    values["signals"], values["embargo"] = tuple(orders.signals), orders.embargo
    values["status"] = status_by(orders.signals)


def _text(  # noqa: PLR0913, PLR0917 -- the parts of a message
    values: dict[str, Any], text: str, agency: str, reading: Reading, line: int, is_heeded: Callable[[str], bool]
) -> None:
    text, codes = _TYPESET.subn("", text)
    if codes:
        reading.report.note(f"left out: codes of a typesetter at the ends of {codes} lines", line=line)
    chunks = chunks_of(text)
    if chunks and chunks[0][0] != " " and "\n  " in chunks[0]:  # a title directly above an indented text
        title, _, below = chunks[0].partition("\n")
        chunks[:1] = [title, below] if below.startswith("  ") else [chunks[0]]
    signed = list(_notepad.closed(chunks, agency, reading.report, line))
    chunks = _without_orders(chunks, is_heeded)
    if not values.get("headline") and len(chunks) > 1:
        _take_title(values, chunks, agency)
        chunks = _without_orders(chunks, is_heeded)
    noted = [(chunk, _notepad.single(chunk)) for chunk in chunks]
    chunks = [chunk for chunk, note in noted if note is None]
    body = with_headings(list(_blocks_of(chunks)))
    if not values.get("dateline") and body and type(body[0]) is Paragraph:
        _dated(values, body, agency)
    values["body"], values["notes"] = body, [*(note for _, note in noted if note), *signed]


def _heed(values: dict[str, Any], orders: Orders, embargo_of: EmbargoOf, line: str) -> bool:
    """Handle a *line* above the text with a single order: to stop the story, an embargo, urgency or a take."""
    if heed_line(orders, line, embargo_of):
        return True
    take = read_take(line.strip("()"))
    if take is None:
        return False
    orders.signals |= dict.fromkeys(take.signals)
    if take.version:
        values.setdefault("version", take.version)
    return True


def _without_orders(chunks: list[str], is_heeded: Callable[[str], bool]) -> list[str]:
    """Return *chunks* without the handled orders above the text, and without such a line above the headline."""
    rest = list(dropwhile(lambda chunk: "\n" not in chunk and is_heeded(chunk), chunks))
    first, _, below = rest[0].partition("\n") if rest else ("", "", "")
    if below and is_heeded(first):
        rest[0] = below
    return rest


def _take_title(values: dict[str, Any], chunks: list[str], agency: str) -> None:
    """Take the headline from *chunks*; a line below it is the subhead if the text begins with a dateline."""
    title, _, deck = chunks[0].partition("\n")
    if not _could_be_headline(title, agency) or (deck and not _could_be_headline(deck, agency)):
        return
    if deck and not (_HOUSE.match(chunks[1]) or read_dateline(joined(chunks[1]), agency)):
        return
    values["headline"] = title
    if deck:
        values["subhead"] = deck
    del chunks[0]


def _could_be_headline(chunk: str, agency: str) -> bool:
    dated = bool(agency) and f"{agency} - " in chunk
    return "\n" not in chunk and len(chunk) <= _LONGEST_HEADLINE and chunk[-1] not in ".:;," and not dated


def _blocks_of(chunks: list[str]) -> Iterator[tuple[Block, Look]]:
    """Yield the blocks of *chunks*; adjacent ones with the same bullet form a list."""
    for bullet, group in groupby(chunks, lambda chunk: chunk[:2] if chunk[:2] in BULLETS else ""):
        lines_of_group = list(group)
        if bullet and len(lines_of_group) > 1 and not any("\n" + bullet in chunk for chunk in lines_of_group):
            yield List([[Paragraph(joined(chunk[2:]))] for chunk in lines_of_group]), Look.RUNNING
            continue
        for chunk in lines_of_group:
            for block in _blocks(chunk):
                yield block, look_of(chunk)


def _blocks(chunk: str) -> list[Block]:
    """Return the blocks of *chunk*; its lines are not wrapped, so short lines are significant."""
    lines = chunk.split("\n")
    wrapped = all(len(line) >= _LINE for line in lines[:-1])
    if len(lines) > 1 and not wrapped and sum(map(len, lines)) < _SHORT * len(lines) and chunk[0] not in "|-":
        return [Preformatted(chunk)]
    if len(lines) == 1 and _SUM.match(chunk):
        return [Preformatted(chunk)]
    return read_chunk(chunk)


def _dated(values: dict[str, Any], body: list[Any], agency: str) -> None:
    """Separate a dateline from the first paragraph, also without brackets: ``SYDNEY, Dec 7 AAP - ``."""
    text = plain(body[0].content)
    read = read_dateline(text, agency)
    if read is None and agency:
        bare = re.match(rf"([^\W\d_][^()\n]{{0,60}}?),? ({re.escape(agency)}) - ", text)
        read = read_dateline(f"{bare[1]} ({agency}) - {text[bare.end() :]}", agency) if bare else None
        if read and bare:
            printed = bare[0].rstrip(" ")
            read = Dateline(place=read[0].place, date=read[0].date, source=agency, text=printed), read[1]
    if read:
        values["dateline"], rest = read
        body[:1] = [Paragraph(rest)] if rest else []
