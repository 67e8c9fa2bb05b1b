"""Translates a provider's own usage into the standard's terms before an item is read.

The package's docstring describes the keys and values of a dialect.
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
_LONGEST = 200  # characters of the provider's identification that are compared


def apply_dialect(item: Element, wanted: str, report: Report) -> None:
    """Rewrite *item* in the standard's terms, using its dialect; items written by newsformat have none.

    Args:
        item: a ``newsItem`` or ``packageItem``.
        wanted: the name of a dialect, ``auto`` or ``none``.
        report: receives a remark on replaced codes and on times without a zone.

    Raises:
        OptionError: there is no such dialect.
    """
    dialect = _dialect(item, wanted)
    if dialect is None:
        return
    dialect.check(_KNOWN, report)
    codes, schemes, zone = _mappings(dialect)
    if codes or schemes:
        for was, same in _replace_codes(item, codes, schemes):
            report.note(f"{was} is read as {same}, by the dialect {dialect.name}")
    if zone:
        _localise_times(item, zone, report)


def _mappings(dialect: Dialect) -> tuple[dict[str, str], dict[str, str], str]:
    """Return the mappings of a *dialect*: provider codes to the IPTC's, aliases to the IPTC's, and the time zone."""
    fields = {key: values[0] for key, values in dialect.fields.items() if values}
    codes = {key.removeprefix("qcode/"): same for key, same in fields.items() if key.startswith("qcode/")}
    schemes = {key.removeprefix("scheme/"): same for key, same in fields.items() if key.startswith("scheme/")}
    return codes, schemes, fields.get("dates", "")


def _dialect(item: Element, wanted: str) -> Dialect | None:
    if wanted == "none" or (wanted == "auto" and OWN in item.nsmap.values()):
        return None
    providers: list[str] = []
    for provider in item.iterfind(_PROVIDER):
        providers += [value[:_LONGEST] for name in ("qcode", "literal", "uri") if (value := provider.get(name))]
    return _chosen(registry(), wanted, tuple(providers))


@lru_cache(maxsize=256)
def _chosen(registry: Registry, wanted: str, provider: tuple[str, ...]) -> Dialect | None:
    signs = {"itemMeta/provider": provider}
    return registry.dialect(SPACE, wanted, lambda sign: signs.get(sign, ""))


def _replace_codes(item: Element, codes: dict[str, str], schemes: dict[str, str]) -> dict[tuple[str, str], None]:
    """Replace the provider's codes and aliases by the IPTC's equivalents; return those that were replaced."""
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


def _localise_times(item: Element, zone: str, report: Report) -> None:
    """Interpret times without a zone as local times in *zone*."""
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
