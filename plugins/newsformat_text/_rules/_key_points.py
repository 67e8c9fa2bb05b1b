"""Key points between headline and text or above the headline, as agencies and broadcasters print them."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._above._breadcrumbs import ends_with_picture_credit
from newsformat_text._above._title_form import is_title
from newsformat_text._authors import _people
from newsformat_text._dates._date_lines import is_date_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import COLONS, bullet_width, has_digit


_HEADING = Verdict(Label.SKIPPED, 0.9, "the heading of the key points")
POINT = Verdict(Label.LIST, 0.9, "a key point of the story, under a heading")
_UNHEADED = Verdict(Label.LIST, 0.85, "a key point of the story, above its text")

_MIN_POINTS, _MAX_POINTS = 2, 8  # points
_LONGEST = 200  # characters of a point
_MAX_HEADING = 24  # characters of their heading
_POINTS = lazily(
    r"(?:summary|(?:key|main) (?:points?|takeaways)|in short|at a glance|das wichtigste in kürze|auf einen blick"
    r"|points[ -]clés|l['’]essentiel|en bref|puntos clave|(?:las )?claves|en resumen|pontos[ -]chave|em resumo"
    r"|punti chiave|in breve|in het kort|kort fortalt|i korthet|kort sagt|najważniejsze informacje"
    r"|highlights?|(?:самое )?главное|коротко|(?:най)?головніше|головне|стисло|галоўнае|коратка|накратко"
    r"|най-важното|укратко|најважније|најважно|қысқаша|кыскача|товчхон|мухтасар|მოკლედ|მთავარი|հակիրճ|գլխավորը"
    r"|με λίγα λόγια|τα βασικά σημεία"
    r"|ملخص|الخلاصة|أبرز النقاط|خلاصه(?: خبر)?|چکیده|خلاصہ|اہم نکات|בקצרה|עיקרי הדברים|हाइलाइट्स|मुख्य (?:बिंदु|बातें)"
    r"|संक्षेप में|थोडक्यात|संक्षेपमा"
    r"|সারসংক্ষেপ|সংক্ষেপে|சுருக்கம்|ポイント|この記事のポイント|要点|核心要点|内容摘要|摘要|重点|重點"
    r"|(?:핵심 |[3세]줄 )?요약|สรุปข่าว|สรุปประเด็น(?:สำคัญ)?)\s?:?",
    re.IGNORECASE,
)


def heads_points(line: str) -> bool:
    """Is *line* a heading of key points, and nothing else?"""
    return len(line) <= _MAX_HEADING and _POINTS.fullmatch(line) is not None


def below_points(document: Document) -> int:
    """Return the headline below the key points at the beginning of a text, and take these; 0 if there are none."""
    if not document.lines or not heads_points(document.lines[0]):
        return 0
    stop = 1
    while stop < len(document.lines) and bullet_width(document.lines[stop]):
        stop += 1
    if stop <= _MIN_POINTS or stop + 1 >= len(document.lines) or not is_title(document, stop):
        return 0
    document.verdicts[:stop] = [_HEADING, *[POINT] * (stop - 1)]
    return stop


def take(document: Document) -> None:
    """Take the points under their heading, or between headline and byline, above the first paragraph."""
    top = document.headline + 1
    for index in range(top, min(top + _MAX_POINTS, document.first)):
        if document.verdicts[index] is None and heads_points(document.lines[index]):
            document.verdicts[index] = _HEADING
            _take_points(document, index + 1, _points_end(document, index + 1), POINT)
            return
    stop = _points_end(document, top)
    if top + _MIN_POINTS <= stop < document.first and _signs(document, stop):
        _take_points(document, top, stop, _UNHEADED)


def take_headed(document: Document) -> None:
    """Take the points right under the headline, below words that may also head other stories: ``Главное:``.

    Headings of other stories are above a headline or below a story.
    """
    verdicts, index, below = document.verdicts, document.headline + 1, document.headline + 2
    if below >= document.first or not has_label(verdicts[index], Label.RELATED_HEADING):
        return
    stop = next((k for k in range(below, document.first) if not has_label(verdicts[k], Label.RELATED)), document.first)
    line = document.lines[index]
    if line[-1] in COLONS and heads_points(line) and _MIN_POINTS <= stop - below <= _MAX_POINTS:
        verdicts[index:stop] = [_HEADING, *[POINT] * (stop - below)]


def _points_end(document: Document, start: int) -> int:
    """Return the line after those from *start* on that may be points."""
    return next((k for k in range(start, len(document.lines)) if not _is_point(document, k)), len(document.lines))


def _take_points(document: Document, start: int, stop: int, verdict: Verdict) -> None:
    if _MIN_POINTS <= stop - start <= _MAX_POINTS and stop < len(document.lines):
        document.set_verdict(range(start, stop), verdict)


def _signs(document: Document, index: int) -> bool:
    """Is line *index* a byline with a name?"""
    line, match = document.lines[index], document.matches[index]
    if match is None or match.kind is not Kind.BYLINE:
        return False
    return bool(_people.parse_people(match.rest, document.lexicon, line))


def _is_point(document: Document, index: int) -> bool:
    """May line *index* be a point: with a bullet, or without the end of a sentence?"""
    line, match = document.lines[index], document.matches[index]
    if document.verdicts[index] is not None or len(line) > _LONGEST or ends_with_picture_credit(document, index):
        return False
    if bullet_width(line):
        return True
    metadata = match is not None and match.kind in {Kind.BYLINE, Kind.CREDIT, Kind.DATE}
    if (
        metadata
        or document.prose[index]
        or document.ended[index]
        or (has_digit(line) and is_date_line(document, index))
    ):
        return False
    return len(line) * document.scale > _MAX_HEADING
