"""How content was made: the IPTC NewsCodes "Digital Source Type", in one canonical form.

The vocabulary is http://cv.iptc.org/newscodes/digitalsourcetype/; schema.org lists its terms as members of
https://schema.org/IPTCDigitalSourceEnumeration.
"""

from __future__ import annotations

from typing import Final

from newsformat._text import address


SOURCE_TYPES: Final = "http://cv.iptc.org/newscodes/digitalsourcetype/"
"""How the URIs of IPTC's NewsCodes "Digital Source Type" begin; the name of the term follows."""
TERMS = frozenset(
    (
        *("algorithmicMedia", "algorithmicallyEnhanced", "composite", "compositeCapture", "compositeSynthetic"),
        *("compositeWithTrainedAlgorithmicMedia", "computationalCapture", "dataDrivenMedia", "digitalArt"),
        *("digitalCapture", "digitalCreation", "humanEdits", "minorHumanEdits", "multiFrameComputationalCapture"),
        *("negativeFilm", "positiveFilm", "print", "screenCapture", "softwareImage", "trainedAlgorithmicMedia"),
        "virtualRecording",
    )
)
"""The names of the terms, retired ones among them."""

_BEFORE = ("digsrctype:", SOURCE_TYPES, SOURCE_TYPES.replace("http:", "https:"))
_MEMBER = "DigitalSource"  # suffix of schema.org's members
_BEFORE_MEMBERS = frozenset(("", "https://schema.org/", "http://schema.org/", "schema:"))


def source_type(text: str) -> str:
    """Return the URI of the NewsCode that *text* is; else *text* as a single line.

    It may be its URI, its QCode, its name or that of schema.org.
    """
    said = address(text)
    if said in TERMS:
        return SOURCE_TYPES + said
    for before in _BEFORE:
        if said.startswith(before):
            return SOURCE_TYPES + said[len(before) :]
    return _of_schema_org(said) if said.endswith(_MEMBER) else said


def _of_schema_org(said: str) -> str:
    member = said.removesuffix(_MEMBER)
    start = max(member.rfind("/"), member.rfind(":")) + 1
    term = member[start : start + 1].lower() + member[start + 1 :]
    return SOURCE_TYPES + term if term in TERMS and said[:start] in _BEFORE_MEMBERS else said
