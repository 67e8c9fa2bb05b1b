"""Which aliases a written item uses: each needs an entry in a catalog, or nobody can tell what its QCodes mean."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final


# Of a scheme whose URI nobody has told: it has this one and the alias. No concept is known by it.
UNKNOWN_SCHEME: Final = "urn:newsformat:g2:scheme:"

_VALUE = re.compile(r"""=\s*["']\s*([^\s"':/<>=&]+:[^"'<>]*)""")
ALIAS = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_LONGEST_NAME = 24  # characters of an attribute, and blanks after it
# Attributes of QCodes, wherever the schema has one; all of them in 2.35.
_QCODES = frozenset(
    "accesstype aspect audiochannels audiocodec authoritystatus colourindicator colourspace concepttype"  # noqa: SIM905 -- as they are read
    " confirmationstatus creator derivedfrom durationunit encoding environment format hashtype heightunit how idformat"
    " interactiontype jobtitle layoutorientation market marketlabelsrc mode part pubconstraint qcode radunit ratertype"
    " ratingtype rel rendition renditionref reposrole representation residrefformat role scaleunit scope severity"
    " symbolsrc target tech timeunit type valcalctype valueunit videocodec videodefinition videoscaling why widthunit"
    "".split()
)


def unknown_aliases(item: str, *known: Collection[str]) -> dict[str, str]:
    """Return the aliases that *item* uses and that are not *known*, each with a URI that says so."""
    told = set[str]().union(*known)
    found = {}
    for match in _VALUE.finditer(item):
        value = match[1]
        alias, _, _ = value.partition(":")
        if alias in told and " " not in value:
            continue
        start = match.start()
        name = item[max(start - _LONGEST_NAME, 0) : start].split()[-1:]
        if name and name[0] in _QCODES:
            for qcode in value.split():
                alias, colon, _ = qcode.partition(":")
                if colon and alias not in told and ALIAS.fullmatch(alias):
                    found[alias] = f"{UNKNOWN_SCHEME}{alias}:"
                    told.add(alias)
    return found
