"""Reads and writes documents of Draft.js, Editor.js and ProseMirror."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from newsformat import Article, Envelope
from newsformat.markup.ids import report_ids
from newsformat.markup.json import Object
from newsformat.markup.members import has_value, items_at, leave_out, object_at, report_other_types, value_at
from newsformat.plugin import Articles, Limits, NoOptions, ReadError, Report, Source
from newsformat_cms._bodies import _draftjs, _editorjs, _prosemirror
from newsformat_cms._bodies._document import read_document, read_documents, write_document, write_documents
from newsformat_cms._bodies._prosemirror_names import is_basic, lean, with_basic_names


if TYPE_CHECKING:
    from newsformat.markup.options import IndentOptions
    from newsformat_cms._options import ProseMirrorOptions


# Editor.js ------------------------------------------------------------------------------

_VERSION: Final = "2.31.0"  # of Editor.js, written for


def read_editorjs(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document."""
    yield from read_documents(source, _read_editorjs, report, item="the document")


def _read_editorjs(document: Any, report: Report, limits: Limits) -> Article:
    if not isinstance(document, dict) or not isinstance(nodes := document.get("blocks"), list):
        raise ReadError("not a document of Editor.js: it has no array of blocks")
    report_ids("the IDs of blocks", [str(node["id"]) for node in nodes if has_value(value_at(node, "id"))], report.note)
    rest = {name: value for name, value in document.items() if (name, value) != ("version", _VERSION)}
    document = {**rest, "blocks": [*map(_editorjs.lean, nodes)]}
    return read_document(_editorjs.EDITORJS, document, "blocks", report, limits)


def write_editorjs(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as a document, any other number as an array."""

    def document(article: Article, report: Report) -> Object:
        result, _ = write_document(_editorjs.EDITORJS, article, "blocks", report)
        return {"version": _VERSION, **result}

    yield from write_documents(articles, document, report, indent=options.indent)


# ProseMirror ------------------------------------------------------------------------------

_NAMES: Final = "names"  # the foreign part with the naming scheme of nodes


def read_prosemirror(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document."""
    yield from read_documents(source, _read_prosemirror, report, item="the document")


def _read_prosemirror(document: Any, report: Report, limits: Limits) -> Article:
    if (inner := object_at(document, "doc")) and "type" not in document:  # a serialised editor state
        leave_out(document, {"doc": dict}, "the state of the editor", report)
        document = inner
    if not isinstance(document, dict) or document.get("type") != "doc":
        raise ReadError("not a document of ProseMirror: it is not an object of the type doc")
    nodes = document.get("content")
    rest = {name: value for name, value in document.items() if name not in {"type", "content"}}
    if is_basic(document):
        rest[_NAMES] = "prosemirror"
    if not isinstance(nodes, list):
        report_other_types(document, "content", report)
    leans = [lean(node) for node in nodes] if isinstance(nodes, list) else []
    return read_document(_prosemirror.PROSEMIRROR, {**rest, "content": leans}, "content", report, limits)


def write_prosemirror(articles: Articles, options: ProseMirrorOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as a document, any other number as an array."""

    def document(article: Article, report: Report) -> Object:
        result, nodes = write_document(_prosemirror.PROSEMIRROR, article, "content", report)
        names = options.names or result.get(_NAMES)
        if names == "prosemirror" and isinstance(nodes, list):
            nodes = [with_basic_names(node) for node in nodes]
        rest = {name: value for name, value in result.items() if name not in {"content", _NAMES}}
        return {"type": "doc", **rest, "content": nodes}

    yield from write_documents(articles, document, report, indent=options.indent)


# Draft.js ---------------------------------------------------------------------------------


def read_draftjs(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document."""
    yield from read_documents(source, _read_draftjs, report, item="the document")


def _read_draftjs(document: Any, report: Report, limits: Limits) -> Article:
    if not isinstance(document, dict) or not isinstance(nodes := document.get("blocks"), list):
        raise ReadError("not raw content of Draft.js: it has no array of blocks")
    report_ids("the keys of blocks", _draftjs.keys_of(nodes), report.note)
    _draftjs.report_unreferenced(document.get("entityMap"), nodes, report)
    rest = {name: value for name, value in document.items() if name not in {"blocks", "entityMap"}}
    entities = _draftjs.Entities(document, report)
    leans = [_draftjs.lean(node, entities) for node in nodes]
    return read_document(_draftjs.DRAFTJS, {**rest, "blocks": leans}, "blocks", report, limits)


def write_draftjs(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as a document, any other number as an array."""

    def document(article: Article, report: Report) -> Object:
        result, nodes = write_document(_draftjs.DRAFTJS, article, "blocks", report)
        return {**result, **_draftjs.complete(items_at(nodes))}

    yield from write_documents(articles, document, report, indent=options.indent)
