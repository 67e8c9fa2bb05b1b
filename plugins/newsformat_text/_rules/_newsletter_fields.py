"""Newsletter boxes with a field for the reader's address: the name and a description of the newsletter above it.

An example::

    The Morning Brief ⏎ What matters today, delivered at six. ⏎ Your email address ⏎ Sign up
"""

from __future__ import annotations

from newsformat_text._above._breadcrumbs import is_button
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._languages._speech import ends_with_attribution, reports_speech
from newsformat_text._shape import SPEECH_OPENERS, bullet_width, has_digit, shares_few_words


_DESCRIPTION = Verdict(Label.TOOL, 0.85, "describes a newsletter, above the field for the reader's address")
_NAME = Verdict(Label.TOOL, 0.8, "the name of a newsletter, above the field for the reader's address")

_MAIL_STEMS = (
    "mail", "correo", "courriel", "e-post", "epost", "eposta", "sähköposti", "почт", "пошт", "поща", "邮箱", "郵箱",
    "信箱", "メール", "메일", "بريد", "ایمیل", "ईमेल", "ইমেইল", "อีเมล", "மின்னஞ்சல்", "ఈమెయిల్", "ఇమెయిల్", "אימייל",
    "דוא",
)  # fmt: skip
_MAX_FIELD, _LONGEST_DESCRIPTION, _MAX_NAME = 40, 160, 45  # Latin letters of the field; of the description; of the name
_SPACE_LIMIT = 5  # too many for the field
_MAX_BUTTON, _WORDS = 20, 2  # Latin letters of a button; blanks too many for one
_DIVISOR = 4  # divisor: the story may have one in so many words
_SITE_WORDS = 2  # words of websites in a sentence about the site


def take(document: Document) -> None:
    """Take the sentence above such a field, unrelated to the story or about the site, and the name above it."""
    for index in document.short:
        if index > document.first and _is_address_field(document, index):
            _take_box(document, index - 1, sure=is_button(document, index) or is_button(document, index + 1))


def _is_address_field(document: Document, index: int) -> bool:
    """Is line *index* a field for the reader's address, with a button on it or below?"""
    line, low = document.lines[index], document.lower_lines[index]
    if (
        len(line) * document.scale > _MAX_FIELD
        or line.count(" ") >= _SPACE_LIMIT
        or not any(map(low.__contains__, _MAIL_STEMS))
    ):
        return False
    other = document.ended[index] or has_digit(line) or "@" in line or line[0] in SPEECH_OPENERS
    return not other and (is_button(document, index) or _is_like_button(document, index + 1))


def _is_like_button(document: Document, index: int) -> bool:
    if index >= len(document.lines) or is_button(document, index):
        return index < len(document.lines)
    line = document.lines[index]
    return len(line) * document.scale <= _MAX_BUTTON and line.count(" ") < _WORDS and not document.ended[index]


def _take_box(document: Document, index: int, *, sure: bool) -> None:
    has_name = _may_be_name(document, index - 1)
    if _is_description(document, index, has_name=has_name, sure=sure):
        document.verdicts[index] = document.verdicts[index] or _DESCRIPTION
        if has_name:
            document.verdicts[index - 1] = _NAME


def _is_description(document: Document, index: int, *, has_name: bool, sure: bool) -> bool:
    """Is line *index* a sentence, no quotation, below a name or with words of websites, and unrelated to the story?

    It need not be unrelated if both hold and it is *sure* that a button is below.
    """
    if has_label(document.verdicts[index], Label.TOOL):
        return document.ended[index]
    line, tag = document.lines[index], document.lexicon.tag
    is_open = document.verdicts[index] is None and document.ended[index] and line[0] not in SPEECH_OPENERS
    if (
        not is_open
        or len(line) * document.scale > _LONGEST_DESCRIPTION
        or ends_with_attribution(line, tag)
        or reports_speech(line, tag)
    ):
        return False
    site_words = count_site_words(line, document.lexicon)
    return (has_name and site_words > 0 and sure) or (
        (has_name or site_words >= _SITE_WORDS) and _is_unrelated(document, index)
    )


def _is_unrelated(document: Document, index: int) -> bool:
    story = document.stems_of(k for k, is_prose in enumerate(document.prose) if is_prose and k != index)
    return shares_few_words(document.stems(index), story, _DIVISOR)


def _may_be_name(document: Document, index: int) -> bool:
    """May line *index*, right below a sentence, be the name of a newsletter?"""
    line = document.lines[index]
    is_open = index > document.first and document.verdicts[index] is None and not document.ended[index]
    alone = is_open and document.ended[index - 1]
    return (
        alone and len(line) * document.scale <= _MAX_NAME and not bullet_width(line) and line[0] not in SPEECH_OPENERS
    )
