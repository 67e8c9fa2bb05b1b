"""Picture credits on lines of their own, captions that end with one, and rows of hashtags."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._of_site import HASHTAGS
from newsformat_text._dates._date_lines import is_date_line
from newsformat_text._document import Document
from newsformat_text._labels import PROSE, Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._rules import _picture_addresses
from newsformat_text._rules._credited_captions import CREDIT, LONGEST, SPLIT_CAPTION, is_signed, is_story_text
from newsformat_text._rules._picture_credits import (
    CREDITED,
    ends_with_credit,
    is_credit,
    is_handed_on,
    is_house,
    is_house_and_name,
)
from newsformat_text._shape import CJK, STOPS, bullet_width, found_in


_CAPTION = Verdict(Label.CAPTION, 0.85, "ends with a picture credit")
CREDIT_BELOW = Verdict(Label.CAPTION, 0.88, "a picture credit, below a label with a colon")
_BUTTON = Verdict(Label.TOOL, 0.85, "a word for pictures, alone or with a number: a button")
_BELOW_PICTURE = Verdict(Label.CAPTION, 0.85, "marked as the caption of the picture above")
_ROW = Verdict(Label.TAGS, 0.9, "a row of words with #")

_SIGNS = frozenset("#▲")
_NOTICES = (
    "[부고]",
    "[부음]",
    "[인사]",
    "[동정]",
    "[알림]",
    "[게시판]",
)  # notices of deaths, appointments and so on, where each entry begins with ▲
_MARKS = ("/", "|", " via ", " nuotr", "BNS Foto")  # every credit has one of them
_TOPICS = lazily(r"#[^#.!?]{2,30}(?: #[^#.!?]{2,30}){1,9}")  # #phà #Kiên Giang


def take(document: Document) -> None:
    """Take lines below the headline that are only a picture credit, and rows of ``#keywords``."""
    lexicon, marks = document.lexicon, found_in(document.text, _MARKS)
    if not marks and _SIGNS.isdisjoint(document.first_characters):  # the case of most stories
        return
    for index in range(document.headline + 1, len(document.lines)):
        line = document.lines[index]
        if (
            (line[0] not in _SIGNS and not any(map(line.__contains__, marks)))
            or document.verdicts[index] is not None
            or len(line) > LONGEST
        ):
            continue
        if line[0] == "▲" and lexicon.tag in CJK and document.first < len(document.lines):
            if document.title.startswith(_NOTICES) or _is_weather(document, index):
                continue
            document.verdicts[index] = _BELOW_PICTURE
        elif line[0] == "#" and (HASHTAGS.fullmatch(line) or _TOPICS.fullmatch(line)):
            document.verdicts[index] = _ROW
        elif index > document.last and _is_of_agency(line, lexicon):
            continue  # the agency and its editors
        elif (is_credit(line, lexicon) or is_handed_on(line) or is_house_and_name(line)) and not is_signed(
            line, document.matches[index]
        ):
            document.verdicts[index] = (
                _BYLINE_BELOW if _signs_below(document, index) or _signs_above(document, index) else CREDIT
            )


def _is_weather(document: Document, index: int) -> bool:
    """Is line *index* a Korean weather forecast for a town, next to another: ``▲ 서울 : [맑음, 맑음] (7∼19)``?"""
    near = document.lines[max(0, index - 1) : index + 2]
    return (
        _WEATHER.match(document.lines[index]) is not None and sum(_WEATHER.match(line) is not None for line in near) > 1
    )


_WEATHER = lazily(r"▲\s?[가-힣]{2,6}\s?:\s?\[[^\[\]]{2,30}\]\s?\(")


def _is_of_agency(line: str, lexicon: Lexicon) -> bool:
    """Is *line* an agency and its editor, or in Vietnamese an agency and the newspaper that took its story over?"""
    if lexicon.tag == "vi":  # TTXVN/Báo Bến Cảng
        return lexicon.is_agency(line.partition("/")[0].strip())
    return line[0] > "\u0530" and bool(lexicon.agency(line))


def _signs_below(document: Document, index: int) -> bool:
    """Is line *index* (``Anna Berg/TT``) the last one of a typed text without pictures: the signature of an agency?"""
    below = document.verdicts[index + 1 :]
    pictured = any(has_label(verdict, Label.CAPTION) for verdict in document.verdicts)
    signs = document.is_typed or (document.lexicon.tag == "sv" and document.lines[index].endswith("/TT"))
    return signs and index > document.last and not pictured and None not in below


def _signs_above(document: Document, index: int) -> bool:
    """Is line *index*, next to the date under a headline, a reporter and an agency: ``Ivana Horvat/Hina``?"""
    under = index == document.headline + 1 and index + 1 < len(document.lines) and is_date_line(document, index + 1)
    under = under or (
        index == document.headline + 2 and is_date_line(document, index - 1) and document.prose[index + 1]
    )
    # with blanks around the slash, it is a picture credit
    return under and document.lexicon.names_agency(document.lines[index].rpartition("/")[2])


_BYLINE_BELOW = Verdict(Label.BYLINE, 0.8, "a name and an agency, under a typed story")


def separate(document: Document) -> None:
    """Take captions with a credit out of the story they were taken for, and buttons out of the captions."""
    for index in document.matched:
        verdict = document.verdicts[index]
        if (
            verdict is not SPLIT_CAPTION
            and verdict is not CREDIT_BELOW
            and verdict is not _picture_addresses.WORD
            and has_label(verdict, Label.CAPTION)
            and _is_button(document, index)
        ):
            document.verdicts[index] = _BUTTON
    if document.settled:
        return
    for index, verdict in enumerate(document.verdicts):
        line = document.lines[index]
        if verdict is PROSE or verdict is None or not _may_be_caption(document, index) or len(line) > LONGEST:
            continue
        if is_story_text(document, index):
            continue
        if not bullet_width(line) and ends_with_credit(line, document.lexicon):
            document.verdicts[index] = _CAPTION


def _may_be_caption(document: Document, index: int) -> bool:
    """Was line *index* taken for story, or within it left out or taken for another story without a phrase?"""
    verdict = document.verdicts[index]
    if verdict is None or verdict.label in _STORY:
        return verdict is not None
    return (
        verdict.label in _LEFT
        and document.matches[index] is None
        and document.first < index < document.last + _MAX_LINES_BELOW
    )


_MAX_LINES_BELOW = 5  # lines under the last long one
_LEFT = frozenset({Label.SKIPPED, Label.RELATED})
_STORY = frozenset({Label.BODY, Label.SUBHEADING})
_NUMBER = lazily(r"\d{1,3}(?:\s?/\s?|\s[^\W\d_]{1,4}\s)\d{1,3}")  # the position of a picture


def _is_button(document: Document, index: int) -> bool:
    """Is line *index* only a word for pictures, possibly with a number (``Image 1 of 8``), without motif or owner?"""
    match, line = document.matches[index], document.lines[index].strip("()[]（）")
    if match is None or match.kind is not Kind.CAPTION or is_house(line, document.lexicon):
        return False
    if not match.rest and (match.words > DESCRIPTIVE_WORDS or _names_owner(line, document.lexicon)):
        return False
    return not any(map(str.isalpha, match.rest)) or _NUMBER.fullmatch(match.rest) is not None


DESCRIPTIVE_WORDS = 4  # words of a phrase that describes a picture, like the first words of Vietnamese captions


def _names_owner(line: str, lexicon: Lexicon) -> bool:
    """Does *line*, a phrase for pictures, include the owner: ``Photo: Getty Images``, ``Фото ТАСС``?"""
    word, colon, owner = line.replace("：", ":").replace("=", ":").partition(":")
    return any(map(str.isalpha, owner)) if colon else lexicon.is_agency(word.partition(" ")[2])


def is_owner(document: Document, index: int) -> bool:
    """Is line *index*, within the story, a picture credit with ©, without year or terms: ``© Ann Lee/AFP``?"""
    line = document.lines[index]
    return (
        line[0] == "©"
        and len(line) < CREDITED
        and document.headline < index
        and (index < document.last or is_credit(line.lstrip("© "), document.lexicon))
        and not any(map(str.isdigit, line))
        and line[-1] not in STOPS
    )
