"""Places in a text that refer to components with media: ``media-reference/@data-location="#photo0"``.

Such a ``media`` becomes a marker paragraph, so that the text is read as any other and its place can be found again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsformat import Block, Paragraph, Text
from newsformat.markup.xml import Element, parent_of
from newsformat_newsml1._readers._component import Component
from newsformat_newsml1._readers._media_reader import is_media


_MARK = "\ue000"  # precedes the ID of a component that marks its place in a text


def mark_places(content: Element, there: Mapping[str, Component]) -> None:
    """Replace each ``media`` that only refers to a component in *there* by a marker paragraph."""
    for reference in [*content.iter("media-reference")] if there else ():
        media = parent_of(reference)
        key = (reference.get("data-location") or "")[1:]
        if key in there and media.tag == "media" and len(media) == 1:
            del media[:]
            media.attrib.clear()  # the component has the media's details
            media.tag, media.text = "p", f"{_MARK}{key}"


def marked(block: Block) -> str:
    """Return the ID of the component whose place *block* marks, or ``""``."""
    if type(block) is Paragraph and block.content:
        run = block.content[0]
        if isinstance(run, Text) and run.text.startswith(_MARK):
            return run.text.removeprefix(_MARK)
    return ""


def media_in(component: Component) -> Iterator[Component]:
    """Yield the components with media in *component* that a text can refer to."""
    for child in component.components:
        if child.key and is_media(child):
            yield child
        else:
            yield from media_in(child)
