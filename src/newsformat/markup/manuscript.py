"""A story of which nothing says what its lines are, as mail and word processors have it: read as a page of text is.

The format ``text`` finds bylines, datelines, embargoes, contacts and what is no story. What it leaves in the body keeps
the marks and blocks that it had.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve

from newsformat._article import Article
from newsformat._blocks import Block, Heading, List, Media, Paragraph, Quote, Related, Rule
from newsformat._errors import AmbiguousFormat, ReadError, UnknownFormat
from newsformat._inline import Inlines, LineBreak, Style, Text, inlines, plain
from newsformat._report import Report
from newsformat._source import Source
from newsformat._text import line


__all__ = ["ITS_TEXT", "read_copy", "read_manuscript", "told"]

ITS_TEXT = "its text"
"""What the text of a source is called: of what is all of it there is nothing to say but lines."""


def told(  # noqa: PLR0913 -- each is a keyword
    source: Source,
    format: str | None,
    options: Mapping[str, Any],
    report: Report,
    *,
    of: str = ITS_TEXT,
    number: int | None = None,
) -> Article:
    """Return the article of *source*, in *format* or what is detected, and tell *report* what the reader says *of* it.

    *number* is the line that it is in, if it is a part of something.

    Raises:
        ReadError: it cannot be read, or there is no such format to read it with.
    """
    from newsformat._api import read

    said = Report(heard=report.heard)
    try:
        article = read(source, format, options, report=said)
    except (UnknownFormat, AmbiguousFormat) as error:
        raise ReadError(f"{of} is read as {format or 'what it is'}: {error}") from None
    for remark in said.remarks:
        report.note(f"{_where(remark.line, of)}{remark.message}", line=number)
    for loss in said.losses:
        report.left_out(f"{_where(loss.line, of)}{loss.why}", line=number)
    return article


def _where(number: int | None, of: str) -> str:
    return f"in line {number} of {of}: " if number else f"of {of}: " if of != ITS_TEXT else ""


def read_copy(
    text: str, report: Report, *, title: str = "", options: Mapping[str, Any] | None = None, of: str = ITS_TEXT
) -> Article:
    """Return the article that the plain *text* is, below its *title* if that does not stand in it.

    *options* are those of the format ``text``; *report* is told what its reader says, *of* which text.

    Raises:
        ReadError: both are blank.
    """
    title, options = line(title), options or {}
    if not text.strip():
        return _titled(title)
    if not title or _stands_in(text, title):
        return told(Source.text(text), "text", options, report, of=of)
    said = Report(heard=report.heard)
    article = told(Source.text(f"{title}\n\n{text}"), "text", options, said, of=of)
    if _letters(plain(article.headline)) not in _letters(title):  # an embargo and the like: what it says counts
        below = told(Source.text(text), "text", options, report, of=of)
        first = (Paragraph(below.headline),) if below.headline else ()
        notes = dict.fromkeys((*article.notes, *below.notes))
        embargo = article.embargo or below.embargo
        return evolve(below, headline=title, body=(*first, *below.body), notes=tuple(notes), embargo=embargo)
    report.add(said)
    return article


def _titled(title: str) -> Article:
    if not title:
        raise ReadError("there is neither a text nor a title")
    return Article(headline=title)


_TOP = 12  # lines, of which one may be the title


def _stands_in(text: str, title: str) -> bool:
    bare = _letters(title)
    top = [each for each in text[:_LONGEST].split("\n") if each.strip()][:_TOP]
    return any(_letters(each) == bare for each in top)


_LONGEST = 10_000  # characters


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


# Blocks -----------------------------------------------------------------------


def read_manuscript(
    blocks: Iterable[Block],
    report: Report,
    *,
    title: str = "",
    options: Mapping[str, Any] | None = None,
    of: str = ITS_TEXT,
) -> Article:
    """Return the article that *blocks* are, below its *title* if that does not stand in them.

    Paragraphs and headings are read as a text. What its reader finds to be story stays the block that it is, but for a
    dateline and the like that it cut off; a line in bold that it finds to be a heading becomes one.

    Raises:
        ReadError: both are blank.
    """
    blocks = tuple(blocks)
    text = "\n\n".join([plain(block.content) for block in blocks if isinstance(block, Paragraph | Heading)])
    article = read_copy(text, report, title=title, options=options, of=of)
    return evolve(article, body=tuple(_Story(article).kept(blocks)))


class _Story:
    """What the reader of text took for story, by its letters."""

    def __init__(self, article: Article) -> None:
        printed = [*_lines(article.body)]
        lines = [(_letters(text), heading) for text, heading in printed]
        self._signs = {text for text, _ in printed if not _letters(text)}
        self._has_rules = any(isinstance(block, Rule) for block in article.body)
        self._headings = {bare for bare, heading in lines if heading}
        self._known = {bare for bare, _ in lines}
        self._top = [bare for bare, _ in lines[:_TOP] if bare]
        self._all = "".join([bare for bare, _ in lines])
        self._looked = 0

    def kept(self, blocks: Iterable[Block]) -> Iterator[Block]:
        for block in blocks:
            if not isinstance(block, Paragraph | Heading):
                yield block
            elif (own := self._own(block)) is not None:
                yield own

    def _own(self, block: Paragraph | Heading) -> Block | None:
        """Return what of *block* is story; `None` if nothing is."""
        bare = _letters(plain(block.content))
        if not bare:
            return self._of_signs(block)
        if bare in self._known:
            return self._headed(block, bare)
        if self._is_within(bare):
            return block
        story = max((one for one in self._top if bare.endswith(one)), key=len, default="")
        if story:
            return evolve(block, content=_from(block.content, len(bare) - len(story)))
        lines = [_letters(each) for each in plain(block.content).split("\n")]
        return block if len(lines) > 1 and any(one in self._known for one in lines if one) else None

    def _of_signs(self, block: Paragraph | Heading) -> Block | None:
        """Return what *block*, which has no letters, is: signs, a rule, or an end mark, which is no story."""
        text = plain(block.content)
        if not text.strip() or text in self._signs:
            return block
        return Rule() if self._has_rules and not set(text) - _OF_RULES else None

    def _headed(self, block: Paragraph | Heading, bare: str) -> Block:
        if isinstance(block, Heading) or bare not in self._headings or not _is_bold(block.content):
            return block
        return Heading(_light(block.content), language=block.language)

    def _is_within(self, bare: str) -> bool:
        """Is *bare* a part of what the reader joined? Not looked for without end."""
        self._looked += 1
        return self._looked > _MOST_LOOKED or bare in self._all


_MOST_LOOKED = 300
_OF_RULES = frozenset("*-–—_=~•·. ")


def _lines(body: Iterable[Block]) -> Iterator[tuple[str, bool]]:
    """Yield the lines of *body*, each with whether it is a heading."""
    for block in body:
        match block:
            case Paragraph() | Heading():
                yield plain(block.content), isinstance(block, Heading)
            case List():
                for item in block.items:
                    yield from _lines(item)
            case Quote():
                yield from _lines(block.content)
                yield plain(block.attribution), False
            case Related():
                yield from ((text, False) for text in (block.title, *(link.text for link in block.links)))
            case Media():
                yield plain(block.caption), False
                yield f"{plain(block.caption)}{block.credit}", False
                yield block.credit, False


def _from(content: Inlines, letters: int) -> Inlines:
    """Return *content* without its first *letters* and what no letter is behind them."""
    kept: list[Text | LineBreak] = []
    for run in content:
        if not isinstance(run, Text) or kept:
            kept.append(run)
            continue
        start = 0
        while start < len(run.text) and (letters or not _begins(run.text[start])):
            letters -= len(_letters(run.text[start]))
            start += 1
        if start < len(run.text):
            kept.append(evolve(run, text=run.text[start:]))
    return inlines(kept)


def _begins(sign: str) -> bool:
    return sign.isalnum() or sign in "\"'“‘«„‹「『(“¿¡"


def _is_bold(content: Inlines) -> bool:
    return all(Style.STRONG in run.marks or run.text.isspace() for run in content if isinstance(run, Text))


def _light(content: Inlines) -> Inlines:
    """Return *content*, but not in bold."""
    return inlines(
        [
            evolve(run, marks=tuple(mark for mark in run.marks if mark is not Style.STRONG))
            if isinstance(run, Text)
            else run
            for run in content
        ]
    )
