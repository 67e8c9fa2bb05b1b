"""Texts for screen readers only, on sites of any language: boxes to skip, list counts, notes on new windows.

Skippable boxes within a story, as at the BBC in forty languages, are named three times:
``Skip Top stories and continue reading``, ``Top stories``, and below ``End of Top stories``; so the language need not
be known. Lists of other stories are counted in English: ``list of 2 items``, ``list 1 of 2``, ``end of list``. Links
say that they open elsewhere: ``Harbour clerk wanted (opens in new tab)``. A sentence may contain such a link; a line
that ends with one, without a full stop, is only a link.
"""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import bullet_width, ends_sentence


_LIST_POSITION = Verdict(Label.TOOL, 0.95, "a position in a list, for screen readers")
_ITEM = Verdict(Label.RELATED, 0.93, "an item of a list, by the line for screen readers above")
_SIGN = lazily(r"(?i:list (?:of \d{1,2} items?|(?P<number>\d{1,2}) of \d{1,2})|end of list)")
_SIGN_LONGEST = 24  # characters of such a line
_FIRST_STARTS = frozenset(["list of ", "list 1 o"])  # beginnings of the first one in lower case


def take_lists(document: Document) -> None:
    """Take counts of lists, and each title below the number of its item."""
    lines, verdicts = document.lines, document.verdicts
    if not any([low[:8] in _FIRST_STARTS for low in document.lower_lines]):  # noqa: C419 -- twice as fast
        return
    for index in range(document.headline + 1, len(lines)):
        sign = _SIGN.fullmatch(lines[index]) if len(lines[index]) <= _SIGN_LONGEST else None
        if sign is not None:
            verdicts[index] = _LIST_POSITION
            below = lines[index + 1] if sign["number"] and index + 1 < len(lines) else ""
            if below and not (ends_sentence(below) and document.prose[index + 1]):
                verdicts[index + 1] = _ITEM


_HEADING = Verdict(Label.RELATED_HEADING, 0.95, "the name of a box to skip, by the lines around it")
_BOX_TITLE = Verdict(Label.RELATED, 0.93, "a title in a box to skip")
_BOX_LINE = Verdict(Label.SKIPPED, 0.93, "in a box to skip, and no title")
_MARK = Verdict(Label.TOOL, 0.95, "marks the beginning or end of a box to skip")

_NAME = range(4, 61)  # characters of the name of a box
# Characters of the words around the name, above and below the box.
_BEFORE_LENGTHS = range(6, 51)
_AFTER_LENGTHS = range(2, 26)
_ENDS = frozenset(["समाप्त"])  # the end in Hindi has no name
_MAX_BOX_LINES = 15
_SENTENCE = 30  # characters of a short paragraph
_TITLES = range(20, 200)  # characters of a title


def take_boxes(document: Document) -> None:
    """Take boxes between two paragraphs."""
    lines, prose, index = document.lines, document.prose, document.first + 1
    size = len(lines) - 1
    while index < size:
        index += 1
        name = lines[index]
        if len(name) in _NAME and not prose[index - 1] and _names(lines[index - 1], name, _BEFORE_LENGTHS):
            below = range(index + 1, min(index + _MAX_BOX_LINES, size))
            end = next((k for k in below if lines[k] in _ENDS or _names(lines[k], name, _AFTER_LENGTHS)), 0)
            if end and _is_story(document, index - 2) and _is_story(document, end + 1):
                _take_box(document, index, end)
                index = end


def _is_story(document: Document, index: int) -> bool:
    """Is line *index* a sentence, long enough for one of the story?"""
    return document.prose[index] or (len(document.lines[index]) >= _SENTENCE and document.ended[index])


def _names(line: str, name: str, more: range) -> bool:
    """Does *line* contain *name* and a number of further characters within *more*?"""
    return len(line) - len(name) in more and name in line


def _take_box(document: Document, heading: int, end: int) -> None:
    verdicts = document.verdicts
    verdicts[heading - 1 : heading + 1] = [_MARK, _HEADING]
    verdicts[end] = _MARK
    for index in range(heading + 1, end):
        line = document.lines[index]
        is_title = len(line) in _TITLES and (not document.ended[index] or line[-1] in "?!؟？")
        verdicts[index] = _BOX_TITLE if is_title else _BOX_LINE


_OPENED = Verdict(Label.RELATED, 0.9, "a title with a note that it opens in a new window")
_LINK = Verdict(Label.SKIPPED, 0.9, "a link with a note that it opens in a new window")

_OPENS_IN_WINDOW = lazily(
    r"[(\[（](?:opens? (?:in )?(?:an? )?(?:new|external) (?:browser )?(?:window|tab)"
    r"|öffnet (?:sich )?i[nm] (?:einem )?neue[nm] (?:Fenster|Tab)"
    r"|(?:(?:s['’])?ouvre (?:dans )?)?(?:une? )?(?:nouvelle fenêtre|nouvel onglet)"
    r"|(?:se )?abre en (?:una )?(?:nueva (?:ventana|pestaña)|(?:ventana|pestaña) nueva)"
    r"|abre (?:em|numa|n?uma) (?:uma )?nova (?:janela|aba|guia)|si apre in una nuova (?:finestra|scheda)"
    r"|opent in (?:een )?nieuw (?:venster|tabblad)|öppnas i (?:ett )?(?:nytt fönster|ny flik)"
    r"|åpnes i (?:et )?(?:nytt vindu|ny fane)|åbner i (?:et )?(?:nyt vindue|ny fane)"
    r"|avautuu uuteen (?:ikkunaan|välilehteen)|otwiera się w now(?:ym oknie|ej karcie)"
    r"|otevře se v nov(?:ém okně|é záložce)|откроется в нов(?:ом окне|ой вкладке)|открывается в новом окне"
    r"|新しい(?:ウィンドウ|タブ)で開く|在新(?:窗口|标签页)中?打开|새 창(?:에서)? ?(?:열림|열기))[)\]）]$",
    re.IGNORECASE,
)
_MAX_NOTE = 50  # characters of such a note
_MIN_TITLE = 20  # Latin letters of a title
_CLOSING = frozenset(")]）")


def take_links(document: Document) -> None:
    """Take undecided lines below the headline that end with such a note."""
    if _CLOSING.isdisjoint(document.last_characters):
        return
    for index in range(document.headline + 1, len(document.lines)):
        line = document.lines[index]
        if line[-1] not in _CLOSING or document.verdicts[index] is not None:
            continue
        if opens := _OPENS_IN_WINDOW.search(line, max(0, len(line) - _MAX_NOTE)):
            title = line[bullet_width(line) : opens.start()].strip()
            is_title = len(title) * document.scale >= _MIN_TITLE and document.matches[index] is None
            document.verdicts[index] = _OPENED if is_title else _LINK
