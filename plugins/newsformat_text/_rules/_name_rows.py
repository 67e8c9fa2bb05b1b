"""Rows of names that belong to the story: the players of a team, and towns by the strength of an earthquake.

As ``عمر جابر - حسام حسن - محمود علي`` under the goalkeeper, and ``震度4＝渡口市、南港町`` of Japanese agencies.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import bullet_width, has_digit


ROW = Verdict(Label.TABLE, 0.88, "one of several rows of names, of a team or of towns")

_ROWS = 2  # of names, or of towns
_WIDEST = 120  # characters of one
_BESIDE, _SHORT = 2, 30  # lines beside them that name one alone; characters of one
_TEAM = lazily(r"[^\W\d_]{2,14}(?: [^\W\d_]{1,14}){0,3}(?:\s[-–—]\s[^\W\d_]{2,14}(?: [^\W\d_]{1,14}){0,3}){1,6}")
_FELT = lazily(r"[◇◆▽▼■・]?\s?震度[1-7１-７][強弱]?\s?[＝=：:]\s?[^\W\d_]")


def take(document: Document) -> None:
    """Take such rows; those of a team stand amid the story, one of them at least with three names."""
    if document.known.tag == "ja":
        felt = [k for k in range(document.first + 1, len(document.lines)) if _is_felt(document, k)]
        document.set_verdict(felt if len(felt) >= _ROWS else [], ROW)
        return
    rows = [index for index in range(document.first + 1, len(document.lines)) if _is_team(document, index)]
    for own in runs(rows):
        several = len(own) >= _ROWS and any(len(_DASH.findall(document.lines[index])) > 1 for index in own)
        found = _with_beside(document, own) if several else range(0)
        if found and _goes_on(document, found.stop):
            document.set_verdict(found, ROW)


def _goes_on(document: Document, index: int) -> bool:
    """Is line *index* a sentence, and none of a site?"""
    if index >= len(document.lines) or not document.ended[index]:
        return False
    return document.matches[index] is None and not count_site_words(document.lines[index], document.known)


_DASHES = (" - ", " – ", " — ")
_DASH = lazily(r"\s[-–—]\s")


def _is_felt(document: Document, index: int) -> bool:
    line = document.lines[index]
    return "震度" in line and document.verdicts[index] is None and _FELT.match(line) is not None


def _is_team(document: Document, index: int) -> bool:
    """Is line *index* open, and two names or more apart by dashes and nothing else?"""
    line = document.lines[index]
    if document.verdicts[index] is not None or document.prose[index] or document.matches[index] or len(line) > _WIDEST:
        return False
    if not any(map(line.__contains__, _DASHES)):
        return False
    return _TEAM.fullmatch(line) is not None and not count_site_words(line, document.known)


def _with_beside(document: Document, rows: list[int]) -> range:
    """Return *rows* with the short lines right above and below that name one alone, or the team."""
    start, stop = rows[0], rows[-1] + 1
    while start > rows[0] - _BESIDE and _names_one(document, start - 1):
        start -= 1
    while stop < min(rows[-1] + 1 + _BESIDE, len(document.lines)) and _names_one(document, stop):
        stop += 1
    return range(start, stop)


def _names_one(document: Document, index: int) -> bool:
    """Is line *index* open, short, and no sentence, date or item?"""
    line = document.lines[index]
    if document.verdicts[index] is not None or len(line) > _SHORT or index <= document.first:
        return False
    return not (document.ended[index] or has_digit(line) or bullet_width(line))
