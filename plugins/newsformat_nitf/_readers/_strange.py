"""Reports elements and attributes that NITF does not define."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from newsformat.markup.xml import tell_strange
from newsformat.plugin import Report
from newsformat_nitf._names import OWN
from newsformat_nitf._readers._head_reader import EMPTY
from newsformat_nitf._shapes import known_shapes


def tell_strange_in(around: Any, report: Report, found: Callable[[], object]) -> None:
    """Report what NITF does not define in the documents in *around*, or in *around* itself: see `tell_strange`."""
    for root in around.iter("{*}nitf") if report.heard else ():
        tell_strange(root, _attributes(), report, found, own=(OWN,), content=_content())


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
