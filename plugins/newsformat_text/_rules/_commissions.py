"""What sites say of what they earn by links to shops: ``If you buy something through our links, we may earn …``."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import QUOTING


_SAID = Verdict(Label.SKIPPED, 0.9, "says what the site earns by its links to shops")

_LONGEST = 600  # characters of such a line
_MOST = 2  # lines of a story that is not about such links
_SIGNS = (
    "affili",
    "afilia",
    "ommission",
    "rovision",
    "omisi",
    "omiss",
    "rowizj",
    "rovisjon",
    "artnerlink",
    "artner-link",
)
_EARNED = lazily(
    r"(?i:\b(?:affili\w+|afilia\w+|partner-?links?|commissions?|provision(?:en)?|commissione|comisi[óo]n|comissão|prowizj\w+"
    r"|provisjon|commissie)\b)"
)
_BY = lazily(
    r"(?i:\b(?:we|our|us|wir|uns|unsere\w?|nous|notre|nos|nosotros|nuestr\w+|noi|nostr\w|noss\w|nasz\w*|vi|vår|wij|ons|onze"
    r"|(?:may|might|could) (?:receive|earn|get|be paid)|erhält die redaktion|riceve\w*|recib\w+|perçoit|otrzymuj\w+)\b)"
)
_BOUGHT = lazily(
    r"(?i:\b(?:buy\w*|purchas\w+|links?|kauf\w*|einkauf\w*|bestell\w+|achet\w+|achats?|liens?|compr\w+|enlaces?|acquist\w+"
    r"|kup\w+|zakup\w*|kjøp\w*|köp\w*|koop\w*|cli[cq]\w*|klick\w*|klik\w*)\b)"
)


def take(document: Document) -> None:
    """Take such lines below the headline, which nobody says; not where the story is about such links."""
    text = "\n".join(document.lines)
    if not any(map(text.__contains__, _SIGNS)):
        return
    found = [k for k in range(document.headline + 1, len(document.lines)) if says(document.lines[k])]
    if not found:
        return
    about = sum(_EARNED.search(line) is not None for line in document.lines) - len(found)
    if about < _MOST:
        for index in found:
            document.verdicts[index] = document.verdicts[index] or _SAID


def says(line: str) -> bool:
    """Does *line*, nobody's words, say so?"""
    if len(line) > _LONGEST or line[0] in QUOTING:
        return False
    return all(word.search(line) for word in (_EARNED, _BY, _BOUGHT))
