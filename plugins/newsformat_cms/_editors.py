"""The formats of texts as editors keep them: Draft.js, Editor.js, Lexical, ProseMirror, Quill, Slate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat import Article, Envelope
from newsformat.plugin import (
    HTML_BODY,
    AnyFormat,
    Articles,
    Confidence,
    Format,
    NoOptions,
    NoSchema,
    Problem,
    Report,
    Source,
)


if TYPE_CHECKING:
    from newsformat.markup.options import IndentOptions
    from newsformat_cms._options import LexicalOptions, ProseMirrorOptions, SlateOptions


def _sniff_editorjs(head: bytes, /) -> Confidence:
    if b'"blocks"' not in head:
        return Confidence.NO
    from newsformat_cms._bodies._sniffing import sniff_editorjs

    return sniff_editorjs(head)


def _read_editorjs(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._bodies import _editors

    return _editors.read_editorjs(source, options, report)


def _write_editorjs(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._bodies import _editors

    return _editors.write_editorjs(articles, options, report)


def _validate_editorjs(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._bodies import _editorjs_rules

    return _editorjs_rules.validate_editorjs(source, options, report)


def _sniff_prosemirror(head: bytes, /) -> Confidence:
    if b'"doc"' not in head:
        return Confidence.NO
    from newsformat_cms._bodies._sniffing import sniff_prosemirror

    return sniff_prosemirror(head)


def _read_prosemirror(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._bodies import _editors

    return _editors.read_prosemirror(source, options, report)


def _write_prosemirror(articles: Articles, options: ProseMirrorOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._bodies import _editors

    return _editors.write_prosemirror(articles, options, report)


def _sniff_draftjs(head: bytes, /) -> Confidence:
    if b'"blocks"' not in head and b'"entityMap"' not in head:
        return Confidence.NO
    from newsformat_cms._bodies._sniffing import sniff_draftjs

    return sniff_draftjs(head)


def _read_draftjs(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._bodies import _editors

    return _editors.read_draftjs(source, options, report)


def _write_draftjs(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._bodies import _editors

    return _editors.write_draftjs(articles, options, report)


def _sniff_lexical(head: bytes, /) -> Confidence:
    if b'"root"' not in head:
        return Confidence.NO
    from newsformat_cms._bodies._sniffing import sniff_lexical

    return sniff_lexical(head)


def _read_lexical(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._bodies import _lexical_documents

    return _lexical_documents.read_lexical(source, options, report)


def _write_lexical(articles: Articles, options: LexicalOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._bodies import _lexical_documents

    return _lexical_documents.write_lexical(articles, options, report)


def _sniff_quill(head: bytes, /) -> Confidence:
    if b'"insert"' not in head:
        return Confidence.NO
    from newsformat_cms._bodies._sniffing import sniff_quill

    return sniff_quill(head)


def _read_quill(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._bodies import _quill_documents

    return _quill_documents.read_quill(source, options, report)


def _write_quill(articles: Articles, options: IndentOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._bodies import _quill_documents

    return _quill_documents.write_quill(articles, options, report)


def _sniff_slate(head: bytes, /) -> Confidence:
    if b'"children"' not in head and b'"document"' not in head:
        return Confidence.NO
    from newsformat_cms._bodies._sniffing import sniff_slate

    return sniff_slate(head)


def _read_slate(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    from newsformat_cms._bodies import _slate_documents

    return _slate_documents.read_slate_documents(source, options, report)


def _validate_slate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._bodies import _slate_rules

    return _slate_rules.validate_slate(source, options, report)


def _write_slate(articles: Articles, options: SlateOptions, report: Report, /) -> Iterator[bytes]:
    from newsformat_cms._bodies import _slate_documents

    return _slate_documents.write_slate_documents(articles, options, report)


def _validate_draftjs(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._bodies import _draftjs_rules

    return _draftjs_rules.validate_draftjs(source, options, report)


def _validate_lexical(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._bodies import _lexical_rules

    return _lexical_rules.validate_lexical(source, options, report)


def _validate_prosemirror(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._bodies import _prosemirror_rules

    return _prosemirror_rules.validate_prosemirror(source, options, report)


def _validate_quill(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_cms._bodies import _quill_rules

    return _quill_rules.validate_quill(source, options, report)


DRAFTJS: AnyFormat = Format(
    name="draftjs",
    title="Draft.js Raw Content",
    spec="https://draftjs.org/docs/api-reference-data-conversion",
    suffixes=(".draftjs.json",),
    many=True,
    carries=frozenset(("headline.*", "foreign.draftjs", "body.raw.draftjs", *HTML_BODY)),
    sniff=_sniff_draftjs,
    read=_read_draftjs,
    write=_write_draftjs,
    validate=_validate_draftjs,
    validate_options=NoSchema,
    write_options="newsformat.markup.options:IndentOptions",
)

EDITORJS: AnyFormat = Format(
    name="editorjs",
    title="Editor.js",
    spec="https://editorjs.io/saving-data/",
    suffixes=(".editorjs.json",),
    many=True,
    carries=frozenset(("headline.*", "foreign.editorjs", "body.raw.editorjs", *HTML_BODY)),
    sniff=_sniff_editorjs,
    read=_read_editorjs,
    write=_write_editorjs,
    validate=_validate_editorjs,
    validate_options=NoSchema,
    write_options="newsformat.markup.options:IndentOptions",
)

LEXICAL: AnyFormat = Format(
    name="lexical",
    title="Lexical",
    spec="https://lexical.dev/docs/concepts/serialization",
    suffixes=(".lexical.json",),
    many=True,
    carries=frozenset(("headline.*", "foreign.lexical", "body.raw.lexical", *HTML_BODY)),
    sniff=_sniff_lexical,
    read=_read_lexical,
    write=_write_lexical,
    validate=_validate_lexical,
    validate_options=NoSchema,
    write_options="newsformat_cms._options:LexicalOptions",
)

PROSEMIRROR: AnyFormat = Format(
    name="prosemirror",
    title="ProseMirror and TipTap",
    spec="https://prosemirror.net/docs/guide/#doc",
    suffixes=(".prosemirror.json", ".tiptap.json"),
    many=True,
    carries=frozenset(("headline.*", "foreign.prosemirror", "body.raw.prosemirror", *HTML_BODY)),
    sniff=_sniff_prosemirror,
    read=_read_prosemirror,
    write=_write_prosemirror,
    validate=_validate_prosemirror,
    validate_options=NoSchema,
    write_options="newsformat_cms._options:ProseMirrorOptions",
)

QUILL: AnyFormat = Format(
    name="quill",
    title="Quill Delta",
    spec="https://quilljs.com/docs/delta",
    suffixes=(".quill.json", ".delta.json"),
    many=True,
    carries=frozenset(("headline.*", "foreign.quill", "body.raw.quill", *HTML_BODY)),
    sniff=_sniff_quill,
    read=_read_quill,
    write=_write_quill,
    validate=_validate_quill,
    validate_options=NoSchema,
    write_options="newsformat.markup.options:IndentOptions",
)

SLATE: AnyFormat = Format(
    name="slate",
    title="Slate and Plate",
    spec="https://docs.slatejs.org/concepts/02-nodes",
    suffixes=(".slate.json",),
    many=True,
    carries=frozenset(("headline.*", "foreign.slate", "body.raw.slate", *HTML_BODY)),
    sniff=_sniff_slate,
    read=_read_slate,
    write=_write_slate,
    validate=_validate_slate,
    validate_options=NoSchema,
    write_options="newsformat_cms._options:SlateOptions",
)
