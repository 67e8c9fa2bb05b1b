"""Reads plain text: from bytes to lines, verdicts and an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from newsformat import Article
from newsformat.markup.exports import may_be_export
from newsformat.markup.hyphens import Joiner
from newsformat.plugin import Explanation, ReadError, Report, Source
from newsformat_text import _exact
from newsformat_text._article._assemble import assemble
from newsformat_text._caption_codes import caption_spans
from newsformat_text._dates._when import with_date_order
from newsformat_text._decoding import Decoded, decode, may_be_marked
from newsformat_text._document import Document
from newsformat_text._invisible import separators_as_spaces, without_controls, without_invisible
from newsformat_text._languages._identify import identify
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._line_ends import glued_calls
from newsformat_text._line_starts import glued_buttons
from newsformat_text._lines import split_lines
from newsformat_text._mending import mended
from newsformat_text._normalisation import normalised_lines, odd_signs, restore_printed
from newsformat_text._options import ReadOptions
from newsformat_text._rules import _captions
from newsformat_text._rules._classifier import classify


def read(source: Source, options: ReadOptions, report: Report) -> Iterator[Article]:
    """Yield the article of *source*, or one for each of several copies from an archive."""
    decoded = _decoded(source, options)
    if (article := _exact.read(decoded.text, report)) is not None:
        _report_decoding(decoded, report)
        yield evolve(article, language=options.language) if options.language else article
        return
    for above, copy in _copies(decoded):
        copy_report = Report(heard=report.heard, accepts=report.accepts) if above else report
        article = _exact.with_status(_article(copy, options, copy_report), copy.text, copy_report)
        if above:
            report.add(copy_report, above=above)
        yield article


def _article(decoded: Decoded, options: ReadOptions, report: Report) -> Article:
    decoded, language = _prepared(decoded, options)
    _report_decoding(decoded, report)
    document = _document(decoded, language, options, report)
    if options.doubt is not None:
        _report_doubts(document, options.doubt, report)
    return assemble(document, language, report)


def _report_doubts(document: Document, doubt: float, report: Report) -> None:
    for number, verdict in zip(document.numbers, document.verdicts, strict=True):
        if verdict is not None and verdict.confidence < doubt:
            remark = f"{verdict.confidence:.0%} sure that this line is {verdict.label}: {verdict.reason}"
            report.note(remark, line=number)


def _report_decoding(decoded: Decoded, report: Report) -> None:
    for remark in decoded.remarks:
        report.note(remark)
    if decoded.lost:
        report.left_out(decoded.lost)


def _copies(decoded: Decoded) -> list[tuple[int, Decoded]]:
    """Return each copy from an archive in the text, with the number of lines above it; otherwise the whole text."""
    if not may_be_export(decoded.text):
        return [(0, decoded)]
    from newsformat_text._archives._fields import parted  # rarely needed

    return [(above, evolve(decoded, text=copy, archived=archived)) for above, copy, archived in parted(decoded.text)]


def explain(source: Source, options: ReadOptions) -> Explanation:
    """Return what each line of *source* is read as, and why."""
    from newsformat_text import _exact_explanation, _explanation

    decoded = _decoded(source, options)
    if (article := _exact.read(decoded.text, Report())) is not None:
        return _exact_explanation.explained(decoded, article, options.language or article.language)
    found = []
    for above, copy in _copies(decoded):
        prepared, language = _prepared(copy, options)
        printed = prepared.text if prepared.marks is None else prepared.marks.printed
        explanation = _explanation.explained(
            printed, _document(prepared, language, options, Report()), language, prepared
        )
        found.append(_explanation.shifted(explanation, above))
    explanation = found[0] if len(found) == 1 else _explanation.merged(found)
    return _explanation.with_offsets(explanation, separators_as_spaces(decoded.text).splitlines(keepends=True))


def _decoded(source: Source, options: ReadOptions) -> Decoded:
    decoded = decode(source.read_bytes(), options.encoding or source.encoding)
    _refuse_blank(decoded.text)
    return decoded


def _refuse_blank(text: str) -> None:
    if not text or text.isspace():
        raise ReadError("empty: there is no text")


def _prepared(decoded: Decoded, options: ReadOptions) -> tuple[Decoded, str]:
    """Return *decoded* repaired and without invisible characters, and its language; an unsure one adds a remark."""
    if (visible := without_invisible(mended(without_controls(decoded)))) is not decoded:
        decoded = visible
        _refuse_blank(decoded.text)
    if may_be_marked(decoded.text):
        decoded = _unmarked(decoded)
    if options.language:
        return decoded, options.language
    if decoded.archived and (language := _archive_language(decoded.text)):
        return decoded, language
    tag, sure = identify(decoded.text)
    if sure:
        return decoded, tag
    remark = f"assumed the language {tag}, which is not sure" if tag else "the language could not be identified"
    return evolve(decoded, remarks=(*decoded.remarks, remark)), tag


def _unmarked(decoded: Decoded) -> Decoded:
    from newsformat_text._marked._unmarking import is_marked, unmarked  # rarely needed

    if not is_marked(decoded.text):
        return decoded
    text, marks = unmarked(decoded.text)
    if not text or text.isspace():  # nothing but marks
        return decoded
    return evolve(decoded, text=text, marks=marks, remarks=(*decoded.remarks, _MARKED_REMARK))


_MARKED_REMARK = "signs of headings, links, quotations and tables are read as Markdown, or as a browser prints them"


def _archive_language(text: str) -> str:
    from newsformat_text._archives._fields import language  # rarely needed

    return language(text)


def _document(decoded: Decoded, language: str, options: ReadOptions, report: Report) -> Document:
    text = decoded.text
    marks = decoded.marks
    lines, numbers, set_aside = split_lines(
        Joiner(text, language, report), archived=decoded.archived, marked=marks is not None
    )
    if marks is not None:
        marked_lines, marked_numbers, empty = marks.read(lines, numbers, report)
        if marked_lines:
            lines, numbers, set_aside = marked_lines, marked_numbers, set_aside | empty
    bare = normalised_lines(lines, odd := odd_signs(decoded))
    lexicon = with_date_order(text, lexicon_for(language))
    glued: dict[int, str] = {}
    own = [index for index, line in enumerate(bare) if line is lines[index]] if marks is None else []
    unglued = _unglued(bare, own, numbers, lexicon, glued) if own else bare
    document = Document.of(unglued, numbers, lexicon)
    document.glued = glued
    document.seen, document.marks = options.seen, marks
    classify(document)
    document.odd_signs = odd
    document.single_spaced = text.rfind("  ") < 0 and "\t" not in text  # from the end it takes half the time
    if set_aside:
        document.apart.update(set_aside)
    if decoded.archived:
        from newsformat_text._archives._fields import put_headline  # rarely needed

        put_headline(document, text)
    _captions.separate(document)
    if bare is not lines:
        printed = {number: line for number, line, own in zip(numbers, lines, bare, strict=True) if line is not own}
        restore_printed(document, printed, report)
    return document


def _unglued(
    lines: list[str], unchanged: list[int], numbers: Sequence[int], lexicon: Lexicon, glued: dict[int, str]
) -> list[str]:
    """Return *lines* without buttons and calls glued to the lines *unchanged*; record what is removed in *glued*."""
    starts, ends = glued_buttons(lines, lexicon), glued_calls(lines, lexicon)
    for index, (start, end) in caption_spans(lines).items():
        starts[index], ends[index] = start, end
    unglued = list(lines)
    for index in unchanged if starts or ends else ():
        start, end = starts.get(index, 0), ends.get(index, len(lines[index]))
        if start or end < len(lines[index]):
            unglued[index] = lines[index][start:end].rstrip()
            glued[numbers[index]] = f"{lines[index][:start]} {lines[index][end:]}".strip()
    return unglued
