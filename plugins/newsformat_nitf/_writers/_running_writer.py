"""Writes running text as enriched text.

Links and languages are outermost, then styles; an entity, or a ``sub`` or ``sup`` (which NITF allows in numbers only),
is innermost, since it may only contain text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TypeAlias, assert_never

from newsformat import Inline, Lang, Link, Mark, Mention, Style, Text
from newsformat.markup.html import is_escaped
from newsformat.markup.xml import Element
from newsformat_nitf._names import ELEMENTS
from newsformat_nitf._readers._entities import concept_of
from newsformat_nitf._readers._reading import LITERAL
from newsformat_nitf._writers._pen import Pen, append


_Run: TypeAlias = "tuple[str | None, tuple[Mark, ...]]"  # `None` is a line break
_RAISED = {Style.SUBSCRIPT: "sub", Style.SUPERSCRIPT: "sup"}


def write_runs(pen: Pen, element: Element, runs: Iterable[Inline]) -> Element:
    """Append *runs* to *element*, which is marked if its text looks like markup; return it."""
    result: list[_Run] = []
    for run in runs:
        if isinstance(run, Text):
            result.append((run.text, _ordered(pen, run.marks) if run.marks else ()))
        else:
            result.append((None, ()))
    _nested(pen, element, result)
    text = element.text or ""
    if ("<" in text or "&" in text) and not len(element) and is_escaped(text):
        pen.ours(element, LITERAL, "1")
    return element


def _ordered(pen: Pen, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return *marks*, with the one that may only contain text innermost."""
    kept = [mark for mark in marks if not (isinstance(mark, Link) and not _is_good(pen, mark))]
    inner = next((mark for mark in kept if _is_entity(pen, mark)), None)
    if inner is None:
        inner = next((mark for mark in reversed(kept) if isinstance(mark, Style) and mark in _RAISED), None)
    if inner is None:
        return tuple(kept)
    return (*[mark for mark in kept if mark is not inner], inner)


def _is_good(pen: Pen, link: Link) -> bool:
    if not link.href:
        pen.report.lost("inline.link", where=pen.where, why="a link to nowhere")
    return bool(pen.href(link.href, "inline.link"))


def _is_entity(pen: Pen, mark: Mark) -> bool:
    return isinstance(mark, Mention) and mark.key in pen.concepts and pen.concepts[mark.key].kind in ELEMENTS


def _nested(pen: Pen, parent: Element, runs: Sequence[_Run]) -> None:
    for mark, group in groupby(runs, key=lambda run: run[1][0] if run[1] else None):
        if mark is None:
            for text, _ in group:
                if text is None:
                    pen.child(parent, "br")
                else:
                    append(parent, text)
        else:
            inner = [(text, marks[1:]) for text, marks in group]
            _marked(pen, parent, mark, inner)


def _marked(pen: Pen, parent: Element, mark: Mark, inner: Sequence[_Run]) -> None:
    match mark:
        case Link():
            _nested(pen, pen.child(parent, "a", href=mark.href, title=mark.title), inner)
        case Lang():
            element = pen.child(parent, "lang")
            pen.language(element, mark.language)
            _nested(pen, element, inner)
        case Mention():
            _mention(pen, parent, mark.key, inner)
        case Style():
            _styled(pen, parent, mark, inner)
        case _:
            assert_never(mark)


def _styled(pen: Pen, parent: Element, style: Style, inner: Sequence[_Run]) -> None:
    if style in _RAISED and not any(marks for _, marks in inner):
        element = pen.child(pen.child(parent, "num"), _RAISED[style])
    else:
        element = pen.child(parent, "em", **({} if style is Style.EMPHASIS else {"class": style.value}))
    _nested(pen, element, inner)


def _mention(pen: Pen, parent: Element, key: str, inner: Sequence[_Run]) -> None:
    concept = pen.concepts.get(key)
    if concept is None or concept.kind not in ELEMENTS or any(marks for _, marks in inner):
        element = pen.child(parent, "a")
        pen.ours(element, "mention", key)
        _nested(pen, element, inner)
        return
    element = pen.child(parent, ELEMENTS[concept.kind])
    _nested(pen, element, inner)
    if concept.code:
        scheme, code = ("code-source", "location-code") if concept.kind == "place" else ("idsrc", "value")
        element.set(code, concept.code)
        if concept.scheme:
            element.set(scheme, concept.scheme)
    found = concept_of(element)
    if not found.name or found.key != key:
        pen.ours(element, "mention", key)
