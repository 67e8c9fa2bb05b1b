"""Recognises texts without a headline: the story alone, or with a picture credit or date before it."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._breadcrumbs import ends_with_picture_credit, is_back_link
from newsformat_text._above._lines_over_story import (
    CLOCK,
    PARAGRAPH,
    SENTENCE,
    TOLD,
    TOO_LONG,
    is_in_caseless_script,
    second_line_is_prose,
    stands_over_story,
)
from newsformat_text._above._title_form import SECTION, is_title
from newsformat_text._above._unrelated_lines import NEXT_SENTENCE, common_words, is_over_post
from newsformat_text._above._weather import is_story_below_weather
from newsformat_text._authors import _korean
from newsformat_text._authors._desks import is_desk
from newsformat_text._authors._person import is_full_name
from newsformat_text._datelines import _korea
from newsformat_text._datelines._dateline import cut
from newsformat_text._datelines._parts import SITE, has_agency
from newsformat_text._dates._date_lines import is_bare_date, is_numeric_date_line
from newsformat_text._dates._weekdays import has_weekday
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._paywalls import is_reserved
from newsformat_text._rules._repeated_captions import half
from newsformat_text._shape import (
    COLONS,
    ELLIPSES_OR_DOTS,
    LIST_LEAD_INS,
    bullet_width,
    ending_class,
    ends_sentence,
    scale,
    word_stems,
)


OVER_STORY = frozenset({Kind.BYLINE, Kind.DATE, Kind.UPDATE})


def is_headless(document: Document) -> bool:
    """Does the text start with the story, or with lines directly above it that are no headline?"""
    if len(document.lines) < 2:  # noqa: PLR2004 -- what begins, and what goes on
        return document.lines != [] and _are_sentences(document)
    if is_story_below_weather(document):
        return True
    if _announces_items(document) or (
        document.lexicon.tag == "ko"
        and (_korean.is_speaker_label(document.lines[0]) or _korea.opens(document.lines[0]))
    ):
        return True
    if _comes_again(document):
        return False
    if ending_class(document.lines[0]) == "." or document.prose[0]:
        if _points_back(document) or _is_all(document):
            return True
        if _ends_in_letters(document):
            return False
        return not precedes_headline(document) and (
            _is_story_after_dateline(document) or _is_paragraph(document) or stands_over_story(document)
        )
    return stands_over_story(document)


def _ends_in_letters(document: Document) -> bool:
    """Does the first line, at most a headline and one sentence, end with an abbreviation: ``… of the U.S.``?"""
    line = document.lines[0]
    ending = len(line) * document.scale < _SENTENCES and _FINAL_ABBREVIATION.search(
        line, max(0, len(line) - _MAX_ABBREVIATION)
    )
    return bool(ending) and document.prose[1:2] == [True] and NEXT_SENTENCE.search(line) is None


_FINAL_ABBREVIATION = lazily(r"(?<![^\W\d_])(?:[A-ZΑ-ΩА-ЯÀ-Ý]{1,3}\.){2,4}$")
_MAX_ABBREVIATION = 16  # characters of such an end


def _points_back(document: Document) -> bool:
    """Is the first line a sentence that gives the source of what the headline says, as East Asian stories start?"""
    line = document.lines[0]
    if "\u0530" < line[0] < "\u0590" or line[0] == "«" or line.endswith(_SAYS):
        return line.endswith(_SAYS) and len(document.lines) > 1 and len(line) <= _SAYING
    return line[0] in _BACK_FIRST and ending_class(line) == "." and _BACK.match(line) is not None


_SAYS = tuple(  # Acme.am-ը գրում է.
    f"{said} {being}{stop}"
    for said in ("գրում", "գրել", "հայտնում", "հաղորդում")
    for being in ("է", "են")
    for stop in ".:։․"
)
_SAYING = 90  # characters of such an author


_BACK = lazily(  # Об этом сообщает …
    r"(?:Об этом|О том|Про це|Пра гэта|Аб гэтым|Бұл туралы|Бул тууралуу|Бу ҳақда|Bu haqda|Bu barədə|Дар ин бора"
    r"|Apie tai|Par to|O tym|O tom|Това съобщи|ამის შესახებ|Այս մասին)\s"
)
_BACK_FIRST = frozenset("ОПАБBДAPТაԱ")


def _is_all(document: Document) -> bool:
    """Is the first line a sentence longer than most headlines, and the only line of the text?"""
    if len(document.lines[0]) * document.scale < _SENTENCES or len(document.lines) > _MAX_LINES:
        return False
    return not any(map(ends_sentence, document.lines[1:])) and all(
        is_numeric_date_line(document, index) or document.matches[index] is not None or is_desk(document.lines[index])
        for index in range(1, len(document.lines))
    )


_MAX_LINES = 6  # lines of a text that is a single sentence


def _comes_again(document: Document) -> bool:
    """Is the first line, as long as a headline, repeated above the story, below lines of the site?"""
    line, below = document.lines[0], document.lines[1 : document.first][:_REPEATED]
    width = len(line) * document.scale
    if SECTION < width <= PARAGRAPH and len(below) < len(document.lines) - 1 and _begins_story(document):
        return True
    return width > SECTION and not document.prose[0] and line in below[1:]


def _begins_story(document: Document) -> bool:
    """Is the first line the first sentence of the longer paragraph below it?"""
    line, below = document.lines[:2]
    return below.startswith(line) and len(below) > 1.5 * len(line) and NEXT_SENTENCE.search(line) is None


_REPEATED = 5  # lines of which one may be the headline again


def _announces_items(document: Document) -> bool:
    """Does the first line announce the list below it, and is it several sentences or too long for a headline?"""
    line, below = document.lines[:2]
    if not bullet_width(below) or line.endswith(LIST_LEAD_INS) or line[-1] not in COLONS:
        return bullet_width(below) > 0 and line.endswith(LIST_LEAD_INS)
    width = len(line) * document.scale
    return width >= PARAGRAPH or (width >= _SENTENCES and NEXT_SENTENCE.search(line) is not None)


def precedes_headline(document: Document) -> bool:
    """Is the first line a paragraph of the story, printed before the headline below it?

    Between headline and story may stand who signs or a date.
    """
    lines, prose = document.lines, document.prose
    if len(lines) < 3 or not document.ended[0] or not is_title(document, 1) or ends_with_picture_credit(document, 1):  # noqa: PLR2004 -- and the story
        return False
    if is_over_post(document) or is_reserved(lines[1], document.lexicon.tag):
        return False
    if (
        lines[2] == lines[-1]
        and lines[2].endswith(ELLIPSES_OR_DOTS)
        and not word_stems(lines[1], 1.0) & word_stems(lines[0], 1.0)
    ):
        return False  # another story's title and beginning
    if (match := document.matches[2]) is not None and match.kind is Kind.COPYRIGHT:
        return False
    if len(document.headings) > _HEADINGS:  # it is one of them
        return False
    if document.lexicon.tag in _SHOUTING and lines[1].isupper():  # a subheading, as printed in these languages
        return False
    width = len(lines[0]) * document.scale
    if width <= PARAGRAPH and not (width >= _SENTENCES and NEXT_SENTENCE.search(lines[0])):
        return False
    has_metadata_between = any(prose[3:4]) and (_is_byline_or_date(document, 2) or is_numeric_date_line(document, 2))
    return prose[2] or has_metadata_between or NEXT_SENTENCE.search(lines[2]) is not None


def precedes_dated_headline(document: Document) -> bool:
    """Is the first line a paragraph of the story, printed before its date and, below that, the headline?"""
    lines = document.lines
    if document.prose[:4] != [True, False, False, True] or not document.ended[0] or ":" not in lines[1]:
        return False
    if len(lines[0]) * document.scale <= PARAGRAPH:
        return False
    is_dated = is_numeric_date_line(document, 1) and document.matches[2] is None and not document.ended[2]
    if lines[2].count(" ") < _WORDS_PARTED or is_full_name(lines[2]) or len(document.headings) > _HEADINGS:
        return False
    return is_dated and common_words(document, 2, 2) >= _COMMON_WORDS


_WORDS_PARTED, _COMMON_WORDS = 2, 2  # spaces in the headline, and words it shares with the text below
_SHOUTING = frozenset({"tr", "az"})
_HEADINGS = 1  # short lines alone between paragraphs, of which one might be the headline


def _is_story_after_dateline(document: Document) -> bool:
    """Is the first line the story itself: sentences after the dateline of an agency or site?"""
    line, lexicon = document.lines[0], document.lexicon
    if not document.prose[0] or len(line) * scale(lexicon.tag) < TOLD or not document.ended[0]:
        return False
    found = cut(line, lexicon)
    if found is None or len(found[1]) * scale(lexicon.tag) < TOLD // 2:
        return False
    return has_agency(found[0].source, lexicon) or SITE.fullmatch(found[0].source) is not None


def _is_paragraph(document: Document) -> bool:
    """Is the first line a sentence, longer than headlines that are sentences, and does the story continue below it?

    Several sentences are a paragraph even if only furniture of the page is below.
    """
    if _are_sentences(document):
        return True
    line, below = document.lines[0], document.prose[1:3]
    width, last = len(line) * document.scale, ending_class(line)
    has_sentences = document.prose[0] and last == "." and NEXT_SENTENCE.search(line) is not None
    if has_sentences and width >= _SENTENCES and True not in document.prose[1:]:
        return True
    if (
        has_sentences
        and width >= _LEAST_ENDED["."]
        and ending_class(document.lines[1]) == "."
        and len(document.lines[1]) < len(line)
    ):
        return True
    is_over_byline = _is_byline_or_date(document, 1) and not (
        below[:1] == [True] and last == "." and width >= _SENTENCES
    )
    if is_over_byline or (_is_byline_or_date(document, 2) and not (below[:1] == [True] and last == ".")):
        return False
    if is_numeric_date_line(document, 1):
        return False
    if document.prose[0]:
        min_width = _LEAST_ENDED["."] if is_in_caseless_script(line) else _SENTENCES
        if width >= TOO_LONG or line[-1] in _NO_HEADLINE_ENDS or (has_sentences and width >= min_width):
            return True
        if width >= _SENTENCES and len(NEXT_SENTENCE.findall(line)) > 1:  # three sentences, of which the last may ask
            return True
        if width >= _SENTENCES and last == "." and document.lexicon.find(line) is None:
            return True
        if width >= _LEAST_ENDED.get(last, TOO_LONG) and (document.ended[1] or any(below)):
            return True
    min_width = _MIN_STOPPED_SENTENCE if line[-1] in _NO_HEADLINE_ENDS else SENTENCE
    return width >= min_width and last == "." and not _is_in_capitals(line) and second_line_is_prose(document)


def _are_sentences(document: Document) -> bool:
    """Is the first line several sentences, and longer than any headline?"""
    line = document.lines[0]
    if not document.prose[0] or len(line) * document.scale < PARAGRAPH:
        return False
    return sum(map(line.count, _NO_HEADLINE_ENDS)) > 1 or (
        ending_class(line) == "." and NEXT_SENTENCE.search(line) is not None
    )


_SENTENCES = 140  # minimum letters of a first line of several sentences
_NO_HEADLINE_ENDS, _MIN_STOPPED_SENTENCE = frozenset("。।۔።"), 24  # signs that do not end headlines in their languages
# Letters, by the last sign: a full stop, or one within quotation marks, a question, a call.
_LEAST_ENDED = {".": 100, "Q": 140, "?": 180, "!": 180}


def _is_in_capitals(line: str) -> bool:
    """Do at least half of the words of *line* start with a capital, as in English titles?"""
    word_stems = line.split()
    return 2 * sum(word[0].isupper() for word in word_stems) > len(word_stems)


def _is_byline_or_date(document: Document, index: int) -> bool:
    """Is line *index* a byline or date?"""
    match = document.matches[index] if index < len(document.lines) else None
    return match is not None and match.kind in OVER_STORY


def is_doubled_link(document: Document, index: int) -> bool:
    """Is line *index*, directly above the story, the same text twice, as from a picture and its link, and unrelated?

    Or does it lead back to the page above?
    """
    line = document.lines[index]
    if document.prose[index + 1 : index + 2] != [True] or not (half(line) or is_back_link(line)):
        return False
    return is_back_link(line) or 2 * common_words(document, index, index) < len(document.stems(index))


def is_bare_time(document: Document) -> bool:
    """Is the first line nothing but a time of day, or a weekday with a date without a year?"""
    line = document.lines[0]
    if is_bare_date(document, 0) and has_weekday(line):
        document.verdicts[0] = _DAY
    return document.verdicts[0] is _DAY or CLOCK.fullmatch(line) is not None


_DAY = Verdict(Label.SKIPPED, 0.85, "a weekday with a date without a year, above the story")
