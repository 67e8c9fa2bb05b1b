"""Languages by the numbers of Windows ([MS-LCID]).

The table is Python's, with corrections for tags that are not BCP 47.
"""

from __future__ import annotations

from functools import cache
from locale import windows_locale


_PRIMARY = 0x3FF  # the bits of the language without the country
_NONE = (0, 0x400, 0x7F)  # no proofing, the user's default, invariant
_CORRECTIONS = {
    0x0004: "zh-Hans", 0x7C04: "zh-Hant", 0x0465: "dv-MV", 0x048C: "prs-AF", 0x082C: "az-Cyrl-AZ", 0x042C: "az-Latn-AZ",
    0x0C1A: "sr-Cyrl-RS", 0x081A: "sr-Latn-RS", 0x1C1A: "sr-Cyrl-BA", 0x181A: "sr-Latn-BA", 0x201A: "bs-Cyrl-BA",
    0x141A: "bs-Latn-BA", 0x0843: "uz-Cyrl-UZ", 0x0443: "uz-Latn-UZ", 0x2009: "en-JM", 0x2409: "en-029",
    0x4009: "en-IN", 0x4809: "en-SG", 0x380A: "es-UY", 0x0416: "pt-BR", 0x0420: "ur-PK", 0x085D: "iu-Latn-CA",
    0x042E: "hsb-DE", 0x046C: "nso-ZA", 0x0486: "quc-GT", 0x085F: "tzm-DZ", 0x0850: "mn-Mong-CN", 0x0451: "bo-CN",
    0x0851: "dz-BT", 0x0455: "my-MM", 0x0477: "so-SO", 0x043D: "yi-001", 0x0473: "ti-ET",
}  # fmt: skip


@cache
def _tags() -> dict[int, str]:
    return {number: name.replace("_", "-") for number, name in windows_locale.items()} | _CORRECTIONS


@cache
def _numbers() -> dict[str, int]:
    found: dict[str, int] = {}
    for number, tag in _tags().items():
        found.setdefault(tag.lower(), number)
        if tag.count("-") == 1:
            found.setdefault(tag.partition("-")[0].lower(), number & _PRIMARY)
    return found


def tag_of(number: int) -> str:
    """Return the tag of the language *number*; ``""`` if it is unknown or none."""
    if number in _NONE:
        return ""
    known = _tags().get(number, "")
    if known or number > _PRIMARY:
        return known
    return next((tag.partition("-")[0] for other, tag in _tags().items() if other & _PRIMARY == number), "")


def number_of(tag: str) -> int | None:
    """Return the number of the language *tag*; `None` if it has none, or shares it with another."""
    number = _numbers().get(tag.lower())
    return number if number is not None and tag_of(number) == tag else None


_DEFAULT = 0x400  # the bit of the default country of a language
_DEFAULTS = {0x0004: 0x0804, 0x7C04: 0x0404}  # for Chinese, by script


def number_with_country(tag: str) -> int | None:
    """Return the number of the language *tag*, with its default country if it has none, for spell checkers."""
    number = number_of(tag)
    if number is None or (number > _PRIMARY and number not in _DEFAULTS):
        return number
    return _DEFAULTS.get(number, number | _DEFAULT)
