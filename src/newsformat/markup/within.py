"""Documents of a format below a foreign root element, as in answers of an API or in archives.

``<stories><nitf>…</nitf><nitf>…</nitf></stories>``, or a document in a SOAP envelope: the elements around the documents
rarely have content of their own. `newsformat.markup.sniff.holds_document` recognizes such a source.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from newsformat._report import Report
from newsformat._text import line
from newsformat._wording import shortened
from newsformat.markup.xml import Element, line_of, local


__all__ = ["documents_within"]

_DEEPEST = 4  # elements around a document


def documents_within(root: Element, names: Collection[str], report: Report) -> list[Element]:
    """Return the elements with one of these *names* that are at most a few levels below *root*.

    Args:
        root: the foreign root element.
        names: local names, in small letters.
        report: receives the texts around them, which are left out.
    """
    elements: list[Element] = []
    ancestors = [root]
    _gather(root, names, elements, ancestors, 1)
    for element in ancestors if elements else ():
        for text in _texts_and_attributes(element):
            report.left_out(f"<{local(element)}> around the documents says {text!r}; left out", line=line_of(element))
    return elements


def _gather(
    element: Element, names: Collection[str], elements: list[Element], ancestors: list[Element], depth: int
) -> None:
    for child in element.iterchildren("*"):
        if local(child).lower() in names:
            elements.append(child)
        else:
            ancestors.append(child)
            if depth < _DEEPEST:
                _gather(child, names, elements, ancestors, depth + 1)


def _texts_and_attributes(element: Element) -> Iterator[str]:
    """Yield the texts directly in *element*, and the values of its attributes."""
    for text in (element.text, *[child.tail for child in element], *element.values()):
        if shown := line(str(text or "")):
            yield shortened(shown)
