"""The attribution of a quotation: a ``cite`` at its end."""

from __future__ import annotations

from newsformat.markup._html._trees import Element, all_text, name_of


_WRAPPERS = frozenset(("p", "div", "section"))
_PARTING = _WRAPPERS | frozenset(
    "address article aside blockquote br dl figure h1 h2 h3 h4 h5 h6 hr ol pre table ul".split()  # noqa: SIM905 -- as they are read
)
_ENDS = frozenset(".!?…。！？؟।\"”»›’'」』")


def closing_cite(quotation: Element) -> Element | None:
    """Return the ``cite`` at the end of *quotation* with its attribution, or `None`.

    It stands on a line of its own, directly after the text, or after the end of a sentence; after a word and a blank,
    it is the title of a work that the sentence mentions.
    """
    element, is_first = quotation, True
    while len(element):
        last = element[-1]
        name = name_of(last)
        if (name != "cite" and name not in _WRAPPERS) or (last.tail or "").strip():
            return None
        before = _text_before_last(element)
        is_first = is_first and len(element) == 1 and not before.strip()
        if name == "cite":
            return last if not is_first and _is_complete(before) else None
        element = last
    return None


def _text_before_last(element: Element) -> str:
    """Return the text before the last child of *element* in its line, ``""`` if it begins one."""
    if len(element) == 1:
        return element.text or ""
    before = element[-2]
    tail = before.tail or ""
    if tail.strip():
        return tail
    return "" if name_of(before) in _PARTING else all_text(before) + tail


def _is_complete(before: str) -> bool:
    """Is the text *before* a ``cite`` complete without it?"""
    text = before.rstrip()
    return not text or text[-1] in _ENDS or (text == before and text[-1].isalnum())
