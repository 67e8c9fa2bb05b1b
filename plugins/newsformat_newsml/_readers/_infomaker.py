"""Extensions of Infomaker's Writer: ``links`` in ``itemMeta``, and objects in ``metadata`` of ``contentMeta``.

They hold the authors, subjects and related items of the story, its teaser, and the picture or film of the item.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from newsformat import Association, Media
from newsformat.markup.xml import Element, line_of
from newsformat_newsml._names import NAR_, OWN
from newsformat_newsml._readers._draft import Draft


_SPACE = "{http://www.infomaker.se/newsml/1.0}"
LINKS: Final = f"{_SPACE}links"
METADATA: Final = f"{_SPACE}metadata"
_TAKEN = ("bylines", "contributors", "subjects", "entities", "genres", "services", "other_headlines", "associations")
_SHOWN = ("picture", "graphic", "video", "audio")
_PROPERTY = f"{NAR_}itemMeta/{NAR_}itemMetaExtProperty"
# Where the address of a picture is found; the first one counts
_ADDRESSES = ("imext:url", "imext:originalUrl", "imext:uri")


def keep_links(element: Element, draft: Draft) -> None:
    """Keep the ``links``, which hold more than is read from them."""
    draft.keep("itemMeta", element)
    draft.links.append(element)


def keep_metadata(element: Element, draft: Draft) -> None:
    """Keep the ``metadata``, which hold more than is read from them."""
    draft.keep("contentMeta", element)
    draft.links.append(element)


def take_links(draft: Draft) -> None:
    """Fill in from these extensions what the standard's elements leave out, except in items that newsformat wrote."""
    from newsformat_naviga.idf import read_links, read_objects

    if OWN in draft.element.nsmap.values():
        return
    found: list[tuple[str, object]] = []
    for element in draft.links:
        for name, value in (read_links if element.tag == LINKS else read_objects)(element):
            if not isinstance(value, Media):
                found.append((name, value))
            elif value.href:
                found.append(("associations", Association(media=value)))
            elif draft.values.get("kind") in _SHOWN and (href := _address(draft)):
                files = [evolve(rendition, href=href) for rendition in value.renditions if not rendition.href]
                found.append(("body", evolve(value, href=href, renditions=files)))
    names = [
        name for name in (*_TAKEN, "body") if not draft.values.get(name) and any(name == text for text, _ in found)
    ]
    for name in names:
        draft.values[name] = [value for text, value in found if text == name]
    if names:
        draft.report.note(f"taken from what Infomaker adds: {', '.join(names)}", line=line_of(draft.links[0]))


def _address(draft: Draft) -> str:
    """Return the address of the picture that the item is."""
    addresses = {element.get("type") or "": element.get("value") or "" for element in draft.element.iterfind(_PROPERTY)}
    href = next((addresses[name] for name in _ADDRESSES if addresses.get(name)), "")
    return f"https:{href}" if href.startswith("//") else href
