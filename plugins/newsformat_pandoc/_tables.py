"""Tables of Pandoc → HTML."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsformat.plugin import Report
from newsformat_pandoc._attributes import attributes_of, report_misplaced


def table(parts: list[Any], tight: Callable[[Any], str], report: Report) -> str | None:
    """Return the HTML of a table, `None` if *parts* are not one; *tight* converts the blocks of a cell."""
    match parts:
        case [attr, [_, [*captions]], _, [_, [*head]], [*bodies], [_, [*foot]]]:
            rows = [_rows(head, "th", "thead", tight, report)]
            for body in bodies:
                match body:
                    case [_, _, [*headings], [*below]]:
                        rows += [
                            _rows(headings, "th", "tbody", tight, report),
                            _rows(below, "td", "tbody", tight, report),
                        ]
                    case _:
                        report_misplaced(body, report)
            rows.append(_rows(foot, "td", "tfoot", tight, report))
        case [[*inlines], _, _, [*head], [*below]]:  # before Pandoc 2.10
            attr, captions = None, [{"t": "Plain", "c": inlines}] if inlines else []
            rows = [_old_rows([head] if any(head) else [], "th", tight, report), _old_rows(below, "td", tight, report)]
        case _:
            return None
    caption = f"<caption>{tight(captions)}</caption>" if captions else ""
    return f"<table{attributes_of(attr)}>{caption}{''.join(rows)}</table>"


def _rows(rows: list[Any], cell: str, group: str, tight: Callable[[Any], str], report: Report) -> str:
    html = []
    for row in rows:
        match row:
            case [_, [*cells]]:
                html.append(f"<tr>{''.join([_cell(item, cell, tight, report) for item in cells])}</tr>")
            case _:
                report_misplaced(row, report)
    return f"<{group}>{''.join(html)}</{group}>" if html else ""


def _cell(cell: Any, tag: str, tight: Callable[[Any], str], report: Report) -> str:
    match cell:
        case [_, _, int(rows), int(columns), blocks]:
            spans = f' rowspan="{rows}"' if rows > 1 else ""
            spans += f' colspan="{columns}"' if columns > 1 else ""
            return f"<{tag}{spans}>{tight(blocks)}</{tag}>"
        case _:
            report_misplaced(cell, report)
            return ""


def _old_rows(rows: list[Any], cell: str, tight: Callable[[Any], str], report: Report) -> str:
    group = "thead" if cell == "th" else "tbody"
    report_misplaced([row for row in rows if not isinstance(row, list)], report)
    cells = ["".join([f"<{cell}>{tight(item)}</{cell}>" for item in row]) for row in rows if isinstance(row, list)]
    return f"<{group}>{''.join([f'<tr>{row}</tr>' for row in cells])}</{group}>" if cells else ""
