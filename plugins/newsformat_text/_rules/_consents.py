"""Placeholders of posts and videos until readers accept cookies or terms, and the lines next to them.

An example::

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
from newsformat_text._rules._closing_site_lines import addresses
from newsformat_text._shape import SPEECH_OPENERS, found_in


_CONSENT = Verdict(Label.TOOL, 0.9, "asks for consent before a post or a video is shown")
_NEXT_TO_CONSENT = Verdict(Label.TOOL, 0.8, "next to a request for consent to show a post or a video")
_LONGEST, _MAX_BUTTON = 240, 80  # characters of a request; of a heading or button next to it

_COOKIES = (
    "cookie", "informasjonskaps", "kakor", "eväste", "küpsis", "sīkdat", "slapuk", "süti", "ciastecz", "kolačić",
    "piškot", "çerez", "galet", "kuki",
)  # fmt: skip
_TERMS = ("termini", "condicion", "condiç", "condizioni", "condições", "términos", "termos")  # terms of the provider
_ROMANCE = r"mostra|carreg|visualiz|clica|cliqu"
_CONSENT_STEMS = {
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
_CONTENT = lazily(  # words for content, and networks
    r"conten|contin|conteú|content|inhal|inhou|innh|indho|inneh|sisäl|sisu|satur|turin|tartal|obsah|sadrž|vsebin"
    r"|conți|içeri|konten|treś|video|vidéo|vídeo|youtube|twitter|instagram|facebook|tiktok"
)


def take(document: Document) -> None:
    """Take requests for consent below the headline, the name of the content above, and the button below.

    They address readers, state their purpose, or have a title or a button next to them. A story about cookies mentions
    them on other lines as well.
    """
    agree = _CONSENT_STEMS.get(document.lexicon.tag)
    if agree is None or not found_in(document.lower_text, (*_COOKIES, *_TERMS)):
        return
    below = range(document.headline + 1, len(document.lines))
    asked = dict.fromkeys(index for index in below if _asks(document, index, agree))
    if not asked:
        return
    other_mentions = [
        index
        for index, low in enumerate(document.lower_lines)
        if index not in asked and any(map(low.__contains__, _COOKIES))
    ]
    if any(document.prose[index] or index <= document.headline for index in other_mentions):
        return
    for index in asked:
        neighbours = [number for number in (index - 1, index + 1) if _is_next_to_request(document, number, agree)]
        if all(document.ended[neighbour] for neighbour in neighbours) and not _is_request(document, index):
            continue
        document.verdicts[index] = document.verdicts[index] or _CONSENT
        document.set_verdict(neighbours, _NEXT_TO_CONSENT)


def _asks(document: Document, index: int, agree: str) -> bool:
    """Does line *index* ask for consent so that content is shown?"""
    line, low = document.lines[index], document.lower_lines[index]
    if (
        len(line) > _LONGEST
        or line[0] in SPEECH_OPENERS
        or not _CONTENT.search(low)
        or ends_with_attribution(line, document.lexicon.tag)
    ):
        return False
    if any(map(low.__contains__, _COOKIES)):
        return _compiled(agree).search(low) is not None
    return (
        any(map(low.__contains__, _TERMS))
        and _compiled(rf"(?:{_ROMANCE})\w*.{{2,60}}\b(?:{agree})").search(low) is not None
    )


def _is_request(document: Document, index: int) -> bool:
    """Does line *index* address readers, begin with its purpose, or precede a button?

    ``Wer Videos sehen will, muss künftig nicht mehr allen Cookies zustimmen.`` is a sentence of a story.
    """
    button = index + 1 < len(document.lines) and has_label(document.verdicts[index + 1], Label.TOOL)
    aim = _PURPOSE.match(document.lower_lines[index]) is not None
    return button or aim or addresses(document.lines[index], document.lexicon.tag)


_PURPOSE = lazily(  # so that content is shown
    r"(?:pro|pre|na|za) (?:zobraz|prikaz|ogled)|for (?:at|å) (?:se|vise) |för att (?:se|visa) |aby |ahhoz|pentru a v"
    r"|om .{2,40} te (?:zien|bekijken)|um .{2,40} (?:zu sehen|anzuzeigen|anzusehen)|p(?:er|ara|our) (?:v|mostr|affich)"
    r"|untuk (?:me|dapat)|lai (?:sk|redz)|norėdami|\w+ gör"
)


def _is_next_to_request(document: Document, index: int, agree: str) -> bool:
    """Is line *index* undecided and short, and does it name the content or agree?"""
    if not document.headline < index < len(document.lines) or document.verdicts[index] is not None:
        return False
    line, low = document.lines[index], document.lower_lines[index]
    return (
        len(line) <= _MAX_BUTTON
        and line[0] not in SPEECH_OPENERS
        and _compiled(rf"{_CONTENT.pattern}|^(?:{agree})").search(low) is not None
    )


def take_box(document: Document) -> None:
    """Take the only sentence about cookies, right above a button to accept them, and its heading.

    A story about cookies mentions them again, or ends above another button.
    """
    if not any(is_button(document, index) for index in document.matched):
        return
    words = found_in(document.lower_text, COOKIES)
    with_words = [k for k, low in enumerate(document.lower_lines) if any(map(low.__contains__, words))] if words else []
    if not with_words or with_words[-1] - with_words[0] >= len(with_words) or with_words[0] <= document.headline:
        return
    first, last = with_words[0], with_words[-1]
    asked = document.ended[last] and document.lines[last][0] not in SPEECH_OPENERS
    if not asked or not any(accepts_cookies(line, document.scale) for line in document.lines[last + 1 : last + 3]):
        return
    document.set_verdict([k for k in with_words if document.verdicts[k] is None], _COOKIE_REQUEST)
    head = first - 1
    alone = head > document.first and document.verdicts[head] is None and document.ended[head - 1]
    if document.ended[first] and alone and not document.ended[head] and len(document.lines[head]) <= _MAX_BUTTON:
        document.verdicts[head] = _COOKIE_REQUEST


_COOKIE_REQUEST = Verdict(Label.TOOL, 0.9, "asks to accept cookies")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
