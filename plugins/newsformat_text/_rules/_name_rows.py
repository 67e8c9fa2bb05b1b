"""Rows of names that belong to the story: players of a team, and places by the strength of an earthquake.

Examples are ``عمر جابر - حسام حسن - محمود علي`` under the goalkeeper, and ``震度4＝渡口市、南港町`` from Japan.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import bullet_width, has_digit


ROW = Verdict(Label.TABLE, 0.88, "one of several rows of names, of players or places")

_ROWS = 2  # of names
_MAX_ROW = 120  # characters of a row
_REACH, _MAX_NAME = 2, 30  # lines above and below with one name; characters of such a line
_TEAM = lazily(r"[^\W\d_]{2,14}(?: [^\W\d_]{1,14}){0,3}(?:\s[-–—]\s[^\W\d_]{2,14}(?: [^\W\d_]{1,14}){0,3}){1,6}")
_SEISMIC_INTENSITY = lazily(r"[◇◆▽▼■・]?\s?震度[1-7１-７][強弱]?\s?[＝=：:]\s?[^\W\d_]")


def take(document: Document) -> None:
    """Take such rows; those of a team are within the story, and at least one has three names."""
    if document.lexicon.tag == "ja":
        felt = [k for k in range(document.first + 1, len(document.lines)) if _is_intensity_row(document, k)]
        document.set_verdict(felt if len(felt) >= _ROWS else [], ROW)
        return
    rows = [index for index in range(document.first + 1, len(document.lines)) if _is_team(document, index)]
    for run in runs(rows):
        several = len(run) >= _ROWS and any(len(_DASH.findall(document.lines[index])) > 1 for index in run)
        found = _with_single_names(document, run) if several else range(0)
        if found and _continues(document, found.stop):
            document.set_verdict(found, ROW)


def _continues(document: Document, index: int) -> bool:
    """Is line *index* a sentence without phrases and words of websites?"""
    if index >= len(document.lines) or not document.ended[index]:
        return False
    return document.matches[index] is None and not count_site_words(document.lines[index], document.lexicon)


_DASHES = (" - ", " – ", " — ")
_DASH = lazily(r"\s[-–—]\s")


def _is_intensity_row(document: Document, index: int) -> bool:
    line = document.lines[index]
    return "震度" in line and document.verdicts[index] is None and _SEISMIC_INTENSITY.match(line) is not None


def _is_team(document: Document, index: int) -> bool:
    """Is line *index* undecided, and only two or more names between dashes?"""
    line = document.lines[index]
    if document.verdicts[index] is not None or document.prose[index] or document.matches[index] or len(line) > _MAX_ROW:
        return False
    if not any(map(line.__contains__, _DASHES)):
        return False
    return _TEAM.fullmatch(line) is not None and not count_site_words(line, document.lexicon)


def _with_single_names(document: Document, rows: list[int]) -> range:
    """Return *rows* with the short lines right above and below that name one player, or the team."""
    start, stop = rows[0], rows[-1] + 1
    while start > rows[0] - _REACH and _is_single_name(document, start - 1):
        start -= 1
    while stop < min(rows[-1] + 1 + _REACH, len(document.lines)) and _is_single_name(document, stop):
        stop += 1
    return range(start, stop)


def _is_single_name(document: Document, index: int) -> bool:
    """Is line *index* undecided, short, and no sentence, date or item?"""
    line = document.lines[index]
    if document.verdicts[index] is not None or len(line) > _MAX_NAME or index <= document.first:
        return False
    return not (document.ended[index] or has_digit(line) or bullet_width(line))
