"""Pictures within a story: a caption on one line, and on the next a credit without a word that announces it."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._dates._reading_time import is_reading_time
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._rules._credited_captions import CREDIT
from newsformat_text._shape import COLONS, bullet_width


_CAPTION_ABOVE_CREDIT = Verdict(Label.CAPTION, 0.88, "above a picture credit")
_NAME_UNDER_CAPTION = Verdict(Label.CAPTION, 0.88, "a name in brackets under a caption, above the rest of the story")

_LONGEST = 260  # characters of a caption
_MAX_NAME = 40  # characters of a name in brackets
_CREDIT_LIMIT = 80  # characters of a picture credit in brackets
_SHARE = 0.6  # length of the only caption at most, relative to paragraphs
_MAX_LINES_BELOW = 30  # lines under the headline
_OPEN_LABELS = frozenset({Label.BODY, Label.SUBHEADING, Label.CAPTION})


def take(document: Document) -> None:
    """Take lines that are only a picture credit, and the captions above them."""
    lines, verdicts = document.lines, document.verdicts
    _take_above_announced(document)
    credit_lines = [k for k in range(document.headline + 2, len(lines)) if _is_credit(document, k)]
    agencies = [index for index in credit_lines if _is_photographer(document, index)]
    for index in credit_lines:
        verdicts[index] = verdicts[index] or (CREDIT if index in agencies else _NAME_UNDER_CAPTION)
    signed = [index for index in agencies if document.prose[index - 1]]  # may end a report by one of several reporters
    above = [index - 1 for index in credit_lines if index not in signed and _may_be_caption(document, index - 1)]
    captioned = _are_captions(document, above)
    for index in above:
        if captioned or not (document.prose[index] or _is_long_sentence(document, index)):
            verdicts[index] = _CAPTION_ABOVE_CREDIT


def _is_credit(document: Document, index: int) -> bool:
    """Is line *index* only a picture credit?"""
    if document.verdicts[index] is CREDIT or _is_owner(document, index) or _is_bracketed(document, index):
        return True
    return _is_photographer(document, index)


def _is_photographer(document: Document, index: int) -> bool:
    """Is line *index*, within the story and in no list, a name and the agency behind a comma: ``Ann Lee, AP``?"""
    line = document.lines[index]
    if len(line) > _CREDIT_LIMIT or document.verdicts[index] is not None or not document.first < index < document.last:
        return False
    if not _names_photographer(line, document.lexicon):
        return False
    above, below = document.lines[index - 1], document.lines[index + 1]
    return above[-1] not in COLONS and not (
        _names_photographer(above, document.lexicon) or _names_photographer(below, document.lexicon)
    )


def _names_photographer(line: str, lexicon: Lexicon) -> bool:
    """Is *line* a name and, behind a comma, an agency?"""
    name, comma, agency = line.partition(", ")
    return comma != "" and lexicon.names_agency(agency) and _person.is_full_name(name)


def _is_bracketed(document: Document, index: int) -> bool:
    """Is line *index*, within the story, a picture credit in brackets: ``(Image credit: Harbour Times)``?"""
    line, match = document.lines[index], document.matches[index]
    if match is None or match.kind is not Kind.CAPTION or not has_label(document.verdicts[index], Label.CAPTION):
        return False
    return index < document.last and line[0] in "([（" and line[-1] in ")]）" and len(line) < _CREDIT_LIMIT


def _take_above_announced(document: Document) -> None:
    """Take the short undecided line between headline and story, no sentence, above ``Photo: Ann Lee``."""
    stop = min(document.story, document.headline + _MAX_LINES_BELOW, len(document.lines) - 1)
    for index in range(document.headline + 2, stop):
        match, verdict = document.matches[index + 1], document.verdicts[index]
        credited = match is not None and match.kind is Kind.CAPTION and match.marked and bool(match.rest)
        is_open = credited and verdict is None and not document.prose[index] and _may_be_caption(document, index)
        is_open = is_open and not (_is_counted(document.lines[index]) or _is_long_sentence(document, index))
        if is_open and document.lines.count(document.lines[index]) == 1:
            document.verdicts[index] = _CAPTION_ABOVE_CREDIT


def take_titles(document: Document) -> None:
    """Take the line above a caption, before the story, with which the caption begins: ``City Hall``."""
    lines, verdicts = document.lines, document.verdicts
    stop = min(document.story, document.headline + _MAX_LINES_BELOW, len(lines) - 1)
    for index in range(document.headline + 1, stop):
        if verdicts[index] is not None or not has_label(verdicts[index + 1], Label.CAPTION):
            continue
        words, caption = lines[index].lower().split(), lines[index + 1].lower()
        if len(words) <= _TITLE_WORDS and document.matches[index] is None and caption.startswith(lines[index].lower()):
            verdicts[index] = _TITLE


_TITLE_WORDS = 6  # words of a picture's title
_TITLE = Verdict(Label.CAPTION, 0.8, "a picture's title, which begins its caption below")


def take_norwegian_captions(document: Document) -> None:
    """Take lines that begin with words in capitals and a colon, above ``Foto: …``: captions in Norway."""
    if document.lexicon.tag != "no":
        return
    for index in range(document.headline + 1, len(document.lines) - 1):
        below = document.matches[index + 1]
        credited = below is not None and below.kind is Kind.CAPTION and below.marked and bool(below.rest)
        if credited and document.verdicts[index] is None and _UPPERCASE_START.match(document.lines[index]):
            document.verdicts[index] = _CAPTION_ABOVE_CREDIT


_UPPERCASE_START = lazily(r"[^\W\d_a-zæøå]{3,24}(?: [^\W\d_a-zæøå]{2,16}){0,3}: [^\W\d_]")  # GLAD: Anna Berg …


def _is_counted(line: str) -> bool:
    """Is *line* a reading time or a number of comments: ``12 komentara``?"""
    return is_reading_time(line) or (line[0].isdigit() and line.count(" ") < _COUNT_WORDS)


_COUNT_WORDS = 3  # words of a number of something


def _are_captions(document: Document, above: list[int]) -> bool:
    """Are the lines *above* credits shorter than paragraphs on average, or a single one much shorter?

    Otherwise, they may be paragraphs above pictures without captions.
    """
    lengths = [len(line) for line, is_prose in zip(document.lines, document.prose, strict=True) if is_prose]
    most = sum(lengths) * (1 if len(above) > 1 else _SHARE)
    return all(len(document.lines[index]) * len(lengths) <= most for index in above)


def _is_long_sentence(document: Document, index: int) -> bool:
    """Is line *index*, the possible beginning of the story, as long as its other sentences?"""
    if not document.ended[index] or index > document.story:
        return False
    lengths = [len(line) for line, ended in zip(document.lines, document.ended, strict=True) if ended]
    return len(document.lines[index]) * len(lengths) > sum(lengths) * _SHARE


def _is_owner(document: Document, index: int) -> bool:
    """Is line *index*, above the rest of the story, a name in brackets? Below the story, it would be the author."""
    line = document.lines[index]
    return (
        line[0] == "("
        and line[-1] == ")"
        and index < document.last
        and len(line) < _MAX_NAME
        and document.verdicts[index] is None
        and _person.has_case(line[1])
        and " " in line
        and _person.is_name(line[1:-1])
    )


def _may_be_caption(document: Document, index: int) -> bool:
    """Is line *index* undecided, or taken for story by its form only?"""
    line, verdict = document.lines[index], document.verdicts[index]
    return (
        len(line) <= _LONGEST
        and document.matches[index] is None
        and not bullet_width(line)
        and (verdict is None or verdict.label in _OPEN_LABELS)
    )
