"""Recognises signatories of a letter or appeal: names with titles, ``Ann Lee, chair of the harbour trust``."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat_text._authors import _person
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import OBFUSCATED_MAIL, ends_sentence, has_digit


_SIGNATORY = Verdict(Label.BYLINE, 0.65, "a name with a title or function, at the end of the text")
_LONGEST, _WORDS = 100, 8  # characters of such a line, and words of a role
_MIN_MENTIONS = 2  # paragraphs that mention a subject of the story


def take(document: Document, start: int) -> bool:
    """Label the undecided lines from *start* on that are such names, if no others follow; say if there are any."""
    verdicts, stop = document.verdicts, start
    while stop < len(verdicts) and verdicts[stop] is None and _is_signatory(document, stop):
        stop += 1
    if stop == start or None in verdicts[stop:]:
        return False
    verdicts[start:stop] = [_SIGNATORY] * (stop - start)
    return True


def _is_signatory(document: Document, index: int) -> bool:
    """Is line *index* a full name and, after a comma, lower-case words, and does the story not mention it?"""
    line = document.lines[index]
    name, comma, role = line.partition(", ")
    if document.matches[index] is not None or not comma or len(line) > _LONGEST or ends_sentence(line):
        return False
    plain = (
        (begins_lowercase(role) or role == OBFUSCATED_MAIL)
        and "," not in role
        and not has_digit(line)
        and role.count(" ") < _WORDS
    )
    if not plain or not name or not _person.has_case(name[0]) or not _person.is_full_name(name):
        return False
    last = name.rsplit(maxsplit=1)[-1]
    return sum(last in paragraph for paragraph in document.lines[: document.last + 1]) < _MIN_MENTIONS
