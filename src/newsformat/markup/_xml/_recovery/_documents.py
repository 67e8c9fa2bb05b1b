"""Reads a document that is not well-formed XML as far as possible, in any format."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import TypeVar

from newsformat._report import Report
from newsformat._source import Source
from newsformat.markup._xml._recovery._stream import recovered
from newsformat.markup._xml._recovery._structure import Outline


_T = TypeVar("_T")
# Of NITF, NewsML and XHTML; they are never nested.
_TEXTS = frozenset(("p", "hl1", "hl2", "headline", "HeadLine", "slugline", "SlugLine"))


def read_recovered(
    content: bytes, like: Source, root: str, read: Callable[[Source, Report], Iterable[_T]], report: Report
) -> list[_T]:
    """Return the results of *read* for what can be recovered of *content*, a document with the root element *root*.

    Raises:
        ReadError: *read* cannot read the recovered document.
    """
    tag = re.search(rf"<((?:[^\s<>/:]+:)?{re.escape(root)})[\s/>]", content.decode("utf-8", "replace"))
    outline = Outline(roots=frozenset((root,)), root=f"<{root}>", item=tag[1] if tag else root, texts=_TEXTS)
    inner_report = Report(heard=report.heard)
    repaired = recovered(BytesIO(content), outline, inner_report).read()
    results = list(read(Source(repaired, name=like.name, limits=like.limits), inner_report))
    report.add(inner_report)
    return results
