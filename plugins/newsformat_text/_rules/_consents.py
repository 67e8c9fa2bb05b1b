"""Placeholders of posts and videos until readers accept cookies or terms, and the lines beside them.

::

    Obsah ze sítě YouTube ⏎ Pro zobrazení obsahu je potřeba souhlas s cookies. ⏎ Souhlasím
"""

from __future__ import annotations

import re
from functools import cache

from newsformat.plugin import lazily
from newsformat_text._above._breadcrumbs import is_button
from newsformat_text._above._of_site import COOKIES, accepts_cookies
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._speech import ends_with_attribution
from newsformat_text._rules._sites_last import addresses
from newsformat_text._shape import SPEECH_OPENERS, found_in


_ASKED = Verdict(Label.TOOL, 0.9, "asks for consent before a post or a video is shown")
_BESIDE = Verdict(Label.TOOL, 0.8, "stands beside a request for consent to show a post or a video")
_LONGEST, _SHORT = 240, 80  # characters of it, and of a heading or a button beside it

_COOKIES = (
    "cookie", "informasjonskaps", "kakor", "eväste", "küpsis", "sīkdat", "slapuk", "süti", "ciastecz", "kolačić",
    "piškot", "çerez", "galet", "kuki",
)  # fmt: skip
_TERMS = ("termini", "condicion", "condiç", "condizioni", "condições", "términos", "termos")  # of who has it
_ROMANCE = r"mostra|carreg|visualiz|clica|cliqu"
_AGREE = {
    "da": "accepter|godkend|samtyk",
    "no": "godta|aksepter|samtyk",
    "sv": "godkänn|accepter|samtyck",
    "fi": "hyväksy",
    "et": "nõustu",
    "lv": "piekrī|apstipr",
    "lt": "sutik",
    "hu": "fogad|hozzájárul|engedélyez",
    "cs": "souhlas|přijm|povol",
    "sk": "súhlas|prijm|prija|povol",
    "pl": "zgod|akcept",
    "sl": "sprejm|sprejet|soglaš|strinja",
    "ro": "accep[tț]",
    "fr": "accept|consent",
    "it": "accett|acconsent",
    "es": "acept|consent",
    "ca": "accept|consent",
    "pt": "aceit|consent",
    "nl": "toestemming|accepter|akkoord",
    "de": "akzeptier|zustimm|einwillig",
    "tr": "kabul|onay",
    "id": "etuju|terima",
    **dict.fromkeys(("hr", "bs", "sr"), "prihva|pristan|suglas|saglas"),
}
_SHOWN = lazily(  # content, and where it comes from
    r"conten|contin|conteú|content|inhal|inhou|innh|indho|inneh|sisäl|sisu|satur|turin|tartal|obsah|sadrž|vsebin"
    r"|conți|içeri|konten|treś|video|vidéo|vídeo|youtube|twitter|instagram|facebook|tiktok"
)


def take(document: Document) -> None:
    """Take such lines below the headline, what names the content above them, and the button below.

    They speak to readers, say what for, or have a title or a button beside them. A story of cookies has more lines.
    """
    agree = _AGREE.get(document.known.tag)
    if agree is None or not found_in(document.lower_text, (*_COOKIES, *_TERMS)):
        return
    below = range(document.headline + 1, len(document.lines))
    asked = dict.fromkeys(index for index in below if _asks(document, index, agree))
    told = [index for index, low in enumerate(document.lower_lines) if index not in asked and found_in(low, _COOKIES)]
    if not asked or any(document.prose[index] or index <= document.headline for index in told):
        return
    for index in asked:
        beside = [each for each in (index - 1, index + 1) if _is_beside(document, each, agree)]
        if all(document.ended[each] for each in beside) and not _is_of_site(document, index):
            continue
        document.verdicts[index] = document.verdicts[index] or _ASKED
        document.set_verdict(beside, _BESIDE)


def _asks(document: Document, index: int, agree: str) -> bool:
    """Does line *index* ask to agree, so that something is shown?"""
    line, low = document.lines[index], document.lower_lines[index]
    if (
        len(line) > _LONGEST
        or line[0] in SPEECH_OPENERS
        or not _SHOWN.search(low)
        or ends_with_attribution(line, document.known.tag)
    ):
        return False
    if found_in(low, _COOKIES):
        return _says(agree).search(low) is not None
    return found_in(low, _TERMS) != [] and _says(rf"(?:{_ROMANCE})\w*.{{2,60}}\b(?:{agree})").search(low) is not None


def _is_of_site(document: Document, index: int) -> bool:
    """Does line *index* speak to readers, say first what for, or stand above a button?

    ``Wer Videos sehen will, muss künftig nicht mehr allen Cookies zustimmen.`` is of a story.
    """
    button = index + 1 < len(document.lines) and has_label(document.verdicts[index + 1], Label.TOOL)
    aim = _AIM.match(document.lower_lines[index]) is not None
    return button or aim or addresses(document.lines[index], document.known.tag)


_AIM = lazily(  # so that it is shown
    r"(?:pro|pre|na|za) (?:zobraz|prikaz|ogled)|for (?:at|å) (?:se|vise) |för att (?:se|visa) |aby |ahhoz|pentru a v"
    r"|om .{2,40} te (?:zien|bekijken)|um .{2,40} (?:zu sehen|anzuzeigen|anzusehen)|p(?:er|ara|our) (?:v|mostr|affich)"
    r"|untuk (?:me|dapat)|lai (?:sk|redz)|norėdami|\w+ gör"
)


def _is_beside(document: Document, index: int, agree: str) -> bool:
    """Is line *index* open and short, and names what is shown, or agrees?"""
    if not document.headline < index < len(document.lines) or document.verdicts[index] is not None:
        return False
    line, low = document.lines[index], document.lower_lines[index]
    return (
        len(line) <= _SHORT
        and line[0] not in SPEECH_OPENERS
        and _says(rf"{_SHOWN.pattern}|^(?:{agree})").search(low) is not None
    )


def take_box(document: Document) -> None:
    """Take the one sentence that names cookies, right above a button to accept them, and the few words that head it.

    A story of cookies names them again, or ends above another button.
    """
    if not any(is_button(document, index) for index in document.matched):
        return
    words = found_in(document.lower_text, COOKIES)
    named = [k for k, low in enumerate(document.lower_lines) if found_in(low, words)] if words else []
    if not named or named[-1] - named[0] >= len(named) or named[0] <= document.headline:
        return
    first, last = named[0], named[-1]
    asked = document.ended[last] and document.lines[last][0] not in SPEECH_OPENERS
    if not asked or not any(accepts_cookies(line, document.scale) for line in document.lines[last + 1 : last + 3]):
        return
    document.set_verdict([k for k in named if document.verdicts[k] is None], _COOKIES_ASKED)
    head = first - 1
    alone = head > document.first and document.verdicts[head] is None and document.ended[head - 1]
    if document.ended[first] and alone and not document.ended[head] and len(document.lines[head]) <= _SHORT:
        document.verdicts[head] = _COOKIES_ASKED


_COOKIES_ASKED = Verdict(Label.TOOL, 0.9, "asks to accept cookies")


@cache
def _says(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
