"""Captions and picture credits that begin with a phrase for pictures of the lexicon: ``Foto: Ann Lee``."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors import _glue
from newsformat_text._document import Document
from newsformat_text._labels import BUTTON, Label, Verdict
from newsformat_text._languages._lexicon import Match


CAPTION = Verdict(Label.CAPTION, 0.85, "begins like a caption or picture credit")
_LONGEST = 240  # characters of a caption
_MAX_CREDIT = 60  # characters of a picture credit


def as_caption(document: Document, index: int, match: Match) -> Verdict | None:
    """Return the verdict of line *index* as a caption, or as an announcement of one: ``Image caption,``."""
    line = document.lines[index]
    if _mentions_picture(document, index, match):
        return None
    if match.rest and _is_announced(match) and len(line) <= _longest_caption(line, match):
        return None if document.prose[index] and _is_glued_to_story(document, index, match) else CAPTION
    if not match.rest and line[-1] in _COMMAS and index + 1 < len(document.lines):
        document.verdicts[index + 1] = CAPTION
        return BUTTON
    if not match.rest and ((line[-1] == "." and index > document.first) or match.phrase in _ARCHIVED):  # Stock picture.
        return CAPTION
    if document.lexicon.names_agency(match.rest.upper()):  # Foto Ansa
        return CAPTION
    if match.phrase in _TAKEN_BY and document.first < index and _CREDITED_BY.match(line) and not document.ended[index]:
        return CAPTION if len(line) <= _MAX_CREDIT else None  # Фото пресс-службы порта
    return CAPTION if _is_filed(line, match) and len(line) <= 2 * _LONGEST else None


def _mentions_picture(document: Document, index: int, match: Match) -> bool:
    """Does a sentence of the story mention pictures: ``Fotos von der Fähre gingen um die Welt.``?"""
    if match.marked or match.words == 1 or not begins_lowercase(match.rest) or match.rest.count(" ") < _MIN_SPACES:
        return False
    in_story = document.first < index <= document.last + 1 and document.ended[index - 1]
    return in_story and document.ended[index] and document.lexicon.tag in _AMBIGUOUS


_MIN_SPACES = 3  # blanks behind the word for pictures, so that a verb may follow
_AMBIGUOUS = frozenset({"de", "nl"})  # languages in which one word precedes photographer and motif: von, van
_TAKEN_BY = frozenset({"фото", "фота", "світлина", "здымак"})
_CREDITED_BY = lazily(
    r"[^\W\d_]+ (?:[А-ЯЁІЎЇЄҐ«\"]|с сайта|з сайту|из |з архіву|автор|предоставл|пресс-служб|прес-?служб|надан|скриншот"
    r"|архив)"
)
_COMMAS = frozenset(",،，")
_ARCHIVED = frozenset([  # words for file pictures
    "أرشيف", "ارشيف", "أرشيفية", "ارشيفية", "ارشیف", "آرشیف", "آرشیفی", "ئەرشیف", "ছবি: সংগৃহীত", "ছবি সংগৃহীত",
])  # fmt: skip


def _is_glued_to_story(document: Document, index: int, match: Match) -> bool:
    """Is the story on line *index* glued to a picture credit? It is if nothing else follows such a phrase."""
    if not match.marked:
        return False
    return match.phrase.rstrip(" :") in _PHOTOGRAPHER_WORDS or _glue.glued_byline(document, index, match) is not None


_PHOTOGRAPHER_WORDS = frozenset(["צילום", "צילומים", "תצלום", "تصوير", "عدسة", "بعدسة", "عکاس", "فوٹوگرافر"])


def _is_announced(match: Match) -> bool:
    """Does *match* announce a caption: is it marked, of several words, or abbreviated (``Fot.``, ``Mynd/``)?"""
    return match.marked or (match.words > 1 and not _is_compound(match)) or match.phrase[-1] in "./"


def _is_compound(match: Match) -> bool:
    """Does a Japanese sentence continue behind a word for pictures: ``写真は撮らなかった。``?"""
    if match.rest[0] in _PARTICLES and match.rest.endswith(_VERBS):
        return True
    is_word = _FOREIGN.fullmatch(match.phrase) is not None
    return is_word and match.rest[-1:] == "。" and _KANA_AFTER_WORD.match(match.rest) is not None


_PARTICLES = frozenset("はがをもに")  # they follow a noun
_VERBS = ("る。", "た。", "ない。")  # ends of sentences
_FOREIGN = lazily(r"[ァ-ヶー]+")
_KANA_AFTER_WORD = lazily(r"[ぁ-ん]|[一-龯ァ-ヶー]{1,12}[ぁ-ん]")


def _is_filed(line: str, match: Match) -> bool:
    """Is a word for pictures in capitals before a dash: ``FILE - Bargemen wait …``?"""
    size = len(match.phrase)
    return match.phrase.isalpha() and line[:size].isupper() and _DASH_AND_WORD.match(line, size) is not None


_DASH_AND_WORD = lazily(r"\s[–—-]\s\w")


def _longest_caption(line: str, match: Match) -> int:
    """Return how many characters the caption *line* may have.

    Without a colon, or a comma behind several words, only a name may follow the phrase.
    """
    separated = match.words > 1 and not _COMMAS.isdisjoint(line[len(match.phrase) - 1 :][:2])
    return _LONGEST if match.marked or separated or match.phrase.lower() in _CAPTIONING else _MAX_CREDIT


_CAPTIONING = frozenset([  # phrases before a description of the picture
    "image caption", "media caption", "pictured from left", "pictured left to right", "pictured are", "pictured is",
    "pictured above", "pictured here",
])  # fmt: skip
