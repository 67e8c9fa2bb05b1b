"""Finds the headline below lines that share no words with the story, in any language.

Above it may stand the name of a site, a button or a message to readers that no phrase of the language matches.
None of their words occurs in the story, while those of the headline do, and those of the deck right under it.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._announcements import contact_end, is_editors_note
from newsformat_text._above._breadcrumbs import is_menu, is_trail_from_front
from newsformat_text._above._letterheads import is_letterhead
from newsformat_text._above._of_site import is_of_site
from newsformat_text._above._title_form import SECTION, TIMED, is_title
from newsformat_text._authors._person import is_organisation
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._picture_addresses import is_code, is_file
from newsformat_text._shape import (
    COLONS,
    MAX_SPACED_SCALE,
    QUESTION_OR_EXCLAMATION,
    WORD_END,
    bullet_width,
    ending_class,
    ends_sentence,
    has_no_latin,
    is_latin,
    number_width,
    shares_few_words,
    word_stems,
)


# First lines that may be the headline; the same with further evidence.
_FIRST_LINES = 4
_MORE_LINES = 8
_MOST_LINES = 14
_PARAGRAPH = 240  # too many letters for a title
_PARAGRAPHS = 2  # long sentences without site words show that the story is above
_TITLE_START = 20  # characters of a title
_SIGNS = 2  # of a page
_LETTERS = 200  # letters of the story that show its script
_TITLE_ABOVE, _TITLE_BELOW = 15, 181  # too few and too many letters for a title
_WORDS = 3  # spaces in a short title
_MAX_SECTION_WORDS = 3  # words of the name of a section
_OF_SITES = frozenset({Kind.TOOL, Kind.TAGS, Kind.RELATED, Kind.COMMENTS, Kind.RELEASE})
_QUOTING = frozenset("\"'“„«‘「『")
_STORY = 40  # lines of the story used to recognise the headline
_DECK = 25  # letters
_MIN_COMMON = 2  # words that a headline shares with the story
_SENTENCES = 140  # letters of several sentences
# The end of a sentence followed by another one.
NEXT_SENTENCE = lazily(WORD_END + r"[.!?][\"”»’]?\s[\"“«„‘]?[^\W\d_]|[。！？]\w|[।۔؟]\s?\w")
_DIVISOR = 3  # at least one in so many words of a headline occurs in the story


def headline_below_unrelated(document: Document) -> int:
    """Return the headline, if only lines unrelated to the story are above it; otherwise 0.

    One of them may be as long as a headline if it has no word of the story, and the headline most of its own.
    Further down it must stand under some that no story has above it, as buttons, dates, items, and lines in letters
    that the story is not written in; or above the story, a date, or the title again.
    """
    far = min(_MOST_LINES, len(document.lines) - 1)
    if (
        document.first >= len(document.lines)
        or not _is_possible_headline_among(document, far)
        or is_over_post(document)
    ):
        return 0
    if _is_doubled_below_ticker(document):
        return 1
    signs, sentences, has_long = 0, 0, False
    for index, line in enumerate(document.lines[:far]):
        if (
            line[0].isdigit() and TIMED.match(f"{line} ") and not is_numeric_date_line(document, index)
        ):  # of a live blog
            return 0
        if heads_related_below_prose(document, index):
            return 0
        if is_page_line(document, index):
            signs += 1
            continue
        reached = index < _FIRST_LINES or signs >= _SIGNS or (index < _MORE_LINES and _is_followed(document, index))
        if index and reached and may_be_headline(document, index):
            story = sentences_below(document, index)
            if _is_headline_of_story(document, index, story, signs, has_long=has_long):
                return index + _extends_headline(document, index)
            if has_long and not shares_few_words(document.stems(index), story):
                return 0
        has_long = has_long or (len(line) * document.scale > SECTION and not ends_sentence(line))
        if document.prose[index] and _is_signed_above(document, index):
            return 0
        is_prose = document.prose[index] and document.prose[index + 1]
        sentences += document.prose[index] and not count_site_words(line, document.lexicon)
        is_text = line[0] in _QUOTING or is_prose or sentences >= _PARAGRAPHS or is_paragraph(document, index)
        if is_text or is_editors_note(document, index) or (has_long and index + 1 >= _FIRST_LINES):
            return 0
    return 0


def _is_signed_above(document: Document, index: int) -> bool:
    """Is there a byline directly above line *index*, running text, so that the story starts there?"""
    match = document.matches[index - 1] if index else None
    return match is not None and match.kind is Kind.BYLINE and match.rest != ""


def is_over_post(document: Document) -> bool:
    """Does the text start with a paragraph above a social media post, signed ``— Ann Lee (@annlee) May 5``?"""
    below = document.lines[1:_POST] if document.prose[:1] == [True] else []
    return any("(@" in line and _POSTED.match(line) is not None for line in below)


_POSTED = lazily(r"[—–-] [^()]{2,60} \(@\w{2,30}\) [^\W\d_]{3}")
_POST = 6  # lines of a post, including its signature


def _is_doubled_below_ticker(document: Document) -> bool:
    """Is the first line too long for a headline, without a full stop, above the same title twice and the story?"""
    first, second, third = document.lines[:3] if len(document.lines) > 3 else ("", "", "-")  # noqa: PLR2004 -- and the story
    ticker = len(first) * document.scale >= _PARAGRAPH and not ends_sentence(first)
    return ticker and second == third and is_title(document, 1)


def _is_possible_headline_among(document: Document, far: int) -> bool:
    """Could the headline be one of the lines *far*, below the first? A fast check, which fails for a clean story."""
    prose = document.prose
    for index in range(1, far):
        may_be = may_be_headline(document, index)
        if (may_be or (prose[index] and prose[index + 1])) and not is_page_line(document, index):
            return may_be  # or it is where the story begins
    return False


def is_page_line(document: Document, index: int) -> bool:
    """Is line *index* part of a page: a button, a row of links, a list item, a date, or in a foreign script?"""
    line, match = document.lines[index], document.matches[index]
    if match is not None and ((match.kind in _OF_SITES and not match.rest) or contact_end(document, index) > index):
        return True
    if (
        bullet_width(line)
        or number_width(line)
        or is_numeric_date_line(document, index)
        or is_letterhead(document, index)
    ):
        return True
    if (
        is_menu(line)
        or is_trail_from_front(line)
        or is_of_site(document, index)
        or is_in_foreign_latin(document, index)
    ):
        return True
    return is_code(line) or is_file(line) or _is_row_of_titles(line)


def _is_row_of_titles(line: str) -> bool:
    """Is *line* several titles separated by bars: ``Town opens its lock | Whale seen off the cape | …``?"""
    titles = line.split(" | ")
    return len(titles) >= _TITLES and all(title.count(" ") >= _WORDS for title in titles)


_TITLES = 3  # on one line


def heads_related_below_prose(document: Document, index: int) -> bool:
    """Is line *index*, below running text, a heading of related stories?"""
    return document.is_related_heading(index) and document.prose_before(index) > 0


def common_words(document: Document, index: int, title: int) -> int:
    """Return the number of words shared by line *index* and the story below line *title*."""
    return len(document.stems(index) & sentences_below(document, title))


def sentences_below(document: Document, title: int) -> set[str]:
    """Return the word stems of the sentences below line *title*; only of the long ones, if there are several."""
    stop = min(title + 1 + _STORY, len(document.lines))
    long_sentences = [index for index in range(title + 1, stop) if document.prose[index]]
    sentences = (
        long_sentences
        if len(long_sentences) > 1
        else [k for k in range(title + 1, stop) if ends_sentence(document.lines[k])]
    )
    return document.stems_of(sentences)


def _extends_headline(document: Document, index: int) -> bool:
    """Does line *index* contain the headline, which is repeated below, and more?"""
    return document.lines[index].startswith(document.lines[index + 1]) and may_be_headline(document, index + 1)


def _is_followed(document: Document, index: int) -> bool:
    """Is line *index* directly followed by the story, a date, or a line with the same start?"""
    below = document.lines[index + 1]
    is_repeated = below[:_TITLE_START] == document.lines[index][:_TITLE_START]
    return is_repeated or document.prose[index + 1] or is_numeric_date_line(document, index + 1)


def is_in_foreign_latin(document: Document, index: int) -> bool:
    """Is line *index* only in Latin letters, above a story in another script that shares no words with it?"""
    line = document.lines[index]
    if document.first >= len(document.lines) or not (line.isascii() or _LATIN.fullmatch(line)):
        return False
    if (start := document.lines[document.first][:_LETTERS]).isascii():
        return False
    letters = "".join(filter(str.isalpha, start))
    latin = len(letters) if letters.isascii() else sum(map(str.isascii, letters))
    if 2 * latin > len(letters):
        return False
    stems = word_stems(line, 1.0)
    return not any(word in below.lower() for below in document.lines[document.first :][:_STORY] for word in stems)


_LATIN = lazily("[\\x00-\\x7f–—·•’‘“”»›×]+")  # including signs used with Latin letters


def is_in_other_script(document: Document, index: int) -> bool:
    """Is line *index* in a script that the language does not use: only Latin letters, or Japanese ones?"""
    line, story = document.lines[index], document.lines[document.first : document.first + 1]
    if document.lexicon.tag == "zh" and _KANA.search(line):
        return True
    return bool(story) and not is_latin(story[0]) and is_latin(line)


_KANA = lazily("[\u3041-\u3096]{2}")


def is_in_non_latin(document: Document, index: int) -> bool:
    """Does line *index* have no Latin letter above a story in Latin script, as on bilingual sites?"""
    story = document.lines[document.first : document.first + 1]
    return bool(story) and is_latin(story[0]) and has_no_latin(document.lines[index])


def may_be_headline(document: Document, index: int) -> bool:
    """Could line *index* be a headline: by its form, as a question, short, or with a final bracket?

    What has the length of several sentences, and is several, is a deck that ends with no stop.
    """
    line = document.lines[index]
    width = len(line) * document.scale
    if is_title(document, index):
        return width < _SENTENCES or NEXT_SENTENCE.search(line) is None
    if not _TITLE_ABOVE < width < _TITLE_BELOW or ". " in line or line[-1] in COLONS or _is_phrased(document, index):
        return False
    if document.prose[index]:
        return not document.ended[index]
    if width > SECTION and line[-1] not in QUESTION_OR_EXCLAMATION:
        return document.matches[index] is not None and not document.ended[index]
    return (
        line[-1] in QUESTION_OR_EXCLAMATION
        if width > SECTION
        else line.count(" ") >= _WORDS and not document.ended[index]
    )


def _is_phrased(document: Document, index: int) -> bool:
    """Does line *index* start with a phrase, other than a one-word button followed by more text?"""
    match = document.matches[index]
    return match is not None and not (match.kind is Kind.TOOL and match.words == 1 and match.rest and not match.marked)


def _is_headline_of_story(document: Document, title: int, story: set[str], signs: int, *, has_long: bool) -> bool:
    """Does the *story* share words with line *title*, but few with those above, *signs* of which belong to the page?"""
    factor = document.scale
    stems = document.stems(title)
    common = len(stems & story)
    if common < _MIN_COMMON or (_DIVISOR * common < len(stems) and signs < title):
        return False
    end = title - (document.lines[title - 1][-1] in COLONS)
    above = [document.stems(index) for index in range(end) if not is_page_line(document, index)]
    if has_long:
        are_unrelated = all(
            shares_few_words(line, story) if factor > MAX_SPACED_SCALE else story.isdisjoint(line) for line in above
        )
        loose = factor > MAX_SPACED_SCALE or (title == 1 and _is_organisation_line(document.lines[0]))
        return common > _MIN_COMMON and (2 + loose) * common >= len(stems) and are_unrelated
    related = [line for line in above if not shares_few_words(line, story)]
    return not related or (
        signs > 0 and len(related) == 1 and len(related[0]) <= _MAX_SECTION_WORDS and len(related[0] & story) == 1
    )


def _is_organisation_line(line: str) -> bool:
    """Is *line* the name of a paper or site, perhaps with a motto: ``Acme Today - Your daily news``?"""
    return is_organisation(line.removeprefix("The "))


def is_deck(document: Document, index: int) -> bool:
    """Is line *index*, directly below the headline, as long as a deck, and does it share words with the story?"""
    line, factor = document.lines[index], document.scale
    if len(line) * factor < _DECK or bullet_width(line) or is_phrase(document.matches[index]) or "|" in line:
        return False
    stems = document.stems(index)
    common = len(stems & sentences_below(document, index))
    return common > 0 and _DIVISOR * common >= len(stems)


def is_phrase(match: Match | None) -> bool:
    """Is *match* more than a button or credit word that may start a sentence: ``Report claims that …``?"""
    if match is None:
        return False
    return match.marked or match.words > 1 or match.kind not in _OF_SENTENCES or match.rest.count(" ") < _GOES_ON


_OF_SENTENCES, _GOES_ON = frozenset({Kind.TOOL, Kind.CREDIT}), 5  # spaces after such a word


def is_paragraph(document: Document, index: int) -> bool:
    """Is line *index* a paragraph of the story: several sentences, longer than a headline, none of them of a site?"""
    line = document.lines[index]
    if not document.prose[index] or len(line) * document.scale < _SENTENCES or document.matches[index]:
        return False
    has_sentences = ending_class(line) == "." and NEXT_SENTENCE.search(line) is not None
    return has_sentences and not count_site_words(line, document.lexicon)


def is_unrelated(document: Document, index: int) -> bool:
    """Does line *index*, above the headline, share few words with the story, without being a paragraph?"""
    return not is_paragraph(document, index) and is_unrelated_to(document, index, document.headline)


def is_unrelated_to(document: Document, index: int, title: int) -> bool:
    """Does line *index* share few words with the story below line *title*?"""
    return shares_few_words(document.stems(index), sentences_below(document, title))
