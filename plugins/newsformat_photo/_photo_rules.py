"""Rules for image files: their segments, IIM and XMP, and contradictions among these."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Final

from newsformat.markup.dates import read_date
from newsformat.markup.encodings import decodes
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Severity, Source, shortened
from newsformat_photo import _exif
from newsformat_photo._files._part import IIM, XMP, Bytes, Part
from newsformat_photo._iim import CHARACTER_SET, Dataset, datasets, encoding_named, texts
from newsformat_photo._iim_properties import PROPERTIES, read_iim
from newsformat_photo._reader import is_changed, parts_until_damage, properties_in_parts
from newsformat_photo._reconciling import LEFT_OUT, reconciled
from newsformat_photo._sniffing import media_type
from newsformat_photo._xmp_rules import packet_problems


_LENGTHS: Final = {number: most for number, (_, most) in PROPERTIES.items()} | {  # IIM 4.2, chapters 5 and 6
    "1:30": 10, "1:40": 8, "1:50": 32, "1:90": 32, "2:07": 64, "2:22": 32, "2:26": 3, "2:27": 64, "2:42": 2,
    "2:70": 10, "2:75": 1, "2:118": 128, "2:130": 2, "2:131": 1, "2:135": 3,
}  # fmt: skip
_ONCE: Final = frozenset(
    (
        *("1:30", "1:40", "1:90", "2:00", "2:05", "2:07", "2:10", "2:15", "2:22", "2:30", "2:35", "2:37", "2:38"),
        *("2:40", "2:55", "2:60", "2:62", "2:63", "2:65", "2:70", "2:75", "2:90", "2:92", "2:95", "2:100", "2:101"),
        *("2:103", "2:105", "2:110", "2:115", "2:116", "2:120", "2:130", "2:131", "2:135"),
    )
)
_DATES: Final = frozenset(("2:30", "2:37", "2:47", "2:55", "2:62"))
_TIMES: Final = frozenset(("2:35", "2:38", "2:60", "2:63"))
_DATE = re.compile(rb"\d{8}")
_TIME = re.compile(rb"(?:[01]\d|2[0-3])[0-5]\d[0-5]\d[+-](?:0\d|1[0-4])[0-5]\d")
_SUBJECT = re.compile(rb"[^:]{1,32}:\d{8}(?::[^:]*){3}")
_warning = partial(Problem, severity=Severity.WARNING)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the picture, in the order of its parts; then contradictions among these."""
    kind = media_type(source.head)
    if not kind:
        yield Problem("picture", "it is not JPEG, PNG, WebP or TIFF")
        return
    with Bytes(source) as picture:
        yield from _picture(kind, picture, source, report)


def _picture(kind: str, picture: Bytes, source: Source, report: Report) -> Iterator[Problem]:
    parts, damage = parts_until_damage(kind, picture)
    if damage is not None:
        yield Problem("file", damage.message)
    for part in parts:
        if part.kind == XMP:
            yield from _packet(part, source, report)
    records = [part for part in parts if part.kind == IIM]
    for part in records:
        yield from _records(part, picture)
    for part in records[1:]:
        yield _warning("once", "there is a second IIM", where=f"byte {part.place}")
    yield from _differences(parts, records, picture, source)


def _packet(part: Part, source: Source, report: Report) -> Iterator[Problem]:
    try:
        yield from packet_problems(part.content, source, report)
    except ReadError as error:
        yield Problem("xml", error.message, error.line, error.column)


def _records(part: Part, picture: Bytes) -> Iterator[Problem]:
    """Yield the problems of the IIM datasets."""
    inner_report = Report()
    found = datasets(part, picture, inner_report)
    seen: Counter[str] = Counter()
    for dataset in found:
        seen[dataset.number] += 1
        if dataset.number in _ONCE and seen[dataset.number] == 2:  # noqa: PLR2004 -- reported once
            yield _problem(dataset, "once", "it is repeated")
        yield from _dataset(dataset)
    for loss in inner_report.losses:
        yield Problem("dataset", loss.why)
    yield from _characters(found)


def _problem(dataset: Dataset, rule: str, message: str) -> Problem:
    return Problem(rule, f"IIM {dataset.number}: {message}", where=f"byte {dataset.place}")


def _dataset(dataset: Dataset) -> Iterator[Problem]:
    number, content = dataset.number, dataset.content
    shown = shortened(content.decode("utf-8", "replace"))
    if len(content) > _LENGTHS.get(number, len(content)):
        yield _problem(dataset, "length", f"{len(content)} bytes, of at most {_LENGTHS[number]}: {shown!r}")
    if number in _DATES and not (_DATE.fullmatch(content) and _is_day(content)):
        yield _problem(dataset, "date", f"{shown!r} is not a date such as 20261126")
    elif number in _TIMES and not _TIME.fullmatch(content):
        yield _problem(dataset, "time", f"{shown!r} is not a time such as 093000+0300")
    elif number == "2:10" and (len(content) != 1 or not content.isdigit()):
        yield _problem(dataset, "urgency", f"{shown!r} is not a number from 1 to 8")
    elif number == "2:12" and not _SUBJECT.fullmatch(content):
        yield _problem(dataset, "code", f"{shown!r} is not a reference to a subject such as IPTC:04015002:::")


def _is_day(content: bytes) -> bool:
    """Is *content* a date, or one with zeros for an unknown month or day?"""
    text = content.decode()
    return text[4:6] == "00" or text[6:] == "00" or read_date(text) is not None


def _characters(found: list[Dataset]) -> Iterator[Problem]:
    """Yield a problem if the characters are not in the declared set."""
    declared = next((entry for entry in found if entry.number == CHARACTER_SET), None)
    encoding = encoding_named(declared.content) if declared is not None else "ascii"
    if declared is not None and not encoding:
        yield _problem(declared, "characters", f"{shortened(declared.content.decode('latin-1'))!r} is unknown")
        return
    for dataset in found:
        if dataset.number.startswith("2:") and not decodes(dataset.content, encoding) and dataset.number in PROPERTIES:
            undeclared = "" if declared else ", and 1:90 declares no other set"
            yield _problem(dataset, "characters", f"it is not in {encoding}{undeclared}")
            return


def _differences(parts: list[Part], records: list[Part], picture: Bytes, source: Source) -> Iterator[Problem]:
    """Yield contradictions of XMP, IIM and Exif."""
    own_report, silent = Report(), Report(heard=False)
    xmp = properties_in_parts(parts, source, own_report)
    for loss in own_report.losses:
        if "extended XMP" in loss.why:
            yield Problem("extended", loss.why)
    if is_changed(parts, records):
        yield _warning("digest", "IIM was changed after XMP was written: the checksum does not match")
    found = Report()
    iim = read_iim([text for part in records[:1] for text in texts(datasets(part, picture, silent), silent)])
    both = reconciled(xmp, iim.properties, found)
    reconciled(both, _exif.exif_properties([*parts, *_exif.parts_of(parts, source, silent)]), found, of="Exif")
    for loss in found.losses:
        yield _warning("differs", loss.why.replace(LEFT_OUT, ""))
