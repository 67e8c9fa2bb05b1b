"""Short sentences of the story that an advert, a picture or an announced title separates from the rest.

Insertions by the site do not end a story: ``The lock is dry.``, ``Advertisement``, ``Bargemen wait.``,
``Read also: Ferry sold``, ``It rained at last.``
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import LONG_SENTENCE, PROSE, SENTENCE, STORY_SENTENCE, Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._menu_words import ADVERT_LABELS
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._closing_site_lines import addresses
from newsformat_text._rules._sentences import heads
from newsformat_text._shape import WORD_END, bullet_width, word_stems


SEPARATED = Verdict(Label.BODY, 0.9, "a sentence that adverts, pictures or other stories separate from the story")
_HEADING = Verdict(Label.SUBHEADING, 0.85, "a short line alone between sentences of the story")
CERTAIN = (SEPARATED, _HEADING)

SentenceTest = Callable[[int], bool]

_UNDECIDED = frozenset({None, SENTENCE, LONG_SENTENCE})
_OF_STORY = frozenset({PROSE, STORY_SENTENCE})
_INTERRUPTING = frozenset({Label.TOOL, Label.RELATED, Label.RELATED_HEADING, Label.CAPTION, Label.SUBHEADING})
_BELOW = _INTERRUPTING | {
    Label.COPYRIGHT,
    Label.TAGS,
    Label.CREDIT,
    Label.BYLINE,
    Label.COMMENTS,
    Label.DATE,
    Label.SKIPPED,
}
_STORY = frozenset({Label.BODY, Label.LEAD})
_MAX_LINES_BETWEEN = 4  # lines between two sentences
_MIN_BUTTON_WORDS, _MIN_OFFER_WORDS = 3, 4  # words of a button's phrase; of a phrase that offers other stories
_MIN_SPACES = 9  # blanks in a sentence that may contain one word of websites
_MIN_SENTENCE, _MIN_WORDS = 16, 3  # letters and words of a sentence
_TITLE_ENDS = frozenset("?!？！؟…)）]】")  # signs that also end titles and captions
_MAX_SHORT_TEXT = 40  # lines of a text that is too short for the line model to recognise headings
_HEADING_LENGTH = range(6, 61)  # Latin letters of a heading


def take(document: Document) -> None:
    """Take such sentences and headings within the story, and a last sentence that shares a word with it."""
    if document.is_typed or not document.lexicon.full_stops:
        return
    size, verdicts, lines = len(document.lines), document.verdicts, document.lines
    below_title = range(document.headline + 1, size)
    found = [k for k in below_title if verdicts[k] in _UNDECIDED and _ends(document, k)]

    @cache
    def is_sentence(index: int) -> bool:
        return _is_sentence(document, index)

    for index in found:
        if is_sentence(index) and _is_separated(document, is_sentence, index) and not _is_teaser(document, index):
            verdicts[index] = SEPARATED
            for heading in (index - 1, index + 1):
                if size <= _MAX_SHORT_TEXT and _is_heading(document, is_sentence, heading):
                    verdicts[heading] = _HEADING
    for index in below_title if size <= _MAX_SHORT_TEXT else ():
        is_question = lines[index][-1] in _ASKS and has_label(verdicts[index - 1], Label.TOOL)
        under = verdicts[index] is None and (is_question or _is_advert(lines[index - 1]))
        if (
            under
            and index + 1 < size
            and verdicts[index + 1] in _OF_STORY
            and _is_heading(document, is_sentence, index)
        ):
            verdicts[index] = _HEADING


def _is_separated(document: Document, is_sentence: SentenceTest, index: int) -> bool:
    """Is line *index* separated from a sentence above or below, and is it between two or at the end?"""
    above, below = _next_sentence(document, is_sentence, index, -1), _next_sentence(document, is_sentence, index, 1)
    if above < 0 or not (above < index - 1 or below > index + 1):
        return False
    if below >= 0:
        return True
    return _closes(document, above, index) and not any(map(is_sentence, range(index + 1, len(document.lines))))


def _is_sentence(document: Document, index: int) -> bool:
    """May line *index* be a sentence of the story, by its beginning, end and words?"""
    line, verdict, match = document.lines[index], document.verdicts[index], document.matches[index]
    if index <= document.headline or (verdict is not None and verdict.label not in _STORY):
        return False
    if document.speech[index] and match is None:
        return document.ended[index]
    if not _ends(document, index) or line[-1] in _TITLE_ENDS or bullet_width(line):
        return False
    if match is not None and (match.marked or match.of_site or _offers(match)):
        return False
    factor = document.scale
    if len(line) * factor < _MIN_SENTENCE or (factor == 1 and line.count(" ") < _MIN_WORDS - 1):
        return False
    if verdict in _OF_STORY:
        return True
    site_words = count_site_words(line, document.lexicon)
    if site_words == 1 and line.count(" ") >= _MIN_SPACES and match is None and document.ended[index]:
        return True
    return site_words == 0 or (site_words == 1 and line.count(" ") > _MIN_WORDS and has_words(document, index))


def _offers(match: Match) -> bool:
    """Is *match* a phrase of several words for buttons, or a long one that offers other stories?"""
    min_words = {Kind.TOOL: _MIN_BUTTON_WORDS, Kind.RELATED: _MIN_OFFER_WORDS}.get(match.kind)
    return min_words is not None and match.words >= min_words


def _ends(document: Document, index: int) -> bool:
    """Does line *index* end like a sentence, possibly with the initials of an agency behind it: ``… water. INQ``?"""
    line = document.lines[index]
    return document.ended[index] or (line[-1].isupper() and _AGENCY_BEHIND.search(line) is not None)


_AGENCY_BEHIND = lazily(r"[^\W\d_]{2}[.!?][\"”’»]?\s[A-Z]{2,6}$")


def has_words(document: Document, index: int) -> bool:
    """Does line *index* share a word with the headline or the sentences above it?"""
    stems, stop = document.stems(index), min(index, document.story + _MAX_SHORT_TEXT)
    if not stems.isdisjoint(word_stems(document.title, document.scale)):
        return True
    story = (k for k in range(document.story, stop) if document.ended[k])
    return any(not stems.isdisjoint(document.stems(k)) for k in story)


def _is_teaser(document: Document, index: int) -> bool:
    """Is line *index* right under the title of another story, and repeats its words?"""
    if not has_label(document.verdicts[index - 1], Label.RELATED) and document.verdicts[index - 1] is not None:
        return False
    return len(document.stems(index - 1) & document.stems(index)) >= _MIN_COMMON


_MIN_COMMON = 2  # words of the title in a sentence under it


def _is_heading(document: Document, is_sentence: SentenceTest, index: int) -> bool:
    """Is line *index* undecided and short, between sentences, and itself no sentence or phrase?"""
    if index + 1 >= len(document.lines) or not is_sentence(index + 1):
        return False
    above = index - 1
    while above > document.headline and has_label(document.verdicts[above], Label.TOOL):
        above -= 1
    if not is_sentence(above):
        return False
    line = document.lines[index]
    if document.verdicts[index] is not None or document.matches[index] is not None or bullet_width(line):
        return False
    short = (
        len(line) * document.scale in _HEADING_LENGTH
        and (line[-1] not in _TITLE_ENDS or _asks(document, index))
        and heads(line)
    )
    return short and not count_site_words(line, document.lexicon)


def _asks(document: Document, index: int) -> bool:
    """Is line *index* a question, not to the reader, right above a long sentence: ``Hva skjedde på broa?``?"""
    line = document.lines[index]
    is_question = line[-1] in _ASKS and line.count(" ") >= _MIN_WORDS - 1 and document.prose[index + 1]
    return is_question and not addresses(line, document.lexicon.tag)


def _next_sentence(document: Document, is_sentence: SentenceTest, index: int, step: int) -> int:
    """Return the next sentence above or below line *index*, across interruptions; -1 if there is none."""
    for other in range(index + step, index + step * (_MAX_LINES_BETWEEN + 2), step):
        if not 0 <= other < len(document.lines):
            return -1
        if is_sentence(other):
            return other
        if not _interrupts(document, other) and not _is_heading(document, is_sentence, other):
            return -1
    return -1


def _interrupts(document: Document, index: int) -> bool:
    """Is line *index* an advert, a picture, or announced as another story?"""
    verdict = document.verdicts[index]
    if verdict is not None:
        return verdict.label in _INTERRUPTING
    is_under_heading = has_label(document.verdicts[index - 1], Label.RELATED_HEADING)
    return is_under_heading and not document.ended[index]


def _closes(document: Document, above: int, index: int) -> bool:
    """Is line *index* the last of the story, above lines below a story, by its words or because adverts precede it?"""
    if index + 1 == len(document.lines):
        return _is_quotation(document, index)
    if not (_is_below(document, index + 1) or _is_over_end(document, index + 1)):
        return False
    if _are_adverts(document, above + 1, index) or _TWO_SENTENCES.search(document.lines[index]):
        return not count_site_words(document.lines[index], document.lexicon) or has_words(document, index)
    return has_words(document, index)


def _is_quotation(document: Document, index: int) -> bool:
    """Is line *index* direct speech or a quotation, as no text of websites is?"""
    line = document.lines[index]
    quoted = line[0] in _QUOTING and not _QUOTED.isdisjoint(line[1:])
    return (document.speech[index] or quoted) and not count_site_words(line, document.lexicon)


_QUOTING, _QUOTED = frozenset('"“„«»‘「『'), frozenset('"”“»«’」』')


def _is_below(document: Document, index: int) -> bool:
    """Is line *index* one of the lines below a story, or begins with a phrase, or has a word of websites?"""
    verdict = document.verdicts[index]
    if verdict is not None:
        return verdict.label in _BELOW
    return document.matches[index] is not None or count_site_words(document.lines[index], document.lexicon) > 0


def _is_over_end(document: Document, index: int) -> bool:
    """Is line *index* undecided, short and no sentence, right above one of the lines below a story?"""
    line, undecided = document.lines[index], index + 1 < len(document.lines) and document.verdicts[index] is None
    if not undecided or len(line) > _MAX_BUTTON or document.ended[index]:
        return False
    below = document.verdicts[index + 1]
    return below is not None and below.label in _BELOW


_MAX_BUTTON = 40  # characters


def _are_adverts(document: Document, start: int, stop: int) -> bool:
    """Is there one button from line *start* to *stop*, or a few with the word for an advert among them?"""
    between = document.verdicts[start:stop]
    if not 0 < len(between) < _MAX_LINES_BETWEEN or not all(has_label(verdict, Label.TOOL) for verdict in between):
        return False
    return len(between) == 1 or any(_is_advert(line) for line in document.lines[start:stop])


def _is_advert(line: str) -> bool:
    return line.strip("—–-·. ").lower() in ADVERT_LABELS


_ASKS = frozenset("?？")
_TWO_SENTENCES = lazily(WORD_END + r"[.!?] [^\W\d_]")  # two sentences on one line, unlike a title
