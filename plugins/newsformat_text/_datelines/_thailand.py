"""Reads Thai datelines with a bureau or site in place of a town: ``ศูนย์ข่าวเชียงใหม่ - …``."""

from __future__ import annotations

from attrs import evolve

from newsformat_text._datelines._parts import Cut


_BUREAU, _ONLINE = "ศูนย์ข่าว", "ออนไลน์"


def housed(found: Cut) -> Cut:
    """Return the dateline *found* with a bureau and its town, or a site, as its source."""
    dateline, rest, byline = found
    bureau = dateline.place.startswith(_BUREAU)
    if dateline.source or not (bureau or dateline.place.endswith(_ONLINE)):
        return found
    town = dateline.place.removeprefix(_BUREAU) if bureau else ""
    return evolve(dateline, place=town, source=dateline.place), rest, byline
