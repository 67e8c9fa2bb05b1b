"""Short last sentences of a story, which the line model would leave out."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._document import Document
from newsformat_text._labels import PROSE, Label, Verdict, has_label, is_dropped_by_model
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._languages._speech import reports_speech
from newsformat_text._learned._model import REASONS
from newsformat_text._learned._together import SUBHEAD
from newsformat_text._rules import _interruptions, _sentences
from newsformat_text._rules._certain import TOLD_SURELY
from newsformat_text._rules._sites_last import addresses
from newsformat_text._running_text import LONG
from newsformat_text._shape import QUESTION_MARKS, ZH_JA, has_digit


STORY = frozenset({Label.BODY, Label.LIST, Label.SUBHEADING})
LAST = Verdict(Label.BODY, 0.6, "a short sentence right under running text, the last of the story")
_LAST_WORDS, _LAST_LONGEST, _BELOW = 3, 60, 2
_TOLD_LAST = lazily(r"[^\W\d_].*[^\W_][\"”“»’')]?\.")
_SAID_SO = lazily(r"[\"“„«»]\s?[^\W_][^\"“”„«»]{6,60}(?:\.\s?[\"”“»«]|[\"”“»«]\.)")
_SIGNED_LONGEST = 120  # with who signs behind it
_RENAMED = lazily(r"[（(][^（()）]{2,40}化名[^（()）]{0,6}[)）]")  # （文中人物均为化名）


def take_lived(document: Document) -> None:
    """Take the lines below an obituary in English that say who lived when: ``Ann Lee, born 4 May 1934, died …``."""
    if document.known.tag != "en" or " born " not in document.text:
        return
    for index in range(document.first + 1, len(document.lines)):
        if _LIVED.fullmatch(document.lines[index]):
            document.verdicts[index] = document.verdicts[index] or _WHOSE


_LIVED = lazily(r"[^;]{4,80} born [^;]{0,40}\d{4}[;,] (?:and )?died [^;]{0,40}\d{4}\.?")
_WHOSE = Verdict(Label.BODY, 0.9, "gives a name with birth and death, below an obituary")


def take_life(document: Document) -> None:
    """Take the days between which somebody lived, above the story, which are no dates of it, and the name over them."""
    for index in range(document.headline + 1, document.first):
        line = document.lines[index]
        life = _LIFE.fullmatch(line) if len(line) <= _LIFE_LONGEST and has_digit(line) else None
        if life is None or int(life["died"]) - int(life["born"]) < _SHORTEST:
            continue
        named = index - 1 > document.headline and _person.is_full_name(document.lines[index - 1])
        document.set_verdict(range(index - named, index + 1), _LIVED_THEN)


_DAY = r"[^\d:]{0,14}(?:\d{1,2}[^\d:]{1,14}){0,2}"  # a word, a day, a month, as a word or a number
_LIFE = lazily(rf"{_DAY}(?P<born>1[89]\d\d|20[0-2]\d)\)?\s?[–—-]{_DAY}(?P<died>19\d\d|20[0-2]\d)[^\w:]{{0,2}}")
_LIFE_LONGEST, _SHORTEST = 70, 12  # characters of such a line; years between its days
_LIVED_THEN = Verdict(Label.SKIPPED, 0.9, "gives the days of birth and death, above an obituary")


def is_told_last(document: Document, index: int) -> bool:
    """Is line *index* the last running text, right under the story, with no phrase and no word of a site?"""
    above = document.verdicts[index - 1]
    told = document.prose[index] and index == document.last and above is not None and above.label in STORY
    return told and document.matches[index] is None and not count_site_words(document.lines[index], document.known)


def ends_story(document: Document, index: int) -> bool:
    """Is line *index* a short sentence right under the last running text, with no phrase and no word of a site?

    Or a sentence right under a heading, as long as running text, or one behind which somebody signs?
    """
    line, above = document.lines[index], document.verdicts[index - 1]
    parted = 0
    while has_label(above, Label.TOOL) and parted < _PARTS:
        parted += 1
        above = document.verdicts[index - 1 - parted]
    if line[0] in "（(" and _RENAMED.fullmatch(line):
        return True
    headed = above is not None and (above.label is Label.SUBHEADING or above.reason.startswith(REASONS[SUBHEAD]))
    headed = headed or _is_under_short_line(document, index)
    last = above is PROSE and index == document.last + 1 + parted
    if not (headed or last) or not _tells(document, index):
        return False
    if headed and document.prose[index]:
        return True
    if document.known.tag in ZH_JA:
        told, longest = document.ended[index] and line[-1] not in QUESTION_MARKS, LONG
    elif line[-1].isalpha() and document.ended[index]:
        told, longest = True, _SIGNED_LONGEST
    else:
        whole = _begins_word(line[0]) and line[-1] in _LAST_STOPS and line[-2].isalpha() and not line[-2].isupper()
        told = whole and line.count(" ") + 1 >= _LAST_WORDS
        longest = _LAST_LONGEST
    return told and len(line) * document.scale <= longest


def _tells(document: Document, index: int) -> bool:
    """Has line *index* no word of a site, but perhaps the first one, behind which it goes on in small letters?"""
    line, match, known = document.lines[index], document.matches[index], document.known
    if match is None:
        return not count_site_words(line, known)
    if match.marked or match.words > 1 or match.kind not in _BEGUN or not begins_lowercase(match.rest):
        return False
    worded = match.rest.count(" ") >= _LAST_WORDS and not count_site_words(match.rest, known)
    return worded and not addresses(line, known.tag)


_BEGUN = frozenset({Kind.TOOL, Kind.BYLINE, Kind.TAGS, Kind.RELATED})  # Next year the lock will open again.


def _is_under_short_line(document: Document, index: int) -> bool:
    """Is line *index* the last long one, in words of the story, below a short line that might head it?"""
    above = document.verdicts[index - 1]
    left = is_dropped_by_model(above)
    if not left or index != document.last or not document.prose[index - 2]:
        return False
    return _sentences.heads(document.lines[index - 1]) and _interruptions.has_words(document, index)


def _begins_word(letter: str) -> bool:
    """Is *letter* a capital, or of a script that has none?"""
    return letter.isupper() or (letter.isalpha() and letter.lower() == letter.upper())


_PARTS = 8  # buttons above a last sentence
_LAST_STOPS = frozenset(".।۔")


def is_said_or_last(document: Document, index: int) -> bool:
    """Is line *index*, right under a sentence of the story, the last one, or in quotation marks?"""
    line = document.lines[index]
    if document.verdicts[index - 1] not in TOLD_SURELY or document.matches[index] is not None:
        return False
    if _SAID_SO.fullmatch(line):
        return True
    told = 0 < index - document.last <= _BELOW and line[0].isupper() and line.count(" ") + 1 >= _LAST_WORDS
    short = len(line) < LONG and _TOLD_LAST.fullmatch(line) is not None
    return told and short and not count_site_words(line, document.known)


def tells_of_others(document: Document, index: int) -> bool:
    """Is line *index*, right under the story, a sentence that speaks to nobody, with words of sites: of a network, say?

    It reports what somebody says (``The firm said it had removed the accounts.``), or begins with what sites begin
    buttons and captions with, as its subject (``Facebook closed the accounts.``, ``Video se na sítích sdílelo …``).
    """
    line, tag = document.lines[index], document.known.tag
    if index <= document.story or not document.ended[index] or line[-1] in QUESTION_MARKS or addresses(line, tag):
        return False
    if not _is_under_story(document, index) or line.count(" ") < _LAST_WORDS:
        return False
    match = document.matches[index]
    if match is None:
        return reports_speech(line, tag) and _interruptions.has_words(document, index)
    subject = match.words == 1 and match.kind in _SUBJECTS and not match.marked
    return subject and _goes_on(line, match) and count_site_words(match.rest, document.known) <= _WORDED


_SUBJECTS = frozenset({Kind.TOOL, Kind.CAPTION})
_WORDED = 1  # word of sites behind the first one


def _is_under_story(document: Document, index: int) -> bool:
    """Does a sentence of the story stand above line *index*, with nothing but buttons between?"""
    above = index - 1
    while above > document.story and has_label(document.verdicts[above], Label.TOOL):
        above -= 1
    own = document.verdicts[above]
    return own is not None and own.label in STORY and document.ended[above]


def _goes_on(line: str, match: Match) -> bool:
    """Does a sentence go on behind the word of *match*, in small letters, perhaps behind a comma?"""
    behind = line[len(match.phrase.rstrip(" ,")) :]
    joiner, _, joined = match.rest.partition(" ")
    if joiner in _AND and begins_lowercase(joined):  # Abonnieren und alle Artikel lesen.
        return False
    return behind[:1] in _BLANKS and begins_lowercase(match.rest) and _TOLD_BEHIND.search(line) is not None


_AND = frozenset(["and", "und", "en", "og", "och", "et", "y", "e", "i", "a", "ja", "ve"])
_BLANKS, _TOLD_BEHIND = frozenset(" ,"), lazily(r"[^\W_][\"”“»’')]?\.$")
