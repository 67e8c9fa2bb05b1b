"""One set of properties from XMP and IIM (Metadata Working Group, Guidelines for Handling Image Metadata 2.0).

XMP counts, unless a checksum of the IIM shows that it was changed since: then IIM counts where they differ. A value
that IIM truncates to the length of its field does not differ.
"""

from __future__ import annotations

from typing import Final

from newsformat.markup.dates import read_date
from newsformat.plugin import Report, line
from newsformat_photo._iim_properties import MOST
from newsformat_photo._names import ALT, DATE, TYPES, shown
from newsformat_photo._xmp._value import ARRAYS, Properties, Value, all_of, chosen


_MAX_SHOWN: Final = 80  # characters
_NEARLY: Final = 4  # bytes of a field that may be left unused because the next character does not fit
_DAY: Final = len("2026-11-24")
LEFT_OUT: Final = ", which is left out"
"""The part of a message on a difference that is no problem of the file."""


def reconciled(
    xmp: Properties, iim: Properties, report: Report, *, changed: bool = False, of: str = "IIM"
) -> Properties:
    """Return the properties of *xmp*, with those of *iim* that it lacks, or, if IIM was *changed* later, that differ.

    *of* is the name of the second source in reports.
    """
    both = dict(xmp)
    for name, value in iim.items():
        if name not in xmp:
            both[name] = value
        elif _differ(name, xmp[name], value):
            kept, gone, what = (value, xmp[name], "XMP") if changed else (xmp[name], value, of)
            both[name] = kept
            why = " since IIM was changed later" if changed else ""
            report.left_out(f"{shown(name)}: {what} has another value{LEFT_OUT}{why}: {_brief_text(gone)}")
    if changed and xmp:
        report.note("IIM was changed after XMP; where they differ, IIM counts")
    return both


def _differ(name: str, xmp: Value, iim: Value) -> bool:
    if TYPES.get(name) == DATE:
        return not _same_moment(chosen(xmp), chosen(iim))
    most = MOST.get(name, 0)
    if iim.kind in ARRAYS and iim.kind != ALT:
        one, other = all_of(xmp), all_of(iim)
        return len(one) != len(other) or not all(map(lambda a, b: _fits(a, b, most), sorted(one), sorted(other)))
    texts = [chosen(item) for item in xmp.items] if xmp.kind == ALT else [chosen(xmp)]
    return not any(_fits(text, chosen(iim), most) for text in texts)


def _fits(longer: str, shorter: str, most: int) -> bool:
    """Is *shorter* the same as *longer*, or *longer* truncated to a field of *most* bytes?"""
    longer, shorter = line(longer), line(shorter)
    if longer == shorter:
        return True
    room = len(shorter.encode()) >= most - _NEARLY or len(shorter) >= most - _NEARLY
    return most > _NEARLY and room and longer.startswith(shorter)


def _same_moment(one: str, other: str) -> bool:
    """Are both the same time, or the same up to the precision of the shorter one?"""
    first, second = read_date(one), read_date(other)
    if first is None or second is None or min(len(one), len(other)) <= _DAY:
        return one[:_DAY].startswith(other[:_DAY]) or other[:_DAY].startswith(one[:_DAY])
    return first == second or (first.replace(tzinfo=None) == second.replace(tzinfo=None) and _lacks_zone(one, other))


def _lacks_zone(one: str, other: str) -> bool:
    return any(not text.endswith("Z") and not set(text[_DAY:]) & set("+-") for text in (one, other))


def _brief_text(value: Value) -> str:
    brief = "; ".join(all_of(value)) if value.kind != ALT else line(chosen(value))
    return f"{brief:.{_MAX_SHOWN}}"
