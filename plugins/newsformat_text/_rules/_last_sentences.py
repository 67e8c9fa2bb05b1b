"""Short sentences at the end of a story that the line model would leave out, and days of birth and death."""

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
from newsformat_text._rules._certain import SURELY_STORY
from newsformat_text._rules._closing_site_lines import addresses
from newsformat_text._running_text import LONG
from newsformat_text._shape import QUESTION_MARKS, ZH_JA, has_digit


STORY = frozenset({Label.BODY, Label.LIST, Label.SUBHEADING})
LAST_SENTENCE = Verdict(Label.BODY, 0.6, "a short sentence at the end of the story, right under running text")
_MIN_WORDS, _LONGEST = 3, 60  # words and Latin letters of a short last sentence
_MAX_LINES_BELOW = 2  # lines between the last running text and a last sentence, inclusive
_SENTENCE = lazily(r"[^\W\d_].*[^\W_][\"”“»’')]?\.")
_QUOTATION = lazily(r"[\"“„«»]\s?[^\W_][^\"“”„«»]{6,60}(?:\.\s?[\"”“»«]|[\"”“»«]\.)")
_LONGEST_SIGNED = 120  # Latin letters of a last sentence with a signature behind it
_NAMES_CHANGED = lazily(
    r"[（(][^（()）]{2,40}化名[^（()）]{0,6}[)）]"
)  # a note that names were changed: （文中人物均为化名）


def take_obituary_notes(document: Document) -> None:
    """Take the lines in an English obituary that name the deceased: ``Ann Lee, born 4 May 1934, died …``."""
    if document.lexicon.tag != "en" or " born " not in document.text:
        return
    for index in range(document.first + 1, len(document.lines)):
        if _BORN_AND_DIED.fullmatch(document.lines[index]):
            document.verdicts[index] = document.verdicts[index] or _DECEASED


_BORN_AND_DIED = lazily(r"[^;]{4,80} born [^;]{0,40}\d{4}[;,] (?:and )?died [^;]{0,40}\d{4}\.?")
_DECEASED = Verdict(Label.BODY, 0.9, "gives a name with the days of birth and death, below an obituary")


def take_life_dates(document: Document) -> None:
    """Leave out the days of birth and death above an obituary, which do not date the story, and the name above them."""
    for index in range(document.headline + 1, document.first):
        line = document.lines[index]
        life = _LIFE.fullmatch(line) if len(line) <= _MAX_LIFE_LINE and has_digit(line) else None
        if life is None or int(life["died"]) - int(life["born"]) < _MIN_YEARS:
            continue
        has_name_above = index - 1 > document.headline and _person.is_full_name(document.lines[index - 1])
        document.set_verdict(range(index - has_name_above, index + 1), _LIFE_DATES)


_DAY = r"[^\d:]{0,14}(?:\d{1,2}[^\d:]{1,14}){0,2}"  # a word, a day, a month, as a word or a number
_LIFE = lazily(rf"{_DAY}(?P<born>1[89]\d\d|20[0-2]\d)\)?\s?[–—-]{_DAY}(?P<died>19\d\d|20[0-2]\d)[^\w:]{{0,2}}")
_MAX_LIFE_LINE, _MIN_YEARS = 70, 12  # characters of such a line; years of a life
_LIFE_DATES = Verdict(
    Label.SKIPPED, 0.9, "gives the days of birth and death, above an obituary, or the name above them"
)


def is_last_prose(document: Document, index: int) -> bool:
    """Is line *index* the last running text, right under a line of the story, with no phrase or word of websites?"""
    above = document.verdicts[index - 1]
    last = document.prose[index] and index == document.last and above is not None and above.label in STORY
    return last and document.matches[index] is None and not count_site_words(document.lines[index], document.lexicon)


def is_last_sentence(document: Document, index: int) -> bool:
    """Does line *index* look like the last sentence of the story, without a phrase or a word of websites?

    It is a short sentence right under the last running text (buttons may be between), a sentence right under a heading,
    or one with a signature behind it.
    """
    line, above = document.lines[index], document.verdicts[index - 1]
    buttons = 0
    while has_label(above, Label.TOOL) and buttons < _MOST_BUTTONS:
        buttons += 1
        above = document.verdicts[index - 1 - buttons]
    if line[0] in "（(" and _NAMES_CHANGED.fullmatch(line):
        return True
    is_under_heading = above is not None and (
        above.label is Label.SUBHEADING or above.reason.startswith(REASONS[SUBHEAD])
    )
    is_under_heading = is_under_heading or _is_under_short_line(document, index)
    last = above is PROSE and index == document.last + 1 + buttons
    if not (is_under_heading or last) or not _is_free_of_site_words(document, index):
        return False
    if is_under_heading and document.prose[index]:
        return True
    if document.lexicon.tag in ZH_JA:
        complete, longest = document.ended[index] and line[-1] not in QUESTION_MARKS, LONG
    elif line[-1].isalpha() and document.ended[index]:
        complete, longest = True, _LONGEST_SIGNED
    else:
        complete = _begins_word(line[0]) and line[-1] in _LAST_STOPS and line[-2].isalpha() and not line[-2].isupper()
        complete = complete and line.count(" ") + 1 >= _MIN_WORDS
        longest = _LONGEST
    return complete and len(line) * document.scale <= longest


def _is_free_of_site_words(document: Document, index: int) -> bool:
    """Has line *index* no word that websites use about themselves, except for its first one in a sentence?

    The sentence continues in small letters behind that word: ``Next year the lock will open again.``
    """
    line, match, lexicon = document.lines[index], document.matches[index], document.lexicon
    if match is None:
        return not count_site_words(line, lexicon)
    if match.marked or match.words > 1 or match.kind not in _FIRST_WORDS or not begins_lowercase(match.rest):
        return False
    is_long = match.rest.count(" ") >= _MIN_WORDS and not count_site_words(match.rest, lexicon)
    return is_long and not addresses(line, lexicon.tag)


_FIRST_WORDS = frozenset({Kind.TOOL, Kind.BYLINE, Kind.TAGS, Kind.RELATED})  # kinds of words that may begin a sentence


def _is_under_short_line(document: Document, index: int) -> bool:
    """Is line *index* the last running text, right below a possible heading, and shares words with the story?"""
    above = document.verdicts[index - 1]
    left = is_dropped_by_model(above)
    if not left or index != document.last or not document.prose[index - 2]:
        return False
    return _sentences.heads(document.lines[index - 1]) and _interruptions.has_words(document, index)


def _begins_word(letter: str) -> bool:
    """Is *letter* a capital, or of a script without capitals?"""
    return letter.isupper() or (letter.isalpha() and letter.lower() == letter.upper())


_MOST_BUTTONS = 8  # between the running text and the last sentence
_LAST_STOPS = frozenset(".।۔")


def is_quotation_or_last(document: Document, index: int) -> bool:
    """Is line *index*, right under a certain sentence of the story, a quotation or a short last sentence?"""
    line = document.lines[index]
    if document.verdicts[index - 1] not in SURELY_STORY or document.matches[index] is not None:
        return False
    if _QUOTATION.fullmatch(line):
        return True
    last = 0 < index - document.last <= _MAX_LINES_BELOW and line[0].isupper() and line.count(" ") + 1 >= _MIN_WORDS
    is_short = len(line) < LONG and _SENTENCE.fullmatch(line) is not None
    return last and is_short and not count_site_words(line, document.lexicon)


def is_sentence_of_story(document: Document, index: int) -> bool:
    """Is line *index*, right under the story, a statement of the story although it has words of websites?

    It reports what somebody says (``The firm said it had removed the accounts.``), or its subject is a word that
    buttons and captions begin with (``Facebook closed the accounts.``, ``Video se na sítích sdílelo …``). Sentences
    that address the reader are not meant.
    """
    line, tag = document.lines[index], document.lexicon.tag
    if index <= document.story or not document.ended[index] or line[-1] in QUESTION_MARKS or addresses(line, tag):
        return False
    if not _is_under_story(document, index) or line.count(" ") < _MIN_WORDS:
        return False
    match = document.matches[index]
    if match is None:
        return reports_speech(line, tag) and _interruptions.has_words(document, index)
    subject = match.words == 1 and match.kind in _SUBJECTS and not match.marked
    return subject and _continues(line, match) and count_site_words(match.rest, document.lexicon) <= _MOST_SITE_WORDS


_SUBJECTS = frozenset({Kind.TOOL, Kind.CAPTION})  # kinds of words that may be the subject of a sentence
_MOST_SITE_WORDS = 1  # behind the subject


def _is_under_story(document: Document, index: int) -> bool:
    """Is a sentence of the story above line *index*, with only buttons between?"""
    above = index - 1
    while above > document.story and has_label(document.verdicts[above], Label.TOOL):
        above -= 1
    verdict = document.verdicts[above]
    return verdict is not None and verdict.label in STORY and document.ended[above]


def _continues(line: str, match: Match) -> bool:
    """Does a sentence continue in small letters behind the word of *match*, possibly behind a comma?"""
    rest = line[len(match.phrase.rstrip(" ,")) :]
    joiner, _, joined = match.rest.partition(" ")
    if joiner in _WORDS_FOR_AND and begins_lowercase(joined):  # no sentence: Abonnieren und alle Artikel lesen.
        return False
    return rest[:1] in _SPACE_OR_COMMA and begins_lowercase(match.rest) and _STOP.search(line) is not None


_WORDS_FOR_AND = frozenset(["and", "und", "en", "og", "och", "et", "y", "e", "i", "a", "ja", "ve"])
_SPACE_OR_COMMA, _STOP = frozenset(" ,"), lazily(r"[^\W_][\"”“»’')]?\.$")
