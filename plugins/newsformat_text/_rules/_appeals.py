"""Appeals of sites to their readers: to pay for journalism, to donate, or to accept terms by a click.

Such boxes are paragraphs as long as those of a story, but share no words with it. A story may speak about the same
matters; so an appeal must address the reader or speak of *us*, and must not be a quotation.

Last paragraphs in which a site says that it stores cookies are recognised in any language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newsformat.plugin import lazily
from newsformat_text._above._of_site import COOKIE
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._languages._speech import ends_with_attribution
from newsformat_text._rules._asked import ASKED, ENGLISH, NETWORKS, STEMS
from newsformat_text._shape import MAIL, OBFUSCATED_MAIL, SPEECH_OPENERS, found_in, has_digit


_ASKS = Verdict(Label.TOOL, 0.9, "asks readers to pay, donate or agree to something")
_HEADING = Verdict(Label.TOOL, 0.8, "heads an appeal of the site to its readers")
_LONGEST = 900  # characters of such a paragraph
_SHORT = 70  # letters of its heading


@cache
def _asked(tag: str) -> re.Pattern[str]:
    return re.compile(ASKED[tag].replace("NETWORKS", NETWORKS).replace("ENGLISH", ENGLISH))


def take(document: Document) -> None:
    """Take such lines below the headline, and a short line above one that they do not go on."""
    if found_in(document.text, ("@", OBFUSCATED_MAIL)):
        _take_addresses(document)
    stems = {
        each: found for each in _languages(document.known.tag) if (found := found_in(document.lower_text, STEMS[each]))
    }
    for index in range(document.headline + 1, len(document.lines)) if stems else ():
        if document.verdicts[index] is None and any(_asks(document, index, *each) for each in stems.items()):
            document.verdicts[index] = _ASKS
            _take_heading(document, index - 1)
            _take_between(document, index)


def _take_between(document: Document, index: int) -> None:
    """Take the one paragraph above line *index*, which asks, that speaks of the site below another one that asks."""
    above = index - 1
    if (
        index < document.first + _BETWEEN
        or document.verdicts[above] is not None
        or document.lines[above][0] in SPEECH_OPENERS
    ):
        return
    if document.verdicts[above - 1] is _ASKS and count_site_words(document.lines[above], document.known) > 0:
        document.verdicts[above] = _ASKS


_BETWEEN = 3  # lines of such a box, at least, below the first of the story


def _take_addresses(document: Document) -> None:
    for index in range(document.first + 1, len(document.lines)):
        if document.verdicts[index] is None and (
            _calls_to_write(document.lines[index]) or _calls_newsroom(document, index)
        ):
            document.verdicts[index] = _ASKS


def _calls_to_write(line: str) -> bool:
    """Does *line* call, and have an address, or what sites hide one behind from programs?"""
    if line[-1] not in "!！" or line[0] in SPEECH_OPENERS:
        return False
    return OBFUSCATED_MAIL in line or ("@" in line and MAIL.search(line) is not None)


def _calls_newsroom(document: Document, index: int) -> bool:
    """Does line *index* tell where to write to the newsroom, and neither who signs there nor who said so?"""
    line, match = document.lines[index], document.matches[index]
    if len(line) > _ADDRESSED or line[0] in SPEECH_OPENERS or line.count(" ") < _WORDS:
        return False
    signs = match is not None and match.kind in _SIGNS
    return not signs and names_newsroom(line)


def names_newsroom(line: str) -> bool:
    """Does *line* contain the mail address of a newsroom: ``news@…``, ``redaktion@…``?"""
    return "@" in line and _NEWSROOM.search(line) is not None


_ADDRESSED, _WORDS = 200, 3  # characters of such a line, and blanks between its words
_SIGNS = frozenset({Kind.BYLINE, Kind.CREDIT, Kind.EDITOR, Kind.CONTACT, Kind.COPYRIGHT})
_NEWSROOM = lazily(  # what newsrooms name the boxes that readers write to
    r"(?i:(?<![\w.-])(?:(?:news|nyhet|nyhed|uutis|haber|berita|noticia|notizie|novin|novosti|novice|vijesti|vesti|stiri"
    r"|zinas|naujien|uudis|hirek|lajme)\w{0,8}|newsdesk|redak\w{0,6}|redac\w{0,6}|redaz\w{0,6}|szerk\w{0,10}|toimitus"
    r"|tips?|tip(?:off|line)|vihje|juttuvin\w{2,4}|letters|leserbrief\w?|lezers\w{0,8}|leserinnlegg|insandare"
    r"|debat(?:t|te)?|opinion|mielipide|ihbar)@)"
)


def take_last(document: Document) -> None:
    """Take the last line if it is one: what is nothing but sentences is looked at no further."""
    index, tag = len(document.lines) - 1, document.known.tag
    if index <= document.first or document.verdicts[index] is not None:
        return
    languages = [each for each in _languages(tag) if each == tag or document.lines[-1].isascii()]
    if any(_asks(document, index, each, STEMS[each]) for each in languages):
        document.verdicts[index] = _ASKS


def _languages(tag: str) -> list[str]:
    """Return the languages that a site of the language *tag* asks in: that, and English, if there are phrases of it."""
    return [each for each in dict.fromkeys((tag, "en")) if each in ASKED]


def asks(low: str, tag: str) -> bool:
    """Is *low*, a sentence in lower case, an appeal in the language *tag* or in English?"""
    return any(found_in(low, STEMS[each]) and _asked(each).search(low) for each in _languages(tag))


def _asks(document: Document, index: int, tag: str, stems: Sequence[str]) -> bool:
    """Does line *index*, nobody's words, have one of the *stems* and ask in the language *tag*?"""
    line, low = document.lines[index], document.lower_lines[index]
    if len(line) > _LONGEST or line[0] in SPEECH_OPENERS or not any(map(low.__contains__, stems)):
        return False
    return _asked(tag).search(low) is not None and not ends_with_attribution(line, document.known.tag)


def _take_heading(document: Document, index: int) -> None:
    """Take line *index*, right above what is asked, if it is short and neither a sentence nor a field of the story."""
    line = document.lines[index]
    if index <= document.headline + 1 or document.verdicts[index] is not None or line[0] in SPEECH_OPENERS:
        return
    told = document.ended[index] or line[0] == "(" or line[-1] in ":：" or has_digit(line)
    if len(line) * document.scale <= _SHORT and not told:
        document.verdicts[index] = _HEADING


def take_embedded(document: Document) -> None:
    """Take who provides what is embedded amid the story, and may store cookies for it, in English."""
    for index, low in enumerate(document.lower_lines if _PROVIDES in document.lower_text else ()):
        if document.verdicts[index] is None and _PROVIDED.search(low) is not None:
            document.verdicts[index] = _ASKS


_PROVIDES = "content is provided by "
_PROVIDED = lazily(r"\bthis content is provided by [^.]{2,40}, which may (?:be using|use|set) cookies\b")
_STORES = Verdict(Label.TOOL, 0.9, "says that the site stores cookies, below a story that is about other things")
_OF_SITE = 3  # words that tell that a site speaks of itself


def take_cookies(document: Document) -> None:
    """Take them, if no other line tells of cookies and no running text stands below."""
    lines = document.lines
    if document.last < 0 or COOKIE not in document.lower_text:
        return
    told = [index for index, low in enumerate(document.lower_lines) if COOKIE in low]
    below = [index for index in range(told[0], len(lines)) if document.prose[index] and index not in told]
    if below or told[0] <= document.first:
        return
    for index in told:
        if document.verdicts[index] is None and _speaks_of_itself(document, index):
            document.verdicts[index] = _STORES


def _speaks_of_itself(document: Document, index: int) -> bool:
    """Does line *index* name cookies twice, or beside other words that tell that a site speaks of itself?"""
    line = document.lines[index]
    if line[0] in SPEECH_OPENERS:
        return False
    return document.lower_lines[index].count(COOKIE) > 1 or count_site_words(line, document.known) >= _OF_SITE
