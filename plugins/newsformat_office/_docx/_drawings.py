"""Pictures in running text, as DrawingML and VML have them, and what else is drawn."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define

from newsformat import Media, Rendition
from newsformat.markup.packages import Package, Relation
from newsformat.markup.pictures import renditions_of
from newsformat.markup.xml import Element, all_text, line_of, local, whole_number
from newsformat.plugin import Report, file_name
from newsformat_office._docx._names import R
from newsformat_office._files import media_type_of


_PIXEL = 9525  # English Metric Units
_TOLD = 60  # characters
_NO_PICTURES = {"chart": "a chart", "relIds": "a diagram", "OLEObject": "an embedded object", "contentPart": "ink"}


@define
class Drawings:
    """Reads what is drawn in a document: pictures, which are named; what else there is, is told."""

    package: Package
    relations: dict[str, Relation]
    report: Report

    def pictures(self, element: Element) -> Iterator[Media]:
        """Yield the pictures in *element* by the names of their files; text in boxes is left out."""
        alternative = local(element) == "AlternateContent" and len(element)
        shown = element[0] if alternative else element  # and not what else it is
        alt, found = "", 0
        size: tuple[int | None, int | None] = (None, None)
        for each in shown.iter("*"):
            name = local(each)
            if name == "docPr":
                alt = self._described(each)
            elif name == "shape":
                alt = self._described(each, "alt") or alt
                self._tell("where a picture leads to", each.get("href"), each)
            elif name == "extent":
                size = (_pixels(each.get("cx")), _pixels(each.get("cy")))
            elif name in {"blip", "imagedata"}:
                found += 1
                yield from self._file(each, alt, *size)
            else:
                self._tell_other(each, name)
        if alt and not found:
            self._tell("the alternative text of a drawing", alt, element)

    def _tell(self, what: str, said: str | None, element: Element) -> None:
        if said := " ".join((said or "").split()):
            self.report.left_out(f"{what}: {said[:_TOLD]}", line=line_of(element))

    def _described(self, properties: Element, name: str = "descr") -> str:
        """Return what is read out instead of a picture; its title is told if it says something else."""
        said, title = properties.get(name) or "", properties.get("title") or ""
        if said and title != said:
            self._tell("the title of a picture", title, properties)
        return said or title

    def _tell_other(self, element: Element, name: str) -> None:
        if name == "txbxContent":
            self._tell("the text of a box", all_text(element), element)
        elif name == "textpath":
            self._tell("the text of a drawing", element.get("string"), element)
        elif name == "hlinkClick":
            found = self.relations.get(element.get(f"{{{R}}}id") or "")
            self._tell("where a picture leads to", found.target if found else "", element)
        elif name in _NO_PICTURES:
            self._tell(f"{_NO_PICTURES[name]} is left out", element.get("ProgID") or name, element)

    def _file(self, element: Element, alt: str, width: int | None, height: int | None) -> Iterator[Media]:
        ids = [said for own in ("embed", "link", "id") if (said := element.get(f"{{{R}}}{own}"))]
        files = [self.relations[one] for one in ids if one in self.relations and self.relations[one].target]
        if files:
            yield self._picture(files[0], alt, width, height)
        elif ids:
            self._tell("a picture without a file", alt or ids[0], element)

    def _picture(self, file: Relation, alt: str, width: int | None, height: int | None) -> Media:
        name = file.target if file.outside else file_name(file.target)
        bytes_ = None if file.outside else self.package.size(file.target)
        if not file.outside:
            self.report.left_out(f"a picture is named, but its content is left out: {name} ({bytes_} bytes)")
        known = Rendition(href=name, media_type=media_type_of(name), width=width, height=height, size=bytes_)
        return Media(name, alt=alt, renditions=renditions_of(known))


def _pixels(size: str | None) -> int | None:
    units = whole_number(size)
    return (units // _PIXEL or None) if units else None
