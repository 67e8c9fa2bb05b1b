"""Lists of other stories with what only screen readers say: ``list of 2 items``, ``list 1 of 2``, ``end of list``.

Sites say it in English in whatever language they are.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import ends_sentence


_SPOKEN = Verdict(Label.TOOL, 0.95, "tells screen readers where they are in a list")
_TITLE = Verdict(Label.RELATED, 0.93, "an item of a list, as screen readers are told")
_SIGN = lazily(r"(?i:list (?:of \d{1,2} items?|(?P<number>\d{1,2}) of \d{1,2})|end of list)")
_LONGEST = 24  # characters of it


def take(document: Document) -> None:
    """Take all that, and each title under the number of its item."""
    lines, verdicts = document.lines, document.verdicts
    if not any([low[:8] == "list of " for low in document.lows]):  # noqa: C419 -- twice as fast
        return
    for index in range(document.headline + 1, len(lines)):
        sign = _SIGN.fullmatch(lines[index]) if len(lines[index]) <= _LONGEST else None
        if sign is not None:
            verdicts[index] = _SPOKEN
            below = lines[index + 1] if sign["number"] and index + 1 < len(lines) else ""
            if below and not (ends_sentence(below) and document.prose[index + 1]):
                verdicts[index + 1] = _TITLE
