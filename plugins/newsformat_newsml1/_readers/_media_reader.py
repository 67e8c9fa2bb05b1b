"""Reads components with a picture, graphic, audio or video, its files, caption and credit as `Media`.

Each ``ContentItem`` with ``@Href``, of the component or its children, is a `Rendition`: its name is the role of its
component (or a property with the meaning ``rendition``), ``MimeType`` (else ``Format``) its type, ``SizeInBytes`` its
size, and properties its width and height. The caption is a component with the role ``Caption``, else a property with
such a name, else the ``HeadLine``; a caption beside the picture that has its address belongs to it.
"""

from __future__ import annotations

import re

from newsformat import Inlines, Media, Rendition, plain
from newsformat.markup.html import safe_url
from newsformat.markup.pictures import renditions_of
from newsformat.markup.xml import Element, all_text, line_of, text_of, whole_number
from newsformat.plugin import address, inlines, line, maker, on_lines
from newsformat_newsml1._names import MEDIA_KINDS
from newsformat_newsml1._readers._component import Component, Item, is_caption
from newsformat_newsml1._readers._draft import Context, says_something
from newsformat_newsml1._readers._lines_reader import running


_BEST = ("main", "highdef", "highres", "original", "image", "sound", "print", "web", "viewimage")
_LEAST = ("preview", "quicklook", "thumbnail", "thumb", "icon", "square")


def is_media(component: Component) -> bool:
    """Does *component* have files, and no text but captions? Components with headlines in it would be separate."""
    if component.is_picture is None:
        component.is_picture = bool(
            component.has_files
            and not component.has_body
            and component.files
            and not any(child.files and child.headline for child in component.components)
        )
    return component.is_picture


def read_media(component: Component, context: Context, *, titled: bool) -> Media | None:
    """Return the media of *component*, if it has files; if *titled*, its headline is the article's."""
    files = [(item, role) for item, role in component.files if safe_url(item.href)]
    if not files:
        context.report.left_out("a file whose address is not safe is left out", line=line_of(component.element))
        return None
    kinds = [item.kind for item, _ in files]
    kind = next((candidate for candidate in ("video", "audio") if candidate in kinds), kinds[0])
    renditions = [_rendition(item, role, context) for item, role in files]
    main = _best(renditions, kinds, kind)
    only = len(renditions) == 1 and main == Rendition(href=main.href)
    headline, credit, rights = _picture_lines(component.lines)
    return Media(
        main.href,
        kind=kind,
        caption=_caption(component, [item for item, _ in files], context) or (() if titled else headline),
        credit=credit,
        rights=rights,
        renditions=() if only else renditions,
    )


def media_of(item: Item, context: Context) -> Media:
    """Return the media for the single file *item*; its title is that of the association."""
    rendition = _rendition(item, "", context, titled=True)
    return Media(item.href, kind=item.kind, caption=on_lines(_captions([item])), renditions=renditions_of(rendition))


def _picture_lines(lines: Element | None) -> tuple[Inlines, str, str]:
    """Return headline, credit and copyright of a picture from its lines."""
    found: dict[str, Element] = {}
    for element in lines if lines is not None else ():
        found.setdefault(element.tag, element)
    credits = [text_of(found[name]) for name in ("ByLine", "CreditLine") if name in found]
    headline = running(found["HeadLine"]) if "HeadLine" in found else ()
    copyright_ = text_of(found["CopyrightLine"]) if "CopyrightLine" in found else ""
    return headline, " / ".join(dict.fromkeys(filter(None, credits))), copyright_


def _caption(component: Component, files: list[Item], context: Context) -> Inlines:
    """Return the text of the captions in *component*, and its content other than *files*; paragraphs become lines.

    Without captions, properties of the files with such a name are used.
    """
    texts = [item.text for item in component.captions() if item.text is not None]
    found = on_lines([running(paragraph) for text in texts for paragraph in _paragraphs(text)])
    captions = _captions(files)
    if not found:
        return on_lines(captions)
    for caption in captions:
        if plain(caption) != plain(found):
            message = f"a further caption of a picture is left out: {plain(caption)!r:.60}"
            context.report.left_out(message, line=line_of(component.element))
    return found


def _captions(files: list[Item]) -> list[Inlines]:
    """Return the values of the caption properties of *files*, each once."""
    captions = [
        inner.get("Value") or "" for item in files for inner in item.element.iter("Property") if is_caption(inner)
    ]
    return [inlines(value) for value in dict.fromkeys(map(line, captions)) if value]


def _paragraphs(content: Element) -> list[Element]:
    """Return the paragraphs in *content*, or *content* itself if there is more in it; its head does not count."""
    found = [*content.iter(*_LINES)]
    apart = [*found, *content.iter("{*}head", "{*}body.head")]
    return found if found and sum(map(_length, apart)) == _length(content) else [content]


def _length(element: Element) -> int:
    return len("".join(all_text(element).split()))


_LINES = ("{*}p", *[f"{{*}}h{level}" for level in range(1, 7)])


def _rendition(item: Item, role: str, context: Context, *, titled: bool = False) -> Rendition:
    names, sizes = [role], dict[str, int]()
    mime = format_ = ""
    for child in item.element:
        if child.tag == "MimeType":
            mime = child.get("FormalName") or ""
        elif child.tag == "Format":
            format_ = child.get("FormalName") or ""
        elif child.tag == "Characteristics":
            _measure(child, names, sizes, context, titled=titled)
        elif child.tag == "MediaType" and (name := child.get("FormalName") or "").lower() not in MEDIA_KINDS:
            if name:
                context.report.left_out(f"the MediaType {name!r} of a file is not kept", line=line_of(child))
        elif child.tag in _UNKEPT and says_something(child):
            context.report.left_out(f"{child.tag} of a file is not kept", line=line_of(child))
        if is_caption(child):
            context.report_unkept(child, _OF_CAPTIONS)
        elif len(child.keys()) > 1:
            context.report_unkept(child, ("FormalName",))
    if format_ and not mime:
        mime = _type_of(format_, item.kind)
        if not mime:
            context.report.left_out(f"the format {format_!r} of a file is not kept", line=line_of(item.element))
    return _rendition_of(
        href=address(item.href),
        name=line(names[-1]),
        media_type=line(mime),
        width=sizes.get("width"),
        height=sizes.get("height"),
        size=sizes.get("size"),
    )


def _measure(
    characteristics: Element, names: list[str], sizes: dict[str, int], context: Context, *, titled: bool
) -> None:
    """Store a size of the file in *sizes* or its name in *names*; report any other characteristics."""
    for child in characteristics.iterchildren("*"):
        if is_caption(child):
            context.report_unkept(child, _OF_CAPTIONS)
            continue
        if child.tag == "SizeInBytes":
            name, meaning, value = "SizeInBytes", "size", child.text or ""
        else:
            name, value = child.get("FormalName") or "", child.get("Value") or ""
            meaning = context.meanings.of("property", name)
        number = whole_number(value.strip()) if meaning in _NUMBERS else None
        if number is not None:
            sizes[meaning] = number
        elif meaning == "rendition":
            names.append(value.strip())
        elif not (titled and name == "Title") and says_something(child):
            context.report.left_out(f"{name or 'a property'} of a file is not kept", line=line_of(child))
        if len(child):
            context.report.left_out(f"what {name or 'a property'} of a file holds is not kept", line=line_of(child))


_rendition_of = maker(Rendition)


def _type_of(format_: str, kind: str) -> str:
    """Return the media type for a format given by its name, ``JPEG Baseline``, or by the type itself."""
    if _TYPE.fullmatch(format_):
        return format_.lower()
    name = _TYPES.get(format_.lower().partition(" ")[0].replace("-", ""), "")
    return f"{kind}/{name}" if name else ""


_TYPE = re.compile(r"(?:image|video|audio|text|application)/[\w.+-]+", re.ASCII | re.IGNORECASE)
_TYPES = {
    "jpeg": "jpeg",
    "jpg": "jpeg",
    "gif": "gif",
    "png": "png",
    "tiff": "tiff",
    "tif": "tiff",
    "bmp": "bmp",
    "mpeg": "mpeg",
    "mp3": "mpeg",
    "mpeg3": "mpeg",
    "mp4": "mp4",
    "mpeg4": "mp4",
    "quicktime": "quicktime",
    "wav": "wav",
    "ogg": "ogg",
    "webm": "webm",
    "svg": "svg+xml",
    "webp": "webp",
}
_OF_CAPTIONS = ("FormalName", "Value")
_UNKEPT = frozenset(("Notation", "Catalog", "Encoding"))
_NUMBERS = frozenset(("width", "height", "size"))


def _best(renditions: list[Rendition], kinds: list[str], kind: str) -> Rendition:
    """Return the best of *renditions* to show: by kind, purpose and size."""
    number = min(range(len(renditions)), key=lambda n: (*_demerits(renditions[n], kinds[n] != kind), n))
    return renditions[number]


def _demerits(rendition: Rendition, other: bool) -> tuple[bool, int, int]:  # noqa: FBT001 -- a sort key
    name = rendition.name.lower()
    place = _BEST.index(name) if name in _BEST else len(_BEST) + (name in _LEAST)
    return other, place, -(rendition.width or 0) * (rendition.height or 0)
