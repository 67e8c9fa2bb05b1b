"""IIM → XMP properties, by the mapping of the IPTC Photo Metadata Standard; other datasets become foreign.

Each number of a dataset has its property, and the greatest length in bytes (IIM 4.2, chapter 6).
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsformat import Foreign
from newsformat.plugin import line, prose
from newsformat_photo._iim import Records
from newsformat_photo._names import ALT, BAG, DEFAULT, SEQ, expanded
from newsformat_photo._xmp._value import Properties, Value, array, text


SPACE: Final = "iim"  # of foreign parts
PROPERTIES: Final = {
    "2:04": ("Iptc4xmpCore:IntellectualGenre", 68),
    "2:05": ("dc:title", 64),
    "2:10": ("photoshop:Urgency", 1),
    "2:12": ("Iptc4xmpCore:SubjectCode", 236),
    "2:15": ("photoshop:Category", 3),
    "2:20": ("photoshop:SupplementalCategories", 32),
    "2:25": ("dc:subject", 64),
    "2:40": ("photoshop:Instructions", 256),
    "2:65": ("xmp:CreatorTool", 32),
    "2:80": ("dc:creator", 32),
    "2:85": ("photoshop:AuthorsPosition", 32),
    "2:90": ("photoshop:City", 32),
    "2:92": ("Iptc4xmpCore:Location", 32),
    "2:95": ("photoshop:State", 32),
    "2:100": ("Iptc4xmpCore:CountryCode", 3),
    "2:101": ("photoshop:Country", 64),
    "2:103": ("photoshop:TransmissionReference", 32),
    "2:105": ("photoshop:Headline", 256),
    "2:110": ("photoshop:Credit", 32),
    "2:115": ("photoshop:Source", 32),
    "2:116": ("dc:rights", 128),
    "2:120": ("dc:description", 2000),
    "2:122": ("photoshop:CaptionWriter", 32),
}
MOST: Final = {expanded(name): length for name, length in PROPERTIES.values()}
_ARRAYS = {"2:12": BAG, "2:20": BAG, "2:25": BAG, "2:80": SEQ}
_ALTERNATIVES = frozenset(("2:05", "2:116", "2:120"))
_DATES = {"2:55": ("2:60", "photoshop:DateCreated"), "2:62": ("2:63", "xmp:CreateDate")}
_SUBJECT = re.compile(r"(?:[^:]*:)?(\d{8})(?::.*)?", re.ASCII | re.DOTALL)
_NUMBERED_GENRE = re.compile(r"\d{3}:(.+)", re.ASCII | re.DOTALL)
_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_TIME = re.compile(r"(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)(\d\d)|Z)?", re.ASCII)


class Moments(NamedTuple):
    """When IIM allows a picture to be used: ISO 8601, or ``""``."""

    release: str = ""
    expiration: str = ""


class FromIim(NamedTuple):
    """The content of IIM: properties, foreign parts, times of release and expiration, and services."""

    properties: Properties
    foreign: list[Foreign]
    moments: Moments
    services: list[str]


def read_iim(records: Records) -> FromIim:
    """Return the content of the datasets in *records*."""
    by_number: dict[str, list[str]] = {}
    for number, content in records:
        if content:
            by_number.setdefault(number, []).append(content)
    moments = Moments(_moment(by_number, "2:30", "2:35"), _moment(by_number, "2:37", "2:38"))
    services = [line(value) for value in by_number.pop("1:30", [])]
    found: Properties = {}
    for number, (name, _) in PROPERTIES.items():
        if values := by_number.pop(number, []):
            found[expanded(name)] = _value(number, values)
            if _has_more_than_property(number, values):
                by_number[number] = values
    for number, (time, property_) in _DATES.items():
        if moment := _moment(by_number, number, time):
            found[expanded(property_)] = text(moment)
    foreign = [Foreign(SPACE, number, value) for number, left in by_number.items() for value in left]
    return FromIim(found, foreign, moments, services)


def _value(number: str, values: list[str]) -> Value:
    if number == "2:12":
        return array(BAG, [_code(value) for value in values])
    if number == "2:04":
        numbered = _NUMBERED_GENRE.fullmatch(values[0])
        return text(numbered[1] if numbered else values[0])
    if number in _ARRAYS:
        return array(_ARRAYS[number], values)
    joined = "\n".join(values)  # not repeatable by the standard
    return Value(ALT, items=(text(prose(joined), DEFAULT),)) if number in _ALTERNATIVES else text(joined)


def _code(reference: str) -> str:
    match = _SUBJECT.fullmatch(reference)
    return match[1] if match else reference


def _has_more_than_property(number: str, values: list[str]) -> bool:
    """Do references to subjects or genres (IIM 4.2, 2:12 and 2:04) have parts that the property lacks?"""
    if number == "2:12":
        return any(map(_has_names, values))
    return number == "2:04" and (len(values) > 1 or _NUMBERED_GENRE.fullmatch(values[0]) is not None)


def _has_names(reference: str) -> bool:
    """Does a reference to a subject have names, or a provider other than IPTC?"""
    provider, _, rest = reference.partition(":")
    return bool(rest.partition(":")[2].strip(":")) or (bool(rest) and provider != "IPTC")


def _moment(by_number: dict[str, list[str]], number: str, time: str) -> str:
    """Return date and time of two datasets in ISO 8601, as far as they are known; a malformed one is kept."""
    days, times = by_number.get(number, []), by_number.get(time, [])
    day = _DAY.fullmatch(days[0]) if len(days) == 1 else None
    clock = _TIME.fullmatch(times[0]) if len(times) == 1 else None
    if day is None or day[1] == "0000":
        return ""
    if "00" in {day[2], day[3]}:  # unknown month or day
        del by_number[number]
        return day[1] if day[2] == "00" else f"{day[1]}-{day[2]}"
    del by_number[number]
    if clock is None:
        return "-".join(day.groups())
    del by_number[time]
    zone = f"{clock[4]}:{clock[5]}" if clock[4] else "Z" if times[0].endswith("Z") else ""
    return f"{'-'.join(day.groups())}T{clock[1]}:{clock[2]}:{clock[3]}{zone}"
