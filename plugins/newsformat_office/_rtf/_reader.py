"""A Rich Text Format document → an article."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.plugin import File, NoOptions, Report, Source, shortened
from newsformat_office._article import Contents, Known, articles_of, default_languages, words_of
from newsformat_office._own_properties import APPLICATION, MARK
from newsformat_office._parts import Part
from newsformat_office._rtf._body import Reading, most_used
from newsformat_office._rtf._document import found_in
from newsformat_office._rtf._findings import Found


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document, or the stories of an export."""
    document = found_in(source.read_bytes(), source.limits, report)
    is_own = document.generator == APPLICATION
    reading = Reading(
        document.styles, document.lists, _default_languages(document, is_own=is_own), MARK in document.own
    )
    parts = reading.parts(document.main.items) + _footnotes(document, reading, report)
    yield from articles_of(
        Contents(parts, _known_values(document, report, is_own=is_own), document.own, is_own), report
    )


def files(source: Source, options: NoOptions, report: Report, /) -> Iterator[File]:
    """Yield the pictures in the document."""
    yield from found_in(source.read_bytes(), source.limits, Report(heard=False)).files


def _default_languages(document: Found, *, is_own: bool) -> frozenset[str]:
    """Return the language that needs no mark, that of most text, unless newsformat wrote the document."""
    return frozenset() if is_own else default_languages(most_used(document.main.items))


def _footnotes(document: Found, reading: Reading, report: Report) -> list[Part]:
    """Return the footnotes, to be read at the end of the text."""
    if document.notes:
        report.note(f"footnotes are read as paragraphs at the end of the text: {len(document.notes)}")
    return [part for note in document.notes for part in reading.parts(note.items)]


def _known_values(document: Found, report: Report, *, is_own: bool) -> Known:
    known = document.known
    if not is_own:
        for name in ("subject", "category", "company", "manager", "operator", "base of links"):
            if known.get(name):
                report.left_out(f"the property {name} is left out: {shortened(known[name])}")
    return Known(
        title=known.get("title", ""),
        creator=known.get("author", ""),
        created=known.get("created", ""),
        modified=known.get("modified", ""),
        keywords=words_of(known.get("keywords", "")),
        comment=known.get("comment", ""),
    )
