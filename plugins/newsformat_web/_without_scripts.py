"""A story in ``<noscript>``, on pages where scripts load it for all other browsers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat.markup.xml import Element
from newsformat_web._elements import own_text
from newsformat_web._story import OF_TEXT, indicates_story


_TAG = re.compile(r"<(/?)noscript\b[^<>]*>", re.IGNORECASE)
_PARAGRAPH = re.compile(r"<p[ >][^<]{40}", re.IGNORECASE)
_FEW = 2  # of them
_REQUEST = re.compile(r">[^<>]*(?:java ?script|cookie)", re.IGNORECASE)  # to enable scripts or cookies


def shown_without_scripts(text: str, body: Element) -> str | None:
    """Return the page *text*, parsed as *body*, with its ``<noscript>`` content, if the story is in there.

    It is if that contains several paragraphs and the rest none; otherwise return `None`.
    """
    if "<noscript" not in text or any(
        inner.tag in OF_TEXT and indicates_story(own_text(inner)) for inner in body.iter()
    ):
        return None
    shown = "".join(_parts_without_tags(text))
    return shown if shown != text else None


def _parts_without_tags(text: str) -> Iterator[str]:
    """Yield the parts of *text* without the tags around those that hold a story."""
    done, opened = 0, None
    for tag in _TAG.finditer(text):
        if not tag[1]:
            opened = opened or tag
            continue
        if opened is not None and _is_story(text, opened.end(), tag.start()):
            yield text[done : opened.start()]
            yield text[opened.end() : tag.start()]
            done = tag.end()
        opened = None
    yield text[done:]


def _is_story(text: str, start: int, end: int) -> bool:
    """Are there paragraphs between *start* and *end* in *text* that do not ask for scripts or cookies?"""
    return len(_PARAGRAPH.findall(text, start, end)) >= _FEW and _REQUEST.search(text, start, end) is None
