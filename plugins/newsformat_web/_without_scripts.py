"""A story that a page has only for browsers without scripts, in ``<noscript>``: for others, a program fetches it."""

from __future__ import annotations

import re

from newsformat.markup.xml import Element
from newsformat_web._elements import LEAST, own_text


_PART = re.compile(r"<noscript\b[^<>]*>((?:[^<]++|<(?!/noscript))*+)</noscript\b[^<>]*>", re.IGNORECASE)
_PARAGRAPHS = re.compile(r"<p[ >][^<]{40}", re.IGNORECASE)
_FEW = 2  # of them: a request to run scripts, or to take cookies


def shown_without_scripts(text: str, body: Element) -> str | None:
    """Return the page *text*, whose *body* is read, with what it shows where no script runs, if the story is there.

    It is if there are several paragraphs in it, and none beside it; else `None`.
    """
    if "<noscript" not in text or any(len(own_text(each)) >= LEAST for each in body.iter("p")):
        return None
    shown = _PART.sub(lambda part: part[1] if len(_PARAGRAPHS.findall(part[1])) >= _FEW else part[0], text)
    return shown if shown != text else None
