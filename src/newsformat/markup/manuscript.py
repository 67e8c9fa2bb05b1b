"""A story without any markup of its parts, as in mail and word processors: read like plain text.

The format `text` finds bylines, datelines, embargoes, contacts and what is not part of the story. What it leaves in the
body keeps its marks and blocks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve

from newsformat._article import Article, Dateline
from newsformat._blocks import Block, Heading, Paragraph
from newsformat._errors import AmbiguousFormat, ReadError, UnknownFormat
from newsformat._inline import behind, plain
from newsformat._report import Report
from newsformat._source import Source
from newsformat._text import letters, line, visible
from newsformat.markup._related_blocks import with_related
from newsformat.markup._story import Story
from newsformat.markup.languages import language_tag
from newsformat.markup.printed import read_opening


__all__ = [
    "ITS_TEXT",
    "below_headline",
    "read_copy",
    "read_manuscript",
    "read_nested",
    "split_dateline",
    "with_opening",
]

ITS_TEXT = "its text"
"""What the text of a source is called: of what is all of it there is nothing to say but lines."""


def read_nested(  # noqa: PLR0913 -- each is a keyword
    source: Source,
    format: str | None,
    options: Mapping[str, Any],
    report: Report,
    *,
    of: str = ITS_TEXT,
    number: int | None = None,
) -> Article:
    """Return the article of *source*, in *format* or the detected one.

    *report* receives what its reader reports *of* it; *number* is the line where it begins, if it is a part of
    something. A ``language`` of the *options* may be none, as it stands in a source: then it is only kept.

    Raises:
        ReadError: it cannot be read, or there is no such format to read it with.
    """
    from newsformat._api import read

    inner_report = Report(heard=report.heard)
    language = options.get("language", "")
    tag = language_tag(language)
    try:
        article = read(source, format, {**options, "language": tag} if language else options, report=inner_report)
    except (UnknownFormat, AmbiguousFormat) as error:
        raise ReadError(f"{of} is read as {format or 'what it is'}: {error}") from None
    for remark in inner_report.remarks:
        report.note(f"{_where(remark.line, of)}{remark.message}", line=number)
    for loss in inner_report.losses:
        report.left_out(f"{_where(loss.line, of)}{loss.why}", line=number)
    return article if tag == language else evolve(article, language=language)


def _where(number: int | None, of: str) -> str:
    return f"in line {number} of {of}: " if number else f"of {of}: " if of != ITS_TEXT else ""


def read_copy(text: str, report: Report, *, title: str = "", options: Mapping[str, Any] | None = None) -> Article:
    """Return the article of the plain *text*; *title* is put above it unless *text* contains it.

    *options* are those of the format `text`; *report* receives what its reader reports.

    Raises:
        ReadError: both are blank.
    """
    title, options = line(title), options or {}
    if not text.strip():
        return _titled(title)
    if not title or _is_line_near_start(text, title):
        return read_nested(Source.text(text), "text", options, report)
    copy_report = Report(heard=report.heard)
    article = read_nested(Source.text(f"{title}\n\n{text}"), "text", options, copy_report)
    is_embargo = article.embargo is not None and not article.headline
    # The content of an embargo line and the like counts
    if is_embargo or letters(plain(article.headline)) not in letters(title):
        below = read_nested(Source.text(text), "text", options, report)
        first = (Paragraph(below.headline),) if below.headline else ()
        notes = dict.fromkeys((*article.notes, *below.notes))
        embargo = article.embargo or below.embargo
        return evolve(below, headline=title, body=(*first, *below.body), notes=tuple(notes), embargo=embargo)
    report.add(copy_report)
    return article


def _titled(title: str) -> Article:
    if not title:
        raise ReadError("there is neither a text nor a title")
    return Article(headline=title)


_TOP = 12  # lines, one of which may be the title


def _is_line_near_start(text: str, title: str) -> bool:
    bare = letters(title)
    top = [part for part in text[:_LONGEST].split("\n") if part.strip()][:_TOP]
    return any(letters(part) == bare for part in top)


_LONGEST = 10_000  # characters


# Blocks -----------------------------------------------------------------------


def read_manuscript(
    blocks: Iterable[Block],
    report: Report,
    *,
    title: str = "",
    options: Mapping[str, Any] | None = None,
) -> Article:
    """Return the article of *blocks*; *title* is put above them unless they contain it.

    Paragraphs and headings are read as text. Blocks that turn out to be part of the story stay as they are, except that
    a dateline and the like is cut off. A line in bold that turns out to be a heading becomes one, and so do lines that
    turn out to be related stories, which keep their links.

    Raises:
        ReadError: both are blank.
    """
    blocks = tuple(blocks)
    text = _text_of(blocks)
    seen = visible(text)
    article = read_copy(seen, report, title=title, options=options)
    kept = [*Story(article).kept(blocks)]
    if seen != text and (gone := len(text) - len(seen) - _hidden_in(_text_of(kept))):
        report.note(f"zero-width characters left out of lines that are not part of the story: {gone}")
    return evolve(article, body=tuple(with_related(kept, article)))


def _text_of(blocks: Iterable[Block]) -> str:
    return "\n\n".join([plain(block.content) for block in blocks if isinstance(block, Paragraph | Heading)])


def _hidden_in(text: str) -> int:
    """Return how many signs of no width are in *text*."""
    return len(text) - len(visible(text))


_FIRST = 2  # paragraphs


def with_opening(article: Article, report: Report) -> Article:
    """Return *article*, whose headline and text are known, with what the text says of it.

    That is a byline and a dateline at its beginning, if nothing else goes with them; an embargo, which is also
    reported; and the language. No line of it is taken for furniture of a page.

    Raises:
        ReadError: both are blank.
    """
    options = {"language": article.language} if article.language else {}
    manuscript = read_manuscript(article.body, Report(heard=False), title=plain(article.headline), options=options)
    if article.embargo is None and manuscript.embargo is not None:
        report.note("an embargo was read from the text")
    article = evolve(
        article, language=article.language or manuscript.language, embargo=article.embargo or manuscript.embargo
    )
    first, rest = article.body[:_FIRST], article.body[_FIRST:]
    if not first or not all(isinstance(block, Paragraph) for block in first):
        return article
    read = read_manuscript(first, Report(heard=False), title=plain(article.headline), options=options)
    printed = [byline.text or byline.name for byline in read.bylines] + ([read.dateline.text] if read.dateline else [])
    twice = (read.bylines and article.bylines) or (read.dateline and article.dateline)
    signs = _signs("".join(map(_block_text, first)))
    if twice or not signs or _signs("".join(printed) + read.text) != signs:
        return article
    return evolve(
        article,
        bylines=article.bylines or read.bylines,
        dateline=article.dateline or read.dateline,
        body=(*read.body, *rest),
    )


def split_dateline(body: tuple[Block, ...]) -> tuple[Dateline | None, tuple[Block, ...]]:
    """Return the dateline with a source at the beginning of *body*, and the rest.

    A dash separates it from the story, or it is a paragraph of its own with a date or dash.
    """
    if not body or not isinstance(body[0], Paragraph):
        return None, body
    first = body[0]
    text = plain(first.content)
    found, end = read_opening(text) or (None, 0)
    story = text[end:].lstrip()
    has_dash = found is not None and found.text.endswith("-")
    if found is None or not (has_dash or (found.date and not story)) or (not story and len(body) == 1):
        return None, body
    below = evolve(first, content=behind(first.content, len(text) - len(story)))
    return found, (below, *body[1:]) if story else body[1:]


def below_headline(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return *blocks*, which do not include the headline of their article, without headings of its level, 1."""
    blocks = tuple(blocks)
    if not any(isinstance(block, Heading) and block.level == 1 for block in blocks):
        return blocks
    return tuple(
        [evolve(block, level=min(block.level + 1, 6)) if isinstance(block, Heading) else block for block in blocks]
    )


def _block_text(block: Block) -> str:
    return plain(block.content) if isinstance(block, Paragraph) else ""


def _signs(text: str) -> list[str]:
    return sorted(filter(str.isalnum, text))
