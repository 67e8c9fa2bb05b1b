"""Reads a page of HTML as its article: from its data, then its head, then the story in its body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from attrs import evolve

from newsformat import Article, Block, Heading, Media, Paragraph, Rule, plain
from newsformat.markup.exports import is_likely_page, read_exports
from newsformat.markup.html import Page, read_page, read_tree
from newsformat.markup.json import value_of
from newsformat.markup.members import one_or_several, text_at
from newsformat.markup.xml import Element
from newsformat.plugin import BREAK, NoOptions, ReadError, Report, Source, letters
from newsformat_web._addresses import saved_from, without_archive
from newsformat_web._assumed_dates import StatedDates
from newsformat_web._below import without_words_below
from newsformat_web._blocks import is_long
from newsformat_web._bytes import decoded_page
from newsformat_web._captions import put_in_figures
from newsformat_web._comments import without_comments
from newsformat_web._entries import head_entries
from newsformat_web._headline import without_site
from newsformat_web._hydration import island_props
from newsformat_web._moments import exact_moment
from newsformat_web._names import GENERATOR, SPACE
from newsformat_web._own_page import own_article
from newsformat_web._page_corrections import report_unsigned
from newsformat_web._page_facts import Facts, facts_of, filled
from newsformat_web._paragraphs import parted
from newsformat_web._parts import part_places, put_together
from newsformat_web._printed import with_printed
from newsformat_web._printed_lines import Printed, printed_in
from newsformat_web._prompts import without_prompts
from newsformat_web._signed import signed_elsewhere
from newsformat_web._sniffing import OWN
from newsformat_web._state import story_in_state
from newsformat_web._story import story_of
from newsformat_web._text_choice import fuller_text, is_story
from newsformat_web._typed import typed_copy
from newsformat_web._unplaced_lines import report_unexpressed
from newsformat_web._wiki import take_out_wiki
from newsformat_web._without_scripts import shown_without_scripts


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the page, or all stories of a press database's export."""
    text = decoded_page(source.read_bytes(), source.encoding, report)
    text = text if OWN in text else without_archive(text, report)
    page = read_page(text, report, limits=source.limits)
    if (shown := shown_without_scripts(text, page.body)) is not None:
        report.note("the story is read from <noscript>, where the page has it for browsers without scripts")
        page = read_page(shown, Report(heard=False), limits=source.limits)
    if ("generator", GENERATOR) in page.metas:
        yield own_article(page, source, report)
    elif is_likely_page(text) and (stories := _exported(page, source, report)) is not None:
        yield from stories
    else:
        yield _article(page, saved_from(text), source, report)


def _exported(page: Page, source: Source, report: Report) -> Iterator[Article] | None:
    """Return the stories of *page* if it is such an export, or `None`."""
    tree_report = Report(heard=report.heard)
    stories = read_exports(read_tree(page.body, tree_report, limits=source.limits), report)
    if stories is not None:
        report.add(tree_report)
    return stories


def _article(page: Page, saved: str, source: Source, report: Report) -> Article:
    """Return the article of *page*, which was *saved* from this address if a browser recorded that."""
    take_out_wiki(page)
    dates = StatedDates(page)
    facts = facts_of(page, saved, source, report)
    part_places(page.body)
    head_entries(page.body)
    printed = printed_in(page.body, facts.shown)
    elsewhere = () if facts.known.bylines or printed.signed else signed_elsewhere(page.body, facts.known.sources)
    root = _root_of_story(page, facts, printed)
    story = read_tree(root, report, base="" if saved else facts.base, limits=source.limits)
    above, body = _parted_at_headline(tuple(parted(story, facts.base)), facts.shown)
    known, body = _with_text_of_data(facts.known, without_comments(body, report), page, source, report)
    if not facts.has_data and (copy := typed_copy(body, known, report)) is not None:
        return filled(copy, known)
    if not body and not known.headline:
        raise ReadError("no article is found on the page")
    report.note("what is around the article on its page is left out, as not news")
    body = _with_completed_pictures(body, known)
    article = without_prompts(with_printed(evolve(known, body=body), printed, above))
    article = evolve(
        article,
        bylines=article.bylines or elsewhere or facts.stated.bylines,
        published=exact_moment(article.published, root),
        body=_without_edges(without_words_below(article.body, article.keywords)),
    )
    dates.report_assumed(article, report, is_zoned=printed.moments.is_zoned)
    report_unsigned(facts.stated, article, report)
    report_unexpressed((*_other_title(facts.title, article), *above, *body), article, report)
    return article


def _root_of_story(page: Page, facts: Facts, printed: Printed) -> Element:
    """Return the element of *page* with the story, where figures and parts of it are put together."""
    known = facts.known
    known_texts = [letters(plain(text)) for text in (known.summary, known.subhead, printed.subhead)]
    root = story_of(page.body, facts.shown, _walled(known, page.data), known_texts)
    put_in_figures(root)
    put_together(root)
    return root


def _with_text_of_data(
    known: Article, body: tuple[Block, ...], page: Page, source: Source, report: Report
) -> tuple[Article, tuple[Block, ...]]:
    """Return what is *known*, and the *body*, or the text from the data of *page* if the body is less of the story."""
    body = fuller_text(body, known.body, report)
    if is_story((*body, *known.body)):
        return known, body
    held = (*page.scripts, *island_props(page.body))
    state = story_in_state(held, plain(known.headline), report, source.limits)
    return (_with_state(known, state), state.body) if state is not None else (known, body)


def _other_title(title: str, article: Article) -> tuple[Block, ...]:
    """Return the *title* of the page as a block if the headline of *article* does not have its words."""
    bare = without_site(title, [concept.name for concept in article.sources])
    return () if letters(bare) in letters(plain(article.headline)) else (Heading(bare),)


def _with_completed_pictures(blocks: Iterable[Block], article: Article) -> tuple[Block, ...]:
    """Return *blocks* with pictures completed from the data of *article* on the same files."""
    files = {
        association.media.href: association.media
        for association in article.associations
        if association.media is not None and association.media.href
    }
    return tuple([_completed_picture(block, files) for block in blocks])


def _without_edges(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return *blocks* without rules at both ends, which only separate the story from its surroundings."""
    places = [index for index, block in enumerate(blocks) if not isinstance(block, Rule)]
    return blocks[places[0] : places[-1] + 1] if places else ()


def _completed_picture(block: Block, files: Mapping[str, Media]) -> Block:
    """Return a picture in the text, completed from the data on the same file where the page shows nothing."""
    listed = files.get(block.href) if isinstance(block, Media) else None
    if listed is None:
        return block
    missing = {name: value for name in _UNDER if (value := getattr(listed, name)) and not getattr(block, name)}
    return evolve(block, **missing)


_UNDER = ("caption", "credit", "alt")


def _with_state(known: Article, state: Article) -> Article:
    """Return *known* completed from *state*, including a headline if the window's title only extends that."""
    state_letters, known_title = letters(plain(state.headline)), letters(plain(known.headline))
    known = (
        evolve(known, headline=state.headline)
        if state_letters and known_title != state_letters and known_title.startswith(state_letters)
        else known
    )
    return filled(known, state)


def _walled(known: Article, data: Iterable[str]) -> list[str]:
    """Return the classes and IDs of paywalled elements, according to *data*, even if these are invalid."""
    parts_json = next((part.value for part in known.foreign if (part.space, part.name) == (SPACE, "hasPart")), "[]")
    parts: Any = []
    with suppress(ValueError):  # nested too deeply
        parts = value_of(parts_json)
    selectors = [text_at(item, "cssSelector") for item in one_or_several(parts)]
    selectors += [selector for text in data for selector in _SELECTOR.findall(text)]
    return [name.lower() for text in selectors for name in _SELECTED.findall(text)]


_SELECTOR = re.compile(r'"cssSelector"\s*+:\s*+"([^"]*+)"')

_SELECTED = re.compile(r"[.#]([\w-]+)")


def _parted_at_headline(blocks: tuple[Block, ...], shown: str) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return the blocks above the headline *shown*, and the rest of *blocks*, including pictures from above.

    A repetition of the headline below a long paragraph belongs to the story, unless it is a top-level heading.
    """
    title = letters(shown)
    blocks = tuple(_with_headline_apart(blocks, title)) if title else blocks
    top = blocks[:_TOP] if title else ()
    first = next((index for index, block in enumerate(top) if is_long(block)), _TOP)
    found = [
        index for index, block in enumerate(top) if _is_headline(block, title) and (index < first or _is_highest(block))
    ]
    start = found[0] + 1 if found else 0
    pictures = [block for block in blocks[:start] if isinstance(block, Media)]
    return blocks[: max(start - 1, 0)], (*pictures, *blocks[start:])


def _is_highest(block: Block) -> bool:
    return isinstance(block, Heading) and block.level == 1


def _with_headline_apart(blocks: tuple[Block, ...], title: str) -> Iterator[Block]:
    """Yield *blocks*, splitting off a first line that is the headline: old pages have line breaks after it."""
    for index, block in enumerate(blocks):
        end = (
            block.content.index(BREAK)
            if index < _TOP and isinstance(block, Paragraph) and BREAK in block.content
            else 0
        )
        if isinstance(block, Paragraph) and end and letters(plain(block.content[:end])) == title:
            yield evolve(block, content=block.content[:end])
            yield evolve(block, content=block.content[end + 1 :])
        else:
            yield block


def _is_headline(block: Block, title: str) -> bool:
    """Is *block* the headline with the letters *title*: a heading, possibly with a kicker, or a line?"""
    heading_letters = letters(plain(block.content)) if isinstance(block, Heading | Paragraph) else ""
    return heading_letters == title or (
        isinstance(block, Heading) and heading_letters.endswith(title) and len(heading_letters) <= len(title) + _KICKER
    )


_TOP = 12  # blocks that may include the headline

_KICKER = 40  # letters
