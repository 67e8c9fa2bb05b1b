"""What a provider says in its own way, put as the standard has it before an item is read.

The package's docstring says what the keys and values of a dialect are.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from newsformat import registry
from newsformat.markup.dates import TimeZones, in_zone
from newsformat.markup.xml import Element, attributes_of, line_of
from newsformat.plugin import Dialect, Report
from newsformat_newsml._names import NAR_, OWN, QCODES, SPACE


if TYPE_CHECKING:
    from newsformat import Registry

_KNOWN: Mapping[str, Collection[str]] = {"qcode/*": (), "scheme/*": (), "dates": TimeZones()}
_PROVIDER = f"{NAR_}itemMeta/{NAR_}provider"
_MOMENTS = [
    f"{NAR_}{tag}"
    for tag in (
        *("versionCreated", "firstCreated", "embargoed", "expires"),
        *("contentCreated", "contentModified", "timestamp"),
    )
]
_WITHOUT_ZONE = re.compile(r"\s*(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s*", re.ASCII)
_LONGEST = 200  # characters of a sign that count


def put_right(item: Element, wanted: str, report: Report) -> None:
    """Change *item* to what it means by the dialect that it is in; what newsformat itself has written is in none.

    Args:
        item: a ``newsItem`` or ``packageItem``.
        wanted: the name of a dialect, ``auto`` or ``none``.
        report: is told of such codes, and of moments without a zone.

    Raises:
        OptionError: there is no such dialect.
    """
    dialect = _dialect(item, wanted)
    if dialect is None:
        return
    dialect.check(_KNOWN, report)
    codes, schemes, zone = _meant(dialect)
    if codes or schemes:
        for was, same in _put_codes(item, codes, schemes):
            report.note(f"{was} is read as {same}, by the dialect {dialect.name}")
    if zone:
        _put_moments(item, zone, report)


def _meant(dialect: Dialect) -> tuple[dict[str, str], dict[str, str], str]:
    """Return what a *dialect* says: IPTC's codes by those of the provider, IPTC's aliases by its, the time zone."""
    fields = {key: values[0] for key, values in dialect.fields.items() if values}
    codes = {key.removeprefix("qcode/"): same for key, same in fields.items() if key.startswith("qcode/")}
    schemes = {key.removeprefix("scheme/"): same for key, same in fields.items() if key.startswith("scheme/")}
    return codes, schemes, fields.get("dates", "")


def _dialect(item: Element, wanted: str) -> Dialect | None:
    if wanted == "none" or (wanted == "auto" and OWN in item.nsmap.values()):
        return None
    said: list[str] = []
    for provider in item.iterfind(_PROVIDER):
        said += [value[:_LONGEST] for name in ("qcode", "literal", "uri") if (value := provider.get(name))]
    return _chosen(registry(), wanted, tuple(said))


@lru_cache(maxsize=256)
def _chosen(registry: Registry, wanted: str, provider: tuple[str, ...]) -> Dialect | None:
    signs = {"itemMeta/provider": provider}
    return registry.dialect(SPACE, wanted, lambda sign: signs.get(sign, ""))


def _put_codes(item: Element, codes: dict[str, str], schemes: dict[str, str]) -> dict[tuple[str, str], None]:
    """Put IPTC's codes and aliases for those of the provider that are the same; return which were there."""
    found: dict[tuple[str, str], None] = {}
    for element in item.iter("*"):
        for name, value in attributes_of(element):
            if name not in QCODES:
                continue
            alias, colon, code = value.partition(":")
            if same := codes.get(value):
                element.set(name, same)
                found[value, same] = None
            elif colon and (same := schemes.get(alias)):
                element.set(name, f"{same}:{code}")
                found[f"{alias}:", f"{same}:"] = None
    return found


def _put_moments(item: Element, zone: str, report: Report) -> None:
    """Let moments without a zone be those that the clocks of *zone* show."""
    for element in item.iter(*_MOMENTS):
        match = _WITHOUT_ZONE.fullmatch(element.text or "")
        if match and (there := in_zone(_moment(match[1]), zone)) is not None:
            report.note(f"{match[1]!r} has no time zone; assumed {zone}", line=line_of(element))
            element.text = there.isoformat()


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
