"""Detects the unit of a document's offsets by the texts of its spans, or by word boundaries."""

from __future__ import annotations

from collections.abc import Mapping

from newsformat.plugin import Report
from newsformat_annotations._offsets import CODE_POINTS, UTF_16, has_pairs, in_code_points
from newsformat_annotations._spans import Span


def in_detected_unit(  # noqa: PLR0913, PLR0917 -- all properties of a document
    text: str, spans: list[Span], words: Mapping[Span, str], unit: str, usual: str, report: Report, row: int | None
) -> list[Span]:
    """Return *spans* of *text* in code points.

    Args:
        text: without characters of two units, nothing is to be done.
        spans: with the offsets of the document.
        words: the texts of spans, as far as the document repeats them.
        unit: ``code-points``, ``utf-16``, or ``auto`` to choose the one that fits more spans.
        usual: the unit to use if both fit equally.
        report: gets the assumption.
        row: the line where the document begins in its source.
    """
    if not spans or not has_pairs(text):
        return spans
    units = in_code_points(text, spans)
    if unit != "auto":
        return units if unit == UTF_16 else spans
    given = [words.get(span) for span in spans]
    as_points, as_units = _fit(text, spans, given), _fit(text, units, given)
    taken = usual if as_points == as_units else CODE_POINTS if as_points > as_units else UTF_16
    if spans != units:
        name = "UTF-16 units" if taken == UTF_16 else "code points"
        report.note(f"offsets of a text with characters beyond U+FFFF read as {name}", line=row)
    return units if taken == UTF_16 else spans


def _fit(text: str, spans: list[Span], words: list[str | None]) -> int:
    """Count *spans* that have the expected *words*, or else begin and end at word boundaries."""
    return sum(map(_fits, [text] * len(spans), spans, words))


def _fits(text: str, span: Span, word: str | None) -> bool:
    if not 0 <= span.start < span.end <= len(text):
        return False
    if word is not None:
        return any(span.end - span.start == len(form) and text[span.start : span.end] == form for form in _forms(word))
    inner = text[span.start], text[span.end - 1]
    outer = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return not any(map(str.isspace, inner)) and not any(map(str.isalnum, outer))


def has_words(text: str, span: Span, words: str) -> bool:
    """Does *span* of *text* have these *words*, apart from white space?"""
    if not 0 <= span.start <= span.end <= len(text) or span.end - span.start > _MAX_FACTOR * len(words) + _MAX_FACTOR:
        return False
    return text[span.start : span.end].split() in [form.split() for form in _forms(words)]


def _forms(words: str) -> set[str]:
    """Return possible forms of *words*: Label Studio writes a line feed as a backslash and an n."""
    return {words, words.replace("\\n", "\n")}


_MAX_FACTOR = 10  # factor for white space; more would take long to compare
