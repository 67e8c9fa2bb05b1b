"""Titles of pictures with a number: the headline and a number (``Town opens lock - 2``), or a word and a number.

Also the position of a picture in a gallery, above the story (``wideo 2/9``) or alone under a sentence (``1/5``).
"""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import PICTURE_COUNT


_PICTURE = Verdict(Label.CAPTION, 0.9, "a picture's title and number")

_POSITION = Verdict(Label.TOOL, 0.85, "the position of a picture in a gallery")

_LONGEST = 240  # characters
_MAX_POSITION = 10  # characters of a position
_MIN_BEGINNING = 15  # characters of the headline at the beginning of such a line
_COUNTER = lazily(
    r"[(（\[]?(?:写真|図|图|圖|사진|фото)?\s?\d{1,2}\s?(?:/|／|из|з|από|מתוך|من|의)\s?\d{1,3}[)）\]]?"
)  # the position of a picture
_NUMBERED = lazily(r"(?P<title>.{3,230}?)\s?[-–—|]\s?(?P<word>[^\W\d_][^\d.#:,]{1,14}?)?\s?#?\d{1,3}\.?")
_WORD = lazily(
    r"(?:image|photo|picture|pic|foto|bild|imagen|imagem|immagine|gambar|ảnh|hình(?: ảnh)?|ảnh minh họa|ảnh số|larawan"
    r"|görsel|şəkil|rasm|сурет|фото|рис|зураг|фотография|ภาพ(?:ที่)?|ຮູບ(?:ທີ່)?|រូប(?:ភាព)?|ပုံ|图|圖|图片|圖片|写真|画像|사진"
    r"|صورة|الصورة|عکس|تصویر|तस्वीर|तस्बिर|फोटो|चित्र|ছবি|படம்|చిత్రం|ચિત્ર|תמונה|ფოტო|լուսանկար|ምስል)\.?",
    re.IGNORECASE,
)


def take(document: Document) -> None:
    """Take such lines below the headline."""
    title = document.title
    for index in range(document.headline + 1, len(document.lines)):
        line = document.lines[index]
        if (len(line) <= _MAX_POSITION and _is_counter(document, index)) or _is_labelled_position(document, index):
            document.verdicts[index] = _POSITION
            continue
        if not (line[-1].isdigit() or (line[-1] == "." and line[-2:-1].isdigit())) or len(line) > _LONGEST:
            continue
        match = _NUMBERED.fullmatch(line) if document.verdicts[index] is None else None
        if match is None:
            continue
        is_picture_word = match["word"] is not None and _WORD.fullmatch(match["word"]) is not None
        beginning = match["title"].rstrip()
        repeated = (
            len(beginning) >= _MIN_BEGINNING
            and (title.startswith(beginning) or beginning.startswith(title))
            and title != ""
        )
        if is_picture_word or (repeated and match["word"] is None):
            document.verdicts[index] = _PICTURE


def _is_labelled_position(document: Document, index: int) -> bool:
    """Is line *index*, above the story, a word for pictures or videos and a position: ``wideo 2/9``?"""
    match, is_open = document.matches[index], document.verdicts[index] is None and index < document.first
    return (
        is_open and match is not None and match.kind is Kind.CAPTION and PICTURE_COUNT.fullmatch(match.rest) is not None
    )


def _is_counter(document: Document, index: int) -> bool:
    return (
        document.verdicts[index] is None
        and document.ended[index - 1]
        and bool(_COUNTER.fullmatch(document.lines[index]))
    )
