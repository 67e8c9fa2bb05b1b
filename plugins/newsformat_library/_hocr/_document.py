"""A small hOCR document, parsed as a whole: XHTML, or else HTML."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from newsformat.markup.encodings import decoded
from newsformat.markup.html import read_page
from newsformat.markup.xml import parse, report_unread
from newsformat.plugin import ReadError, Report, Source
from newsformat_library._hocr._tree import Node, given_language, name_of


KNOWN: Mapping[str, Collection[str] | None] = {
    "html": ("lang", "id", "class", "version"),
    "head": (),
    "meta": ("name", "content", "http-equiv", "charset"),
    "title": (),
    **dict.fromkeys(("body", "link", "style", "script", "base")),
}
"""Elements outside of pages, with the attributes that are read, reported elsewhere, or irrelevant."""


class HocrDocument(NamedTuple):
    """A document: names and contents of metadata, titles, language, and body."""

    metas: list[tuple[str, str]]
    titles: list[str]
    language: str
    body: Node
    is_xml: bool


def whole(content: bytes, source: Source, report: Report) -> HocrDocument:
    """Parse *content*, all of *source*.

    Raises:
        ReadError: it exceeds the limits of *source*.
    """
    inner_report = Report(heard=report.heard)
    try:
        root: Node = parse(content, source=source.name, limits=source.limits, report=inner_report)
    except ReadError:
        page = read_page(decoded(content, source.encoding, report), report, limits=source.limits)
        report.note("this is not XHTML; read as HTML")
        return HocrDocument(list(page.metas), [page.title], page.language, page.body, is_xml=False)
    report.add(inner_report)
    report_unread(root, KNOWN, report, texts=("title",))
    metas = [(item.get("name") or "", item.get("content") or "") for item in root.iter("{*}meta")]
    body = next((item for item in root if name_of(item) == "body"), root)
    return HocrDocument(
        metas, [item.text or "" for item in root.iter("{*}title")], given_language(root), body, is_xml=True
    )
