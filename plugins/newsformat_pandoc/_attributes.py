"""Attributes of Pandoc → those of HTML; helpers to read elements of any shape."""

from __future__ import annotations

from html import escape
from typing import Any

from newsformat.markup.json import text_of
from newsformat.markup.members import has_value, one_or_several
from newsformat.plugin import Report, lazily
from newsformat_pandoc._names import HTML_NAMES, Node


def nodes_of(value: Any, report: Report) -> list[Node]:
    """Return the blocks or inlines in the array *value*; anything else in it is reported."""
    if not isinstance(value, list):
        report_misplaced(value, report)
        return []
    if not all(isinstance(item, dict) for item in value):
        report_misplaced([item for item in value if not isinstance(item, dict)], report)
    return [item for item in value if isinstance(item, dict)]


def report_misplaced(value: Any, report: Report) -> None:
    """Report *value*, or each item of an array, as something that does not belong at its place."""
    for item in one_or_several(value):
        if has_value(item):
            report.left_out(f"a value that Pandoc does not have there is left out: {text_of(item):.60}")


def start_of(start: Any, report: Report) -> str:
    """Return the start and the kind of a list's numbers as HTML attributes; an unreadable *start* is reported."""
    match start:
        case [int(number), {"t": style}, _]:
            kind = _STYLES.get(style, "") if isinstance(style, str) else ""
            return (f' start="{number}"' if number != 1 else "") + (f' type="{kind}"' if kind else "")
        case _:
            report_misplaced(start, report)
            return ""


_STYLES = {"LowerAlpha": "a", "UpperAlpha": "A", "LowerRoman": "i", "UpperRoman": "I"}


def classes_of(attr: Any) -> frozenset[str]:
    """Return the classes among the attributes *attr*."""
    match attr:
        case [_, [*classes], _]:
            return frozenset([class_name for class_name in classes if isinstance(class_name, str)])
        case _:
            return frozenset()


def fits_single_block(attr: Any) -> bool:
    """Has a division only attributes that its single block can have: a language, a direction, the class ``empty``?"""
    match attr:
        case [_, _, [*pairs]]:
            names = [pair[0] if isinstance(pair, list) and pair else None for pair in pairs]
            return classes_of(attr) <= {"empty"} and all(name in ("lang", "dir") for name in names)
        case _:
            return False


def attributes_of(attr: Any) -> str:
    """Return the classes and other attributes of *attr* as HTML attributes, without the identifier."""
    classes = " ".join(sorted(classes_of(attr)))
    html = f' class="{escape(classes)}"' if classes else ""
    match attr:
        case [_, _, [*pairs]]:
            for pair in pairs:
                match pair:
                    case [str(name), str(value)] if _NAME.fullmatch(name):
                        is_html = name in HTML_NAMES or name.startswith("data-")
                        html += f' {name if is_html else f"data-{name}"}="{escape(value)}"'
    return html


_NAME = lazily(r"[A-Za-z][\w.-]*")
