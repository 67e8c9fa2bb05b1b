"""A story of CNN/DailyMail → an article: paragraphs, then highlights."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.manuscript import split_dateline
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.plugin import NoOptions, ReadError, Report, Source, on_lines
from newsformat_corpora._texts import lines_in


_MARKER = "@highlight"


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of *source*."""
    text, *highlights = _split(lines_in(source.read_bytes(), source.encoding, report))
    dateline, body = split_dateline(read_paragraphs("\n".join(text)))
    points = [line for lines in highlights if (line := " ".join(" ".join(lines).split()))]
    if not body and not points:
        raise ReadError("not a story: there is neither a text nor a highlight")
    if not body:
        report.note("there is no text, but highlights of one")
    yield Article(summary=on_lines(points), dateline=dateline, language="en", body=body)


def _split(text: str) -> list[list[str]]:
    """Return the lines of the text, followed by those of each highlight."""
    parts: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip() == _MARKER:
            parts.append([])
        else:
            parts[-1].append(line)
    return parts
