"""What XMP and IIM say of the same, as one (Metadata Working Group, Guidelines for Handling Image Metadata 2.0).

XMP counts, unless a checksum of the IIM shows that somebody has changed it since: then IIM counts where it differs. It
does not differ where it is only shorter, as its fields are.
"""

from __future__ import annotations

from typing import Final

from newsformat.markup.dates import read_date
from newsformat.plugin import Report, line
from newsformat_photo._iim_properties import MOST
from newsformat_photo._names import ALT, DATE, TYPES, shown
from newsformat_photo._xmp._value import ARRAYS, Properties, Value, all_of, chosen


_SHOWN: Final = 80  # characters
_NEARLY: Final = 4  # bytes that a character may be too long for what is left of a field
_DAY: Final = len("2026-11-24")


def reconciled(
    xmp: Properties, iim: Properties, report: Report, *, changed: bool = False, of: str = "IIM"
) -> Properties:
    """Return the properties of *xmp*, with those of *iim* that it has not, or, if that was *changed*, that differ.

    The report calls what *iim* are *of* by that name.
    """
    both = dict(xmp)
    for name, value in iim.items():
        if name not in xmp:
            both[name] = value
        elif _differ(name, xmp[name], value):
            kept, gone, what = (value, xmp[name], "XMP") if changed else (xmp[name], value, of)
            both[name] = kept
            why = ", since IIM was changed after it" if changed else ""
            report.left_out(f"{shown(name)}: what {what} says otherwise is left out{why}: {_brief(gone)}")
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
    return not any(_fits(each, chosen(iim), most) for each in texts)


def _fits(whole: str, shorter: str, most: int) -> bool:
    """Is *shorter* the same as *whole*, or all of it that had room in *most* bytes?"""
    whole, shorter = line(whole), line(shorter)
    if whole == shorter:
        return True
    room = len(shorter.encode()) >= most - _NEARLY or len(shorter) >= most - _NEARLY
    return most > _NEARLY and room and whole.startswith(shorter)


def _same_moment(one: str, other: str) -> bool:
    """Are both the same moment, or, where one says less, the same as far as it goes?"""
    first, second = read_date(one), read_date(other)
    if first is None or second is None or min(len(one), len(other)) <= _DAY:
        return one[:_DAY].startswith(other[:_DAY]) or other[:_DAY].startswith(one[:_DAY])
    return first == second or (first.replace(tzinfo=None) == second.replace(tzinfo=None) and _lacks_zone(one, other))


def _lacks_zone(one: str, other: str) -> bool:
    return any(not each.endswith("Z") and not set(each[_DAY:]) & set("+-") for each in (one, other))


def _brief(value: Value) -> str:
    said = "; ".join(all_of(value)) if value.kind != ALT else line(chosen(value))
    return f"{said:.{_SHOWN}}"
