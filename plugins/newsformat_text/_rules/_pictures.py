"""Pictures amid a story: a caption on one line, and on the next a credit without a word that announces it."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._dates._reading_time import is_reading_time
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._credited_captions import CREDIT
from newsformat_text._shape import bullet_width


_ABOVE = Verdict(Label.CAPTION, 0.88, "stands above a picture credit")
_OWNER = Verdict(Label.CAPTION, 0.88, "a name in brackets under a caption, above the rest of the story")

_LONGEST = 260  # characters of a caption
_NAMED = 40  # characters of a name in brackets
_CREDITED = 80  # characters of a picture credit in brackets
_SHARE = 0.6  # of the length of paragraphs, that the only caption has at most
_REACH = 30  # lines under the headline
_OPEN = frozenset({Label.BODY, Label.SUBHEADING, Label.CAPTION})


def take(document: Document) -> None:
    """Take each line that says nothing but whose a picture is, and the caption above it."""
    lines, verdicts = document.lines, document.verdicts
    _take_over_announced(document)
    owned = [k for k in range(document.headline + 2, len(lines)) if _says_whose(document, k)]
    for index in owned:
        verdicts[index] = verdicts[index] or _OWNER
    above = [index - 1 for index in owned if _may_be_caption(document, index - 1)]
    captioned = _are_captions(document, above)
    for index in above:
        if captioned or not (document.prose[index] or _is_long_sentence(document, index)):
            verdicts[index] = _ABOVE


def _says_whose(document: Document, index: int) -> bool:
    """Does line *index* say whose a picture is, and nothing else?"""
    return document.verdicts[index] is CREDIT or _is_owner(document, index) or _is_bracketed(document, index)


def _is_bracketed(document: Document, index: int) -> bool:
    """Is line *index*, amid the story, a picture credit in brackets: ``(Image credit: Harbour Times)``?"""
    line, match = document.lines[index], document.matches[index]
    if match is None or match.kind is not Kind.CAPTION or not has_label(document.verdicts[index], Label.CAPTION):
        return False
    return index < document.last and line[0] in "([（" and line[-1] in ")]）" and len(line) < _CREDITED


def _take_over_announced(document: Document) -> None:
    """Take the short open line between headline and story that no stop ends, above ``Photo: Ann Lee``."""
    stop = min(document.story, document.headline + _REACH, len(document.lines) - 1)
    for index in range(document.headline + 2, stop):
        match, verdict = document.matches[index + 1], document.verdicts[index]
        credited = match is not None and match.kind is Kind.CAPTION and match.marked and bool(match.rest)
        is_open = credited and verdict is None and not document.prose[index] and _may_be_caption(document, index)
        is_open = is_open and not (_is_counted(document.lines[index]) or _is_long_sentence(document, index))
        if is_open and document.lines.count(document.lines[index]) == 1:
            document.verdicts[index] = _ABOVE


def take_named(document: Document) -> None:
    """Take the line or two above a caption, before the story, that have but words of it: ``City Hall``, as its name."""
    lines, verdicts = document.lines, document.verdicts
    stop = min(document.story, document.headline + _REACH, len(lines) - 1)
    for index in range(document.headline + 1, stop):
        if verdicts[index] is not None or not has_label(verdicts[index + 1], Label.CAPTION):
            continue
        words, shown = lines[index].lower().split(), lines[index + 1].lower()
        if len(words) <= _NAME and document.matches[index] is None and shown.startswith(lines[index].lower()):
            verdicts[index] = _NAMED_SO


_NAME = 6  # words of what a picture is called
_NAMED_SO = Verdict(Label.CAPTION, 0.8, "a picture's title, which begins its caption below")


def take_shouted(document: Document) -> None:
    """Take what begins with words in capitals and a colon above ``Foto: …``: so papers of Norway print captions."""
    if document.known.tag != "no":
        return
    for index in range(document.headline + 1, len(document.lines) - 1):
        below = document.matches[index + 1]
        credited = below is not None and below.kind is Kind.CAPTION and below.marked and bool(below.rest)
        if credited and document.verdicts[index] is None and _SHOUTED.match(document.lines[index]):
            document.verdicts[index] = _ABOVE


_SHOUTED = lazily(r"[^\W\d_a-zæøå]{3,24}(?: [^\W\d_a-zæøå]{2,16}){0,3}: [^\W\d_]")  # GLAD: Anna Berg …


def _is_counted(line: str) -> bool:
    """Is *line* a time to read, or how many comments there are: ``12 komentara``?"""
    return is_reading_time(line) or (line[0].isdigit() and line.count(" ") < _COUNTED)


_COUNTED = 3  # words of a number of something


def _are_captions(document: Document, above: list[int]) -> bool:
    """Are the lines *above* names of photographers all shorter than paragraphs are, and a single one much shorter?

    Else they may be paragraphs, and the pictures under them without captions.
    """
    lengths = [len(line) for line, own in zip(document.lines, document.prose, strict=True) if own]
    most = sum(lengths) * (1 if len(above) > 1 else _SHARE)
    return all(len(document.lines[index]) * len(lengths) <= most for index in above)


def _is_long_sentence(document: Document, index: int) -> bool:
    """Does line *index*, with which the story would begin, end as a sentence, and is it as long as others that do?"""
    if not document.ended[index] or index > document.story:
        return False
    lengths = [len(line) for line, ended in zip(document.lines, document.ended, strict=True) if ended]
    return len(document.lines[index]) * len(lengths) > sum(lengths) * _SHARE


def _is_owner(document: Document, index: int) -> bool:
    """Is line *index*, above the rest of the story, a name in brackets? Below it, it would be who wrote the story."""
    line = document.lines[index]
    return (
        line[0] == "("
        and line[-1] == ")"
        and index < document.last
        and len(line) < _NAMED
        and document.verdicts[index] is None
        and _person.has_case(line[1])
        and " " in line
        and _person.is_name(line[1:-1])
    )


def _may_be_caption(document: Document, index: int) -> bool:
    """Is line *index* open, or taken for story by no more than its form?"""
    line, verdict = document.lines[index], document.verdicts[index]
    return (
        len(line) <= _LONGEST
        and document.matches[index] is None
        and not bullet_width(line)
        and (verdict is None or verdict.label in _OPEN)
    )
