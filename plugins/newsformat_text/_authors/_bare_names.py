"""Recognises names alone on a line, or before a role, a handle or a date."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors import _people, _person
from newsformat_text._authors._person_check import is_person
from newsformat_text._dates._date_lines import has_content_words, text_before_date
from newsformat_text._dates._reading_time import is_reading_time
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._organisation_words import COMPANY_WORDS
from newsformat_text._languages._vocabulary import SIGNS
from newsformat_text._shape import bullet_width, ends_sentence, has_digit


def bare_name(line: str, document: Document) -> str:
    """Return the full name that *line* consists of, or that precedes a role, handle or date; otherwise ``""``."""
    bracketed = document.lexicon.tag in _BRACKETING and _IN_BRACKETS.fullmatch(line) is not None
    line = _unmarked(line[1:-1] if bracketed else line)
    if (len(line) > _NAME_AND_ROLE and not bracketed) or _has_other_form(line):
        return ""
    without_signs = line.strip(SIGNS).lstrip(SIGNS + NOTES)  # it may end with a time of day
    text = text_before_date(document, without_signs)
    if _VOTES.search(text):
        return ""
    text = without_button(text.rstrip(SIGNS + NOTES), document)
    if (has_digit(line) and (_FIGURES.search(text) or _NO_NAME.search(line))) or _AFTER_SENTENCE.search(text):
        return ""
    found = _people.parse_people(text, document.lexicon, line)
    if not found or (len(found) > _MAX_NAMES and not bracketed):
        return ""
    if _person.is_organisation(found[0].name) or (
        len(found) > 1 and text.rsplit(maxsplit=1)[-1].lower() in COMPANY_WORDS
    ):
        return ""
    name = found[0].name or found[0].role
    if _PICTURES.search(line) or (" " in name and name[0] > "\u2e80" and not _person.is_japanese_name(name)):
        return ""
    if ")" in line and has_content_words(line.rpartition(")")[2]):  # Acme (Lockton) opens a lock
        return ""
    if name[:1] > "\u0530" and text.partition(", ")[2].partition(", ")[0].count(" ") >= _MIN_SENTENCE_SPACES:
        return ""
    has_role = document.lexicon.tag == "ja" and bool(found[0].role)  # 編集委員・田中太郎
    return name if has_role or not found[0].name or is_person(name, document) else ""


_NAME_AND_ROLE = 70  # characters
_MIN_SENTENCE_SPACES = 4  # spaces after a comma, in a script without case: more than in a place, role or name
_MAX_NAMES = 2  # maximum names; longer lists have a byline word


def _unmarked(line: str) -> str:
    """Return *line* without the bullet and colon around an Arabic reporter, or the full stop after a surname."""
    if (line[-1] == ":" or line[0] == "•") and "\u0600" <= line[2:3] < "\u0780" and _reports_from(line.lstrip("• ")):
        line = line.lstrip("• ").rstrip(" :")  # القاهرة – منى حسن:
    first, _, last = line.rpartition(" ")
    return line[:-1] if last.endswith(".") and last.isupper() and first.istitle() else line  # Anne LEROY.


def _has_other_form(line: str) -> bool:
    """Is *line* a sentence, bracketed, an announcement, a reader count, a reading time or a day?"""
    if ends_sentence(line) or line[0] in "([（/" or line[-1] in ":：" or is_reading_time(line):
        return True
    if line[0].isdigit() and _DAY_AND_YEAR.fullmatch(line) is not None:
        return True
    return (line[0].isdigit() or bullet_width(line) > 0) and line[-1] > "\u0530"  # or one of several titles


# A day with a month that is not known in the language: 12 Oṣù Ebibi 2024
_DAY_AND_YEAR = lazily(r"\d{1,2}\.? [^\d,]{3,30},? (?:19|20)\d\d")


def _reports_from(line: str) -> bool:
    from newsformat_text._datelines._arabic import reports_from  # rarely needed

    return reports_from(line)


def without_button(text: str, document: Document) -> str:
    """Return *text* without a button next to the name: ``Ann Lee Follow``, ``Thomas Paust Tips meg``."""
    words = text.split(maxsplit=WORDS)
    for size in range(2, len(words)):
        match = document.lexicon.find(" ".join(words[size:]))
        if match is not None and match.kind in {Kind.TOOL, Kind.COMMENTS} and not match.rest:
            return " ".join(words[:size])
    return text


WORDS = 4  # of a name and a button

NOTES = "0123456789,& "  # marks of notes and joiners after a name
_AFTER_SENTENCE = lazily(r"\w{4}\. ?(?:[/\[(|–-]|[A-Z]{2,8}/)")  # La estación, ayer. / Germán Caballero; AFP/Ann Lee
_FIGURES = lazily(r"\d[.,]\d{3}(?!\d)|\d\s?%")  # votes and shares after candidates' names
_VOTES = lazily(  # Ann Lee (ABC) 4,210
    r"\)[\s:,–—-]{1,3}(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d{3,6})(?!\d)|\w \d{1,3}[.,]\d{3}$"
)
_NO_NAME = lazily(  # Lockton 30, Harbour Town 21; ISIN DE0001234567
    r"[^\W\d_]{2} \d{1,3}, [^\d,]{2,30} \d{1,3}$|\b[A-Z]{2}[A-Z\d]{0,4}\d{6}"
)

_BRACKETING = frozenset({"si", "ta", "he"})  # brackets used for bylines in Sri Lanka and Israel
_IN_BRACKETS = lazily(r"\([^()\d]{5,110}\)")


# Between a photographer and an agency, or of a library of pictures.
_PICTURES = lazily(
    r"[/|]\s?(?:AP|AFP|EPA|dpa|Reuters|REUTERS|Associated|Getty|imago|IMAGO|PIXSELL|CROPIX|Cropix|HINA|Lehtikuva|Scanpix"
    r"|NTB|MTI|TASR|SITA|ČTK|PAP|EFE|LaPresse|Belga|BELGA|Keystone|KEYSTONE|SIPA|Agerpres|Inquam|BNS|ELTA|LETA)\b"
    r"|Getty|Shutterstock|Imago|Alamy|Adobe Stock|iStock|Unsplash|Pexels|Pixabay|Freepik|Depositphotos|Dreamstime"
)
