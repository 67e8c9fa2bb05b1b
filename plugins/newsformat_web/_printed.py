"""What a page prints about its story: authors and dates, between headline and first paragraph.

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
from newsformat.markup.html import text_of
from newsformat.markup.manuscript import read_manuscript
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element
from newsformat.plugin import ReadError, Report, letters
from newsformat_web._above import above_headline, with_above
from newsformat_web._below import dates_below, signed_again, story_below
from newsformat_web._blocks import LONG, SHORT, is_long, points_of, texts_of
from newsformat_web._headline import PARTING
from newsformat_web._lines import HEADINGS, Line, lines_of
from newsformat_web._moments import Moments, moments_in, times_in
from newsformat_web._named import author_in, named, summary_in
from newsformat_web._paragraphs import BETWEEN, is_clock, is_entry, size_of
from newsformat_web._signed import is_named, listed_authors


Blocks: TypeAlias = tuple[Block, ...]

_MOST_LINES = 30  # between headline and story
_TOP = 12  # blocks that include the first paragraphs of the story
_FIRST = 3  # paragraphs of the story used to determine language and style
_NEAR = 2  # lines above the headline that may be its kicker
_ABOVE = 4  # lines there that may be its deck or date


class Printed(NamedTuple):
    """The *lines* between headline and story, and values recognised there by element names."""

    lines: tuple[str, ...] = ()
    subhead: str = ""
    signed: str = ""
    authors: tuple[Byline, ...] = ()
    moments: Moments = Moments()
    kicker: str = ""
    summary: str = ""


def printed_in(body: Element, headline: str) -> Printed:
    """Return what is printed in *body* between *headline* and the first long paragraph."""
    title = letters(headline)
    printed_lines: list[Line] = []
    below, kicker, heads = False, "", list[Line]()
    for line in lines_of(body):
        bare = letters(line.text)
        if (
            title
            and _is_headline(line, bare, title, may_have_more=not below)
            and not (below and any(map(times_in, printed_lines)))
        ):
            above = [named(near, "kicker") for near in (*printed_lines[-_NEAR:], line)]
            above = [text for text in above if letters(text) not in {"", bare}]
            heads = heads if below else above_headline(printed_lines, line)
            below, printed_lines, kicker = True, [], kicker if below or not above else _innermost(above)
        elif below:
            if (size_of(bare) >= LONG and not _is_deck(line)) or len(printed_lines) >= _MOST_LINES:
                break
            if _heads_entry(line) and _is_live(body):
                break
            printed_lines.append(line)
        else:
            printed_lines = [*printed_lines[-_ABOVE:], line]
    if not below:  # on a page without a headline, its end may have authors and date
        printed_lines = printed_lines[-_NEAR - 1 :]
    printed_lines = with_above(heads, printed_lines) if heads else printed_lines
    subhead = next((text_line.text for text_line in printed_lines if _is_subhead(text_line)), "")
    signed = next(
        (name for text_line in printed_lines if (name := named(text_line, "bylines") or author_in(text_line))), ""
    )
    summary = next((text for text_line in printed_lines if (text := summary_in(text_line))), "")
    lines = tuple(text_line.text for text_line in printed_lines)
    return Printed(lines, subhead, signed, listed_authors(printed_lines), moments_in(printed_lines), kicker, summary)


def _innermost(above: list[str]) -> str:
    """Return the last of the kickers *above* a headline, or a part of it that is one itself."""
    return next((text for text in above if text != above[-1] and text in above[-1]), above[-1])


def _is_headline(text_line: Line, bare: str, title: str, *, may_have_more: bool) -> bool:
    """Is the line the headline or, if it *may_have_more*, a top-level heading with a kicker before it?"""
    if bare == title or not may_have_more:
        return bare == title
    return bare.endswith(title) and any(mark.tag in {"h1", "h2"} for mark in text_line.marks)


def _heads_entry(text_line: Line) -> bool:
    """Is the line the heading of a live blog entry? An author below it has written only that."""
    return (
        text_line.text[:1].isdecimal()
        and is_clock(text_line.text.partition(BETWEEN.text)[0])
        and _is_heading(text_line)
    )


def _is_live(body: Element) -> bool:
    """Does *body* have several live blog entries? A single time above a story is its date."""
    headings = (text_of(inner) for inner in body.iter() if inner.tag in HEADINGS)
    entries = [text for text in headings if text[:1].isdecimal() and is_clock(text.partition(BETWEEN.text)[0])]
    return len(entries) > 1


def _is_heading(text_line: Line) -> bool:
    return any(mark.tag in HEADINGS for mark in text_line.marks)


def _is_subhead(text_line: Line) -> bool:
    """Is the line a subhead by its class, or a heading too long for the first part of a story?"""
    return (_is_heading(text_line) and len(text_line.text) >= _LONG_HEADING) or bool(named(text_line, "subhead"))


def _is_deck(text_line: Line) -> bool:
    return _is_subhead(text_line) or bool(named(text_line, "summary"))


_LONG_HEADING = 50  # characters


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
    signing = printed.authors or _signed(printed.signed)
    people = [
        _unposted(byline, printed) for byline in read.bylines if not byline.text or byline.text != printed.subhead
    ]
    bylines = article.bylines or _shorter(people, signing) or signing
    signed = _signed_letters(bylines, signing, printed)
    published, updated = _dated(printed.moments.times, read)
    days = [when.date() for text in printed.lines if (when := read_date(text)) is not None]
    is_again = published is not None and updated == published and days.count(published.date()) > 1
    stamped = printed.moments.lines_of(article.published, article.updated, published)
    decks = {letters(deck), letters(plain(decked.subhead)), letters(plain(article.summary))}
    decks |= {letters(subject.name) for subject in article.subjects}
    known = (article.published or published, article.updated or updated, article.created)
    known_letters = (
        _signature_letters(read)
        | frozenset(map(letters, article.keywords))
        | dates_below(known, parts.below, _letters(read))
    )
    known_letters |= signed_again(bylines, parts.below)
    article = evolve(
        _with_kicker(decked, printed),
        **{name: getattr(article, name) or getattr(read, name) for name in _TAKEN},
        keywords=article.keywords or [keyword for keyword in read.keywords if read_date(keyword) is None],
        bylines=bylines,
        published=article.published or published,
        updated=article.updated or (None if is_again else printed.moments.change_of(article, updated)),
        body=(
            *_blocks_of_story(parts.above, read, signed | stamped | decks | {letters(read.credit)}, _levels(story)),
            *_without_rights(story[1:] if _is_signed(story, letters(printed.signed), signed) else story, read),
            *story_below(parts.below, known_letters),
        ),
    )
    return _with_summary(article, printed)


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
    story = tuple(_without_titles_signed(article.body[len(above) : len(article.body) - len(below)]))
    below = tuple(_without_titles_signed(below))
    return _Parts(above, story, below, _read(article, printed, above, story, below))


def _without_titles_signed(story: Blocks) -> Iterator[Block]:
    """Yield the blocks of *story* without authors of preceding related stories: ``di Luca Bassi``."""
    last: Block | None = None
    for block in story:
        text = plain(block.content) if isinstance(last, Related) and isinstance(block, Paragraph) else ""
        if not text or len(text) > SHORT or text[-1] in _ENDS or not _is_signature(text):
            yield block
        last = block


_ENDS = frozenset(".!?…:;,")


def _is_signature(text: str) -> bool:
    signing = _signed(text)
    return any(byline.text for byline in signing) and all(map(is_named, signing))


def _with_deck(article: Article, deck: str) -> Article:
    """Return *article* with *deck* as subhead, or as summary beside another subhead, unless it has it already."""
    subhead = article.subhead or (deck if letters(deck) != letters(plain(article.summary)) else "")
    is_another = letters(deck) not in {"", letters(plain(subhead))}
    return evolve(article, subhead=subhead, summary=article.summary or (deck if is_another else ""))


def _signed_letters(bylines: Sequence[Byline], signing: tuple[Byline, ...], printed: Printed) -> frozenset[str]:
    """Return the letters of the lines with authors, given that elements name *signing* if all are known."""
    texts = [text for byline in bylines for text in (byline.name, byline.text, byline.role, byline.affiliation)]
    signed = frozenset(map(letters, texts)) - {""}
    is_known = signing and signed.issuperset(letters(byline.name) for byline in signing)
    return signed | {letters(printed.signed)} if is_known else signed  # as in By Ann Lee, whose name is known


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


def _signed(text: str) -> tuple[Byline, ...]:
    """Return the bylines in *text*, if they name somebody."""
    found = read_byline(text)
    return found if all(byline.name for byline in found) else ()


def _unposted(byline: Byline, printed: Printed) -> Byline:
    """Return *byline* without a section read as an affiliation: ``Posted on 1 May by Ann Lee in News``."""
    names_section = byline.text and byline.text.endswith(f" in {byline.affiliation}")
    is_posted = names_section and any(
        line.startswith("Posted ") and line.endswith(byline.text) for line in printed.lines
    )
    return evolve(byline, affiliation="") if is_posted else byline


def _shorter(read: Sequence[Byline], signing: tuple[Byline, ...]) -> tuple[Byline, ...]:
    """Return the bylines *read*, or *signing* if that has more, or if text follows the name in the former.

    A section is not an author: ``By Ann Lee, in News, Harbour``.
    """
    read = tuple(
        [_unfiled(byline) for byline in read if byline.name in byline.text.partition(", in ")[0] or not byline.text]
    )
    names = [letters(byline.name) for byline in signing]
    goes_on = len(read) == len(names) == 1 and letters(read[0].name).startswith(names[0])
    is_more = len(read) < len(names) and all(letters(byline.name) in names for byline in read)
    return signing if is_more or (goes_on and read[0].name != signing[0].name) else read


def _unfiled(byline: Byline) -> Byline:
    """Return *byline* without the section of the story read as an affiliation."""
    filed = byline.text.partition(", in ")[2]
    return evolve(byline, affiliation="") if byline.affiliation and filed.startswith(byline.affiliation) else byline


def _is_signed(story: Blocks, signed: str, known: frozenset[str]) -> bool:
    """Does *story*, in short paragraphs, begin with the *known* authors *signed* by an element's name?"""
    return len(story) > 1 and signed in known and [letters(text) for text in texts_of(story[0])] == [signed]


def _without_rights(story: Blocks, read: Article) -> Blocks:
    """Return *story* without a long notice of rights at its end that was *read* there."""
    notices = {letters(plain(rights.notice)) for rights in read.rights}
    is_notice = len(story) > 1 and len(notices & {*map(letters, texts_of(story[-1]))}) == len(texts_of(story[-1])) == 1
    return story[:-1] if is_notice else story


def _signature_letters(read: Article) -> frozenset[str]:
    """Return the letters of the lines with authors and source."""
    signed = [
        text
        for byline in read.bylines
        for text in (byline.name, byline.text, byline.contact, byline.name + byline.role)
    ]
    rights = [plain(rights_item.notice) for rights_item in read.rights]
    return frozenset(map(letters, (*signed, *rights, read.credit, *(source.name for source in read.sources)))) - {""}


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
