"""Short sentences of the story that an advert, a picture or an announced title separates from the rest.

Insertions by a site do not end a story any more than a blank line does: ``The lock is dry.``, ``Advertisement``,
``Bargemen wait.``, ``Read also: Ferry sold``, ``It rained at last.``
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
from newsformat_text._rules._sentences import heads
from newsformat_text._rules._sites_last import addresses
from newsformat_text._shape import WORD_END, bullet_width, word_stems


PARTED = Verdict(Label.BODY, 0.9, "a sentence that adverts, pictures or other stories separate from the story")
_HEADING = Verdict(Label.SUBHEADING, 0.85, "a short line alone between sentences of the story")
CERTAIN = (PARTED, _HEADING)

Told = Callable[[int], bool]

_OPEN = frozenset({None, SENTENCE, LONG_SENTENCE})
_SURE = frozenset({PROSE, STORY_SENTENCE})
_PARTING = frozenset({Label.TOOL, Label.RELATED, Label.RELATED_HEADING, Label.CAPTION, Label.SUBHEADING})
_BELOW = _PARTING | {Label.COPYRIGHT, Label.TAGS, Label.CREDIT, Label.BYLINE, Label.COMMENTS, Label.DATE, Label.SKIPPED}
_STORY = frozenset({Label.BODY, Label.LEAD})
_MOST = 4  # lines that part two sentences
_BUTTON, _OFFERS = 3, 4  # words of a phrase of buttons, and of one that offers other stories
_LONG = 9  # blanks in a sentence that may have a word that sites say of themselves
_LEAST, _WORDS = 16, 3  # letters and words of a sentence
_UNTOLD = frozenset("?!？！؟…)）]】")  # ends of titles and captions, too
_LITTLE = 40  # lines of a text of which the line model sees too little to tell headings
_HEADS = range(6, 61)  # letters of a heading


def take(document: Document) -> None:
    """Take such sentences and headings amid the story, and a sentence that it ends with if that has a word of it."""
    if document.is_typed or not document.known.full_stops:
        return
    size, verdicts, lines = len(document.lines), document.verdicts, document.lines
    below_title = range(document.headline + 1, size)
    found = [k for k in below_title if verdicts[k] in _OPEN and _ends(document, k)]

    @cache
    def told(index: int) -> bool:
        return _is_told(document, index)

    for index in found:
        if told(index) and _is_parted(document, told, index) and not _is_teaser(document, index):
            verdicts[index] = PARTED
            for heading in (index - 1, index + 1):
                if size <= _LITTLE and _is_heading(document, told, heading):
                    verdicts[heading] = _HEADING
    for index in below_title if size <= _LITTLE else ():
        asks = lines[index][-1] in _ASKS and has_label(verdicts[index - 1], Label.TOOL)
        under = verdicts[index] is None and (asks or _is_advert(lines[index - 1]))
        if under and index + 1 < size and verdicts[index + 1] in _SURE and _is_heading(document, told, index):
            verdicts[index] = _HEADING


def _is_parted(document: Document, told: Told, index: int) -> bool:
    """Do adverts, pictures or other stories part line *index* from a sentence above, and is one below, or the end?"""
    above, below = _beside(document, told, index, -1), _beside(document, told, index, 1)
    if above < 0 or not (above < index - 1 or below > index + 1):
        return False
    if below >= 0:
        return True
    return _closes(document, above, index) and not any(map(told, range(index + 1, len(document.lines))))


def _is_told(document: Document, index: int) -> bool:
    """Is line *index* a sentence that may be of the story, by how it begins and ends, and by its words?"""
    line, verdict, match = document.lines[index], document.verdicts[index], document.matches[index]
    if index <= document.headline or (verdict is not None and verdict.label not in _STORY):
        return False
    if document.speech[index] and match is None:
        return document.ended[index]
    if not _ends(document, index) or line[-1] in _UNTOLD or bullet_width(line):
        return False
    if match is not None and (match.marked or match.of_site or _offers(match)):
        return False
    factor = document.scale
    if len(line) * factor < _LEAST or (factor == 1 and line.count(" ") < _WORDS - 1):
        return False
    if verdict in _SURE:
        return True
    said = count_site_words(line, document.known)
    if said == 1 and line.count(" ") >= _LONG and match is None and document.ended[index]:
        return True
    return said == 0 or (said == 1 and line.count(" ") > _WORDS and has_words(document, index))


def _offers(match: Match) -> bool:
    """Is a phrase of several words one of buttons, or long and one that offers other stories?"""
    least = {Kind.TOOL: _BUTTON, Kind.RELATED: _OFFERS}.get(match.kind)
    return least is not None and match.words >= least


def _ends(document: Document, index: int) -> bool:
    """Does line *index* end a sentence, perhaps with a house's initials behind the stop: ``… water. INQ``?"""
    line = document.lines[index]
    return document.ended[index] or (line[-1].isupper() and _SIGNED.search(line) is not None)


_SIGNED = lazily(r"[^\W\d_]{2}[.!?][\"”’»]?\s[A-Z]{2,6}$")


def has_words(document: Document, index: int) -> bool:
    """Has line *index* a word of the headline, or of the sentences above it?"""
    own, stop = document.stems(index), min(index, document.story + _LITTLE)
    if not own.isdisjoint(word_stems(document.title, document.scale)):
        return True
    story = (k for k in range(document.story, stop) if document.ended[k])
    return any(not own.isdisjoint(document.stems(k)) for k in story)


def _is_teaser(document: Document, index: int) -> bool:
    """Is line *index* right under the title of another story, and tells it again?"""
    if not has_label(document.verdicts[index - 1], Label.RELATED) and document.verdicts[index - 1] is not None:
        return False
    return len(document.stems(index - 1) & document.stems(index)) >= _AGAIN


_AGAIN = 2  # words of the title in a sentence under it


def _is_heading(document: Document, told: Told, index: int) -> bool:
    """Is line *index* open and short, above a sentence, and does it end none and begin with no phrase?"""
    if index + 1 >= len(document.lines) or not told(index + 1):
        return False
    above = index - 1
    while above > document.headline and has_label(document.verdicts[above], Label.TOOL):
        above -= 1
    if not told(above):
        return False
    line = document.lines[index]
    if document.verdicts[index] is not None or document.matches[index] is not None or bullet_width(line):
        return False
    short = len(line) * document.scale in _HEADS and (line[-1] not in _UNTOLD or _asks(document, index)) and heads(line)
    return short and not count_site_words(line, document.known)


def _asks(document: Document, index: int) -> bool:
    """Is line *index* a question to nobody, right above a long sentence: ``Hva skjedde på broa?``?"""
    line = document.lines[index]
    asks = line[-1] in _ASKS and line.count(" ") >= _WORDS - 1 and document.prose[index + 1]
    return asks and not addresses(line, document.known.tag)


def _beside(document: Document, told: Told, index: int, step: int) -> int:
    """Return the next sentence above or below line *index*, over what parts them; -1 if there is none."""
    for other in range(index + step, index + step * (_MOST + 2), step):
        if not 0 <= other < len(document.lines):
            return -1
        if told(other):
            return other
        if not _parts(document, other) and not _is_heading(document, told, other):
            return -1
    return -1


def _parts(document: Document, index: int) -> bool:
    """Is line *index* an advert, a picture, or announced as another story?"""
    verdict = document.verdicts[index]
    if verdict is not None:
        return verdict.label in _PARTING
    announced = has_label(document.verdicts[index - 1], Label.RELATED_HEADING)
    return announced and not document.ended[index]


def _closes(document: Document, above: int, index: int) -> bool:
    """Is what stands below a story right below line *index*, and has that a word of it, or do adverts alone part it?"""
    if index + 1 == len(document.lines):
        return _is_said(document, index)
    if not (_is_below(document, index + 1) or _is_over_end(document, index + 1)):
        return False
    if _are_adverts(document, above + 1, index) or _TWO.search(document.lines[index]):
        return not count_site_words(document.lines[index], document.known) or has_words(document, index)
    return has_words(document, index)


def _is_said(document: Document, index: int) -> bool:
    """Is line *index* a sentence that somebody says, as nothing that a site has to say is?"""
    line = document.lines[index]
    quoted = line[0] in _QUOTING and not _QUOTED.isdisjoint(line[1:])
    return (document.speech[index] or quoted) and not count_site_words(line, document.known)


_QUOTING, _QUOTED = frozenset('"“„«»‘「『'), frozenset('"”“»«’」』')


def _is_below(document: Document, index: int) -> bool:
    """Is line *index* what stands below a story, or begins with a phrase, or speaks of the site?"""
    verdict = document.verdicts[index]
    if verdict is not None:
        return verdict.label in _BELOW
    return document.matches[index] is not None or count_site_words(document.lines[index], document.known) > 0


def _is_over_end(document: Document, index: int) -> bool:
    """Is line *index* open, short and no sentence, and stands below it what stands below a story?"""
    line, told = document.lines[index], index + 1 < len(document.lines) and document.verdicts[index] is None
    if not told or len(line) > _SHORT or document.ended[index]:
        return False
    below = document.verdicts[index + 1]
    return below is not None and below.label in _BELOW


_SHORT = 40  # characters


def _are_adverts(document: Document, start: int, stop: int) -> bool:
    """Is there one button from line *start* to *stop*, or a few of which one is the word for an advert?"""
    between = document.verdicts[start:stop]
    if not 0 < len(between) < _MOST or not all(has_label(own, Label.TOOL) for own in between):
        return False
    return len(between) == 1 or any(_is_advert(line) for line in document.lines[start:stop])


def _is_advert(line: str) -> bool:
    return line.strip("—–-·. ").lower() in ADVERT_LABELS


_ASKS = frozenset("?？")
_TWO = lazily(WORD_END + r"[.!?] [^\W\d_]")  # sentences on one line, which no title is
