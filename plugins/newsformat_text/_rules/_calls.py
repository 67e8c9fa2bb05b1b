"""Short sentences that address the reader or describe the article itself: ``What do you think? Tell us below.``

They stand below stories and amid them, worded differently on every site. What they share are a few words that no
story says outside quotation marks: *write to us*, *with a digital subscription*, *this story has been updated*.
"""

from __future__ import annotations

import re
from functools import cache

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._speech import ends_with_attribution
from newsformat_text._rules._called import CALLED
from newsformat_text._rules._called_east import CALLED_EAST
from newsformat_text._rules._called_further import CALLED_FURTHER
from newsformat_text._rules._called_on import CALLED_ON
from newsformat_text._shape import SPEECH_OPENERS, bullet_width


_CALLS = Verdict(Label.TOOL, 0.88, "addresses the site's readers, or says how the article was produced")
LONGEST = 180  # characters
_POINTING = frozenset("▶☞")  # at such a call, as papers of Korea print it


@cache
def _said(tag: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    told = [row for called in (CALLED, CALLED_EAST, CALLED_FURTHER, CALLED_ON) for row in called.get(tag, ())]
    return tuple([(stem, re.compile(pattern)) for stem, pattern in told])


def calls(low: str, tag: str) -> bool:
    """Does *low*, a sentence in the language *tag* in lower case, contain such words?"""
    return any(stem in low and pattern.search(low) for stem, pattern in _said(tag))


def take(document: Document) -> None:
    """Take such lines below the headline, but for what somebody says and items of lists."""
    known = _said(document.known.tag)
    if not known:
        return
    lines, lows, verdicts = document.lines, document.lower_lines, document.verdicts
    short = [k for k in range(document.headline + 1, len(lines)) if len(lines[k]) <= LONGEST and verdicts[k] is None]
    text = "\n".join(map(lows.__getitem__, short))
    found = [(stem, pattern) for stem, pattern in known if text.rfind(stem) >= 0]  # so it takes half the time
    for index in short if found else ():
        low, line = lows[index], lines[index]
        is_own = line[0] in _POINTING or (line[0] not in SPEECH_OPENERS and not bullet_width(line))
        called = is_own and any(stem in low and pattern.search(low) for stem, pattern in found)
        if called and not ends_with_attribution(line, document.known.tag):
            verdicts[index] = _CALLS
