"""Splits text glued to the following word: credits, bylines, kickers.

Nothing is cut inside a possible word. The part cut off must be recognised by itself (an agency of the language pack, a
byline word and a full name, a word in capitals), a new word must begin there, and the whole must not occur
elsewhere in the text, as a name in camel case would. Where that is not enough, the new word must occur elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors import _arabic, _people, _person
from newsformat_text._authors._desks import is_desk
from newsformat_text._authors._joiners import CAPITAL, LOWER, may_have_glued_words
from newsformat_text._datelines._dateline import cut
from newsformat_text._datelines._parts import is_city
from newsformat_text._dates import _when
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._menu_words import MENU_WORDS
from newsformat_text._languages._organisation_words import ORGANISATION_WORDS
from newsformat_text._shape import AFTER_LATIN, ends_sentence


_WORD = lazily(r"\w+")
_STEM = 5  # letters of a word that may have endings
_SEARCHED_LINES = 400  # lines searched for a word
_MIN_SURE_LETTERS = 5  # minimum letters of an agency's name that starts no other word
_MAX_INFLECTED = 6  # letters of an acronym and its ending, such as Norwegian ``APIene``
_HEAD = 140  # first characters of a line that may be a byline
_MAYBE_GLUED = lazily(rf"[{LOWER}?!”»\"’)][{CAPITAL}]|[{CAPITAL}]{{2}}[{LOWER}]|[^\W\d_]\d")
_TAIL = 100  # first characters of a headline that may be something else
_KICKER = range(4, 31)  # letters of a kicker
_MIN_TITLE = 8  # characters of a headline after a bar
_TITLE = 15  # characters of a headline
_OF_NAMES = (ORGANISATION_WORDS - {"the"}) | {
    "money",
    "plus",
    "pro",
    "live",
    "now",
    "quint",
    "connect",
    "universal",
    "today",
}
_KICKER_AND_TITLE = lazily(r"([^\W\d_][^|｜:]{0,28}[^\W\d_])[|｜](?=[^\s|｜])([^|｜]+)$")  # Politik|Senat beschließt
# What an agency has and does: its reporters, reports, news.
_OF_AGENCIES = frozenset([
    "记者", "記者", "报道", "報導", "報道", "消息", "今天", "昨天", "今日", "昨日", "社长", "社長", "主编", "编辑",
    "기자", "보도",
])  # fmt: skip
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»", "»": "«"}


# Credits ----------------------------------------------------------------------


def split_agency(document: Document, index: int, line: str) -> tuple[str, str] | None:
    """Return the agencies glued to the start of *line*, the end of line *index*, and the rest; or ``None``."""
    name = document.lexicon.agency(line)
    while name and line[len(name) :].startswith("/") and (more := document.lexicon.agency(line[len(name) + 1 :])):
        name = f"{name}/{more}"  # dpa/AFPDer Minister …
    rest = line[len(name) :]
    if not name or not rest:
        return None
    starts = _starts_cased if rest[0].upper() != rest[0].lower() else _starts_uncased
    return (name, rest) if starts(document, index, name, rest) else None


def _starts_cased(document: Document, index: int, name: str, rest: str) -> bool:
    """Does *rest* start with a whole word, in a script with case? A short one after an acronym must recur."""
    word = _first(rest)
    if not name[-1].isalpha() or not rest[0].isupper() or word.lower() in _OF_NAMES:
        return False
    if len(word) == 1:
        sure = name[-1].islower() or len(name) >= _MIN_SURE_LETTERS
        return sure or (name[-1] > "\u0370" and _stands_alone_elsewhere(document, index, word))
    if not word[1].islower() or word[1:] == "s" or _recurs(document, index, name + word):
        return False
    return (
        name[-1].islower() or len(name) + len(word) > _MAX_INFLECTED or _stands_alone_elsewhere(document, index, word)
    )


def _starts_uncased(document: Document, index: int, name: str, rest: str) -> bool:
    """Does *rest* start with a whole word, not just an ending? After a short name the word must occur elsewhere."""
    lexicon = document.lexicon
    if rest[0] > "\u2e80":
        return _starts_unparted(document, index, name, rest, 2)
    if rest[0] >= _UNSPACED_SCRIPTS[0][0] and any(first <= rest[0] <= last for first, last in _UNSPACED_SCRIPTS):
        return _starts_unparted(document, index, name, rest, _MIN_SURE_LETTERS)
    if not rest[0].isalpha():
        return False
    word = rest.split(maxsplit=1)[0].rstrip("،,.:؛")
    if word in lexicon.unglued_never or rest[0] == "ة":
        return False
    if len(word) <= 2 and word not in _of_title(document.title):  # noqa: PLR2004 -- letters
        return False
    changes_script = name[-1].lower() != name[-1].upper()  # AFPأعلن: another script begins another word
    sure = changes_script or len(name) >= _MIN_SURE_LETTERS or " " in name or "." in name or _arabic.begins_story(word)
    return not _recurs(document, index, name + word) and (sure or _stands_alone_elsewhere(document, index, word))


_UNSPACED_SCRIPTS = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))  # Thai and Lao, Burmese, Khmer


def _starts_unparted(document: Document, index: int, name: str, rest: str, min_letters: int) -> bool:
    """Does *rest*, in a script without spaces, start with a word of the headline, and not continue the agency's name?

    The word is as long as the *min_letters* letters that hardly begin another one.
    """
    word = rest[:min_letters]
    if (
        document.headline < 0
        or not word[0].isalpha()
        or " " in word
        or "\u3040" <= rest[0] < "\u30a0"
        or word in _OF_AGENCIES
    ):
        return False
    in_title = word in document.title and not _recurs(document, index, name + word)
    return in_title and cut(name + rest, document.lexicon) is None


def _first(text: str) -> str:
    match = _WORD.match(text)
    return match[0] if match else text[:1]


def _recurs(document: Document, index: int, token: str) -> bool:
    """Does *token*, on line *index*, occur on another line, too?"""
    lines = [line for line in document.lines[:_SEARCHED_LINES] if token in line]
    return lines not in ([], [document.lines[index]])


def _stands_alone_elsewhere(document: Document, index: int, word: str) -> bool:
    """Does *word*, glued on line *index*, occur by itself elsewhere, in any case, perhaps with another ending?"""
    stem = re.escape(word) if len(word) < _STEM else rf"{re.escape(word[:-1])}\w{{0,3}}"
    alone = re.compile(rf"(?<!\w){stem}(?!\w)", re.IGNORECASE)
    rest = document.lines[index].replace(word, "", 1)
    return any(
        alone.search(rest if position == index else line)
        for position, line in enumerate(document.lines[:_SEARCHED_LINES])
    )


# Names that sign ---------------------------------------------------------------


def glued_byline(document: Document, index: int, match: Match) -> tuple[str, str] | None:
    """Return the byline at the start of line *index* and the story glued to it, or ``None``.

    ``By Ann LeeThe lock …``, ``By Ann Lee LONDON (AP) - The lock …``. *match* is the word before the names.
    """
    line, lexicon = document.lines[index], document.lexicon
    if not ends_sentence(line):
        return None
    start = line.find(match.rest)
    ends = _behind_names(document, index, start) if line[start : start + 1] > "\u0530" else _behind_colon(line, start)
    for position in sorted({*word_seams(line[:_HEAD]), *_spaces(line[:_HEAD]), *_cities(line[:_HEAD]), *ends}):
        rest = line[position:].lstrip()
        if (
            position > start
            and are_names(line[start:position].rstrip(" :："), lexicon)
            and _story_continues(document, index, rest, position)
        ):
            return line[:position].rstrip(), rest
    return None


def glued_signer(document: Document, index: int, text: str) -> tuple[str, str] | None:
    """Return the author at the start of *text*, in line *index*, without a byline word, and the story glued to it."""
    found = _arabic.signed(text) if document.lexicon.tag == "ar" else None
    if found is None or _recurs(document, index, found[0].rpartition(" ")[2] + _first(found[1])):
        return None
    return found


def glued_desk(document: Document, index: int, text: str) -> tuple[str, str] | None:
    """Return the desk glued to the start of *text*, in line *index*, and the story: ``Web DeskThe lock …``."""
    position = next((offset for offset in word_seams(text[:_DESK]) if is_desk(text[:offset])), 0)
    return (
        (text[:position], text[position:])
        if position and _are_apart(document, index, text[:position], text[position:])
        else None
    )


_DESK = 32  # characters of a desk and the first of the word


def _behind_colon(line: str, start: int) -> Iterator[int]:
    """Yield where names from *start* on may end before a colon: ``By Ann Lee: On Monday …``."""
    colon = line.find(":", start, _HEAD)
    following = line[colon + 1 : colon + 2]
    if colon > 0 and (following == " " or following.isalpha()):
        yield colon + 1


def _behind_names(document: Document, index: int, start: int) -> Iterator[int]:
    """Yield where names from *start* on may end on line *index*, in a non-Latin script.

    That is behind a colon, before what a story in Arabic begins with, and before a word of the headline.
    """
    line = document.lines[index]
    yield from _behind_colon(line, start)
    if document.lexicon.tag == "ar":
        yield from _arabic.name_ends(line[:_HEAD], start)
    elif document.headline >= 0 and (last_name := _LAST_NAME.match(line, start)):
        title_words = _of_title(document.title)
        position, token = last_name.start(1), last_name[1]
        cuts = (cut for cut in range(_SHORTEST, len(token) - 1) if token[cut:] in title_words)
        for cut in cuts:
            if token[cut - 1] not in _PREFIXES:
                yield position + cut
            elif (
                token[cut - 1] == _ARTICLE
                and cut > _SHORTEST
                and _stands_alone_elsewhere(document, index, token[cut - 1 :])
            ):
                yield position + cut - 1


_LAST_NAME = lazily(r"[^\W\d_]+\s([^\W\d_]{5,}|[^\W\d_]{2,}-[^\W\d_]{5,})\s")  # including the text glued to it
_SHORTEST = 2  # letters of a name
_PREFIXES = frozenset("הובלמשכ")  # of Hebrew: they may belong to what follows
_ARTICLE = "ה"  # which headlines leave out


@lru_cache(maxsize=1)
def _of_title(headline: str) -> frozenset[str]:
    return frozenset(_WORD.findall(headline))


def _spaces(text: str) -> Iterator[int]:
    """Yield where a word in capitals follows, after a space, a word that is not."""
    for index in range(1, len(text) - 3):
        if text[index] == " " and text[index - 1].islower() and text[index + 1 : index + 4].isupper():
            yield index


def _cities(text: str) -> Iterator[int]:
    """Yield where a city in capitals starts that is glued to a name in capitals: ``ANN LEELONDON (AP)``."""
    for match in _CAPITAL_WORD.finditer(text):
        ends = range(match.start() + _SHORTEST, match.end() - _SHORTEST)
        yield from (position for position in ends if is_city(text[position : match.end()].title()))


_CAPITAL_WORD = lazily(r"(?<= )[A-Z]{6,40}(?= \(|, [A-Z])")


def are_names(text: str, lexicon: Lexicon) -> bool:
    """Is *text* full names, of people and their organisations, and not half a name such as ``McDonald``?"""
    found = _people.parse_people(text.strip(), lexicon, text)
    last = re.split(r"[\s-]", text)[-1]
    return (
        bool(found)
        and all(_person.is_full_name(person.name) for person in found)
        and len(last) > 2  # noqa: PLR2004 -- letters of a surname
        and last.lower() not in _HALVES
    )


_HALVES = frozenset(["mac", "fitz", "van", "von", "del", "della", "des", "dos", "der", "den", "san", "saint", "vander"])


def _story_continues(document: Document, index: int, rest: str, position: int) -> bool:
    """Is *rest* the continuation of the story?"""
    line = document.lines[index]
    if line[position - 1] == ":":
        return rest.count(" ") >= _STORY
    if line[position] == " ":
        found = cut(rest, document.lexicon)
        return found is not None and bool(found[0].source)
    before = re.split(r"\s", line[:position])[-1]
    return rest.count(" ") >= _STORY and not _recurs(document, index, before + _first(rest))


_STORY = 5  # words of a sentence


def word_seams(text: str) -> Iterator[int]:
    """Yield where in *text* one word seems to end and another to start without a space.

    That is between a small letter and a capital, and before the last of several capitals and a small letter.
    """
    for position in () if text[1:].islower() else range(1, len(text) - 1):
        before, first = text[position - 1], text[position]
        if first.isupper() and (before.islower() or (before.isupper() and text[position + 1].islower())):
            yield position


# Kickers -----------------------------------------------------------------------


def glued_kicker(document: Document, index: int, line: str) -> tuple[str, str] | None:
    """Split a headline from a kicker glued before it: ``CRONACAIl faro …``, ``POLITICS:Town …``, ``“Enough”Town …``.

    A bar with no blanks around it parts a section from the headline: ``Politik|Senat beschließt Haushalt``, and so
    does the capital behind one: ``PolitikSenat beschließt …``.
    Without a colon, the word after it must occur elsewhere in the text: endings of acronyms do not.
    """
    if line[0] in _QUOTES:
        end = line.find(_QUOTES[line[0]], 1) + 1
        return _kicked(document, index, line, end) if end else None
    if ("|" in line or "｜" in line) and (match := _KICKER_AND_TITLE.match(line)):
        glued_kicker, title = match.groups()
        is_title = not begins_lowercase(title) and len(title) >= _MIN_TITLE and len(title) > 2 * len(glued_kicker)
        return (glued_kicker, title) if is_title else None
    if not line[:2].isupper():
        position = glued_section_end(document, index, line)
        return (line[:position], line[position:]) if position and _is_title(line[position:]) else None
    colon = line.find(":", 0, _KICKER.stop)
    if colon > 0 and line[:colon].isupper():
        found = line[:colon], line[colon + 1 :]
        return found if sum(map(str.isalpha, found[0])) in _KICKER and _is_title(found[1]) else None
    position = next((offset for offset in word_seams(line[: _KICKER.stop + 2]) if line[offset - 1].isupper()), 0)
    if position and line[:position].isupper() and sum(map(str.isalpha, line[:position])) in _KICKER:
        return _kicked(document, index, line, position)
    return None


def glued_section_end(document: Document, index: int, text: str) -> int:
    """Return the end of a section name glued to the start of *text*, of line *index*: ``SocietyThe …``; or 0.

    A name such as ``TechCrunch`` occurs elsewhere in the text as well, or ``Crunch`` does not; in scripts other than
    Latin no names have an inner capital.
    """
    position = next((offset for offset in word_seams(text[:_SECTION]) if text[:offset].lower() in MENU_WORDS), 0)
    return (
        position
        if position and (text[0] >= AFTER_LATIN or _are_apart(document, index, text[:position], text[position:]))
        else 0
    )


_SECTION = 24  # letters of such a name and the first of the word


def _kicked(document: Document, index: int, line: str, position: int) -> tuple[str, str] | None:
    glued_kicker, title = line[:position], line[position:]
    return (glued_kicker, title) if _is_title(title) and _are_apart(document, index, glued_kicker, title) else None


def _are_apart(document: Document, index: int, before: str, after: str) -> bool:
    """Is the first word *after* a word of the text, and not part of the word it is glued to?"""
    word = _first(after)
    glued = re.split(r"\s", before)[-1] + word
    return (
        word.lower() not in _OF_NAMES
        and not _recurs(document, index, glued)
        and _stands_alone_elsewhere(document, index, word)
    )


def glued_tail(document: Document, line: str) -> int:
    """Return where a byline or date starts that is glued to the end of a headline, or 0.

    ``Town opens its lockBy Ann Lee``, ``Town opens its lockPublished 12 May 2026``, ``Town opens its lock12 May 2026``.
    """
    if (
        not may_have_glued_words(line.split())
        or (line == line.lower() and not line[-1].isdigit())
        or not _MAYBE_GLUED.search(line)
    ):
        return 0
    lexicon = document.lexicon
    start = max(0, len(line) - _TAIL)
    for position in [start + offset for find in (word_seams, _after_signs) for offset in find(line[start:])]:
        match = lexicon.find(line[position:]) if _is_title(line[:position]) else None
        if match is None or not match.rest:
            continue
        times = _when.find_times(match.rest, lexicon)
        if match.kind in {Kind.DATE, Kind.UPDATE} and times and times[0].start == 0:
            return position
        names = match.rest[: times[0].start] if times else match.rest
        if match.kind is Kind.BYLINE and are_names(name_without_date(names, lexicon), lexicon):
            return position
    times = _when.find_times(line[start:], lexicon) if line[-1].isdigit() else ()
    position = start + times[0].start if times else 0
    return (
        position
        if position
        and start + times[-1].end == len(line)
        and line[position - 1].isalpha()
        and _is_title(line[:position])
        else 0
    )


def name_without_date(text: str, lexicon: Lexicon) -> str:
    """Return *text* without a date whose label is glued to the end of a name: ``Ann LeePublished 12 May 2026``."""
    for position in word_seams(text):
        match = lexicon.find(text[position:])
        if match is not None and match.kind in {Kind.DATE, Kind.UPDATE}:
            return text[:position]
    return text


def _after_signs(text: str) -> Iterator[int]:
    """Yield where a capital directly follows a closing sign in *text*."""
    for index in range(1, len(text) - 1):
        if text[index - 1] in '?!”»"’)' and text[index].isupper():
            yield index


def _is_title(text: str) -> bool:
    """Could *text*, after a kicker, be a headline?"""
    return len(text) >= _TITLE and " " in text and (text[0].isupper() or text[0] in _QUOTES)
