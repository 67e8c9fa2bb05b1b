"""Reads NITF as one article or several."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import Article, Envelope
from newsformat.markup.documents import read_documents
from newsformat.markup.options import XmlOptions
from newsformat.markup.within import documents_within
from newsformat.markup.xml import Element, line_of, local, parse
from newsformat.plugin import ReadError, Report, Source
from newsformat_nitf._dialects import dialect_of, follow
from newsformat_nitf._readers import _blocks  # noqa: F401 -- fills the table of blocks
from newsformat_nitf._readers._capitals import lower_names
from newsformat_nitf._readers._draft import Draft
from newsformat_nitf._readers._missing_frame import make_whole
from newsformat_nitf._readers._reading import name_of, own
from newsformat_nitf._readers._sgml import SAID, as_xml, is_sgml
from newsformat_nitf._readers._story_reader import finished, read_story
from newsformat_nitf._readers._undefined import report_undefined_content_in
from newsformat_nitf._readers._xmlnews import nitf_in, read_resource


def read(source: Source, options: XmlOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the articles of *source*, which may hold several documents."""

    def read_one(document: Source, inner_report: Report) -> Iterator[Article]:
        content = _with_characters(document.read_bytes(), inner_report)
        root = _document(content, document, inner_report)
        stories = documents_within(root, ("nitf",), inner_report) if name_of(root) not in {"nitf", "document"} else []
        for story in stories or [root]:
            yield article_of(story, options, inner_report)

    return read_documents(source, read_one, report, recover=options.recover)


def article_of(document: Element, options: XmlOptions, report: Report) -> Article:
    """Return the article in *document*, which is repaired in the process.

    Raises:
        ReadError: it is not NITF.
    """
    root = nitf_in(document)
    if name_of(root) != "nitf":
        raise ReadError(f"not NITF: the root element is {name_of(root) or 'none'}", line=line_of(root))
    if local(root) != "nitf":
        lower_names(root, report)
    make_whole(root, report)
    dialect = dialect_of(root, options.dialect)
    draft = Draft(report, own(root, "none") or "", dialect.fields if dialect is not None else {})
    body = read_story(root, draft)
    if dialect is not None:
        follow(root, draft, dialect)
    if root is not document:
        read_resource(document, draft)
    article = finished(root, draft, body)
    report_undefined_content_in(root, report, lambda: article)
    return article


def _with_characters(content: bytes, report: Report) -> bytes:
    """Return *content* with characters restored that a program has written as comments: ``<!-- 2019(unknown) -->``."""
    if b"(unknown)" not in content or not _UNKNOWN.search(content):
        return content
    report.note("comments that represent characters were read as these characters")
    return _UNKNOWN.sub(rb"&#x\1;", content)


_UNKNOWN = re.compile(rb"<!-- ((?!00[01]|[dD][89a-fA-F]|[fF]{3}[eEfF])[0-9A-Fa-f]{4})\(unknown\) -->")


def _document(content: bytes, source: Source, report: Report) -> Element:
    """Return the root of *content*, which was read from *source* and may be SGML.

    Raises:
        ReadError: it is neither well-formed XML nor a complete SGML document.
    """
    try:
        return parse(content, source=source.name, limits=source.limits, report=report)
    except ReadError as error:
        if error.limit or not is_sgml(content, error.message):
            raise
        broken = error
    try:
        root = parse(as_xml(content, report), source=source.name, limits=source.limits, report=report)
    except ReadError:
        raise broken from None
    report.note(SAID)
    return root
