"""Reports elements and attributes that NITF does not define."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from newsformat.markup.xml import report_undefined_content
from newsformat.plugin import Report
from newsformat_nitf._names import OWN
from newsformat_nitf._readers._head_reader import EMPTY
from newsformat_nitf._shapes import known_shapes


def report_undefined_content_in(outer: Any, report: Report, found: Callable[[], object]) -> None:
    """Report content of the documents in *outer*, or of *outer* itself, that NITF does not define."""
    for root in outer.iter("{*}nitf") if report.heard else ():
        report_undefined_content(root, _attributes(), report, found, own=(OWN,), content=_content())


@cache
def _attributes() -> dict[str, frozenset[str]]:
    known = {name: frozenset(shape.attributes) for name, shape in known_shapes().items()}
    return known | dict.fromkeys(_OF_RUBY, frozenset())


@cache
def _content() -> dict[str, frozenset[str]]:
    return {
        name: shape.children | ({"#text"} if shape.kind or name in EMPTY else set())
        for name, shape in known_shapes().items()
    }


_OF_RUBY = ("rb", "rbc", "rt", "rtc", "rp")  # of XHTML; their text is read
