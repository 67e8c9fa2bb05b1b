"""Boilerplate below press releases: about the sender (``About Acme``), and notes for newsrooms only."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._above._announcements import CONTACT_ABOVE, TO_EDITORS, contact_details_end
from newsformat_text._authors import _bylines
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import ends_sentence


_ABOUT = Verdict(Label.SUBHEADING, 0.9, "the heading of the paragraph about the sender")
CERTAIN = (_ABOUT,)
_CONTRIBUTORS = Verdict(Label.SKIPPED, 0.9, "names reporters and editors of a story that is signed elsewhere")
_ABOUTS = {
    "en": ("About ",), "de": ("Über ",),
    "fr": ("À propos de ", "À propos d'", "À propos d’", "A propos de ", "À propos du "),
    "es": ("Sobre ", "Acerca de "), "pt": ("Sobre ",), "it": ("Informazioni su ", "A proposito di "),
    "ca": ("Sobre ", "Quant a "), "nl": ("Over ",), "sv": ("Om ",), "da": ("Om ",), "no": ("Om ",), "cs": ("O ",),
    "sk": ("O ",), "pl": ("O ",), "sl": ("O ",), "hr": ("O ",), "ro": ("Despre ",), "ru": ("О ", "Об "),
    "uk": ("Про ",), "el": ("Σχετικά με ",), "zh": ("关于", "關於"), "ar": ("نبذة عن ", "حول ", "عن "),
    "fa": ("درباره ",),
}  # fmt: skip
_MAX_BYLINES = 1_000  # characters of bylines that are searched
_LONGEST = 80  # characters of such headings
_STEM = 4  # letters of the name that the sentence below shares, whatever the ending

_NOTES = lazily(
    r"(?:Notes? (?:to|for) (?:the )?editors?|Hinweise? (?:an|für) die Redaktion(?:en)?"
    r"|Notes? (?:aux|pour les|à l['’]attention des) (?:rédactions|rédacteurs|éditeurs|journalistes)"
    r"|Notas? (?:a|para|aos|para os)(?: los)? (?:editores|redactores|periodistas|jornalistas)"
    r"|Note? per (?:la redazione|le redazioni|i redattori|gli editori)|Noot voor (?:de )?redacties?"
    r"|Till redaktionen|Note til redaktionen|Til redaktionen)\s?(?:\([^()]{3,40}\)\s?)?[:：]?",
)
_MAX_NOTE_LINES = 40
_INITIALS = frozenset("NHTnht")
_DOUBLED = lazily(r"\(\([^()]{3,160}\)\)")


def take(document: Document) -> None:
    """Take such headings and notes below the first line of running text."""
    lines, verdicts = document.lines, document.verdicts
    below = range(max(document.first, 0) + 1, len(lines))
    if not (short_lines := [index for index in below if len(lines[index]) <= 2 * _LONGEST]):
        return
    abouts = _ABOUTS.get(document.lexicon.tag, ())

    @cache
    def signed() -> str:
        return "\n".join([lines[k] for k, verdict in enumerate(verdicts) if has_label(verdict, Label.BYLINE)])[
            :_MAX_BYLINES
        ]

    for index in short_lines:
        line = lines[index]
        if verdicts[index] is not None:
            continue
        if line[0] == "(" and line[-1] == ")" and _names_reporters(document, index):
            verdicts[index] = _CONTRIBUTORS
        elif line[:2] == "((" and _DOUBLED.fullmatch(line) and contact_details_end(document, index) > index:
            verdicts[index] = CONTACT_ABOVE
        elif line[0] in _INITIALS and len(line) <= _LONGEST and _NOTES.fullmatch(line):
            _take_notes(document, index)
        elif abouts and line.startswith(abouts) and _is_about(document, index, abouts, signed):
            verdicts[index] = _ABOUT


def _names_reporters(document: Document, index: int) -> bool:
    """Does a phrase for bylines begin line *index*, in brackets and no sentence, in a story signed elsewhere?"""
    match = document.matches[index]
    if match is None or match.kind is not Kind.BYLINE or match.words == 1:
        return False
    is_sentence = begins_lowercase(match.rest) and ends_sentence(document.lines[index][:-1])
    return not is_sentence and _bylines.is_signed(document)


def _is_about(document: Document, index: int, abouts: tuple[str, ...], bylines: Callable[[], str]) -> bool:
    """Does the line below line *index* mention the name in that heading, which is no author in *bylines*?"""
    line = document.lines[index].rstrip(" :：")
    if len(line) > _LONGEST or _has_other_phrase(document, index) or index + 1 == len(document.lines):
        return False
    name = next((line[len(word) :].strip() for word in abouts if line.startswith(word)), "")
    if not name or name in bylines():
        return False
    stem = name.split()[-1][:_STEM].lower()
    return len(stem) == _STEM and stem in document.lines[index + 1][: 2 * _LONGEST].lower()


def _has_other_phrase(document: Document, index: int) -> bool:
    """Does line *index* begin with a phrase other than of buttons, of which ``À propos`` is one?"""
    match = document.matches[index]
    return match is not None and match.kind is not Kind.TOOL


def _take_notes(document: Document, start: int) -> None:
    """Take the heading of notes to newsrooms and the lines below, up to a contact or a line already decided."""
    for index in range(start, min(start + _MAX_NOTE_LINES, len(document.lines))):
        match = document.matches[index]
        contact = index > start + 1 and match is not None and match.kind is Kind.CONTACT
        if document.verdicts[index] is not None or contact:
            return
        document.verdicts[index] = TO_EDITORS
