"""Bullet-point summaries by an AI, recognised by a line above or below that says so."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import BULLETS, bullet_width


_MADE_BY_AI = Verdict(Label.TOOL, 0.9, "says that a summary was made by an AI")
_HEADING = Verdict(Label.SKIPPED, 0.9, "the heading of a summary by an AI")
_POINT = Verdict(Label.SKIPPED, 0.9, "a point of a summary by an AI")

_LONGEST = 160  # characters of a line that names the AI
_MAX_HEADING = 30  # characters of a heading
_MIN_POINTS = 2
_SUMMARY = lazily(
    r"summar|zusammen(?:fass|gefass)|sammendrag|sammenfat|sammanfatt|oppsummer|opsummer|r[eé]sum|resoconto|riassun|sintesi"
    r"|samenvat|samengevat|streszcz|podsumow|shrnut|zhrnut|összefoglal|rezumat|özet|ringkas|tiivist|tóm tắt|key points"
    r"|краткое содержание|кратк\w{1,3} пересказ|короткий зміст|요약|要約|要点|摘要|概要|总结|總結|速览|สรุป"
    r"|ملخص|تلخيص|خلاصه|خلاصہ|תקציר|סיכום|सारांश|সারসংক্ষেপ|সারাংশ|சுருக்கம்|rangkuman|muhtasari|xülasə|xulosa"
)  # in small letters
_BY_AI = lazily(
    r"(?<![A-Za-z])(?:AI|A\.I\.|KI|IA|ChatGPT|GPT|ИИ|ШІ)(?![A-Za-zА-я])|[Kk]unstig intelligens"
    r"|[Kk]ünstliche[rn]? Intelligenz"
    r"|[Ii]ntelligence artificielle|[Ii]nteligencia artificial|[Ii]nteligência artificial|[Ii]ntelligenza artificiale"
    r"|[Kk]unstmatige intelligentie|[Ss]ztuczn\w{1,3} inteligencj|umělou inteligenc|umelou inteligenc|[Yy]apay zek"
    r"|[Tt]ekoäly|[Aa]rtificial intelligence|[Mm]esterséges intelligenci|[Kk]ecerdasan buatan"
    r"|trí tuệ nhân tạo|인공지능|人工知能|人工智能|人工智慧|ปัญญาประดิษฐ์|الذكاء الاصطناعي"
    r"|هوش مصنوعی|مصنوعی ذہانت|בינה מלאכותית|कृत्रिम बुद्धिमत्ता|কৃত্রিম বুদ্ধিমত্তা|செயற்கை நுண்ணறிவு|एआई|এআই"
)


def take(document: Document) -> None:
    """Take the points above or below such a line, with the heading between or above them."""
    _take_unbulleted(document)
    lines, stop = document.lines, 0
    for start in [k for k, line in enumerate(lines) if line[0] in BULLETS]:
        if start < stop or not bullet_width(lines[start]):
            continue
        stop = next((k for k in range(start, len(lines)) if not bullet_width(lines[k])), len(lines))
        if stop - start >= _MIN_POINTS:
            _take_points(document, start, stop)


def _take_unbulleted(document: Document) -> None:
    """Take lines without bullets near the headline, between two such lines or in a block below the first one."""
    top = document.headline + 1
    for start in range(top, min(top + _MAX_LINES_BELOW, len(document.lines) - 1)):
        if len(document.lines[start]) <= _MAX_HEADING and _names_ai(document, start):
            stop = min(start + 2 + _MAX_POINTS, len(document.lines))
            result = next((k for k in range(start + 1, stop) if _names_ai(document, k)), -1)
            end = result if result > 0 else _block_end(document, start)
            if start + 1 < end <= start + 1 + _MAX_POINTS and end < len(document.lines):
                document.set_verdict(range(start + 1, end), _POINT)
                document.verdicts[start] = _MADE_BY_AI
                document.verdicts[end] = _MADE_BY_AI if result > 0 else document.verdicts[end]
            return


def _block_end(document: Document, start: int) -> int:
    """Return the end of the block under line *start*, if a blank line and the story follow; else *start*."""
    numbers, end = document.numbers, start + 1
    while end < len(numbers) and numbers[end] == numbers[end - 1] + 1:
        end += 1
    return end if end < len(numbers) and document.prose[end] else start


_MAX_LINES_BELOW, _MAX_POINTS = 8, 6  # lines under the headline; points


def _take_points(document: Document, start: int, stop: int) -> None:
    """Take the points from line *start* up to *stop*, if a line above or below says that they are by an AI."""
    verdicts, has_heading = document.verdicts, _is_heading(document, start - 1)
    result = next((k for k in (start - 1, start - 2 if has_heading else stop, stop) if _names_ai(document, k)), -1)
    if result < 0:
        return
    document.set_verdict(range(start, stop), _POINT)
    if has_heading:
        verdicts[start - 1] = _HEADING
    verdicts[result] = _MADE_BY_AI


def _is_heading(document: Document, index: int) -> bool:
    return index > document.headline and len(document.lines[index]) <= _MAX_HEADING and not document.prose[index]


def _names_ai(document: Document, index: int) -> bool:
    """Does line *index* say that an AI made a summary?"""
    if not document.headline < index < len(document.lines) or len(document.lines[index]) > _LONGEST:
        return False
    line = document.lines[index]
    return _SUMMARY.search(document.lower_lines[index]) is not None and _BY_AI.search(line) is not None
