"""A story of CNN/DailyMail → an article: paragraphs, then highlights."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Block, Dateline, Paragraph
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.printed import read_opening
from newsformat.plugin import BREAK, ReadError, Report, Source, plain
from newsformat_corpora._texts import lines_in


_SIGN = "@highlight"


def read(source: Source, report: Report) -> Iterator[Article]:
    """Yield the article of *source*."""
    text, *highlights = _parted(lines_in(source.read_bytes(), source.encoding, report))
    dateline, body = _opened(read_paragraphs("\n".join(text)))
    said = [line for lines in highlights if (line := " ".join(" ".join(lines).split()))]
    if not body and not said:
        raise ReadError("no story: there is neither a text nor a highlight")
    if not body:
        report.note("there is no text, but highlights of one")
    summary = [part for each in said for part in (BREAK, each)][1:]
    yield Article(summary=summary, dateline=dateline, language="en", body=body)


def _parted(text: str) -> list[list[str]]:
    """Return the lines of the text, and of each highlight."""
    parts: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip() == _SIGN:
            parts.append([])
        else:
            parts[-1].append(line)
    return parts


def _opened(body: tuple[Block, ...]) -> tuple[Dateline | None, tuple[Block, ...]]:
    """Return the dateline that *body* begins with, if a dash parts it from the story, and the rest."""
    if not body or not isinstance(body[0], Paragraph):
        return None, body
    text = plain(body[0].content)
    found, end = read_opening(text) or (None, 0)
    rest = text[end:].strip()
    if found is None or not found.text.endswith("-") or not rest:
        return None, body
    return found, (Paragraph(rest), *body[1:])
