"""Workbooks for the tests, built part by part like those of programs."""

from __future__ import annotations

from collections.abc import Iterable

from ..archives import zipped


_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def xlsx(
    *sheets: tuple[str, str], texts: Iterable[str] = (), styles: str = "", links: Iterable[str] = (), more: str = ""
) -> bytes:
    """Return a workbook with *sheets* (names and contents), shared *texts*, and *links* of the first sheet."""
    relations = [("rId0", "styles", "styles.xml"), ("rIdS", "sharedStrings", "sharedStrings.xml")]
    relations += [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
    names = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, (name, _) in enumerate(sheets, 1))
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": _relations([("a", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">{more}<sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _relations(relations),
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}">{styles}</styleSheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{"".join(f"<si>{text}</si>" for text in texts)}</sst>',
        "xl/worksheets/_rels/sheet1.xml.rels": _relations(
            [(f"l{n}", "hyperlink", link) for n, link in enumerate(links, 1)], outside=True
        ),
    }
    for number, (_, content) in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{_MAIN}" xmlns:r="{_OFFICE}">{content}</worksheet>'
        )
    return zipped(parts)


def row(*cells: str, number: int | None = None) -> str:
    """Return a row of *cells*, each a text, or the XML of a cell."""
    made = [cell if cell.startswith("<") else f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in cells]
    place = f' r="{number}"' if number else ""
    return f"<row{place}>{''.join(made)}</row>"


def ods(*rows: str, name: str = "News") -> bytes:
    """Return an OpenDocument spreadsheet with one sheet of *rows*."""
    spaces = "".join(
        f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"'
        for prefix in ("office", "table", "text")
    )
    content = (
        f'<office:document-content{spaces} xmlns:xlink="http://www.w3.org/1999/xlink"><office:body>'
        f'<office:spreadsheet><table:table table:name="{name}">{"".join(rows)}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped({"mimetype": kind, "content.xml": content})


def ods_row(*cells: str, more: str = "") -> str:
    """Return a row of *cells*, each a text, or the XML of a cell; *more* are attributes of the row."""
    made = [
        cell if cell.startswith("<") else f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>"
        for cell in cells
    ]
    return f"<table:table-row {more}>{''.join(made)}</table:table-row>"


def _relations(found: Iterable[tuple[str, str, str]], *, outside: bool = False) -> str:
    mode = ' TargetMode="External"' if outside else ""
    made = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"{mode}/>' for key, kind, target in found
    )
    return f'<Relationships xmlns="{_PACKAGE}">{made}</Relationships>'
