"""Demands of the standard that its schema cannot express: attributes that belong together, and oddities."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsformat.plugin import Problem, Severity
from newsformat_newsml._validators._structure import Met, Standard, problem


# The schema says of these types: "Either the one or the other attribute MUST be used".
_CONCEPT = ("qcode", "uri")  # often, a name is enough
_EITHER: Final = {
    **dict.fromkeys(("ConceptIdType", "QCodePropType", "QualPropType", "QualRelPropType"), _CONCEPT),
    "Flex2ExtPropType": ("rel", "reluri"),
    "geoAreaDetails.circle": ("radunit", "radunituri"),
    "groupSet.group": ("role", "roleuri"),
    "hash": ("hashtype", "hashtypeuri"),
    "partMetaPropType.timeDelim": ("timeunit", "timeunituri"),
    "pubHistory.published": _CONCEPT,
    "rating": ("scaleunit", "scaleunituri"),
    "userInteraction": ("interactiontype", "interactiontypeuri"),
}
_OF_ITEMS: Final = {"standard": ("NewsML-G2",), "conformance": ("core", "power")}
_ZONE = re.compile(r"(?:Z|[+-]\d\d:\d\d)\Z", re.ASCII)


def demanded(met: Met, standard: Standard) -> Iterator[Problem]:
    """Yield warnings on what *met* lacks or has oddly; the IPTC's own tests do not fail on these."""
    element = met.element
    names = _EITHER.get(met.type, ())
    if names and not any(element.get(name) for name in names) and not (names is _CONCEPT and len(element)):
        what = f"{standard.name(element)} needs an attribute {' or '.join(names)}"
        yield problem("missing", what, met, Severity.WARNING)
    if met.type == "catalog" and element.get("version") and not element.get("guid"):
        yield problem("missing", "catalog has a version, and so needs an attribute guid", met, Severity.WARNING)
    text = (element.text or "").strip()
    if text and "T" in text and standard.rules.type(met.type).text == "dateTime" and not _ZONE.search(text):
        yield problem("date", f'"{text:.40}" has no time zone, so the moment is not known', met, Severity.WARNING)


def odd_item(met: Met) -> Iterator[Problem]:
    """Yield warnings on odd attributes of an item."""
    if (guid := met.element.get("guid")) is not None and not guid.strip():
        yield problem("missing", "the guid is empty, and identifies nothing", met)
    for name, known in _OF_ITEMS.items():
        if (value := met.element.get(name)) and value not in known:
            yield problem("value", f'{name}="{value:.40}": should be {" or ".join(known)}', met, Severity.WARNING)
