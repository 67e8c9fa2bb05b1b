"""Appeals of sites to their readers: to pay for journalism, to donate, or to accept terms by a click.

Such boxes are paragraphs as long as those of a story, but share no words with it. A story may be about the same
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
from newsformat_text._rules._appeal_patterns import APPEAL_PATTERNS, ENGLISH, NETWORKS, STEMS
from newsformat_text._shape import MAIL, OBFUSCATED_MAIL, SPEECH_OPENERS, found_in, has_digit, word_stems


_APPEAL = Verdict(Label.TOOL, 0.9, "asks readers to pay, donate or agree to something")
_HEADING = Verdict(Label.TOOL, 0.8, "a heading of an appeal to readers")
_LONGEST = 900  # characters of an appeal
_MAX_HEADING = 70  # Latin letters of its heading


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    return re.compile(APPEAL_PATTERNS[tag].replace("NETWORKS", NETWORKS).replace("ENGLISH", ENGLISH))


def take(document: Document) -> None:
    """Take appeals below the headline, and the short line above each unless it belongs to the story."""
    if found_in(document.text, ("@", OBFUSCATED_MAIL)):
        _take_calls_to_write(document)
    stems = {
        language: found
        for language in _languages(document.lexicon.tag)
        if (found := found_in(document.lower_text, STEMS[language]))
    }
    for index in range(document.headline + 1, len(document.lines)) if stems else ():
        if document.verdicts[index] is None and any(_is_appeal(document, index, *item) for item in stems.items()):
            document.verdicts[index] = _APPEAL
            _take_heading(document, index - 1)
            _take_between(document, index)


def _take_between(document: Document, index: int) -> None:
    """Take the paragraph above the appeal on line *index*, if it is about the site and below another appeal."""
    above = index - 1
    if (
        index < document.first + _MAX_LINES_BELOW
        or document.verdicts[above] is not None
        or document.lines[above][0] in SPEECH_OPENERS
    ):
        return
    if document.verdicts[above - 1] is _APPEAL and count_site_words(document.lines[above], document.lexicon) > 0:
        document.verdicts[above] = _APPEAL


_MAX_LINES_BELOW = 3  # lines of such a box below the first line of the story


def _take_calls_to_write(document: Document) -> None:
    for index in range(document.first + 1, len(document.lines)):
        if document.verdicts[index] is None and (
            _calls_to_write(document.lines[index]) or _calls_newsroom(document, index)
        ):
            document.verdicts[index] = _APPEAL


def _calls_to_write(line: str) -> bool:
    """Is *line* a call with a mail address, or with the placeholder of a hidden one?"""
    if line[-1] not in "!！" or line[0] in SPEECH_OPENERS:
        return False
    return OBFUSCATED_MAIL in line or ("@" in line and MAIL.search(line) is not None)


def _calls_newsroom(document: Document, index: int) -> bool:
    """Does line *index* give the address of the newsroom, and is it neither a byline nor a quotation?"""
    line, match = document.lines[index], document.matches[index]
    if len(line) > _MAX_LENGTH or line[0] in SPEECH_OPENERS or line.count(" ") < _WORDS:
        return False
    signs = match is not None and match.kind in _SIGNING_KINDS
    return not signs and names_newsroom(line)


def names_newsroom(line: str) -> bool:
    """Has *line* the address of a newsroom: ``news@…``, ``redaktion@…``?"""
    return "@" in line and _NEWSROOM.search(line) is not None


_MAX_LENGTH, _WORDS = 200, 3  # characters of such a line; blanks in it
_SIGNING_KINDS = frozenset({Kind.BYLINE, Kind.CREDIT, Kind.EDITOR, Kind.CONTACT, Kind.COPYRIGHT})
_NEWSROOM = lazily(  # names of mailboxes of newsrooms
    r"(?i:(?<![\w.-])(?:(?:news|nyhet|nyhed|uutis|haber|berita|noticia|notizie|novin|novosti|novice|vijesti|vesti|stiri"
    r"|zinas|naujien|uudis|hirek|lajme)\w{0,8}|newsdesk|redak\w{0,6}|redac\w{0,6}|redaz\w{0,6}|szerk\w{0,10}|toimitus"
    r"|tips?|tip(?:off|line)|vihje|juttuvin\w{2,4}|letters|leserbrief\w?|lezers\w{0,8}|leserinnlegg|insandare"
    r"|debat(?:t|te)?|opinion|mielipide|ihbar)@)"
)


def take_last(document: Document) -> None:
    """Take the last line if it is an appeal, in texts that are otherwise only sentences."""
    index, tag = len(document.lines) - 1, document.lexicon.tag
    if index <= document.first or document.verdicts[index] is not None:
        return
    languages = [language for language in _languages(tag) if language == tag or document.lines[-1].isascii()]
    if any(_is_appeal(document, index, language, STEMS[language]) for language in languages):
        document.verdicts[index] = _APPEAL


@cache
def _languages(tag: str) -> tuple[str, ...]:
    """Return the languages in which a site in the language *tag* appeals: that one and English, if patterns exist."""
    return tuple([key for key in dict.fromkeys((tag, "en")) if key in APPEAL_PATTERNS])


def appeals_to_readers(low: str, tag: str) -> bool:
    """Is *low*, a sentence in small letters in a text in the language *tag*, an appeal in that language or English?"""
    return any(
        any(map(low.__contains__, STEMS[language])) and _pattern(language).search(low) for language in _languages(tag)
    )


def _is_appeal(document: Document, index: int, tag: str, stems: Sequence[str]) -> bool:
    """Does line *index*, no quotation, have one of the *stems* and match the pattern of the language *tag*?"""
    line, low = document.lines[index], document.lower_lines[index]
    if len(line) > _LONGEST or line[0] in SPEECH_OPENERS or not any(map(low.__contains__, stems)):
        return False
    asked = _pattern(tag).search(low)
    if asked is None or ends_with_attribution(line, document.lexicon.tag):
        return False
    return not (found_in(low[asked.start() :], GIFTS) and _goes_on_with_story(document, index, line[: asked.start()]))


# Words for gifts: of a sentence without "us" or "our", the story may say it of a charity.
GIFTS = ("donat", "faites un don", "doação", "spende", "dona ", "doneer", "пожертв")


def _goes_on_with_story(document: Document, index: int, head: str) -> bool:
    """Is *head*, before the appeal on line *index*, whole sentences with words of the story and none of sites?"""
    if "." not in head or not document.first < index or count_site_words(head, document.lexicon):
        return False
    story = document.stems_of(range(document.first, index))
    return len(word_stems(head, document.scale) & story) >= _SHARED


_SHARED = 2  # words


def _take_heading(document: Document, index: int) -> None:
    """Take line *index*, right above an appeal, if it is short and neither a sentence nor a field of the story."""
    line = document.lines[index]
    if index <= document.headline + 1 or document.verdicts[index] is not None or line[0] in SPEECH_OPENERS:
        return
    other = document.ended[index] or line[0] == "(" or line[-1] in ":：" or has_digit(line)
    if len(line) * document.scale <= _MAX_HEADING and not other:
        document.verdicts[index] = _HEADING


def take_embedded(document: Document) -> None:
    """Take the notice of embedded content that its provider may store cookies, in English."""
    for index, low in enumerate(document.lower_lines if _PROVIDER_STEM in document.lower_text else ()):
        if document.verdicts[index] is None and _PROVIDER.search(low) is not None:
            document.verdicts[index] = _APPEAL


_PROVIDER_STEM = "content is provided by "
_PROVIDER = lazily(r"\bthis content is provided by [^.]{2,40}, which may (?:be using|use|set) cookies\b")
_COOKIES = Verdict(Label.TOOL, 0.9, "says that the site stores cookies, below a story that is about other things")
_SITE_WORDS = 3  # words of websites in a sentence about the site


def take_cookies(document: Document) -> None:
    """Take lines about cookies at the end, if no other line mentions cookies and no running text follows."""
    lines = document.lines
    if document.last < 0 or COOKIE not in document.lower_text:
        return
    mentions = [index for index, low in enumerate(document.lower_lines) if COOKIE in low]
    below = [index for index in range(mentions[0], len(lines)) if document.prose[index] and index not in mentions]
    if below or mentions[0] <= document.first:
        return
    for index in mentions:
        if document.verdicts[index] is None and _is_cookie_notice(document, index):
            document.verdicts[index] = _COOKIES


def _is_cookie_notice(document: Document, index: int) -> bool:
    """Does line *index* mention cookies twice, or together with other words of websites?"""
    line = document.lines[index]
    if line[0] in SPEECH_OPENERS:
        return False
    return document.lower_lines[index].count(COOKIE) > 1 or count_site_words(line, document.lexicon) >= _SITE_WORDS
