"""What a workbook says beside its sheets: its title and the like, and in OpenDocument what pages have above and below.

Who made it, when and with which program is no news, and so are the numbers of pages.
"""

from __future__ import annotations

from newsformat.markup.packages import Package
from newsformat.markup.xml import Element, iterate, local, text_of
from newsformat.plugin import Limits, Report, line


_PROPERTIES = ("docProps/core.xml", "docProps/custom.xml", "meta.xml")
_SAYING = frozenset(("title", "subject", "description", "keyword", "keywords", "category", "user-defined", "property"))
ON_PAGES = frozenset([f"{part}{pages}" for part in ("header", "footer") for pages in ("", "-left", "-first")])
_FIELDS = frozenset(("sheet-name", "page-number", "page-count", "date", "time", "title", "file-name"))


def tell_beside(package: Package, limits: Limits, report: Report) -> None:
    """Tell *report* what *package* says beside its sheets."""
    for name in _PROPERTIES:
        root = package.xml(name)
        if root is not None:
            tell_properties(root, report)
    styles = package.open("styles.xml")
    if styles is not None:
        with styles:
            for each in iterate(styles, set(ON_PAGES), limits=limits, report=report):
                tell_of_pages(each, report)


def tell_properties(root: Element, report: Report) -> None:
    """Tell what *root*, the metadata of a workbook, says."""
    for each in root.iter("{*}*"):
        if local(each) in _SAYING and (text := text_of(each)):
            name = next((value for key, value in each.items() if str(key).rpartition("}")[2] == "name"), local(each))
            report.left_out(f"of the workbook: {line(str(name)):.40}: {text:.60}")


def tell_of_pages(element: Element, report: Report) -> None:
    """Tell what is printed above or below the pages of a sheet (OpenDocument 1.3, part 3, 16.10), but for fields."""
    for paragraph in element.iter("{*}p"):
        fields = [each for each in paragraph.iter("{*}*") if local(each) in _FIELDS]
        for field in fields:
            field.text = None
        text = text_of(paragraph)
        if text and (not fields or " " in text):
            report.left_out(f"left out, headers or footers of the page: {text:.60}")
