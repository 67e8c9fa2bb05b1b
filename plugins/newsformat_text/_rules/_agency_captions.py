"""Captions within a story in a non-Latin script that end with an agency: ``رجل أمام المصرف في القاهرة – رويترز``.

Such a line is at most one sentence and, unlike the sentences around it, does not end with a full stop.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict


_CAPTION = Verdict(Label.CAPTION, 0.9, "ends with the agency of the picture, between sentences")

_LONGEST, _MIN_SENTENCE_BELOW = 120, 25  # characters of such a caption; Latin letters of the sentence below it
_STOP = lazily(r"[.!?؟۔।。:،,;؛]\s")
_LATIN = "\u0370"  # letters before this one are Latin
_BEHIND_STOP = lazily(r"[.。]\s(?P<house>[^.。\s][^.。]{1,23})$")
_BEHIND_DASH = lazily(r"(?:\.|\s[-–—])\s(?P<house>[^.\s–—-][^.–—]{1,23})$")  # in Arabic
# Verbs at the beginning of Arabic sentences, but not of captions: وقال الوزير …
_SENTENCE_VERB = lazily(
    r"[وف]?(?:قال|أكد|أضاف|أعلن|أوضح|ذكر|أشار|نقل|كان|يذكر|أفاد|صرح|شدد|نفى|كشف|توقع|دعا|طالب|جاء|بدأ|تابع|اعتبر|رأى)ت?\s"
)


def take(document: Document) -> None:
    """Take undecided lines that end with an agency behind a stop, or in Arabic behind a dash."""
    end = _BEHIND_DASH if document.lexicon.tag == "ar" else _BEHIND_STOP
    for index in range(document.first + 1, len(document.lines) - 1):
        line = document.lines[index]
        if document.verdicts[index] is not None or line[-1] < _LATIN or not _is_between_sentences(document, index):
            continue
        ended = end.search(line)
        if ended and document.lexicon.is_agency(ended["house"]) and _STOP.search(line, 0, ended.start()) is None:
            document.verdicts[index] = _CAPTION


def may_be_arabic_caption(document: Document, index: int) -> bool:
    """May the Arabic line *index*, which ends with an agency in brackets, be a caption within the story?"""
    return (
        document.lexicon.tag == "ar"
        and _STOP.search(document.lines[index]) is None
        and _is_between_sentences(document, index)
    )


def _is_between_sentences(document: Document, index: int) -> bool:
    """Is line *index* short, and between sentences with full stops, below the first of the story?"""
    if not document.first < index < len(document.lines) - 1 or not document.lexicon.full_stops:
        return False
    line, below = document.lines[index : index + 2]
    if len(line) > _LONGEST or len(below) * document.scale < _MIN_SENTENCE_BELOW:
        return False
    return document.ended[index - 1] and document.ended[index + 1] and _SENTENCE_VERB.match(line) is None
