"""Reads pictures, films and sounds of The Guardian, with all their files, as associations."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Association, Embed, Media, Rendition, plain
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.json import Object
from newsformat.markup.members import (
    Members,
    extent_at,
    items_at,
    leave_out,
    object_at,
    objects_at,
    report_other_types,
    report_unkept,
    text_at,
)
from newsformat.plugin import Limits, Report, line


SPACE = "guardian"


def read_main(html: str, report: Report, limits: Limits) -> Iterator[Association]:
    """Yield the media above the text."""
    for block in read_html(html, report, limits=limits):
        match block:
            case Media():
                yield Association(role="main", media=block)
            case Embed(href=href) if href:
                yield Association(role="main", href=href)
            case _:
                text = line(Article(body=[block]).text)
                report.left_out(f"left out above the text, as neither a picture, a video nor an embed: {text:.60}")


def report_main(mains: list[Association], shown: list[Association], report: Report) -> None:
    """Report data of *mains*, the media above the text, that *shown*, the elements with all files, lack."""
    report.note("assumed that the main element is shown above the text")
    for main in [association.media for association in mains if association.media]:
        details = {"alt": main.alt, "caption": plain(main.caption), "credit": main.credit, "rights": main.rights}
        report_unkept(details, report, lambda: shown, of="main")


def read_pictures(elements: list[Object]) -> list[Object]:
    """Return the *elements* of the main block in the form of content; none unless all are pictures.

    What a block says of a picture, it says beside the files of it, and not with each.
    """
    if any(text_at(element, "type") != "image" or not objects_at(element, "assets") for element in elements):
        return []
    return [_with_main_data(element) for element in elements]


def _with_main_data(element: Object) -> Object:
    main_element = dict(element)
    data = main_element.pop("imageTypeData", None)
    details = {_SAID.get(name, name): value for name, value in data.items()} if isinstance(data, dict) else {}
    files = [
        {**asset, "typeData": {**details, **object_at(asset, "typeData")}} if isinstance(asset, dict) else asset
        for asset in items_at(element, "assets")
    ]
    return {"relation": "main", **main_element, "assets": files}


_SAID = {"alt": "altText"}


def read_elements(elements: list[Object], report: Report, limits: Limits) -> Iterator[Association]:
    """Yield each element with a file, by its relation to the text."""
    for element in elements:
        leave_out(element, _OF_ELEMENTS, "an element", report)
        report_other_types(element, "assets", report)
        files = [(_file(entry, report), entry) for entry in objects_at(element, "assets")]
        files = [(file, entry) for file, entry in files if file.href]
        if not files:
            report.left_out(f"an element without a file left out: {text_at(element, 'type'):.60}")
            continue
        shown, asset = max(files, key=lambda pair: pair[0].width or 0)
        data = Members(object_at(asset, "typeData"))
        for name in _OF_FILES:
            data.take(name)
        for file, item in files:
            if file is not shown:
                _report_differing(item, data.left, report)
        media = Media(
            shown.href,
            kind=text_at(element, "type") or "image",
            caption=read_html_inlines(data.text("caption"), report, limits=limits),
            credit=data.text("credit") or text_at(asset, "typeData", "source"),
            alt=data.text("altText"),
            rights=data.text("copyright"),
            renditions=[file for file, _ in files],
            foreign=data.foreign(SPACE),
        )
        yield Association(role=text_at(element, "relation"), uri=text_at(element, "id"), media=media)


_OF_ELEMENTS = {"id": str, "relation": str, "type": str, "assets": list}
_OF_ASSETS = {"type": str, "mimeType": str, "file": str, "typeData": dict}
_OF_FILES = dict.fromkeys(("width", "height", "secureFile", "file", "isMaster"), object)


def _report_differing(asset: Object, known: Object, report: Report) -> None:
    """Report data of *asset*, one of several files, that differ from *known*, those of the file shown."""
    data = object_at(asset, "typeData")
    differing = {name: value for name, value in data.items() if value != known.get(name)}
    leave_out(differing, _OF_FILES, "a file", report)


def _file(asset: Object, report: Report) -> Rendition:
    leave_out(asset, _OF_ASSETS, "a file", report)
    data = object_at(asset, "typeData")
    width, height = (extent_at(data, name, report) for name in ("width", "height"))
    return Rendition(
        href=line(text_at(data, "secureFile") or text_at(asset, "file")),
        media_type=text_at(asset, "mimeType"),
        width=width,
        height=height,
    )
