"""Read a plain text: bytes, lines, verdicts, article."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Article
from newsformat.plugin import Explanation, ReadError, Report, Source
from newsformat_text import ReadOptions, _captions, _exact
from newsformat_text._assemble import assembled
from newsformat_text._bare import bared, print_again
from newsformat_text._classifier import classified
from newsformat_text._decoding import Decoded, decode
from newsformat_text._document import Document
from newsformat_text._identify import identify
from newsformat_text._invisible import left_out
from newsformat_text._lexicon import lexicon
from newsformat_text._lines import joined


def read(source: Source, options: ReadOptions, report: Report) -> Iterator[Article]:
    """Yield the one article of *source*."""
    decoded = _decoded(source, options)
    if (article := _exact.read(decoded.text, report)) is not None:
        for remark in decoded.remarks:
            report.note(remark)
        yield evolve(article, language=options.language) if options.language else article
        return
    decoded = _visible(decoded)
    for remark in decoded.remarks:
        report.note(remark)
    language = options.language or identify(decoded.text)
    if not language:
        report.note("the language could not be told")
    yield assembled(_document(decoded.text, language, options, report), language, report)


def explain(source: Source, options: ReadOptions) -> Explanation:
    """Return how each line of *source* is taken, and why."""
    from newsformat_text import _account

    decoded = _decoded(source, options)
    if _exact.read(decoded.text, Report()) is not None:
        return _account.exact(decoded.text, decoded)
    decoded = _visible(decoded)
    language = options.language or identify(decoded.text)
    return _account.explained(decoded.text, _document(decoded.text, language, options, Report()), language, decoded)


def _decoded(source: Source, options: ReadOptions) -> Decoded:
    decoded = decode(source.read_bytes(), options.encoding or source.encoding)
    _refuse_blank(decoded.text)
    return decoded


def _visible(decoded: Decoded) -> Decoded:
    decoded = left_out(decoded)
    _refuse_blank(decoded.text)
    return decoded


def _refuse_blank(text: str) -> None:
    if not text or text.isspace():
        raise ReadError("empty: there is no text")


def _document(text: str, language: str, options: ReadOptions, report: Report) -> Document:
    lines, numbers, away = joined(text)
    bare = bared(lines, text)
    document = classified(bare, lexicon(language), numbers, seen=options.seen)
    document.apart.update(away)
    _captions.part(document)
    if bare is not lines:
        print_again(document, dict(zip(numbers, lines, strict=True)), report)
    return document
