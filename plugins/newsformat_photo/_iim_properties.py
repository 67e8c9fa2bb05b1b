"""IIM → properties of XMP, by the mapping of the IPTC Photo Metadata Standard, and what there is none for.

The number of a dataset has its greatest length in bytes (IIM 4.2, chapter 6) beside the property that it is.
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
_NUMBERED = re.compile(r"\d{3}:(.+)", re.ASCII | re.DOTALL)
_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_TIME = re.compile(r"(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)(\d\d)|Z)?", re.ASCII)


class Moments(NamedTuple):
    """What IIM says of when a picture may be used: ISO 8601, or ``""``."""

    release: str = ""
    expiration: str = ""


class Told(NamedTuple):
    """What IIM says: as properties, as foreign parts, when the picture may be used, and the service it came by."""

    properties: Properties
    foreign: list[Foreign]
    moments: Moments
    services: list[str]


def told(records: Records) -> Told:
    """Return what the datasets in *records* say."""
    by_number: dict[str, list[str]] = {}
    for number, content in records:
        if content:
            by_number.setdefault(number, []).append(content)
    moments = Moments(_moment(by_number, "2:30", "2:35"), _moment(by_number, "2:37", "2:38"))
    services = [line(each) for each in by_number.pop("1:30", [])]
    found: Properties = {}
    for number, (name, _) in PROPERTIES.items():
        if said := by_number.pop(number, []):
            found[expanded(name)] = _value(number, said)
            if (number == "2:12" and any(_is_named(each) for each in said)) or (number == "2:04" and _says_more(said)):
                by_number[number] = said
    for number, (time, property_) in _DATES.items():
        if moment := _moment(by_number, number, time):
            found[expanded(property_)] = text(moment)
    foreign = [Foreign(SPACE, number, each) for number, left in by_number.items() for each in left]
    return Told(found, foreign, moments, services)


def _value(number: str, said: list[str]) -> Value:
    if number == "2:12":
        return array(BAG, [_code(each) for each in said])
    if number == "2:04":
        numbered = _NUMBERED.fullmatch(said[0])
        return text(numbered[1] if numbered else said[0])
    if number in _ARRAYS:
        return array(_ARRAYS[number], said)
    whole = "\n".join(said)  # of what may be there but once
    return Value(ALT, items=(text(prose(whole), DEFAULT),)) if number in _ALTERNATIVES else text(whole)


def _code(said: str) -> str:
    match = _SUBJECT.fullmatch(said)
    return match[1] if match else said


def _is_named(said: str) -> bool:
    """Does a reference to a subject say more than its code: names, or whose it is (IIM 4.2, 2:12)?"""
    provider, _, rest = said.partition(":")
    return bool(rest.partition(":")[2].strip(":")) or (bool(rest) and provider != "IPTC")


def _says_more(genres: list[str]) -> bool:
    """Do references to *genres* say more than one name: others, or numbers (IIM 4.2, 2:04)?"""
    return len(genres) > 1 or _NUMBERED.fullmatch(genres[0]) is not None


def _moment(by_number: dict[str, list[str]], number: str, time: str) -> str:
    """Return the date and time of two datasets in ISO 8601, as far as they say it; what is none stays."""
    days, times = by_number.get(number, []), by_number.get(time, [])
    day = _DAY.fullmatch(days[0]) if len(days) == 1 else None
    clock = _TIME.fullmatch(times[0]) if len(times) == 1 else None
    if day is None or day[1] == "0000":
        return ""
    if "00" in {day[2], day[3]}:  # which are not known
        del by_number[number]
        return day[1] if day[2] == "00" else f"{day[1]}-{day[2]}"
    del by_number[number]
    if clock is None:
        return "-".join(day.groups())
    del by_number[time]
    zone = f"{clock[4]}:{clock[5]}" if clock[4] else "Z" if times[0].endswith("Z") else ""
    return f"{'-'.join(day.groups())}T{clock[1]}:{clock[2]}:{clock[3]}{zone}"
