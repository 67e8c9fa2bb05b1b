"""Lines of signs, and controls of a page: rows of one sign, font sizes, counters, signs of posts."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._site_lines import ONWARD, is_pager, is_size
from newsformat_text._document import Document
from newsformat_text._labels import BUTTON, Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._lone_bullets import precedes_framed_title
from newsformat_text._shape import BULLETS, DASHES, is_rule


_RULE = Verdict(Label.RULE, 0.95, "a row of one sign")
_SIGNS = Verdict(Label.SKIPPED, 0.9, "has neither letters nor digits")
_RULES = frozenset("_=*~•·—ـ─━═-")
_MOST_SIGNS = 16  # characters of a line of signs


def take_rules(document: Document) -> None:
    """Take rows of one sign."""
    verdicts = document.verdicts
    if _RULES.isdisjoint(document.first_characters):
        return
    for index in [index for index, line in enumerate(document.lines) if line[0] in _RULES]:
        if verdicts[index] is None and is_rule(document.lines[index]):
            verdicts[index] = _RULE if document.first < index < document.last + 2 else BUTTON


def take_signs(document: Document) -> None:
    """Take short lines without letters or digits, and numbers of further pictures (``+3``).

    Dots may stand for an omission in the text, but not below it. A bullet alone that recurs stays undecided, since its
    item is on the next line.
    """
    verdicts = document.verdicts
    for index in document.short:
        line = document.lines[index]
        if len(line) > _MOST_SIGNS:
            continue
        if verdicts[index] is None and index != document.headline and is_page_control(document, index):
            verdicts[index] = BUTTON
        elif verdicts[index] is None and not any(map(str.isalnum, line)):
            is_open = (("…" in line or ".." in line) and index + 1 < len(document.lines)) or (
                line in BULLETS and line in document.repeated and not _is_bullet_without_item(document, index)
            )
            verdicts[index] = None if is_open else _SIGNS


def take_framed_titles(document: Document) -> None:
    """Take titles of other stories between two dashes on lines of their own, and the dashes."""
    if document.first_characters.isdisjoint(DASHES):
        return
    lines, verdicts = document.lines, document.verdicts
    for index in range(document.first + 1, document.last):
        if lines[index] in DASHES and verdicts[index + 1] is None and precedes_framed_title(lines, index):
            verdicts[index : index + 3] = [_SIGNS, _FRAMED, _SIGNS]


_FRAMED = Verdict(Label.RELATED, 0.85, "a title between two dashes within the story")


def take_closable(document: Document) -> None:
    """Take short lines with a cross that closes a box (``Advert by Acme ×``), one word between dashes, and pagers.

    Pagers lead to the previous and the next story.
    """
    if _CLOSED.isdisjoint(document.last_characters):
        return
    for index in [k for k, line in enumerate(document.lines) if line[-1] in _CLOSED and k > document.headline]:
        line = document.lines[index]
        is_closed = line[-1] in _CROSSES and line[-2:-1] == " " and len(line) <= _BOX
        is_closed = is_closed or (
            line[-1] in DASHES and line[0] in DASHES and _WORD_BETWEEN_DASHES.fullmatch(line) is not None
        )
        if document.verdicts[index] is None and (is_closed or is_pager(line)):
            document.verdicts[index] = BUTTON


_CROSSES = frozenset("×✕✖╳")
_CLOSED = _CROSSES.union(DASHES, ONWARD)
_WORD_BETWEEN_DASHES = lazily(r"[-–—] [^\W\d_]{5,20} [-–—]")  # - Advertisement -


def take_post_details(document: Document) -> None:
    """Take details of an embedded post within the story: its sound, and who shared it.

    Examples are ``♬ original sound - Ann Lee`` and ``Henkilön Ann Lee (@annlee) jakama julkaisu``.
    """
    for index in range(document.first + 1, len(document.lines)):
        line = document.lines[index]
        shared = (line[0] == "♬" and " - " in line) or ("(@" in line and _SHARED_BY.fullmatch(line) is not None)
        if shared and document.verdicts[index] is None and len(line) <= _POST:
            document.verdicts[index] = BUTTON


# Languages with the word for sharing behind the name: Finnish, Turkish, Hungarian, Korean and Hindi.
_SHARED_BY = lazily(
    r"[^()]{3,80} \(@[\w.]{2,30}\)\S{0,4} "
    r"(?:jakama julkaisu|paylaştığı (?:bir )?gönderi|által megosztott bejegyzés|공유 게시물|द्वारा साझा की गई पोस्ट)"
)
_POST = 160  # characters of such a line


def _is_bullet_without_item(document: Document, index: int) -> bool:
    """Is line *index*, a bullet alone, the last line, or above another bullet or a heading of other stories?"""
    if index + 1 == len(document.lines):
        return True
    match = document.matches[index + 1]
    return document.lines[index + 1] in BULLETS or (match is not None and match.kind is Kind.RELATED)


_BOX = 60  # characters of a line with a cross


def is_page_control(document: Document, index: int) -> bool:
    """Is line *index* a font size, an advert between corners, a number of pictures, or printed by a program?"""
    line = document.lines[index]
    of_gallery = " / " in line and _OF_GALLERY.fullmatch(line) is not None
    if (
        line in _NOTHING
        or not line.replace("Image", "").strip()
        or (line[0].isdigit() and _SHARE_COUNT.fullmatch(line))
    ):
        return True
    return is_size(line) or (line[0] == "◤" and line[-1] == "◢") or of_gallery or _is_more(document, index)


_SHARE_COUNT = lazily(  # numbers of shares
    r"\d{1,6}\s(?i:pasidalin|dalinosi|udostępni|sdílení|zdieľan|megosztás|deljenj|dijeljenj|споделян|поделил"
    r"|поширен|paylaşım|delninga|partages|compartid|condivision)[^\W\d_]{0,6}"
)
_NOTHING = frozenset(["None", "null", "undefined", "NaN"])  # printed by programs for missing values


def _is_more(document: Document, index: int) -> bool:
    """Is line *index* the number of further pictures, between lines with letters?"""
    neighbours = document.lines[index - 1 : index] + document.lines[index + 1 : index + 2]
    return (
        document.lines[index][0] == "+"
        and _COUNT_OF_MORE.fullmatch(document.lines[index]) is not None
        and all(any(map(str.isalpha, line)) for line in neighbours)
    )


_COUNT_OF_MORE = lazily(r"\+\d{1,3}")
_OF_GALLERY = lazily(r"\d{1,3} / \d{1,3}")
