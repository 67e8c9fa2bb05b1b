"""Frames of OpenDocument → pictures by file name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from newsformat import Media, Rendition
from newsformat.markup.html import safe_url
from newsformat.markup.packages import Package
from newsformat.markup.pictures import renditions_of
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import File, Report, file_name, shortened
from newsformat_office._files import files_in, media_type_of
from newsformat_office._odt._names import q


_LENGTH = re.compile(r"(\d{1,6}(?:\.\d{1,9})?)(in|cm|mm|pt|pc|px)", re.ASCII)
_PIXELS = {"in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "pt": 96 / 72, "pc": 16.0, "px": 1.0}
_DRAWN = q("draw:")


class Pictures:
    """Reads the pictures of a document."""

    def __init__(self, package: Package | None, report: Report) -> None:
        self._package, self._report = package, report

    def within(self, element: Element) -> Iterator[Media]:
        """Yield the pictures in *element*, a frame, shape or group; report its other content."""
        if element.tag == q("draw:frame"):
            yield from self._frame(element)
            return
        if element.tag == q("draw:a"):
            self._report_text("the link of a picture", element.get(q("xlink:href")) or "", element)
        shapes = [child for child in element if isinstance(child.tag, str) and child.tag.startswith(_DRAWN)]
        for shape in shapes:
            yield from self.within(shape)
        if not shapes and (text := _words(element)):
            self._report_text("the text of a shape", text, element)
        for description in _described(element):
            self._report_text("the alternative text of a drawing", description, element)

    def _report_text(self, what: str, text: str, element: Element) -> None:
        if text:
            self._report.left_out(f"{what} is left out: {shortened(text)}", line=line_of(element))

    def _frame(self, frame: Element) -> Iterator[Media]:
        """Yield the first content of *frame*; the others are alternatives for programs that cannot display it."""
        first = next((child for child in frame if local(child) not in {"title", "desc"}), None)
        if first is None:
            return
        if local(first) == "image":
            yield self._picture(frame, first)
            return
        if local(first) == "text-box":
            yield from self._box(first)
        else:
            self._report_text("an object", f"{local(first)} {first.get(q('xlink:href')) or ''}", frame)
        for description in _described(frame):
            self._report_text("the alternative text of a drawing", description, frame)

    def _box(self, box: Element) -> Iterator[Media]:
        """Yield the pictures in a text *box*; its text is the caption of the first."""
        media = [media for frame in _frames(box) for media in self._frame(frame)]
        text = _words(box)
        if text and not media:
            self._report_text("the text of a box", text, box)
        elif text:
            media[0] = evolve(media[0], caption=text)
        yield from media

    def _picture(self, frame: Element, image: Element) -> Media:
        href, data = image.get(q("xlink:href")) or "", image.find(q("office:binary-data"))
        size = self._package.size(href.removeprefix("./")) if self._package is not None else None
        inside = size is not None or data is not None
        name = file_name(href) if inside else href if safe_url(href) else ""
        if data is not None:
            label = frame.get(q("draw:name")) or "without a name"
            self._report.left_out(f"the content of a picture is left out: {shortened(label)}", line=line_of(frame))
        elif inside:
            self._report.left_out(f"the content of a picture is left out: {name} ({size} bytes)")
        for area in frame.iter(q("draw:image-map")):
            self._report_text("the image map of a picture", " ".join(_places(area)), frame)
        self._report_text("the text of a picture", " ".join(map(text_of, image.iterchildren(q("text:p")))), frame)
        width, height = (_pixels(frame.get(q(f"svg:{side}"))) for side in ("width", "height"))
        known = Rendition(href=name, media_type=media_type_of(name), width=width, height=height, size=size)
        alt, *others = _described(frame) or [""]
        for title in others:
            self._report_text("the title of a picture", title, frame)
        return Media(
            name,
            alt=alt,
            renditions=renditions_of(known),
        )


def _described(frame: Element) -> list[str]:
    """Return the alternative text of *frame*, and its title if that differs."""
    texts = [text_of(element) for name in ("svg:desc", "svg:title") if (element := frame.find(q(name))) is not None]
    return [*dict.fromkeys(filter(None, texts))]


def _places(areas: Element) -> Iterator[str]:
    """Yield the addresses and descriptions of *areas*, an image map."""
    for element in areas:
        yield element.get(q("xlink:href")) or ""
        yield from _described(element)


def _frames(element: Element) -> Iterator[Element]:
    """Yield the frames in *element*, except for nested ones."""
    for child in element:
        if child.tag == q("draw:frame"):
            yield child
        else:
            yield from _frames(child)


def files_of(package: Package, content: Element, report: Report) -> Iterator[File]:
    """Yield the files in *package* of the pictures in *content*."""
    hrefs = [(inner.get(q("xlink:href")) or "").removeprefix("./") for inner in content.iter(q("draw:image"))]
    yield from files_in(package, [href for href in hrefs if href in package], report)


def _words(element: Element) -> str:
    """Return the text in *element*, without descriptions of pictures."""
    found = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and not child.tag.startswith((_DRAWN, q("svg:"))):
            found.append(_words(child))
        found.append(child.tail or "")
    return " ".join("".join(found).split())


def _pixels(length: str | None) -> int | None:
    match = _LENGTH.fullmatch(length or "")
    return (round(float(match[1]) * _PIXELS[match[2]]) or None) if match else None
