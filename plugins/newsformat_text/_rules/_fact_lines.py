"""Facts under a label that recurs amid the story: ``Price: 20 euros`` under each of several things."""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import bullet


FACT = Verdict(Label.TABLE, 0.9, "a fact under a label that recurs amid the story")

_LEAST = 4  # times that a label recurs
_LABEL = 30  # characters of a label


def take(document: Document) -> None:
    """Take the lines whose label recurs with other facts behind it: names and titles are no facts."""
    found: dict[str, list[int]] = {}
    for index in range(document.first + 1, document.last):
        if document.verdicts[index] is None and ":" in document.lines[index][: _LABEL + 1]:
            found.setdefault(_label(document, index), []).append(index)
    found.pop("", None)
    for own in found.values():
        if len(own) >= _LEAST and 2 * len({document.lines[index] for index in own}) >= len(own):
            for index in own:
                document.verdicts[index] = FACT


def _label(document: Document, index: int) -> str:
    """Return what stands before the colon of line *index*, if a fact stands behind it: no capital begins one."""
    line = document.lines[index]
    label, _, _ = line.partition(":")
    fact = line[len(label) + 1 :].lstrip()
    if not fact or document.prose[index] or document.matches[index] is not None or bullet(line):
        return ""
    return label if label[:1].isupper() and not fact[0].isupper() and not any(map(str.isdigit, label)) else ""
