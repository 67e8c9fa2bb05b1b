"""Sources that a site lists under its story, one per line, below a heading such as ``Verwendete Quellen``.

With bullets they are links to other stories, like any list under a heading.
"""

from __future__ import annotations

from newsformat_text._authors import _credits
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._rules._head import CREDIT
from newsformat_text._shape import bullet_width


_HEADING = Verdict(Label.SKIPPED, 0.9, "the heading of the sources of the story")
_SOURCE = Verdict(Label.SKIPPED, 0.85, "one of the sources of the story, listed under it")
LAST_SENTENCE = Verdict(Label.BODY, 0.93, "a sentence right above the sources of the story")

_HEADINGS = frozenset([
    "verwendete quellen", "quellen", "sources", "fuentes consultadas", "fuentes", "fontes", "fonti", "bronnen",
    "källor", "kilder", "lähteet", "źródła", "zdroje", "források", "izvori", "viri", "surse", "kaynaklar",
])  # fmt: skip
_MIN_LINES, _MAX_LINES, _LONGEST = 2, 10, 160  # lines of such a list; characters of one


def take(document: Document) -> None:
    """Take the last such heading below the story, the short lines below it, and the sentence right above it."""
    lines, verdicts = document.lines, document.verdicts
    top = max(document.last, document.first) + 1
    heading = next((k for k in range(len(lines) - 1, top - 1, -1) if lines[k].rstrip(" :").lower() in _HEADINGS), -1)
    sources = _listed(document, heading + 1) if heading > 0 else range(0)
    if not _MIN_LINES <= len(sources) <= _MAX_LINES:
        return
    verdicts[heading] = _HEADING
    for index in sources:
        verdicts[index] = CREDIT if _credits.agencies_alone(lines[index], document.lexicon) else _SOURCE
    if verdicts[heading - 1] is None and document.ended[heading - 1]:
        verdicts[heading - 1] = LAST_SENTENCE


def _listed(document: Document, start: int) -> range:
    """Return the undecided short lines from line *start* on that end no sentence and have no bullet."""
    lines, stop = document.lines, start
    while (
        stop < len(lines)
        and document.verdicts[stop] is None
        and len(lines[stop]) <= _LONGEST
        and not document.ended[stop]
        and not bullet_width(lines[stop])
    ):
        stop += 1
    return range(start, stop)
