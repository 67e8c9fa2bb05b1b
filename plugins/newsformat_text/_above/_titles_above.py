"""Finds the headline below a row of titles of other stories, such as the newest or most read.

The story has hardly a word of any, while it has those of the headline, which stands last, above who signs or a date:
with none, a story may begin with verses or a list above its first heading.
"""

from __future__ import annotations

from newsformat_text._above._title_form import TIMED
from newsformat_text._above._unrelated_lines import may_be_headline, sentences_below
from newsformat_text._above._weather import is_price_quote
from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import is_bare_date, is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import MAX_SPACED_SCALE, ends_sentence, shares_few_words


_OTHER_TITLE = Verdict(
    Label.RELATED, 0.8, "one of several titles above the headline that share few words with the story"
)
_HEADING = Verdict(Label.RELATED_HEADING, 0.8, "the heading of titles above the story that share few words with it")
_DECK_OF_OTHER = Verdict(Label.RELATED, 0.8, "a sentence under one of several titles above the headline")
_MIN_TITLES = 3
_FURTHEST = 40  # lines above the story, of which a row of titles with their sections and days is made
_MAX_TO_STORY = 5  # lines from the headline to the story: a deck, a byline, a date, a picture credit
_SENTENCE = 220  # letters of a sentence under a title
_MIN_COMMON, _HEADLINE_DIVISOR = 2, 3  # minimum words that only the headline shares with the story; one in so many
_DIVISOR = 4  # one in so many words of a title may occur in the story
_MIN_STORY_WORDS = 20  # a story with fewer words may lack those of titles by chance


def headline_below_titles(document: Document) -> int:
    """Return the headline below several titles unrelated to the story, and label these; 0 if there is none.

    In Korean the lines below the first one are its decks.
    """
    first = document.first
    if not _MIN_TITLES < first <= _FURTHEST or first == len(document.lines) or document.lexicon.tag == "ko":
        return 0
    top = max(_MIN_TITLES, first - _MAX_TO_STORY)
    story, unrelated = sentences_below(document, top), list[int]()
    for index in range(first if len(story) >= _MIN_STORY_WORDS else 0):
        stems, has_time = document.stems(index), TIMED.match(document.lines[index]) is not None
        common = len(stems & story)
        if not (has_time or _may_be(document, index)):
            continue
        if common >= _MIN_COMMON and _HEADLINE_DIVISOR * common >= len(stems):
            if len(unrelated) < _MIN_TITLES or index < top or has_time or not _heads_story(document, index):
                return 0
            document.set_verdict(unrelated, _OTHER_TITLE)
            return index
        if len(stems) >= _MIN_COMMON and shares_few_words(stems, story, _DIVISOR):
            unrelated.append(index)
    return 0


def headline_below_list(document: Document) -> int:
    """Label the titles from the top to the story as those of others, if a heading or a time before each shows that.

    Return the last one if that alone shares words with the story, -1 if none does, and 0 if there is no such list.
    """
    headed = int(document.is_related_heading(0))
    titles = range(headed, document.first)
    if not _MIN_TITLES <= len(titles) <= _FURTHEST or document.first == len(document.lines):
        return 0
    if not (all(_may_be(document, k) for k in titles) if headed else all(_is_timed(document, k) for k in titles)):
        return 0
    story = sentences_below(document, document.first - 1)
    unrelated = [k for k in titles if shares_few_words(document.stems(k), story, _DIVISOR)]
    last_stems = document.stems(titles[-1])
    common = len(last_stems & story)
    is_headline = (
        unrelated == [*titles[:-1]] and _HEADLINE_DIVISOR * common >= len(last_stems) and common >= _MIN_COMMON
    )
    if len(story) < _MIN_STORY_WORDS or not (is_headline or len(unrelated) == len(titles)):
        return 0
    document.set_verdict(range(headed), _HEADING)
    document.set_verdict(unrelated, _OTHER_TITLE)
    return titles[-1] if is_headline else -1


def _is_timed(document: Document, index: int) -> bool:
    """Does line *index* begin with a time of day?"""
    return document.lines[index][0].isdigit() and TIMED.match(document.lines[index]) is not None


def headline_below_teasers(document: Document) -> int:
    """Return the headline below several titles with a sentence under each, and label these; 0 if there is none.

    Who signs the story, or its date, stands right under its headline, and under none of theirs.
    """
    start = title = int(document.is_related_heading(0)) if document.lines else 0
    far = len(document.lines) - _MAX_TO_STORY
    while title < far and _may_be(document, title) and _may_be_teaser(document, title + 1):
        title += 2
    if title - start < 2 * _MIN_TITLES or title >= far or not _may_be(document, title):
        return 0
    if not (_is_signed(document, title + 1) or _is_signed(document, title + 2)):
        return 0
    story, stems = sentences_below(document, title), document.stems(title)
    common = len(stems & story)
    if len(story) < _MIN_STORY_WORDS or common < _MIN_COMMON or _HEADLINE_DIVISOR * common < len(stems):
        return 0
    pairs = range(start, title, 2)
    if not all(shares_few_words(document.stems(k) | document.stems(k + 1), story, _DIVISOR) for k in pairs):
        return 0
    document.set_verdict(pairs, _OTHER_TITLE)
    document.set_verdict(range(start + 1, title, 2), _DECK_OF_OTHER)
    return title


def _may_be_teaser(document: Document, index: int) -> bool:
    """Could line *index* be the sentence under a title?"""
    line = document.lines[index]
    return ends_sentence(line) and len(line) * document.scale <= _SENTENCE and document.matches[index] is None


def _is_signed(document: Document, index: int) -> bool:
    """Is line *index* a byline or date?"""
    match = document.matches[index]
    return (match is not None and match.kind is Kind.BYLINE) or is_numeric_date_line(document, index)


def _may_be(document: Document, index: int) -> bool:
    """Could line *index* be a title, which may be shorter in scripts without spaces?"""
    line = document.lines[index]
    if is_price_quote(line):
        return False
    if may_be_headline(document, index) or document.scale <= MAX_SPACED_SCALE:
        return may_be_headline(document, index)
    is_text = ends_sentence(line) or is_numeric_date_line(document, index) or document.prose[index]
    return len(line) * document.scale >= _SHORTEST and document.matches[index] is None and not is_text


_SHORTEST = 18  # letters


def _heads_story(document: Document, index: int) -> bool:
    """Is there a byline or date between line *index* and the story, and none above that belongs to a title?"""
    has_byline = any(
        _is_signed(document, k) or is_full_name(document.lines[k]) for k in range(index + 1, document.first)
    )
    return has_byline and not _is_under_own_date(document, index)


def _is_under_own_date(document: Document, index: int) -> bool:
    """Is there exactly one date above line *index*, below the title of the story?"""
    days = [k for k in range(index) if is_numeric_date_line(document, k) or is_bare_date(document, k)]
    return len(days) == 1 and any(may_be_headline(document, k) for k in range(days[0]))
