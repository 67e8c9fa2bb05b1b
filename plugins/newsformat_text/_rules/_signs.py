"""Lines of signs, and controls of a page: rows of one sign, font sizes, counters, signs of posts."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._site_lines import ONWARD, is_pager, is_size
from newsformat_text._document import Document
from newsformat_text._labels import BUTTON, Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import BULLETS, DASHES, is_rule


_RULE = Verdict(Label.RULE, 0.95, "a row of one sign")
_SIGNS = Verdict(Label.SKIPPED, 0.9, "has neither letter nor digit")
_RULES = frozenset("_=*~•·—ـ─━═-")
_MOST_SIGNS = 16  # characters of a line of signs


def take_rules(document: Document) -> None:
    """Take the rows of one sign."""
    verdicts = document.verdicts
    if _RULES.isdisjoint(document.first_characters):
        return
    for index in [index for index, line in enumerate(document.lines) if line[0] in _RULES]:
        if verdicts[index] is None and is_rule(document.lines[index]):
            verdicts[index] = _RULE if document.first < index < document.last + 2 else BUTTON


def take_signs(document: Document) -> None:
    """Take the short lines that have neither letter nor digit, and how many pictures are not shown: ``+3``.

    Dots may stand for what is left out of a text, but not below it.

    A bullet that comes again alone stays open: what it begins is below.
    """
    verdicts = document.verdicts
    for index in document.short:
        line = document.lines[index]
        if len(line) > _MOST_SIGNS:
            continue
        if verdicts[index] is None and index != document.headline and is_of_page(document, index):
            verdicts[index] = BUTTON
        elif verdicts[index] is None and not any(map(str.isalnum, line)):
            is_open = (("…" in line or ".." in line) and index + 1 < len(document.lines)) or (
                line in BULLETS and line in document.repeated and not _heads_nothing(document, index)
            )
            verdicts[index] = None if is_open else _SIGNS


def take_closed(document: Document) -> None:
    """Take the short lines behind which a cross closes a box, ``Advert by Acme ×``, and one word between dashes.

    And those that lead to the story before and the one behind.
    """
    if _CLOSED.isdisjoint(document.last_characters):
        return
    for index in [k for k, line in enumerate(document.lines) if line[-1] in _CLOSED and k > document.headline]:
        line = document.lines[index]
        is_closed = line[-1] in _CROSSES and line[-2:-1] == " " and len(line) <= _BOX
        is_closed = is_closed or (line[-1] in DASHES and line[0] in DASHES and _NAMED.fullmatch(line) is not None)
        if document.verdicts[index] is None and (is_closed or is_pager(line)):
            document.verdicts[index] = BUTTON


_CROSSES = frozenset("×✕✖╳")
_CLOSED = _CROSSES.union(DASHES, ONWARD)
_NAMED = lazily(r"[-–—] [^\W\d_]{5,20} [-–—]")  # - Advertisement -


def take_shared(document: Document) -> None:
    """Take what the post of a network says of itself amid the story: whose sound it has, and who shared it.

    ``♬ original sound - Ann Lee``, ``Henkilön Ann Lee (@annlee) jakama julkaisu``.
    """
    for index in range(document.first + 1, len(document.lines)):
        line = document.lines[index]
        shared = (line[0] == "♬" and " - " in line) or ("(@" in line and _SHARED_BY.fullmatch(line) is not None)
        if shared and document.verdicts[index] is None and len(line) <= _POST:
            document.verdicts[index] = BUTTON


# Where the word for who shared it stands behind the name: in Finnish, Turkish, Hungarian, Korean and Hindi.
_SHARED_BY = lazily(
    r"[^()]{3,80} \(@[\w.]{2,30}\)\S{0,4} "
    r"(?:jakama julkaisu|paylaştığı (?:bir )?gönderi|által megosztott bejegyzés|공유 게시물|द्वारा साझा की गई पोस्ट)"
)
_POST = 160  # characters of such a line


def _heads_nothing(document: Document, index: int) -> bool:
    """Is line *index*, a bullet alone, the last one, or is below it another or the heading of other stories?"""
    if index + 1 == len(document.lines):
        return True
    match = document.matches[index + 1]
    return document.lines[index + 1] in BULLETS or (match is not None and match.kind is Kind.RELATED)


_BOX = 60  # characters of what a cross closes


def is_of_page(document: Document, index: int) -> bool:
    """Is line *index* a size of letters, an advert between corners, or how many pictures there are?"""
    line = document.lines[index]
    of_gallery = " / " in line and _OF_GALLERY.fullmatch(line) is not None
    if line in _NOTHING or not line.replace("Image", "").strip() or (line[0].isdigit() and _SHARED.fullmatch(line)):
        return True
    return is_size(line) or (line[0] == "◤" and line[-1] == "◢") or of_gallery or _is_more(document, index)


_SHARED = lazily(  # how often a story was shared
    r"\d{1,6}\s(?i:pasidalin|dalinosi|udostępni|sdílení|zdieľan|megosztás|deljenj|dijeljenj|споделян|поделил"
    r"|поширен|paylaşım|delninga|partages|compartid|condivision)[^\W\d_]{0,6}"
)
_NOTHING = frozenset(["None", "null", "undefined", "NaN"])  # what programs print for what is not there


def _is_more(document: Document, index: int) -> bool:
    """Does line *index* say how many more pictures there are, between lines that are no figures?"""
    beside = document.lines[index - 1 : index] + document.lines[index + 1 : index + 2]
    return (
        document.lines[index][0] == "+"
        and _MORE.fullmatch(document.lines[index]) is not None
        and all(any(map(str.isalpha, line)) for line in beside)
    )


_MORE = lazily(r"\+\d{1,3}")
_OF_GALLERY = lazily(r"\d{1,3} / \d{1,3}")
