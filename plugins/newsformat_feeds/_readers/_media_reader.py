"""Reads Media RSS (https://www.rssboard.org/media-rss) and enclosures as associations with `Media`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsformat import Association, Inlines, Media, Rendition
from newsformat.markup.xml import Element, extent_in, line_of, local, text_of
from newsformat.plugin import Report
from newsformat_feeds._elements import children, located, marked, own, snippet, space_of
from newsformat_feeds._names import MEDIA
from newsformat_feeds._readers._draft import Draft


def enclosure(element: Element, draft: Draft) -> None:
    """Read an ``<enclosure>``, or an Atom link with that relation, as an association."""
    href = element.get("url") or element.get("href") or ""
    if not href and (text := text_of(element)).startswith(("http://", "https://")):
        draft.report.note("the text of an <enclosure> is its address, which has no url", line=line_of(element))
        href = text
    if not href:
        draft.keep(element)
        return
    href = located(href, element)
    media_type, size = element.get("type") or "", extent_in(element, "length", draft.report) or None
    found = Rendition(href=href, media_type=media_type, size=size)
    files = [found] if media_type or size else ()
    media = Media(href, kind=kind_of(media_type), caption=element.get("caption") or "", renditions=files)
    draft.associations.append(Association(role="enclosure", title=element.get("title") or "", media=media))


def kind_of(media_type: str) -> str:
    """Return the kind of media for *media_type*, if it is one."""
    kind = media_type.partition("/")[0].lower()
    return kind if kind in {"image", "audio", "video"} else "document" if kind else "image"


def thumbnail(element: Element, draft: Draft) -> None:
    """Read a ``<media:thumbnail>``."""
    href = _address(element)
    files = [] if _is_bare(element) else [element]
    draft.associations.append(
        Association(role="thumbnail", media=Media(href, renditions=_renditions(files, draft.report)))
    )


def group(element: Element, draft: Draft) -> None:
    """Read a ``<media:group>``: files of one picture or film, one of which is shown."""
    parts = children(element)
    contents = [part for part in parts if _is_content(part)]
    others = [part for part in parts if not _is_content(part)]
    if not contents:
        draft.keep(element)
        return
    draft.report_unread_attributes(element, frozenset())
    if len({_described(child) for child in contents} - {""}) > 1:  # a gallery, which the standard does not provide for
        for index, node in enumerate(contents):
            _take(node, [*(() if index else others), *children(node)], [] if _is_bare(node) else [node], draft)
        return
    shown = next((child for child in contents if child.get("isDefault") == "true"), contents[0])
    rest = [child for child in contents if child is not shown] if _is_bare(shown) else contents
    _take(shown, [*others, *[part for child in contents for part in children(child)]], rest, draft)


def _described(content: Element) -> str:
    """Return the description of the file *content* alone."""
    return " ".join([text_of(part) for part in children(content) if local(part) in {"title", "description", "text"}])


def content(element: Element, draft: Draft) -> None:
    """Read a ``<media:content>`` that stands alone."""
    _take(element, children(element), [] if _is_bare(element) else [element], draft)


def _take(shown: Element, parts: list[Element], files: list[Element], draft: Draft) -> None:
    """Read the file *shown*, described by *parts*, and all its *files*."""
    title, attributes = _title_and_attributes(parts, draft)
    for file in {id(element): element for element in (shown, *files)}.values():
        draft.report_unread_attributes(file, _KNOWN if file is shown else _KNOWN - {"lang"})
    media = Media(
        _address(shown),
        kind=_kind(shown, files),
        alt=own(shown, "alt") or "",
        digital_source_type=own(shown, "digitalSourceType") or "",
        language=shown.get("lang") or "",
        renditions=_renditions(files, draft.report),
        **attributes,
    )
    role, href = own(shown, "role") or "", own(shown, "href") or ""
    draft.associations.append(Association(role=role, title=title, href=href, media=media))


def _title_and_attributes(parts: Iterable[Element], draft: Draft) -> tuple[str, dict[str, Any]]:
    """Return the title of a picture or film, and attributes of the media, from *parts*."""
    title, attributes, credits = "", dict[str, Any](), dict[str, None]()
    for part in parts:
        name = local(part) if space_of(part) == MEDIA else str(part.tag)
        text = text_of(part)
        match name:
            case "title" if not title:
                title = text
            case "description" | "text" if text and "caption" not in attributes:
                attributes["caption"] = _caption(part, draft)
            case "credit":
                credits[text] = None
                attributes["credit"] = ", ".join(filter(None, credits))
                report_role(part, draft)
            case "copyright" if "rights" not in attributes:
                attributes["rights"] = text
            case "thumbnail":
                thumbnail(part, draft)
                draft.report_unread_attributes(part, _SHOWN)
                continue
            case _ if text or part.keys() or len(part):
                message = f"<{name}> of a picture or film is not kept: {(text or snippet(part))[:_LONGEST]!r}"
                draft.report.left_out(message, line=line_of(part))
                continue
        typed = (part.get("type") or "plain") in _TYPES  # Media RSS, optional elements: plain or html
        draft.report_unread_attributes(part, _OF_PARTS if typed else _OF_PARTS - {"type"})
    return title, attributes


def report_role(credit: Element, draft: Draft) -> None:
    """Report the role of a person in *credit*, unless it is that of the maker."""
    if (credit.get("role") or "author").lower() not in _MAKERS:
        draft.report_unread_attributes(credit, _OF_PARTS - {"role"})


def _kind(shown: Element, files: Iterable[Element]) -> str:
    if (kind := own(shown, "kind")) is not None:
        return kind
    if kind := shown.get("medium"):
        return kind
    return next((kind_of(file.get("type") or "") for file in (shown, *files) if file.get("type")), "image")


def _caption(element: Element, draft: Draft) -> Inlines | str:
    return marked(element.text or "", draft.report, draft.limits) if element.get("type") == "html" else text_of(element)


def _address(element: Element) -> str:
    address = element.get("url") or ""
    return located(address, element) if address else ""


def _renditions(files: Iterable[Element], report: Report) -> list[Rendition]:
    return [
        Rendition(
            href=_address(file),
            name=own(file, "name") or "",
            media_type=file.get("type") or "",
            width=extent_in(file, "width", report),
            height=extent_in(file, "height", report),
            size=extent_in(file, "fileSize", report),
        )
        for file in files
    ]


_LONGEST = 120  # characters
_TYPES = frozenset(("plain", "html"))
_OF_PARTS = frozenset(("type", "role", "scheme"))
_MAKERS = frozenset(("author", "creator", "journalist", "photographer", "reporter", "writer"))
_SHOWN = frozenset(("url", "width", "height"))
_KNOWN = frozenset(("url", "type", "medium", "width", "height", "fileSize", "lang", "isDefault"))
_OF_FILES = frozenset(("type", "width", "height", "fileSize"))


def _is_bare(element: Element) -> bool:
    """Does *element* only give the address of its file?"""
    return _OF_FILES.isdisjoint(element.keys())


def _is_content(element: Element) -> bool:
    return local(element) == "content" and space_of(element) == MEDIA
