"""Read a plain text: bytes, lines, verdicts, article."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Article
from newsformat.plugin import Explanation, ReadError, Report, Source
from newsformat_text import ReadOptions, _captions, _exact
from newsformat_text._assemble import assembled
from newsformat_text._classifier import classified
from newsformat_text._decoding import Decoded, decode
from newsformat_text._document import Document
from newsformat_text._identify import identify
from newsformat_text._labels import AROUND_HEADLINE
from newsformat_text._lexicon import lexicon
from newsformat_text._lines import joined


def read(source: Source, options: ReadOptions, report: Report) -> Iterator[Article]:
    """Yield the one article of *source*."""
    decoded = _decoded(source, options)
    for remark in decoded.remarks:
        report.note(remark)
    text = decoded.text
    if (article := _exact.read(text, report)) is not None:
        yield evolve(article, language=options.language) if options.language else article
        return
    language = options.language or identify(text)
    if not language:
        report.note("the language could not be told")
    document = _document(text, language, options)
    yield assembled(document, language, report)


def explain(source: Source, options: ReadOptions) -> Explanation:
    """Return how each line of *source* is taken, and why."""
    from newsformat_text import _account

    decoded = _decoded(source, options)
    text = decoded.text
    if _exact.read(text, Report()) is not None:
        return _account.exact(text, decoded)
    language = options.language or identify(text)
    return _account.explained(text, _document(text, language, options), language, decoded)


def _decoded(source: Source, options: ReadOptions) -> Decoded:
    decoded = decode(source.read_bytes(), options.encoding or source.encoding)
    if not decoded.text or decoded.text.isspace():
        raise ReadError("empty: there is no text")
    return decoded


def _document(text: str, language: str, options: ReadOptions) -> Document:
    lines, numbers, away = joined(text)
    document = classified(lines, lexicon(language), numbers, seen=options.seen)
    document.apart.update({number: (line, AROUND_HEADLINE) for number, line in away.items()})
    _captions.part(document)
    return document
