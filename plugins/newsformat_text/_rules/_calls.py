"""Short sentences that address the reader or describe the article itself: ``What do you think? Tell us below.``

They are below stories and within them, worded differently on every site. They share a few words that no story says
outside quotation marks: *write to us*, *with a digital subscription*, *this story has been updated*.
"""

from __future__ import annotations

import re
from functools import cache

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._speech import ends_with_attribution
from newsformat_text._rules._call_patterns import CALL_PATTERNS
from newsformat_text._rules._call_patterns_east import CALL_PATTERNS_EAST
from newsformat_text._rules._call_patterns_further import CALL_PATTERNS_FURTHER
from newsformat_text._rules._here_patterns import HERE_PATTERNS
from newsformat_text._rules._invitation_patterns import INVITATION_PATTERNS
from newsformat_text._rules._service_patterns import SERVICE_PATTERNS
from newsformat_text._shape import SPEECH_OPENERS, bullet_width


_TABLES = (
    CALL_PATTERNS,
    CALL_PATTERNS_EAST,
    CALL_PATTERNS_FURTHER,
    HERE_PATTERNS,
    SERVICE_PATTERNS,
    INVITATION_PATTERNS,
)
_CALL = Verdict(Label.TOOL, 0.88, "addresses the site's readers, or says how the article was produced")
LONGEST = 180  # characters of such a sentence
_POINTING = frozenset("▶☞")  # signs before such a call in Korean newspapers


@cache
def _patterns(tag: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = [row for called in _TABLES for row in called.get(tag, ())]
    return tuple([(stem, re.compile(pattern)) for stem, pattern in rows])


def is_call(low: str, tag: str) -> bool:
    """Is *low*, a sentence in the language *tag* in small letters, such a call?"""
    return any(stem in low and pattern.search(low) for stem, pattern in _patterns(tag))


def take(document: Document) -> None:
    """Take such lines below the headline, except for quotations and items of lists."""
    patterns = _patterns(document.lexicon.tag)
    if not patterns:
        return
    lines, lows, verdicts = document.lines, document.lower_lines, document.verdicts
    short_lines = [
        k for k in range(document.headline + 1, len(lines)) if len(lines[k]) <= LONGEST and verdicts[k] is None
    ]
    text = "\n".join(map(lows.__getitem__, short_lines))
    found = [
        (stem, pattern) for stem, pattern in patterns if text.rfind(stem) >= 0
    ]  # searching from the end takes half the time
    for index in short_lines if found else ():
        low, line = lows[index], lines[index]
        is_own = line[0] in _POINTING or (line[0] not in SPEECH_OPENERS and not bullet_width(line))
        called = is_own and any(stem in low and pattern.search(low) for stem, pattern in found)
        if called and not ends_with_attribution(line, document.lexicon.tag):
            verdicts[index] = _CALL
