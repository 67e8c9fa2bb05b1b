"""Captions: texts without a role next to the files of a picture, in items with the story elsewhere.

::

    NewsComponent                  texts
        NewsComponent              a story
    NewsComponent                  photos
        NewsComponent              a picture
            NewsComponent          its file
            NewsComponent          its caption
"""

from __future__ import annotations

from collections.abc import Iterator

from newsformat_newsml1._readers._component import Component


def find_captions(component: Component) -> None:
    """Treat texts beside files in *component* as captions if another text in it is the story."""
    if not (component.has_files and component.has_body) or component.has_text:
        return
    captions = {id(file): file for file in _beside_files(component)}
    if captions and any(id(story) not in captions for story in _stories(component)):
        for caption in captions.values():
            caption.meaning, caption.has_body = "caption", False
        _update_has_body(component)


def _beside_files(component: Component) -> Iterator[Component]:
    """Yield components that have files beside them and are the only text there, without headline or role."""
    texts = [entry for entry in component.components if entry.has_text]
    if component.files and component.lines is None and not component.has_text and len(texts) == 1:
        [text] = texts
        if not (text.role or text.headline or text.components or text.has_files):
            yield text
    for inner_component in component.components:
        yield from _beside_files(inner_component)


def _stories(component: Component) -> Iterator[Component]:
    if component.has_text and component.has_body:
        yield component
    for inner_component in component.components:
        yield from _stories(inner_component)


def _update_has_body(component: Component) -> None:
    """Determine again whether *component*, and those in it, contain a text that is a body."""
    for inner_component in component.components:
        _update_has_body(inner_component)
    inner = any(entry.has_body for entry in component.components)
    component.has_body = component.has_body and (component.has_text or inner)
