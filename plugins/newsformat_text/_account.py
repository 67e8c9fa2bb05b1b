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
        reasons.extend(dict.fromkeys(map(_said, _judge.why(context, index))))
    return Line(number=number, text=text, label=verdict.label, confidence=verdict.confidence, reasons=tuple(reasons))


# What the features of the line model are about, by how they begin; the first that fits counts.
_ABOUT = (
    ("bias", "most lines are so"),
    ("credit", "a name at its end, as of a photographer"),
    ("copy", "a copyright sign"),
    ("url", "an address in it"),
    ("time", "a time of day in it"),
    ("year", "a year in it"),
    ("bar", "bars or arrows in it"),
    ("caps", "capitals throughout"),
    ("digits", "mostly digits"),
    ("colon", "a colon near its start"),
    ("comma", "a comma in it"),
    ("<o>", "the lines around it"),
    ("<>", "the lines around it"),
    ("<", "what stands above it"),
    ("o>", "what stands below it"),
    (">", "what stands below it"),
    ("k", "how it begins"),
    ("u", "the announcement above it"),
    ("zf", "how it ends, at this place"),
    ("z", "its place in the text"),
    ("d", "its place in the text"),
    ("i", "its place among short lines"),
    ("q", "how many list items stand around it"),
    ("c", "how often it occurs"),
    ("s", "how much of the text is story"),
    ("h", "its likeness to the headline"),
    ("wb", "its length and bullet"),
    ("w", "its length"),
    ("o", "its number of words"),
    ("f", "how it ends"),
    ("b", "its bullet, and how it ends"),
    ("t", "its capitals"),
)


def _said(feature: str) -> str:
    """Say what a feature of the line model is about."""
    return next((about for start, about in _ABOUT if feature.startswith(start)), "its first character")


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
