"""Captions and rows of keywords without an initial phrase, recognised by a credit at the end, or by their signs."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._of_site import HASHTAGS
from newsformat_text._dates._date_lines import is_date_line
from newsformat_text._document import Document
from newsformat_text._labels import PROSE, Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._rules import _picture_addresses
from newsformat_text._rules._credited_captions import CREDIT, LONGEST, PARTED, is_signed, is_told
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
WHOSE = Verdict(Label.CAPTION, 0.88, "a picture credit, below a label with a colon")
_BUTTON = Verdict(Label.TOOL, 0.85, "a word for pictures, alone or with a number")
_POINTED = Verdict(Label.CAPTION, 0.85, "points to the picture above")
_ROW = Verdict(Label.TAGS, 0.9, "a row of words with #")

_SIGNS = frozenset("#▲")
_NOTICES = ("[부고]", "[부음]", "[인사]", "[동정]", "[알림]", "[게시판]")  # who died, who was appointed: ▲ begins each
_MARKS = ("/", "|", " via ", " nuotr", "BNS Foto")  # one of them is in every credit
_TOPICS = lazily(r"#[^#.!?]{2,30}(?: #[^#.!?]{2,30}){1,9}")  # #phà #Kiên Giang


def take(document: Document) -> None:
    """Take lines below the headline that are nothing but a picture credit, and rows of ``#keywords``."""
    known, marks = document.known, found_in(document.text, _MARKS)
    if not marks and _SIGNS.isdisjoint(document.first_characters):  # as in most stories
        return
    for index in range(document.headline + 1, len(document.lines)):
        line = document.lines[index]
        if (
            (line[0] not in _SIGNS and not any(map(line.__contains__, marks)))
            or document.verdicts[index] is not None
            or len(line) > LONGEST
        ):
            continue
        if line[0] == "▲" and known.tag in CJK and document.first < len(document.lines):
            if document.title.startswith(_NOTICES) or _is_weather(document, index):
                continue
            document.verdicts[index] = _POINTED
        elif line[0] == "#" and (HASHTAGS.fullmatch(line) or _TOPICS.fullmatch(line)):
            document.verdicts[index] = _ROW
        elif index > document.last and _is_of_agency(line, known):
            continue  # who edited there
        elif (is_credit(line, known) or is_handed_on(line) or is_house_and_name(line)) and not is_signed(
            line, document.matches[index]
        ):
            document.verdicts[index] = (
                _SIGNED if _signs_below(document, index) or _signs_above(document, index) else CREDIT
            )


def _is_weather(document: Document, index: int) -> bool:
    """Is line *index* of Korean how the weather will be in a town, beside another: ``▲ 서울 : [맑음, 맑음] (7∼19)``?"""
    own = document.lines[max(0, index - 1) : index + 2]
    return (
        _WEATHER.match(document.lines[index]) is not None and sum(_WEATHER.match(line) is not None for line in own) > 1
    )


_WEATHER = lazily(r"▲\s?[가-힣]{2,6}\s?:\s?\[[^\[\]]{2,30}\]\s?\(")


def _is_of_agency(line: str, known: Lexicon) -> bool:
    """Is *line* an agency and who edited there, or in Vietnamese who took its story over?"""
    if known.tag == "vi":  # TTXVN/Báo Bến Cảng
        return known.is_agency(line.partition("/")[0].strip())
    return line[0] > "\u0530" and bool(known.agency(line))


def _signs_below(document: Document, index: int) -> bool:
    """Is line *index*, ``Anna Berg/TT``, the last of what is typed, without a picture? So agencies sign."""
    below = document.verdicts[index + 1 :]
    pictured = any(has_label(verdict, Label.CAPTION) for verdict in document.verdicts)
    signs = document.is_typed or (document.known.tag == "sv" and document.lines[index].endswith("/TT"))
    return signs and index > document.last and not pictured and None not in below


def _signs_above(document: Document, index: int) -> bool:
    """Is line *index*, beside the date under a headline, a name and an agency that writes: ``Ivana Horvat/Hina``?"""
    under = index == document.headline + 1 and index + 1 < len(document.lines) and is_date_line(document, index + 1)
    under = under or (
        index == document.headline + 2 and is_date_line(document, index - 1) and document.prose[index + 1]
    )
    # "Ann Lee / AP" is a picture's
    return under and document.known.names_agency(document.lines[index].rpartition("/")[2])


_SIGNED = Verdict(Label.BYLINE, 0.8, "a name and an agency, under a typed story")


def part(document: Document) -> None:
    """Part captions that end with a credit from the story that they were taken for, and buttons from captions."""
    for index in document.matched:
        verdict = document.verdicts[index]
        if (
            verdict is not PARTED
            and verdict is not WHOSE
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
        if is_told(document, index):
            continue
        if not bullet_width(line) and ends_with_credit(line, document.known):
            document.verdicts[index] = _CAPTION


def _may_be_caption(document: Document, index: int) -> bool:
    """Was line *index* taken for story, or amid it for no part of it or another story, by no word?"""
    verdict = document.verdicts[index]
    if verdict is None or verdict.label in _STORY:
        return verdict is not None
    return (
        verdict.label in _LEFT and document.matches[index] is None and document.first < index < document.last + _UNDER
    )


_UNDER = 5  # lines under the last long one
_LEFT = frozenset({Label.SKIPPED, Label.RELATED})
_STORY = frozenset({Label.BODY, Label.SUBHEADING})
_NUMBER = lazily(r"\d{1,3}(?:\s?/\s?|\s[^\W\d_]{1,4}\s)\d{1,3}")  # of a picture among others


def _is_button(document: Document, index: int) -> bool:
    """Is line *index* a word for pictures alone, or with a number: ``Image 1 of 8``? It says neither what nor whose."""
    match, line = document.matches[index], document.lines[index].strip("()[]（）")
    if match is None or match.kind is not Kind.CAPTION or is_house(line, document.known):
        return False
    if not match.rest and (match.words > SHOWN_WORDS or _says_whose(line, document.known)):
        return False
    return not any(map(str.isalpha, match.rest)) or _NUMBER.fullmatch(match.rest) is not None


SHOWN_WORDS = 4  # of a phrase that says what is shown, the scene of an accident, as captions of Vietnam begin


def _says_whose(line: str, known: Lexicon) -> bool:
    """Does *line*, a phrase for pictures, have whose one is in it: ``Photo: Getty Images``, ``Фото ТАСС``?"""
    word, colon, whose = line.replace("：", ":").replace("=", ":").partition(":")
    return any(map(str.isalpha, whose)) if colon else known.is_agency(word.partition(" ")[2])


def is_owner(document: Document, index: int) -> bool:
    """Does line *index*, amid the story, say whose a picture is: ``© Ann Lee/AFP``, and no year or terms?"""
    line = document.lines[index]
    return (
        line[0] == "©"
        and len(line) < CREDITED
        and document.headline < index
        and (index < document.last or is_credit(line.lstrip("© "), document.known))
        and not any(map(str.isdigit, line))
        and line[-1] not in STOPS
    )
