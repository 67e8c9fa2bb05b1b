"""Pictures, films and sounds of The Guardian, with all their files → associations."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Association, Embed, Media, Rendition
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.json import Object
from newsformat.markup.members import Members, object_at, objects_at, text_at
from newsformat.plugin import Limits, Report, line


SPACE = "guardian"


def read_main(html: str, report: Report, limits: Limits) -> Iterator[Association]:
    """Yield what is shown above the text."""
    for block in read_html(html, report, limits=limits):
        match block:
            case Media():
                yield Association(role="main", media=block)
            case Embed(href=href) if href:
                yield Association(role="main", href=href)
            case _:
                report.left_out("of what is shown above the text left out what is no picture, film or embed")


def read_elements(elements: list[Object], report: Report, limits: Limits) -> Iterator[Association]:
    """Yield each element that has a file, by its relation to the text."""
    for element in elements:
        files = [(_file(each), each) for each in objects_at(element, "assets")]
        files = [(file, each) for file, each in files if file.href]
        if not files:
            report.left_out(f"an element without a file left out: {text_at(element, 'type'):.60}")
            continue
        shown, asset = max(files, key=lambda pair: pair[0].width or 0)
        data = Members(object_at(asset, "typeData"))
        for name in ("width", "height", "secureFile", "file", "isMaster"):
            data.take(name)
        media = Media(
            shown.href,
            kind=text_at(element, "type") or "image",
            caption=read_html_inlines(data.text("caption"), limits=limits),
            credit=data.text("credit") or text_at(asset, "typeData", "source"),
            alt=data.text("altText"),
            rights=data.text("copyright"),
            renditions=[file for file, _ in files],
            foreign=data.foreign(SPACE),
        )
        yield Association(role=text_at(element, "relation"), uri=text_at(element, "id"), media=media)


def _file(asset: Object) -> Rendition:
    data = object_at(asset, "typeData")
    width, height = (_number(data.get(name)) for name in ("width", "height"))
    return Rendition(
        href=line(text_at(data, "secureFile") or text_at(asset, "file")),
        media_type=text_at(asset, "mimeType"),
        width=width,
        height=height,
    )


def _number(said: object) -> int | None:
    """Return a size, which the API has as a string."""
    if type(said) is int:
        return said
    return int(said) if isinstance(said, str) and said.isascii() and said.isdecimal() and len(said) < _DIGITS else None


_DIGITS = 9
