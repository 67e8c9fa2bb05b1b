"""Reports properties of a workbook, and headers and footers of OpenDocument, which are not read.

Author, dates and program of the file, and page numbers, are not reported.
"""

from __future__ import annotations

from newsformat.markup.packages import Package
from newsformat.markup.xml import Element, iterate, local, text_of
from newsformat.plugin import Limits, Report, line


_PROPERTIES = ("docProps/core.xml", "docProps/custom.xml", "meta.xml")
_REPORTED = frozenset(
    ("title", "subject", "description", "keyword", "keywords", "category", "user-defined", "property")
)
HEADERS_AND_FOOTERS = frozenset(
    [f"{part}{pages}" for part in ("header", "footer") for pages in ("", "-left", "-first")]
)
_FIELDS = frozenset(("sheet-name", "page-number", "page-count", "date", "time", "title", "file-name"))


def report_properties_and_headers(package: Package, limits: Limits, report: Report) -> None:
    """Report the properties of *package*, and the headers and footers in its styles."""
    for name in _PROPERTIES:
        root = package.xml(name)
        if root is not None:
            report_properties(root, report)
    styles = package.open("styles.xml")
    if styles is not None:
        with styles:
            for element in iterate(styles, set(HEADERS_AND_FOOTERS), limits=limits, report=report):
                report_header(element, report)


def report_properties(root: Element, report: Report) -> None:
    """Report the properties in *root*, the metadata of a workbook."""
    for inner in root.iter("{*}*"):
        if local(inner) in _REPORTED and (text := text_of(inner)):
            name = next((value for key, value in inner.items() if str(key).rpartition("}")[2] == "name"), local(inner))
            report.left_out(f"of the workbook: {line(str(name)):.40}: {text:.60}")


def report_header(element: Element, report: Report) -> None:
    """Report headers and footers of a sheet (OpenDocument 1.3, part 3, 16.10), except fields."""
    for paragraph in element.iter("{*}p"):
        fields = [inner for inner in paragraph.iter("{*}*") if local(inner) in _FIELDS]
        for field in fields:
            field.text = None
        text = text_of(paragraph)
        if text and (not fields or " " in text):
            report.left_out(f"headers or footers of the page left out: {text:.60}")
