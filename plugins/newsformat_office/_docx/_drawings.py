"""Pictures in DrawingML and VML, and other drawings."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define

from newsformat import Media, Rendition
from newsformat.markup.packages import Package, Relation
from newsformat.markup.pictures import renditions_of
from newsformat.markup.xml import Element, all_text, line_of, local, whole_number
from newsformat.plugin import Report, file_name, shortened
from newsformat_office._docx._names import R
from newsformat_office._files import media_type_of


_PIXEL = 9525  # English Metric Units
_OTHER_OBJECTS = {"chart": "a chart", "relIds": "a diagram", "OLEObject": "an embedded object", "contentPart": "ink"}


@define
class Drawings:
    """Reads the drawings of a document: pictures by file name; others are reported."""

    package: Package
    relations: dict[str, Relation]
    report: Report

    def pictures(self, element: Element) -> Iterator[Media]:
        """Yield the pictures in *element* by file name; text in boxes is left out."""
        alternative = local(element) == "AlternateContent" and len(element)
        shown = element[0] if alternative else element  # and not its alternatives
        alt, found = "", 0
        size: tuple[int | None, int | None] = (None, None)
        for inner in shown.iter("*"):
            name = local(inner)
            if name == "docPr":
                alt = self._described(inner)
            elif name == "shape":
                alt = self._described(inner, "alt") or alt
                self._report_text("the link of a picture", inner.get("href"), inner)
            elif name == "extent":
                size = (_pixels(inner.get("cx")), _pixels(inner.get("cy")))
            elif name in {"blip", "imagedata"}:
                found += 1
                yield from self._file(inner, alt, *size)
            else:
                self._report_other(inner, name)
        if alt and not found:
            self._report_text("the alternative text of a drawing", alt, element)

    def _report_text(self, what: str, text: str | None, element: Element) -> None:
        if text := " ".join((text or "").split()):
            self.report.left_out(f"{what} is left out: {shortened(text)}", line=line_of(element))

    def _described(self, properties: Element, name: str = "descr") -> str:
        """Return the alternative text, or else the title; report a title that differs."""
        alt, title = properties.get(name) or "", properties.get("title") or ""
        if alt and title != alt:
            self._report_text("the title of a picture", title, properties)
        return alt or title

    def _report_other(self, element: Element, name: str) -> None:
        if name == "txbxContent":
            self._report_text("the text of a box", all_text(element), element)
        elif name == "textpath":
            self._report_text("the text of a drawing", element.get("string"), element)
        elif name == "hlinkClick":
            found = self.relations.get(element.get(f"{{{R}}}id") or "")
            self._report_text("the link of a picture", found.target if found else "", element)
        elif name in _OTHER_OBJECTS:
            self._report_text(_OTHER_OBJECTS[name], element.get("ProgID") or name, element)

    def _file(self, element: Element, alt: str, width: int | None, height: int | None) -> Iterator[Media]:
        ids = [target for targets in ("embed", "link", "id") if (target := element.get(f"{{{R}}}{targets}"))]
        files = [
            self.relations[identifier]
            for identifier in ids
            if identifier in self.relations and self.relations[identifier].target
        ]
        if files:
            yield self._picture(files[0], alt, width, height)
        elif ids:
            self._report_text("a picture without a file", alt or ids[0], element)

    def _picture(self, file: Relation, alt: str, width: int | None, height: int | None) -> Media:
        name = file.target if file.outside else file_name(file.target)
        bytes_ = None if file.outside else self.package.size(file.target)
        if not file.outside:
            self.report.left_out(f"the content of a picture is left out: {name} ({bytes_} bytes)")
        known = Rendition(href=name, media_type=media_type_of(name), width=width, height=height, size=bytes_)
        return Media(name, alt=alt, renditions=renditions_of(known))


def _pixels(size: str | None) -> int | None:
    units = whole_number(size)
    return (units // _PIXEL or None) if units else None
