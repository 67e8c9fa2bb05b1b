"""The direction in which a text is written."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Literal, TypeAlias
from unicodedata import bidirectional

from newsformat._blocks import Block, Heading, Paragraph
from newsformat._inline import Inlines, plain


Direction: TypeAlias = Literal["ltr", "rtl"]
"""How text runs: from left to right, or from right to left."""

# Languages whose usual script runs from right to left (CLDR, "characterOrder" and likely subtags), including their
# three-letter codes, which some use where a two-letter one exists (ISO 639-2, 639-3).
_RTL_LANGUAGES = frozenset(
    """ar arc ary arz apc azb bal bqi ckb dv fa glk he iw ji ks lrc mzn nqo pnb prs ps sd sdh skr syr ug ur yi
    ara arb div fas per pes heb kas pus snd uig urd yid
    abv acm acq acw aeb afb aii ajp apd arq ars ayl bcc bgn bgp brh cld haz hnd hno jpr jrb khw lah lki luz
    ota pbt pbu pst rhg sam shu ssh trw ydd""".split()  # noqa: SIM905 -- reads better
)
# Regions where a language usually has another script than elsewhere (same source).
_OF_PLACES: dict[tuple[str, str], Direction] = {
    **dict.fromkeys(
        [("az", "iq"), ("az", "ir"), ("ha", "cm"), ("ha", "sd"), ("kk", "af"), ("kk", "cn"), ("kk", "ir")], "rtl"
    ),
    **dict.fromkeys(
        [("kk", "mn"), ("ku", "iq"), ("ku", "ir"), ("ku", "lb"), ("ky", "cn"), ("ms", "cc"), ("pa", "pk")], "rtl"
    ),
    **dict.fromkeys([("tg", "pk"), ("uz", "af")], "rtl"),
    **dict.fromkeys([("sd", "in"), ("ug", "kz"), ("ug", "mn")], "ltr"),
}
_RTL_SCRIPTS = frozenset({"adlm", "arab", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi"})
_LETTERS = 400  # sufficient for texts of any length


def direction_of(language: str, headline: Inlines = (), body: Iterable[Block] = ()) -> Direction:
    """Return the direction of *language* (BCP 47); if empty, of the first letters of *headline*, or else *body*."""
    if language:
        return _of_language(language.lower().split("-"))
    return direction_of_text(plain(headline) or _opening(body))


def direction_of_text(text: str) -> Direction:
    """Return the direction of most of the first strong letters (UAX 9, bidi classes L, R, AL)."""
    classes = [bidirectional(char) for char in islice(text, _LETTERS)]
    rtl = classes.count("R") + classes.count("AL")
    return "rtl" if rtl > classes.count("L") else "ltr"


def _of_language(subtags: list[str]) -> Direction:
    for subtag in subtags[1:]:
        if len(subtag) == 1:  # private use and extensions do not indicate the script
            break
        if len(subtag) == 4 and subtag.isalpha():  # noqa: PLR2004 -- script subtags (RFC 5646, 2.2.3)
            return "rtl" if subtag in _RTL_SCRIPTS else "ltr"
        if (found := _OF_PLACES.get((subtags[0], subtag))) is not None:
            return found
    return "rtl" if subtags[0] in _RTL_LANGUAGES else "ltr"


def _opening(body: Iterable[Block]) -> str:
    for block in body:
        if isinstance(block, Paragraph | Heading) and block.content:
            return plain(block.content)
    return ""
