"""Attributes of Pandoc as those of HTML; and parts of its documents, whatever they are made of."""

from __future__ import annotations

from html import escape
from typing import Any

from newsformat.markup.json import text_of
from newsformat.markup.members import has_value, one_or_several
from newsformat.plugin import Report, lazily
from newsformat_pandoc._names import HTML_NAMES, Node


def nodes_of(value: Any, report: Report) -> list[Node]:
    """Return the blocks or runs in the array *value*; *report* is told of what is none."""
    if not isinstance(value, list):
        report_unexpected(value, report)
        return []
    if not all(isinstance(each, dict) for each in value):
        report_unexpected([each for each in value if not isinstance(each, dict)], report)
    return [each for each in value if isinstance(each, dict)]


def report_unexpected(value: Any, report: Report) -> None:
    """Tell *report* of *value*, or of each of several, that it is not what Pandoc has at its place."""
    for each in one_or_several(value):
        if has_value(each):
            report.left_out(f"what Pandoc has nothing like at its place is left out: {text_of(each):.60}")


def start_of(start: Any, report: Report) -> str:
    """Return where the numbers of a list start, and their kind, as attributes of HTML; *report* is told of others."""
    match start:
        case [int(number), {"t": style}, _]:
            kind = _STYLES.get(style, "") if isinstance(style, str) else ""
            return (f' start="{number}"' if number != 1 else "") + (f' type="{kind}"' if kind else "")
        case _:
            report_unexpected(start, report)
            return ""


_STYLES = {"LowerAlpha": "a", "UpperAlpha": "A", "LowerRoman": "i", "UpperRoman": "I"}


def classes_of(attr: Any) -> frozenset[str]:
    """Return the classes among the attributes *attr*."""
    match attr:
        case [_, [*classes], _]:
            return frozenset([each for each in classes if isinstance(each, str)])
        case _:
            return frozenset()


def is_of_one(attr: Any) -> bool:
    """Does a division say no more than a block may say of itself: its language, and that it is meant to be empty?"""
    match attr:
        case [_, _, [*pairs]]:
            said = [pair[0] if isinstance(pair, list) and pair else None for pair in pairs]
            return classes_of(attr) <= {"empty"} and all(name in ("lang", "dir") for name in said)
        case _:
            return False


def attributes_of(attr: Any) -> str:
    """Return the classes and the other attributes of Pandoc as those of HTML; an identifier is for links within."""
    classes = " ".join(sorted(classes_of(attr)))
    html = f' class="{escape(classes)}"' if classes else ""
    match attr:
        case [_, _, [*pairs]]:
            for pair in pairs:
                match pair:
                    case [str(name), str(value)] if _NAME.fullmatch(name):
                        own = name in HTML_NAMES or name.startswith("data-")
                        html += f' {name if own else f"data-{name}"}="{escape(value)}"'
    return html


_NAME = lazily(r"[A-Za-z][\w.-]*")
