"""The lexicon of a language: its phrases and names, indexed by the first letters of a line."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple
from unicodedata import category

from attrs import frozen

from newsformat.plugin import lazily
from newsformat_text._languages._vocabulary import SIGNS, Vocabulary, vocabulary


class Kind(StrEnum):
    """The kind of a phrase: what it announces."""

    RELATED = "related"
    BYLINE = "byline"
    CREDIT = "credit"
    EDITOR = "editor"
    DATE = "date"
    UPDATE = "update"
    CAPTION = "caption"
    COPYRIGHT = "copyright"
    TAGS = "tags"
    TOOL = "tool"
    COMMENTS = "comments"
    EMBARGO = "embargo"
    RELEASE = "release"
    CONTACT = "contact"


class Match(NamedTuple):
    """A phrase found at the start of a line, and the text after it."""

    kind: Kind
    phrase: str
    rest: str  # without the separator
    marked: bool  # a colon, dash or bracket separates phrase and text
    words: int  # of the phrase; in scripts without spaces, every two or four letters

    @property
    def of_site(self) -> bool:
        """Is it a site phrase that starts no sentence of a story: ``Your email address will not be published``?"""
        return self.kind is Kind.TOOL and self.words >= _UNMISTAKABLE

    @property
    def says_who(self) -> bool:
        """Is it a credit phrase of several words followed by names: ``Reporting by Ann Lee``?"""
        return self.kind in _SIGNING and self.words > 1 and self.rest != ""


_UNMISTAKABLE = 4  # words of a phrase
_SIGNING = frozenset({Kind.BYLINE, Kind.EDITOR})
FIRST_SOLAR_MONTH = 13  # the number of the first Persian month
Entry = tuple[str, Kind]

_SEPARATORS = "`ـ՝፡፦៖:：|｜丨»>→►▶-–—/／=.,،…"
_COLONS = frozenset("`՝፡፦៖།:：|｜丨»>→►▶／=")
_DASHES = frozenset("-–—")  # before the title of another story
_DOTS = ("..", "…")
_LONGEST = 80  # characters of a phrase
_NO_WIDTH = "\u200b"
LONG_START, SHORT_START = 6, 3  # characters used to look up long and short phrases
_CLOSING = {"【": "】", "〔": "〕", "［": "］", "[": "]", "（": "）", "(": ")"}  # brackets around a phrase mark it, too
_POINTERS = frozenset("▶►▷☞👉")  # pointers before a phrase mark it like a colon after it


@frozen(kw_only=True, eq=False, repr=False, slots=False)
class Lexicon:
    """The phrases, names and habits of a language, compiled for looking lines up.

    Attributes:
        tag: the tag of the language pack; ``und`` if there is none.
        openings: phrases by their first six characters in lower case, longest first; shorter ones by their first
            three, or by themselves.
        starts: the first three characters of all phrases, in lower case, upper case, and capitalised.
        following: the next three characters by the first three, in lower case, if all such phrases are that long.
        eager: first characters of lines that must always be looked up: signs, and phrases of one letter.
        agencies: names of agencies as printed, longest first, by their first two characters.
        months: month numbers by lower-case name; months of the Persian calendar count from 13.
        parted: whether zero-width spaces may separate words.
        sites: beginnings of words that sites use about themselves.
        tools: phrases of buttons and headings of comments.
    """

    tag: str
    openings: dict[str, tuple[Entry, ...]]
    starts: frozenset[str]
    following: dict[str, set[str]]
    eager: frozenset[str]
    agencies: dict[str, tuple[str, ...]]
    joiners: tuple[str, ...]
    endings: tuple[str, ...]
    roles: tuple[str, ...]
    months: dict[str, int]
    unnamed: frozenset[str]
    places: tuple[str, ...]
    unglued_never: frozenset[str]
    dateline_stops: bool
    dialogue_dashes: bool
    full_stops: bool
    day_first: bool
    parted: bool = False
    sites: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()

    @cached_property
    def buttons(self) -> Vocabulary:
        """The vocabulary of buttons."""
        return vocabulary(self.tools)

    def may_begin(self, line: str, position: int = 0) -> bool:
        """Could a phrase start at *position* in *line*, where one of `starts` was found? A fast check before `find`."""
        low = _lookup_text(line[position : position + LONG_START + 1])
        after = self.following.get(low[:SHORT_START])
        return after is None or low[SHORT_START:LONG_START] in after

    def find(self, line: str) -> Match | None:
        """Return the phrase at the start of *line*, ignoring bullets, brackets and zero-width spaces; or ``None``."""
        if self.parted and _NO_WIDTH in line:
            return self._find_across_zero_width(line)
        first, line = line[:1], line.lstrip(SIGNS)
        low, get = _lookup_text(line[: LONG_START + 1]), self.openings.get  # Σ is another letter at the end
        if entries := get(low[:LONG_START], ()) + get(low[:SHORT_START], ()) + get(low[:2], ()) + get(low[:1], ()):
            low = _lookup_text(line[:_LONGEST])
            for phrase, kind in entries:
                if low.startswith(phrase) and (match := _bounded(line, phrase, kind)):
                    is_marked = first in _POINTERS or _CLOSING.get(first) in {phrase[-1], line[len(phrase) :][:1]}
                    return match._replace(marked=True) if is_marked and kind is Kind.RELATED else match
        return None

    def _find_across_zero_width(self, line: str) -> Match | None:
        """Return the phrase at the start of *line* without its zero-width spaces; these stay in the rest."""
        bare = line.replace(_NO_WIDTH, "")
        match = self.find(bare) if bare else None
        if match is None or not match.rest:
            return match
        signs, position = accumulate([sign == _NO_WIDTH for sign in line]), len(bare) - len(match.rest)
        start = next((k for k, before in enumerate(signs) if k - before >= position and line[k] != _NO_WIDTH), 0)
        return match._replace(rest=line[start:])

    def agency(self, line: str) -> str:
        """Return the agency whose name *line* starts with, as printed, or ``""``."""
        names = self.agencies.get(line[:2], ())
        return next((name for name in names if line.startswith(name)), "") if line.startswith(names) else ""

    def names_agency(self, name: str) -> bool:
        """Is *name* the name of an agency, and not a generic word for agencies?"""
        return self.is_agency(name) and name not in self.unnamed

    def is_agency(self, name: str) -> bool:
        """Is *name* exactly the name of an agency, or a generic word for agencies?"""
        return name in self.agencies.get(name[:2], ())


_MORE_THAN = frozenset({"mais de", "más de", "plus de"})  # before a number
_SAID_AGAIN = lazily(r"\([^()]{2,24}\)\s?[:：]")  # the phrase in another language


def _bounded(line: str, phrase: str, kind: Kind) -> Match | None:
    size = len(phrase)
    after = line[size : size + 1]
    letters = _letters_per_word(phrase[-1])
    spaced = not letters
    if (
        spaced
        and _is_word_character(after)
        and _is_word_character(phrase[-1])
        and not (after.isascii() > phrase[-1].isascii())
    ):
        return None  # another script is another word: ФотоAP
    if after == "-" and spaced and phrase[-1].isalpha() and line[size + 1 : size + 2].islower():  # Line-ups is not Line
        return None
    if (
        size < SHORT_START and not spaced and phrase[-1].isalpha() and after.isalpha() and after not in _COLONS
    ):  # 文化 is not 文
        return None
    rest = line[size:].strip()
    words = max(len(phrase) // letters if letters else 0, phrase.count(" ") + 1)
    marked = not rest or after in _COLONS or rest[0] in _COLONS or phrase[-1] in _COLONS
    if not marked and (
        (kind is Kind.BYLINE and rest.partition(" ")[0] in _QUESTION_WORDS) or _names_nobody(phrase, rest)
    ):
        return None
    if kind is Kind.RELATED and phrase[-1] == "?":  # Olvasta már?
        marked = True
    if not marked and kind is Kind.RELATED:
        if rest[0].isdigit() and phrase in _MORE_THAN:
            return None
        if rest[0] == "(" and (repeated := _SAID_AGAIN.match(rest)):  # इसे भी पढ़ें (Read Also): …
            return Match(kind, phrase, rest[repeated.end() :].strip(), marked=True, words=words)
        is_capital_phrase = after == "." and line[:size].isupper()  # LIRE AUSSI. Le port ferme
        marked = rest.startswith(_DOTS) or (
            words > 1 and (is_capital_phrase or rest[0] in _DASHES or phrase[-1] in _DASHES)
        )
        marked = marked or (letters > 0 and after.isspace() and _introduces_title(phrase, rest, letters))
    return Match(kind, phrase, rest.lstrip(_SEPARATORS + "】〕]）)＞ ").strip(), marked, words)


# Question words, which make a byline word the start of a question: Por qué el puerto …, De ce …, Von wem …
_QUESTION_WORDS = frozenset([
    "qué", "que", "quién", "quien", "quiénes", "cuánto", "cuántos", "dónde", "què", "quant", "quê", "quem", "quanto",
    "onde", "ce", "cine", "unde", "cosa", "chi", "che", "dove", "quoi", "qui", "où", "wem", "wo", "was", "wen",
    "what", "whom", "which", "how", "when", "wie", "wat", "waar", "vem", "vad", "hvem", "hva", "hvad", "kogo", "kim",
    "koho", "koga", "čega", "кого", "кем", "чего",
])  # fmt: skip


def _names_nobody(phrase: str, rest: str) -> bool:
    """Is *phrase* a byline verb, but *rest* in lower case: ``Pisze listy do wnuków``, ``Read more by day``?"""
    return phrase in _BEFORE_NAMES and rest[0].islower()


_BEFORE_NAMES = frozenset(
    ["read more by", "pisze", "escribe", "escriben", "napisał", "napisała", "píše", "pišu", "piše", "пише", "пишет"]
)


def _introduces_title(phrase: str, rest: str, letters: int) -> bool:
    """Does *phrase*, in a script without spaces, point to the title *rest* after a space: ``延伸閱讀 港口開放``?

    A single word does not, as it may start a clause: ``関連 企業の多くは…``.
    """
    if len(phrase) <= letters + 1 or rest.startswith(_WORDS_FOR_WITH):
        return False
    is_long = len(rest) >= _TITLE * letters and rest[0] >= "\u0e00" and rest[-1] != "。"
    return is_long and any(word in phrase for word in _LEADING)


_TITLE = 4  # minimum words of a title
_WORDS_FOR_WITH = ("กับ", "ກັບ")  # "with", after a word for related news
_LEADING = ("阅读", "閱讀", "相关", "相關", "関連", "อ่าน", "ที่เกี่ยวข้อง", "អាន", "ពាក់ព័ន្ធ", "ဖတ်", "ဆက်စပ်", "ອ່ານ", "ທີ່ກ່ຽວຂ້ອງ")


def _is_word_character(char: str) -> bool:
    """Is *char* a letter, digit or combining vowel sign, as in Indic scripts?"""
    return char.isalnum() or (char > "\u0300" and category(char)[0] == "M")


def _letters_per_word(last: str) -> int:
    """Return the typical word length in the script of *last*, if that has no spaces between words; otherwise 0."""
    if last < "\u0e00":
        return 0
    return next((size for start, end, size in _UNSPACED_SCRIPTS if start <= last < end), 0)


_UNSPACED_SCRIPTS = (
    ("\u0e00", "\u10a0", 4),  # Thai, Lao, Tibetan, Burmese
    ("\u1780", "\u1800", 4),  # Khmer
    ("\u2e80", "\uac00", 2),  # Chinese, Japanese
    ("\uf900", "\ufb00", 2),
    ("\uff00", "\uffff", 2),
)


def _lookup_text(text: str) -> str:
    """Return *text* in lower case, with straight apostrophes."""
    low = text.lower().replace("’", "'")
    return low if len(low) == len(text) else lowered(text).replace("’", "'")


def lowered(text: str) -> str:
    """Return *text* in lower case without changing its length."""
    low = text.lower()
    return low if len(low) == len(text) else "".join([char.lower()[0] for char in text])
