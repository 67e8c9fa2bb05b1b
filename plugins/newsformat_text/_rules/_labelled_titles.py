"""Titles of other stories, within the story or below it, behind a word for their kind: ``More: Town opens lock``.

Most such words are button labels or kinds of articles, which alone prove nothing about a title.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._menu_words import ARTICLE_KINDS
from newsformat_text._rules._picture_credits import is_credit
from newsformat_text._shape import bullet_width, word_stems


_TITLE = Verdict(Label.RELATED, 0.88, "a title behind a word for the kind of story")
_UPPERCASE_LABELS = frozenset({"fr", "nl"})
_UPPERCASE_LABEL = lazily(
    r"([^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ ]{2,22}?)(?:\.|\s?[:|])\s(?=[\w\"“„«‘'])"
)  # VIDÉO. Le pont rouvre
_LABEL = lazily(r"([^\W\d_][^:：|\d.,!?]{1,23}?)\s?[:：|]\s?(?=[\w\"“„«‘'])")
_TITLE_WIDTHS = range(20, 151)  # Latin letters of a title
_MIN_SPACES = 3  # in a title, at least
_NAMES = 3  # blanks per comma among names, at most
_SPEAKER_LINES = 3  # lines with the same first word that make it a speaker
# Words of buttons and for further material; kinds of articles are `KINDS`.
_LABEL_WORDS = ARTICLE_KINDS | frozenset([
    "more", "see more", "see", "also", "next", "listen", "exclusive", "live", "live updates", "subscriber exclusive",
    "for subscribers", "subscribers only", "latest", "learn more", "find out more", "full story", "quiz", "poll",
    "podcast", "fact check", "watch", "photos", "read the full story", "deep dive", "previously",
    "background", "earlier",
    "mehr", "dazu", "faktencheck", "weiterlesen", "mehr erfahren", "podcast", "exklusiv", "umfrage", "quiz",
    "exclusif", "écouter", "enquête", "reportage", "portrait", "sondage", "lire aussi notre analyse",
    "vidéo", "vidéos",
    "en images", "carte", "témoignage", "témoignages", "récit", "infographie", "diaporama", "décryptage",
    "grand format",
    "perfil", "especial", "galería", "exclusivo", "exclusiva", "encuesta", "más sobre el tema",
    "veja", "ouça", "assista", "entenda", "enquete", "leia a matéria",
    "approfondimento", "correlato", "ascolta", "esclusiva", "sondaggio",
    "meer", "bekijk", "kijk", "kijk ook", "herlees", "herbekijk", "beluister", "luister", "exclusief",
    "kuuntele", "lyssna", "mer", "exklusivt", "hør", "lyt", "eksklusivt",
    "posłuchaj", "oglądaj", "tylko u nas", "sonda", "více", "sledujte", "dále čtěte", "anketa", "exkluzivně",
    "află mai mult", "articol recomandat", "exclusiv", "sondaj", "okuyun", "izle", "önerilen haber", "özel haber",
    "читать", "ещё", "ранее", "эксклюзив", "опрос", "читати більше", "більше", "раніше", "ексклюзив",
    "ακούστε", "αποκλειστικό",
    "articolul recomandat", "exkluzív", "eksklusif", "more here", "bakgrund", "bakgrunn", "baggrund", "tausta",
    "taustaa", "kommentti", "saistītais raksts", "relacionada", "oku", "haberi oku",
])  # fmt: skip


def take(document: Document) -> None:
    """Take such lines below the first long one if they are undecided or taken for a subheading."""
    for index in range(document.first + 1, len(document.lines)):
        verdict = document.verdicts[index]
        if (verdict is None or verdict.label is Label.SUBHEADING) and len(
            document.lines[index]
        ) <= _TITLE_WIDTHS.stop + _LONGEST_LABEL:
            _take(document, index)


def take_announced_pictures(document: Document) -> None:
    """Take lines with a word for pictures and a title, taken for captions: ``Watch: The lock opens``."""
    for index in document.matched:
        verdict = document.verdicts[index]
        if (
            index > document.first
            and has_label(verdict, Label.CAPTION)
            and len(document.lines[index]) <= _TITLE_WIDTHS.stop + _LONGEST_LABEL
        ):
            _take(document, index)


def _take(document: Document, index: int) -> None:
    line = document.lines[index]
    uppercase = document.lexicon.tag in _UPPERCASE_LABELS and line[:3].isupper()
    if not (uppercase or ":" in line or "|" in line or "：" in line):
        return
    label = (_UPPERCASE_LABEL if uppercase else _LABEL).match(line, bullet_width(line))
    if label is None or label[1].lower() not in _LABEL_WORDS or _speaks(document, index, label[1]):
        return
    title = line[label.end() :]
    if _is_title(document, title) and (uppercase or not _heads(document, index, title)):
        document.verdicts[index] = _TITLE
        if not bullet_width(line):
            size = label[1].count(" ") + 1
            document.matches[index] = Match(Kind.RELATED, label[1].lower(), title, marked=True, words=size)


_LONGEST_LABEL = 26  # characters of the word before a title


def _speaks(document: Document, index: int, label: str) -> bool:
    """Is *label* the name of a speaker, which begins several lines, also such as are within the story?"""
    return index <= document.last and document.speakers[label] >= _SPEAKER_LINES


def _heads(document: Document, index: int, title: str) -> bool:
    """Does the paragraph under line *index*, taken for a subheading, share a word with the *title*?"""
    if not has_label(document.verdicts[index], Label.SUBHEADING) or index + 1 == len(document.lines):
        return False
    return not word_stems(title, document.scale).isdisjoint(document.stems(index + 1))


def _is_title(document: Document, title: str) -> bool:
    """Is *title* as long as one, and no sentence, list of words or picture credit?"""
    is_wide = int(len(title) * document.scale) in _TITLE_WIDTHS
    other = title[-1] in ".:;,)。：；" or (title.count(", ") > 1 and title.count(" ") <= _NAMES * title.count(", "))
    is_wide = is_wide and title.count(" ") >= _MIN_SPACES and not title[0].islower()
    return is_wide and not other and not is_credit(title, document.lexicon)
