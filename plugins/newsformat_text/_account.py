"""How each line of a text was taken, and why."""

from __future__ import annotations

from newsformat.plugin import Explanation, Line
from newsformat_text import _judge
from newsformat_text._decoding import Decoded
from newsformat_text._document import Document
from newsformat_text._features import Context
from newsformat_text._labels import Label
from newsformat_text._lexicon import Match


def explained(text: str, document: Document, language: str, decoded: Decoded) -> Explanation:
    """Return the verdict on every line of *text*, blank ones too."""
    at = {number: index for index, number in enumerate(document.numbers)}
    lines: list[Line] = []
    context = Context(document) if document.lines else None
    for number, line in enumerate(text.splitlines(), 1):
        if number in at:
            lines.append(_line(number, line, document, at[number], context))
        elif line.strip() and lines:
            before = lines[-1]
            lines.append(
                Line(
                    number=number,
                    text=line,
                    label=before.label,
                    confidence=before.confidence,
                    reasons=("goes on with the line above",),
                )
            )
        else:
            lines.append(Line(number=number, text=line, label=Label.BLANK, reasons=("blank",)))
    how = f"the language is {language or 'unknown'}; phrases of the pack {document.known.tag!r}"
    return Explanation(
        language=language, encoding=decoded.encoding, lines=tuple(lines), remarks=(how, *decoded.remarks)
    )


def _line(number: int, text: str, document: Document, index: int, context: Context | None) -> Line:
    verdict = document.verdicts[index]
    assert verdict is not None  # noqa: S101 -- for the type checker
    reasons = [verdict.reason]
    if match := document.matches[index]:
        reasons.append(_phrase(match))
    if verdict.reason.endswith("says the line model") and context is not None:
        reasons.extend(_judge.why(context, index))
    return Line(number=number, text=text, label=verdict.label, confidence=verdict.confidence, reasons=tuple(reasons))


def _phrase(match: Match) -> str:
    return f"begins with {match.phrase!r}, a phrase of the kind {match.kind}"


def exact(text: str, decoded: Decoded) -> Explanation:
    """Say that *text* has an underlined headline and is read as it was written."""
    lines = []
    seen = ""
    for number, line in enumerate(text.splitlines(), 1):
        label = Label.BLANK if not line.strip() else Label.BODY if seen == "body" else Label.SKIPPED
        if not seen:
            label, seen = Label.HEADLINE, "head"
        elif not line.strip():
            seen = "body"
        lines.append(
            Line(number=number, text=line, label=label, reasons=("the headline is underlined: read as it was written",))
        )
    return Explanation(encoding=decoded.encoding, lines=tuple(lines))
