"""Summaries in points that an AI made of the story, told by a line beside them that says so."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import BULLETS, bullet


_MADE = Verdict(Label.TOOL, 0.9, "says that a summary was made by an AI")
_HEADING = Verdict(Label.SKIPPED, 0.9, "heads a summary that an AI made")
_POINT = Verdict(Label.SKIPPED, 0.9, "a point of a summary that an AI made")

_LONGEST = 160  # characters of a line that says who made it
_SHORT = 30  # characters of a heading
_LEAST = 2  # points
_SUMMARY = lazily(
    r"summar|zusammen(?:fass|gefass)|sammendrag|sammenfat|sammanfatt|oppsummer|opsummer|r[eé]sum|resoconto|riassun|sintesi"
    r"|samenvat|samengevat|streszcz|podsumow|shrnut|zhrnut|összefoglal|rezumat|özet|ringkas|tiivist|tóm tắt|key points",
    re.IGNORECASE,
)
_BY_AI = lazily(
    r"\b(?:AI|A\.I\.|KI|IA|ChatGPT|GPT)\b|[Kk]unstig intelligens|[Kk]ünstliche[rn]? Intelligenz"
    r"|[Ii]ntelligence artificielle|[Ii]nteligencia artificial|[Ii]nteligência artificial|[Ii]ntelligenza artificiale"
    r"|[Kk]unstmatige intelligentie|[Ss]ztuczn\w{1,3} inteligencj|umělou inteligenc|umelou inteligenc|[Yy]apay zek"
    r"|[Tt]ekoäly|[Aa]rtificial intelligence|[Mm]esterséges intelligenci|[Kk]ecerdasan buatan"
)


def take(document: Document) -> None:
    """Take the points above or below a line that says so, with the heading between or above them."""
    lines, stop = document.lines, 0
    for start in [k for k, line in enumerate(lines) if line[0] in BULLETS]:
        if start < stop or not bullet(lines[start]):
            continue
        stop = next((k for k in range(start, len(lines)) if not bullet(lines[k])), len(lines))
        if stop - start >= _LEAST:
            _take_points(document, start, stop)


def _take_points(document: Document, start: int, stop: int) -> None:
    """Take the points from line *start* up to *stop*, if a line beside them says that an AI made them."""
    verdicts, headed = document.verdicts, _is_heading(document, start - 1)
    made = next((k for k in (start - 1, start - 2 if headed else stop, stop) if _says_so(document, k)), -1)
    if made < 0:
        return
    verdicts[start:stop] = [_POINT] * (stop - start)
    if headed:
        verdicts[start - 1] = _HEADING
    verdicts[made] = _MADE


def _is_heading(document: Document, index: int) -> bool:
    return index > document.headline and len(document.lines[index]) <= _SHORT and not document.prose[index]


def _says_so(document: Document, index: int) -> bool:
    """Does line *index* say that an AI made a summary?"""
    if not document.headline < index < len(document.lines) or len(document.lines[index]) > _LONGEST:
        return False
    line = document.lines[index]
    return _SUMMARY.search(line) is not None and _BY_AI.search(line) is not None
