"""Stories below a root element that is not NITF's: ``<stories><nitf>…</nitf><nitf>…</nitf></stories>``."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.markup.xml import line_of, local
from newsformat.plugin import Report, line
from newsformat_nitf._readers._reading import Element, name_of


_SHOWN = 60  # characters of a text
_DEEPEST = 3  # elements around a story


def stories_in(root: Element, report: Report) -> list[Element]:
    """Return each ``nitf`` below *root*, which is none, not far down; what stands around them is told."""
    found: list[Element] = []
    around: list[Element] = [root]
    _gather(root, found, around, 1)
    for element in around if found else ():
        for said in _said(element):
            report.left_out(f"<{local(element)}> around the stories says {said!r}; left out", line=line_of(element))
    return found


def _gather(element: Element, found: list[Element], around: list[Element], depth: int) -> None:
    for child in element.iterchildren("*"):
        if name_of(child) == "nitf":
            found.append(child)
        else:
            around.append(child)
            if depth < _DEEPEST:
                _gather(child, found, around, depth + 1)


def _said(element: Element) -> Iterator[str]:
    """Yield the texts right in *element*, and its attributes."""
    for text in (element.text, *[child.tail for child in element], *element.values()):
        if said := line(text or ""):
            yield said[:_SHOWN]
