"""What a page prints around its story: authors, dates, a deck and the like.

It is read as the format `text` reads a page in its language, so only the first paragraphs of the story are examined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple, TypeAlias

from attrs import evolve

from newsformat import Article, Block, Byline, Heading, List, Media, Paragraph, Related, Rule, Table, plain
from newsformat.markup.dates import read_date
from newsformat.markup.manuscript import read_manuscript
from newsformat.plugin import ReadError, Report, letters
from newsformat_web._below import dates_below, signed_again, story_below
from newsformat_web._blocks import SHORT, is_long, points_of, texts_of
from newsformat_web._headline import PARTING
from newsformat_web._paragraphs import BETWEEN, is_clock, is_entry, size_of
from newsformat_web._printed_authors import (
    author_letters,
    authors_in,
    begins_signed,
    printed_authors,
    signed_letters,
    without_authors_of_related,
)
from newsformat_web._printed_lines import Printed


Blocks: TypeAlias = tuple[Block, ...]

_TOP = 12  # blocks that include the first paragraphs of the story
_FIRST = 3  # paragraphs of the story used to determine language and style


def with_printed(article: Article, printed: Printed, head: Blocks) -> Article:
    """Return *article* with the values *printed* above its text, and without the corresponding lines in its text.

    *head* holds the blocks above the headline within the story's element, which may include a date.
    """
    dates = [text for block in head for text in texts_of(block) if _DIGIT.search(text) and len(text) <= SHORT]
    printed = printed._replace(lines=(*dates, *printed.lines))
    parts = _parts(article, printed)
    if parts is None:
        return printed.moments.with_change(_with_summary(_with_kicker(article, printed), printed))
    read, story = parts.read, parts.story
    deck = printed.subhead or _deck(read, parts.above, story)
    decked = _with_deck(article, deck)
    signing = printed.authors or authors_in(printed.signed)
    bylines = article.bylines or printed_authors(read, signing, printed)
    signed = signed_letters(bylines, signing, printed)
    published, updated = _dated(printed.moments.times, read)
    stamped = printed.moments.lines_of(article.published, article.updated, published)
    subjects = [subject.name for subject in article.subjects]
    decks = frozenset(map(letters, (deck, plain(decked.subhead), plain(article.summary), *subjects)))
    known_below = _known_below(article, bylines, (published, updated), parts)
    article = evolve(
        _with_kicker(decked, printed),
        **{name: getattr(article, name) or getattr(read, name) for name in _TAKEN},
        keywords=article.keywords or [keyword for keyword in read.keywords if read_date(keyword) is None],
        bylines=bylines,
        published=article.published or published,
        updated=article.updated or _change(article, printed, published, updated),
        body=(
            *_blocks_of_story(parts.above, read, signed | stamped | decks | {letters(read.credit)}, _levels(story)),
            *_without_rights(story[1:] if begins_signed(story, letters(printed.signed), signed) else story, read),
            *story_below(parts.below, known_below),
        ),
    )
    return _with_summary(article, printed)


def _change(
    article: Article, printed: Printed, published: datetime | None, updated: datetime | None
) -> datetime | None:
    """Return when the story was *updated*, as *printed*, unless that is the date of publication again."""
    days = [when.date() for text in printed.lines if (when := read_date(text)) is not None]
    is_again = published is not None and updated == published and days.count(published.date()) > 1
    return None if is_again else printed.moments.change_of(article, updated)


def _known_below(
    article: Article, bylines: Sequence[Byline], dates: tuple[datetime | None, datetime | None], parts: _Parts
) -> frozenset[str]:
    """Return the letters of lines below the story that repeat what is known: authors, source, keywords and *dates*."""
    published, updated = dates
    moments = (article.published or published, article.updated or updated, article.created)
    dated = dates_below(moments, parts.below, _letters(parts.read))
    keywords = frozenset(map(letters, article.keywords))
    return author_letters(parts.read) | keywords | dated | signed_again(bylines, parts.below)


def _with_summary(article: Article, printed: Printed) -> Article:
    """Return *article* with a summary *printed* above the text by its class, if it has none."""
    bare = letters(printed.summary)
    if article.summary or not bare or size_of(bare) < _MIN_SUMMARY:
        return article
    known = [
        plain(article.headline),
        plain(article.subhead),
        *(text for block in article.body[:_TOP] for text in texts_of(block)),
    ]
    return article if bare in map(letters, known) else evolve(article, summary=printed.summary)


_MIN_SUMMARY = 20  # letters of a summary


class _Parts(NamedTuple):
    """The blocks of a page *above* its *story*, the story, those *below* it, and what was *read* from them."""

    above: Blocks
    story: Blocks
    below: Blocks
    read: Article


def _parts(article: Article, printed: Printed) -> _Parts | None:
    """Return the parts of *article*, or `None` if everything is known or there is nothing around its story."""
    above, below = _edges(article.body)
    if not above and (second := _above_second(article.body)):
        parts = _read_parts(article, printed, second, below)
        if [letters(plain(parts.read.subhead))] == [*map(letters, texts_of(second[0]))]:
            return parts  # the deck first, followed by authors, a date or the like
    is_known = article.bylines and article.published and not printed.subhead
    if above or below or printed.signed or (printed.lines and not is_known):
        return _read_parts(article, printed, above, below)
    return None


def _read_parts(article: Article, printed: Printed, above: Blocks, below: Blocks) -> _Parts:
    story = tuple(without_authors_of_related(article.body[len(above) : len(article.body) - len(below)]))
    below = tuple(without_authors_of_related(below))
    return _Parts(above, story, below, _read(article, printed, above, story, below))


def _with_deck(article: Article, deck: str) -> Article:
    """Return *article* with *deck* as subhead, or as summary beside another subhead, unless it has it already."""
    subhead = article.subhead or (deck if letters(deck) != letters(plain(article.summary)) else "")
    is_another = letters(deck) not in {"", letters(plain(subhead))}
    return evolve(article, subhead=subhead, summary=article.summary or (deck if is_another else ""))


def _above_second(body: Blocks) -> Blocks:
    """Return the blocks before the second long paragraph of *body*, which begins with one, if they are short."""
    if not body or not is_long(body[0]):
        return ()
    second = next((index for index, block in enumerate(body[1:_TOP], 1) if is_long(block)), 0)
    between = body[1:second]
    if any(isinstance(block, Related) for block in between):
        return ()  # an author there has written that
    return body[:second] if any(isinstance(block, Paragraph) for block in between) else ()


def _deck(read: Article, above: Blocks, story: Blocks) -> str:
    """Return the deck that was *read*, unless it is a paragraph of *story*, or a point in a list at its top."""
    deck, first = plain(read.subhead), story[:_TOP]
    is_point = any(deck in points_of(list_block) for list_block in (*above, *first) if isinstance(list_block, List))
    return "" if is_point or any(texts_of(block) == [deck] for block in first) else deck


def _dated(moments: tuple[datetime, ...], read: Article) -> tuple[datetime | None, datetime | None]:
    """Return the dates of publication and change, by *moments* in print or by those that were *read*.

    A single one may be marked as the latter.
    """
    if len(moments) == 1 and read.updated is not None and moments[0].date() == read.updated.date():
        is_both = read.published is None or read.published.date() == moments[0].date()
        return moments[0] if is_both else read.published, moments[0]
    return next(iter(moments), read.published), next(iter(moments[1:][-1:]), read.updated)


def _with_kicker(article: Article, printed: Printed) -> Article:
    kicker = printed.kicker.rstrip(PARTING)
    return article if article.kicker or not kicker else evolve(article, kicker=kicker)


_DIGIT = re.compile(r"\d{4}|\d:\d\d")
_TAKEN = ("sources", "credit", "rights", "language")


def _read(article: Article, printed: Printed, above: Blocks, story: Blocks, below: Blocks) -> Article:
    """Return what the format `text` reads in the lines around *story*, and in its first and last paragraphs."""
    known = {letters(text) for text in printed.lines}
    lines = [text for block in above for text in texts_of(block) if letters(text) not in known]
    is_live = bool(story) and is_entry(story[0])
    paragraphs = [
        paragraph for paragraph in story if isinstance(paragraph, Paragraph) and (is_long(paragraph) or not is_live)
    ]
    first, last = paragraphs[:_FIRST], paragraphs[_FIRST:][-1:]
    tail = [text for block in below for text in texts_of(block)]
    blocks = (*map(Paragraph, (*printed.lines, *lines)), *first, *last, *map(Paragraph, tail))
    options = {"language": article.language} if article.language else {}
    try:
        return read_manuscript(blocks, Report(heard=False), title=plain(article.headline), options=options)
    except ReadError:
        return Article(body=above)


def _without_rights(story: Blocks, read: Article) -> Blocks:
    """Return *story* without a long notice of rights at its end that was *read* there."""
    notices = {letters(plain(rights.notice)) for rights in read.rights}
    is_notice = len(story) > 1 and len(notices & {*map(letters, texts_of(story[-1]))}) == len(texts_of(story[-1])) == 1
    return story[:-1] if is_notice else story


def _letters(read: Article) -> str:
    """Return the letters of the lines *read* as the story."""
    return "".join([letters(text) for block in read.body for text in texts_of(block)])


def _levels(story: Blocks) -> frozenset[int]:
    """Return the levels of the headings in *story*."""
    return frozenset([heading.level for heading in story if isinstance(heading, Heading)])


def _blocks_of_story(above: Blocks, read: Article, known: frozenset[str], levels: frozenset[int]) -> Iterator[Block]:
    """Yield the blocks *above* the story that belong to it, as *read*, and are not *known* elsewhere.

    These include the introduction to a list, and a heading at one of the *levels* in the story.
    """
    kept = _letters(read)
    dateline = letters(read.dateline.text) if read.dateline is not None else ""
    opens = False
    blocks: list[Block] = []
    for block in reversed(above):
        texts = texts_of(block)
        own = [bare for text in texts if (bare := letters(text)) not in known and not (texts[1:] and is_clock(text))]
        own += [rest for text in own if dateline and (rest := text.removeprefix(dateline)) not in {"", text}]
        is_in_body = not texts or any(text in kept for text in own)
        is_in_body = is_in_body or (is_entry(block) and BETWEEN.text in texts[0])
        is_in_body = is_in_body or (bool(own) and isinstance(block, Heading) and block.level in levels)
        if is_in_body or (opens and texts[-1].endswith(":")):
            opens = not isinstance(block, Paragraph | Heading)
            blocks.append(block)
    yield from reversed(blocks)


def _edges(body: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return the blocks of *body* before its first long paragraph, and the short lines after its last one."""
    entries = [index for index, block in enumerate(body) if is_entry(block)]  # each of several has its own author
    first = next((index for index, block in enumerate(body[:_TOP]) if is_long(block) or [index] == entries[:-1][:1]), 0)
    last = next((index for index in range(len(body) - 1, -1, -1) if is_long(body[index])), len(body))
    behind = body[last + 1 :]
    few = len(behind) <= _LAST and all(isinstance(block, _BELOW) for block in behind)
    return body[:first], behind if few and first <= last else ()


_BELOW = Paragraph | List | Rule | Table | Related | Media
_LAST = 6  # lines after the last paragraph
