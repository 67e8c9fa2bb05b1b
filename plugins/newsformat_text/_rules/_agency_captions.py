"""Captions amid a story in a non-Latin script that end with an agency: ``رجل أمام المصرف في القاهرة – رويترز``.

Such a line is at most one sentence and, unlike the sentences around it, does not end with a full stop.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict


_CAPTION = Verdict(Label.CAPTION, 0.9, "ends with the agency whose picture it is, between sentences")

_LONGEST, _BELOW = 120, 25  # characters of such a caption; letters of the sentence below it
_STOP = lazily(r"[.!?؟۔।。:،,;؛]\s")
_LATIN = "\u0370"  # letters before this one are Latin
_BEHIND_STOP = lazily(r"[.。]\s(?P<house>[^.。\s][^.。]{1,23})$")
_BEHIND_DASH = lazily(r"(?:\.|\s[-–—])\s(?P<house>[^.\s–—-][^.–—]{1,23})$")  # in Arabic
# Verbs that sentences of Arabic begin with, as what a picture shows does not: وقال الوزير …
_TELLS = lazily(
    r"[وف]?(?:قال|أكد|أضاف|أعلن|أوضح|ذكر|أشار|نقل|كان|يذكر|أفاد|صرح|شدد|نفى|كشف|توقع|دعا|طالب|جاء|بدأ|تابع|اعتبر|رأى)ت?\s"
)


def take(document: Document) -> None:
    """Take the open lines that end with an agency behind a stop; in Arabic that may be a dash."""
    end = _BEHIND_DASH if document.known.tag == "ar" else _BEHIND_STOP
    for index in range(document.first + 1, len(document.lines) - 1):
        line = document.lines[index]
        if document.verdicts[index] is not None or line[-1] < _LATIN or not _is_amid(document, index):
            continue
        ended = end.search(line)
        if ended and document.known.is_agency(ended["house"]) and _STOP.search(line, 0, ended.start()) is None:
            document.verdicts[index] = _CAPTION


def is_shown_amid(document: Document, index: int) -> bool:
    """Could line *index* of Arabic, which ends with an agency in brackets, be a caption amid the story?"""
    return document.known.tag == "ar" and _STOP.search(document.lines[index]) is None and _is_amid(document, index)


def _is_amid(document: Document, index: int) -> bool:
    """Is line *index* short, and do the lines around it, below the first of the story, end sentences with stops?"""
    if not document.first < index < len(document.lines) - 1 or not document.known.full_stops:
        return False
    line, below = document.lines[index : index + 2]
    if len(line) > _LONGEST or len(below) * document.scale < _BELOW:
        return False
    return document.ended[index - 1] and document.ended[index + 1] and _TELLS.match(line) is None
