"""Texts without a role beside the files of a picture, in items whose story is elsewhere: they are captions.

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
    captions = {id(each): each for each in _beside_files(component)}
    if captions and any(id(each) not in captions for each in _stories(component)):
        for each in captions.values():
            each.meaning, each.has_body = "caption", False
        _update_has_body(component)


def _beside_files(component: Component) -> Iterator[Component]:
    """Yield components that have files beside them and are the only text there, without headline or role."""
    texts = [each for each in component.components if each.has_text]
    if component.files and component.lines is None and not component.has_text and len(texts) == 1:
        [text] = texts
        if not (text.role or text.headline or text.components or text.has_files):
            yield text
    for each in component.components:
        yield from _beside_files(each)


def _stories(component: Component) -> Iterator[Component]:
    if component.has_text and component.has_body:
        yield component
    for each in component.components:
        yield from _stories(each)


def _update_has_body(component: Component) -> None:
    """Determine again whether *component*, and those in it, contain a text that is a body."""
    for each in component.components:
        _update_has_body(each)
    inner = any(each.has_body for each in component.components)
    component.has_body = component.has_body and (component.has_text or inner)
