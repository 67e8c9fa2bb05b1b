"""Texts of no role that stand beside the files of a picture, where the story stands elsewhere: its captions.

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
    """Let texts in *component* be captions that stand beside files, if another text in it is the story."""
    if not (component.has_files and component.has_body) or component.has_text:
        return
    captions = {id(each): each for each in _beside_files(component)}
    if captions and any(id(each) not in captions for each in _stories(component)):
        for each in captions.values():
            each.meaning, each.has_body = "caption", False
        _look_again(component)


def _beside_files(component: Component) -> Iterator[Component]:
    """Yield the only component in one with files that is a text without a headline, and says not what it is for."""
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


def _look_again(component: Component) -> None:
    """Find out anew whether *component*, and what is in it, has a text that is a body."""
    for each in component.components:
        _look_again(each)
    inner = any(each.has_body for each in component.components)
    component.has_body = component.has_body and (component.has_text or inner)
