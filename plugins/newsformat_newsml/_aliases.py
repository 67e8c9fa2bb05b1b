"""The scheme aliases used in a written item: without a catalog entry, nobody can tell what their QCodes mean."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final


# The URI of a scheme known only by its alias is this prefix and the alias; it never identifies a concept.
UNKNOWN_SCHEME: Final = "urn:newsformat:g2:scheme:"

_VALUE = re.compile(r"""=\s*["']\s*([^\s"':/<>=&]+:[^"'<>]*)""")
ALIAS = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_LONGEST_NAME = 24  # characters of an attribute name, with any blanks after it
# Every attribute that holds QCodes somewhere in the schema of 2.35.
_QCODES = frozenset(
    "accesstype aspect audiochannels audiocodec authoritystatus colourindicator colourspace concepttype"  # noqa: SIM905 -- as they are read
    " confirmationstatus creator derivedfrom durationunit encoding environment format hashtype heightunit how idformat"
    " interactiontype jobtitle layoutorientation market marketlabelsrc mode part pubconstraint qcode radunit ratertype"
    " ratingtype rel rendition renditionref reposrole representation residrefformat role scaleunit scope severity"
    " symbolsrc target tech timeunit type valcalctype valueunit videocodec videodefinition videoscaling why widthunit"
    "".split()
)


def unknown_aliases(item: str, *known: Collection[str]) -> dict[str, str]:
    """Return the aliases used in *item* that are not in *known*, each with a URI that marks it as unknown."""
    seen = set[str]().union(*known)
    found = {}
    for match in _VALUE.finditer(item):
        value = match[1]
        alias, _, _ = value.partition(":")
        if alias in seen and " " not in value:
            continue
        start = match.start()
        name = item[max(start - _LONGEST_NAME, 0) : start].split()[-1:]
        if name and name[0] in _QCODES:
            for qcode in value.split():
                alias, colon, _ = qcode.partition(":")
                if colon and alias not in seen and ALIAS.fullmatch(alias):
                    found[alias] = f"{UNKNOWN_SCHEME}{alias}:"
                    seen.add(alias)
    return found
