"""Places in a text that point to components with media: ``media-reference/@data-location="#photo0"``.

Such a ``media`` becomes a paragraph with a mark, so that the text is read as any other, and its place is found again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsformat import Block, Paragraph, Text
from newsformat.markup.xml import Element, parent_of
from newsformat_newsml1._readers._component import Component
from newsformat_newsml1._readers._media_reader import is_media


_MARK = "\ue000"  # before the ID of a component, at its place in a text


def mark_places(content: Element, there: Mapping[str, Component]) -> None:
    """Make each ``media`` in a text that only points to a component of *there* a paragraph with a mark."""
    for reference in [*content.iter("media-reference")] if there else ():
        media = parent_of(reference)
        key = (reference.get("data-location") or "")[1:]
        if key in there and media.tag == "media" and len(media) == 1:
            del media[:]
            media.attrib.clear()  # the component says which media it is
            media.tag, media.text = "p", f"{_MARK}{key}"


def marked(block: Block) -> str:
    """Return the ID of the component whose place *block* marks, ``""`` if it marks none."""
    if type(block) is Paragraph and block.content:
        run = block.content[0]
        if isinstance(run, Text) and run.text.startswith(_MARK):
            return run.text.removeprefix(_MARK)
    return ""


def media_in(component: Component) -> Iterator[Component]:
    """Yield the components with media within *component* that a text can point to."""
    for child in component.components:
        if child.key and is_media(child):
            yield child
        else:
            yield from media_in(child)
