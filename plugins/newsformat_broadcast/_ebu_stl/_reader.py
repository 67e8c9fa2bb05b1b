"""EBU STL → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple

from attrs import evolve

from newsformat import Article, Foreign, Inline, Style, Text
from newsformat.markup.dates import read_date
from newsformat.plugin import ReadError, Report, Source
from newsformat_broadcast._captions._markup import SpokenLine, spoken_lines
from newsformat_broadcast._captions._transcript import Cue, article
from newsformat_broadcast._ebu_stl._iso_6937 import decoded
from newsformat_broadcast._options import CaptionOptions


SPACE: Final = "ebu-stl"
GSI: Final = 1024  # bytes of the block of general information
TTI: Final = 128  # bytes of each block of text
DISK: Final = re.compile(rb"STL(\d\d)\.01")
_PAGES: Final = {"437": "cp437", "850": "cp850", "860": "cp860", "863": "cp863", "865": "cp865"}
_LANGUAGES: Final = {  # EBU Tech 3264, appendix 3
    "01": "sq", "02": "br", "03": "ca", "04": "hr", "05": "cy", "06": "cs", "07": "da", "08": "de", "09": "en",
    "0A": "es", "0B": "eo", "0C": "et", "0D": "eu", "0E": "fo", "0F": "fr", "10": "fy", "11": "ga", "12": "gd",
    "13": "gl", "14": "is", "15": "it", "16": "se", "17": "la", "18": "lv", "19": "lb", "1A": "lt", "1B": "hu",
    "1C": "mt", "1D": "nl", "1E": "no", "1F": "oc", "20": "pl", "21": "pt", "22": "ro", "23": "rm", "24": "sr",
    "25": "sk", "26": "sl", "27": "fi", "28": "sv", "29": "tr", "2A": "nl-BE", "2B": "wa", "45": "zu", "46": "vi",
    "47": "uz", "48": "ur", "49": "uk", "4A": "th", "4B": "te", "4C": "tt", "4D": "ta", "4E": "tg", "4F": "sw",
    "50": "srn", "51": "so", "52": "si", "53": "sn", "54": "sh", "55": "rue", "56": "ru", "57": "qu", "58": "ps",
    "59": "pa", "5A": "fa", "5B": "pap", "5C": "or", "5D": "ne", "5E": "nd", "5F": "mr", "60": "ro-MD", "61": "ms",
    "62": "mg", "63": "mk", "64": "lo", "65": "ko", "66": "km", "67": "kk", "68": "kn", "69": "ja", "6A": "id",
    "6B": "hi", "6C": "he", "6D": "ha", "6E": "gn", "6F": "gu", "70": "el", "71": "ka", "72": "ff", "73": "prs",
    "74": "cv", "75": "zh", "76": "my", "77": "bg", "78": "bn", "79": "be", "7A": "bm", "7B": "az", "7C": "as",
    "7D": "hy", "7E": "ar", "7F": "am",
}  # fmt: skip
_FIELDS: Final = {  # of general information: offset and length
    "original-programme": (16, 32), "original-episode": (48, 32), "programme": (80, 32), "episode": (112, 32),
    "translator": (144, 32), "translator-contact": (176, 32), "reference": (208, 16), "created": (224, 6),
    "revised": (230, 6), "revision": (236, 2), "start": (256, 8), "country": (274, 3), "publisher": (277, 32),
    "editor": (309, 32), "editor-contact": (341, 32),
}  # fmt: skip
_KEPT: Final = ("original-episode", "translator-contact", "reference", "revision", "start", "country", "publisher",
                "editor", "editor-contact")  # fmt: skip
_USERS: Final = 448  # offset of the user-defined area
_LAST, _USER, _RESERVED = 0xFF, 0xFE, 0xF0
_NEW_LINE, _FILLER = 0x8A, 0x8F
_MARKS: Final = {0x80: (Style.EMPHASIS, True), 0x81: (Style.EMPHASIS, False), 0x82: (Style.UNDERLINE, True),
                 0x83: (Style.UNDERLINE, False)}  # fmt: skip
_CONTROLS: Final = range(0x20)  # teletext colours and boxes, each displayed as a space
_C1: Final = range(0x80, 0xA0)  # italics, underlining and boxes, which take no room


class Block(NamedTuple):
    """A block of text and timing information (section 5)."""

    number: int
    subtitle: int
    extension: int
    start: bytes
    end: bytes
    comment: bool
    text: bytes


def read(source: Source, options: CaptionOptions, report: Report, /) -> Iterator[Article]:
    """Yield the transcript of *source*.

    Raises:
        ReadError: it has no block of general information, or no subtitles.
    """
    content = source.read_bytes()
    disk = DISK.match(content[3:11])
    if disk is None or len(content) < GSI:
        raise ReadError("not EBU STL: the disk format code, such as STL25.01, is missing")
    general = content[:GSI]
    rate, table = int(disk[1]) or 25, general[12:14].decode("latin-1")
    info = _general(general)
    if general[_USERS:].strip(b" \0"):
        report.left_out("the user-defined area of the general information is left out")
    cues = [*_cues(content, rate, table, report)]
    if not cues:
        raise ReadError("it contains no subtitles")
    language = _LANGUAGES.get(general[14:16].decode("latin-1").upper(), "")
    yield _with_general(article(cues, SPACE, options.pause, report, language=language), info, report)


def blocks_in(content: bytes) -> Iterator[Block]:
    """Yield the complete text blocks of *content*."""
    for number, position in enumerate(range(GSI, len(content) - TTI + 1, TTI), 1):
        block = content[position : position + TTI]
        subtitle = int.from_bytes(block[1:3], "little")
        yield Block(number, subtitle, block[3], block[5:9], block[9:13], block[15] == 1, block[16:])


def _general(general: bytes) -> dict[str, str]:
    page = _PAGES.get(general[:3].decode("latin-1"), "cp850")
    return {
        name: " ".join(general[position : position + size].decode(page, "replace").replace("\0", " ").split())
        for name, (position, size) in _FIELDS.items()
    }


def _with_general(article_read: Article, info: dict[str, str], report: Report) -> Article:
    """Return *article_read* with the general information *info*."""
    values: dict[str, Any] = {"title": info["original-programme"] or info["programme"]}
    for name, attribute in (("created", "created"), ("revised", "updated")):
        if info[name].strip("0"):
            values[attribute] = _day(info[name], name, report)
    kept = [Foreign(SPACE, name, info[name]) for name in _KEPT if info[name].strip("0 ")]
    if info["original-programme"]:
        kept += [Foreign(SPACE, "programme", info["programme"])] if info["programme"] else []
    kept += [Foreign(SPACE, name, info[name]) for name in ("episode", "translator") if info[name]]
    return evolve(article_read, **values, foreign=[*article_read.foreign, *kept])


def _day(digits: str, name: str, report: Report) -> datetime | None:
    """Return the date of six digits, from 1980 to 2079."""
    if re.fullmatch(r"\d{6}", digits, re.ASCII):
        century = "20" if int(digits[:2]) < _TURN else "19"
        day = f"{century}{digits[:2]}-{digits[2:4]}-{digits[4:]}"
        if read_date(day):
            return read_date(day, report)
    report.left_out(f"an invalid date, {name}, is left out: {digits}")
    return None


_TURN: Final = 80


# Subtitles ------------------------------------------------------------------------------


def _cues(content: bytes, rate: int, table: str, report: Report) -> Iterator[Cue]:
    parts: list[Block] = []
    for block in blocks_in(content):
        if _RESERVED <= block.extension <= _USER:
            report.left_out(f"the user data in block {block.number} are left out")
            continue
        if block.comment:
            comment = " ".join(decoded(_bare(_text(block)), table).split())
            report.left_out(f"the comment in block {block.number} is left out: {comment:.60}")
            continue
        if parts and parts[-1].subtitle != block.subtitle:
            yield from _truncated(parts, rate, table, report)
            parts = []
        parts.append(block)
        if block.extension == _LAST:
            yield from _cue(parts, rate, table)
            parts = []
    if parts:
        yield from _truncated(parts, rate, table, report)
    if rest := len(content[GSI:]) % TTI:
        report.note(f"{rest} bytes at the end are not a complete block")


def _truncated(parts: list[Block], rate: int, table: str, report: Report) -> Iterator[Cue]:
    report.note(f"a subtitle may be truncated: block {parts[-1].number} is not its last one, and no other follows")
    yield from _cue(parts, rate, table)


def _cue(parts: list[Block], rate: int, table: str) -> Iterator[Cue]:
    """Yield the subtitle in the blocks *parts*, if it has any text."""
    if lines := tuple(_lines(b"".join(map(_text, parts)), table)):
        yield Cue(_seconds(parts[-1].start, rate), _seconds(parts[-1].end, rate), lines)


def _text(block: Block) -> bytes:
    return block.text.split(bytes([_FILLER]), 1)[0]


def _bare(text: bytes) -> bytes:
    return bytes([code if code not in _CONTROLS else 0x20 for code in text if code not in _C1])


def _lines(text: bytes, table: str) -> Iterator[SpokenLine]:
    """Yield the lines of *text*, with italics and underlining, which may begin in a line and end in a later one."""
    on: dict[Style, bool] = {}
    for line in text.split(bytes([_NEW_LINE])):
        words: list[Inline] = []
        start = 0
        for match in _MARK.finditer(line):
            words.append(_run(line[start : match.start()], table, on))
            mark, on[mark] = _MARKS[line[match.start()]]
            start = match.end()
        yield from spoken_lines([*words, _run(line[start:], table, on)], "")


_MARK: Final = re.compile(rb"[\x80-\x83]")


def _run(text: bytes, table: str, on: Mapping[Style, bool]) -> Text:
    return Text(decoded(_bare(text), table), [mark for mark, is_on in on.items() if is_on])


def _seconds(code: bytes, rate: int) -> float:
    """Return a time code (hours, minutes, seconds, frames) in seconds."""
    hours, minutes, seconds, frames = code
    return hours * 3600 + minutes * 60 + seconds + min(frames, rate) / rate
