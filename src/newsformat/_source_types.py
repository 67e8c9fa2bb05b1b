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
    term_path = address(text)
    if term_path in TERMS:
        return SOURCE_TYPES + term_path
    for before in _BEFORE:
        if term_path.startswith(before):
            return SOURCE_TYPES + term_path[len(before) :]
    return _of_schema_org(term_path) if term_path.endswith(_MEMBER) else term_path


def _of_schema_org(uri: str) -> str:
    member = uri.removesuffix(_MEMBER)
    start = max(member.rfind("/"), member.rfind(":")) + 1
    term = member[start : start + 1].lower() + member[start + 1 :]
    return SOURCE_TYPES + term if term in TERMS and uri[:start] in _BEFORE_MEMBERS else uri
