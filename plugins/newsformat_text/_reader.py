"""Read a plain text: bytes, lines, verdicts, article."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Article
from newsformat.plugin import Explanation, ReadError, Report, Source
from newsformat_text import ReadOptions, _exact
from newsformat_text._article._assemble import assembled
from newsformat_text._bare import bared, odd_signs, print_again
from newsformat_text._dates._when import known_order
from newsformat_text._decoding import Decoded, decode
from newsformat_text._document import Document
from newsformat_text._hyphens import Joiner
from newsformat_text._invisible import left_out
from newsformat_text._languages._identify import identify
from newsformat_text._languages._lexicon import lexicon
from newsformat_text._lines import joined
from newsformat_text._mending import mended
from newsformat_text._rules import _captions
from newsformat_text._rules._classifier import classified


def read(source: Source, options: ReadOptions, report: Report) -> Iterator[Article]:
    """Yield the one article of *source*."""
    decoded = _decoded(source, options)
    article = _exact.read(decoded.text, report)
    if article is None:
        decoded, language = _understood(decoded, options)
    for remark in decoded.remarks:
        report.note(remark)
    if decoded.lost:
        report.left_out(decoded.lost)
    if article is None:
        yield assembled(_document(decoded, language, options, report), language, report)
    else:
        yield evolve(article, language=options.language) if options.language else article


def explain(source: Source, options: ReadOptions) -> Explanation:
    """Return how each line of *source* is taken, and why."""
    from newsformat_text import _account

    decoded = _decoded(source, options)
    if _exact.read(decoded.text, Report()) is not None:
        return _account.exact(decoded.text, decoded)
    decoded, language = _understood(decoded, options)
    return _account.explained(decoded.text, _document(decoded, language, options, Report()), language, decoded)


def _decoded(source: Source, options: ReadOptions) -> Decoded:
    decoded = decode(source.read_bytes(), options.encoding or source.encoding)
    _refuse_blank(decoded.text)
    return decoded


def _refuse_blank(text: str) -> None:
    if not text or text.isspace():
        raise ReadError("empty: there is no text")


def _understood(decoded: Decoded, options: ReadOptions) -> tuple[Decoded, str]:
    """Return *decoded* mended, without signs that show nothing, with a remark if the language is not sure; and that."""
    if (visible := left_out(mended(decoded))) is not decoded:
        decoded = visible
        _refuse_blank(decoded.text)
    if options.language:
        return decoded, options.language
    tag, sure = identify(decoded.text)
    if sure:
        return decoded, tag
    remark = f"assumed the language {tag}, which is not sure" if tag else "the language could not be told"
    return evolve(decoded, remarks=(*decoded.remarks, remark)), tag


def _document(decoded: Decoded, language: str, options: ReadOptions, report: Report) -> Document:
    text = decoded.text
    lines, numbers, away = joined(Joiner(text, language, report))
    bare = bared(lines, odd := odd_signs(decoded))
    document = classified(bare, known_order(text, lexicon(language)), numbers, seen=options.seen)
    document.odd = odd
    document.squeezed = text.rfind("  ") < 0 and "\t" not in text  # from the end it takes half the time
    if away:
        document.apart.update(away)
    _captions.part(document)
    if bare is not lines:
        printed = {number: line for number, line, own in zip(numbers, lines, bare, strict=True) if line is not own}
        print_again(document, printed, report)
    return document
