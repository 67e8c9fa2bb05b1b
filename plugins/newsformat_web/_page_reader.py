"""Reads a page of HTML as its article: from its data, then its head, then the story in its body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from attrs import evolve

from newsformat import (
    Article,
    Block,
    Byline,
    Heading,
    Headline,
    Identifier,
    Inlines,
    Media,
    Paragraph,
    Rule,
    plain,
)
from newsformat.markup.exports import is_likely_page, read_exports
from newsformat.markup.html import Page, read_page, read_tree, read_tree_inlines, text_of
from newsformat.markup.json import value_of
from newsformat.markup.members import one_or_several, text_at
from newsformat.markup.printed import dateline_separator, joined_names, read_dateline
from newsformat.plugin import BREAK, NoOptions, ReadError, Report, Source, letters, line
from newsformat_web._addresses import absolute, address_of, at_home, base_of, saved_from, without_archive
from newsformat_web._below import without_words_below
from newsformat_web._blocks import is_long
from newsformat_web._bytes import decoded_page
from newsformat_web._captions import put_in_figures
from newsformat_web._comments import without_comments
from newsformat_web._entries import head_entries
from newsformat_web._filed import filed_in
from newsformat_web._head import head_values, signed
from newsformat_web._headline import (
    as_headed,
    below_kicker,
    headings_in,
    other_headline,
    title_in,
    title_of,
    without_site,
)
from newsformat_web._hydration import island_props
from newsformat_web._instant import taken_from_instant
from newsformat_web._json import decoded
from newsformat_web._marked import values_from_classes
from newsformat_web._media_beside_text import with_alternatives
from newsformat_web._microdata import article_in
from newsformat_web._moments import exact_moment
from newsformat_web._names import GENERATOR, PAGE, SPACE
from newsformat_web._page_corrections import report_unsigned, signing, valid_data, whole, with_contacts
from newsformat_web._paragraphs import parted
from newsformat_web._parts import part_places, put_together
from newsformat_web._printed import printed_in, with_printed
from newsformat_web._prompts import without_prompts
from newsformat_web._reader import read_value
from newsformat_web._shown import shown_rights, shown_signature, signed_by
from newsformat_web._signed import signed_elsewhere
from newsformat_web._sniffing import OWN
from newsformat_web._state import story_in_state
from newsformat_web._story import story_of
from newsformat_web._telegram import of_telegram
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
    head, headings = head_values(page), headings_in(page.body)
    title, kicker = title_of(page.body, line(page.title))
    titled = [title_in(inner, line(page.title)) for inner in page.body.iter("h2")] if not title else []
    data = _best(_of_data(page, source, report), head, title, report)
    marked = filled(_tidied(_marked(page, source, report) or Article()), taken_from_instant(page))
    marked = filled(marked, values_from_classes(page.body))
    marked = filled(marked, filed_in(page.body))
    stated = with_contacts(valid_data(_tidied(data), head, report)) if data is not None else Article()
    persons = signing(evolve(stated, sources=(*stated.sources, *head.sources)))
    known = filled(evolve(stated, bylines=persons), filled(head, marked))
    known = evolve(known, headline=_headline(data, marked, known, headings, (title, line(page.title))))
    own, _ = below_kicker(plain(known.headline), titled)
    known = evolve(known, headline=own) if own else known
    known, shown = _with_other_headline(known, page, title, is_in_data=data is not None and bool(data.headline))
    kicker = next((above for own, above in ((title, kicker), *titled) if above and own == plain(known.headline)), "")
    known = of_telegram(_under_kicker(known, kicker), page)
    known, base = _placed(known, page, (address_of(known), address_of(head), saved), report)
    part_places(page.body)
    head_entries(page.body)
    printed = printed_in(page.body, shown)
    elsewhere = () if known.bylines or printed.signed else signed_elsewhere(page.body, known.sources)
    known_texts = [letters(plain(text)) for text in (known.summary, known.subhead, printed.subhead)]
    root = story_of(page.body, shown, _walled(known, page.data), known_texts)
    put_in_figures(root)
    put_together(root)
    story = read_tree(root, report, base="" if saved else base, limits=source.limits)
    above, body = _parted_at_headline(tuple(parted(story, base)), shown)
    body = fuller_text(without_comments(body, report), known.body, report)
    if not is_story((*body, *known.body)):
        held = (*page.scripts, *island_props(page.body))
        state = story_in_state(held, plain(known.headline), report, source.limits)
        known, body = (_with_state(known, state), state.body) if state is not None else (known, body)
    if data is None and (copy := typed_copy(body, known, report)) is not None:
        return filled(copy, known)
    if not body and not known.headline:
        raise ReadError("no article is found on the page")
    report.note("what is around the article on its page is left out, as not news")
    files = {
        association.media.href: association.media
        for association in known.associations
        if association.media is not None and association.media.href
    }
    body = tuple([_completed_picture(block, files) for block in body])
    read = body
    article = without_prompts(with_printed(evolve(known, body=body), printed, above))
    published = exact_moment(article.published, root)
    bylines = article.bylines or elsewhere or stated.bylines
    body = _without_edges(without_words_below(article.body, article.keywords))
    article = evolve(article, bylines=bylines, published=published, body=body)
    report_unsigned(stated, article, report)
    bare = without_site(title, [concept.name for concept in article.sources])
    other = () if letters(bare) in letters(plain(article.headline)) else (Heading(bare),)
    report_unexpressed((*other, *above, *read), article, report)
    return article


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


def _tidied(data: Article) -> Article:
    """Return the *data* of a page with lists of persons and keywords split that were given as one text."""
    people = [signer for byline in data.bylines for signer in (signed(byline.name) if _is_joined(byline) else [byline])]
    words = data.keywords[0].split(";") if len(data.keywords) == 1 else data.keywords
    return evolve(data, bylines=people, keywords=[keyword for word in words if (keyword := line(word))])


def _is_joined(byline: Byline) -> bool:
    """May the name of *byline* be a list of names, or begin with ``By``?

    A comma may mean anything, except in a list that ends with two names joined by a conjunction.
    """
    if byline != Byline(name=byline.name) or " " not in byline.name:
        return False
    names = joined_names(byline.name)
    return "," not in byline.name or (bool(names) and line(byline.name.rpartition(",")[2]) != names[-1])


def _headline(
    data: Article | None, marked: Article, known: Article, headings: list[str], titles: tuple[str, str]
) -> Inlines | str:
    """Return the headline, from the *data* or else as printed, without the name of the site.

    *titles* are that of the page, if it has one, and that of its window.
    """
    sites = [source.name for source in known.sources if source.name]
    title, window = titles
    if data is not None and data.headline:
        stated = plain(data.headline)
        if title and stated == window != title:
            return as_headed(stated, [title], sites)
        return own if (own := without_site(whole(stated, headings), sites)) != stated else data.headline
    return as_headed(plain(known.headline) or title or window, [*headings, plain(marked.headline)], sites)


def _under_kicker(article: Article, kicker: str) -> Article:
    """Return *article* with the *kicker* of its page, unless it has one or that is the name of the site."""
    is_site = letters(kicker) in {letters(source.name) for source in article.sources}
    return article if article.kicker or is_site else evolve(article, kicker=kicker)


def _with_other_headline(known: Article, page: Page, title: str, *, is_in_data: bool) -> tuple[Article, str]:
    """Return *known* with the *title* of its page if that is another headline, and the headline that the page shows.

    schema.org's ``headline`` is that of the article, before which nothing counts; but ``og:title`` and the like are
    for other sites, and the headline is the heading.
    """
    said = plain(known.headline)
    if not (title and (other := other_headline(page.body, title, said))):
        return known, said
    if is_in_data:
        return evolve(known, other_headlines=[*known.other_headlines, Headline(content=other, role="printed")]), other
    social = Headline(content=said, role="social")
    return evolve(known, headline=other, other_headlines=[*known.other_headlines, social]), other


def _placed(known: Article, page: Page, addresses: tuple[str, ...], report: Report) -> tuple[Article, str]:
    """Return the article *known* with absolute addresses, and the base address for its text."""
    home = base_of(*addresses, report=report)
    if home and not address_of(known):
        known = evolve(known, identifiers=[Identifier(value=home, kind=PAGE), *known.identifiers])
    base = absolute(page.base, home) if page.base else home
    return at_home(known, base), base


def _with_state(known: Article, state: Article) -> Article:
    """Return *known* completed from *state*, including a headline if the window's title only extends that."""
    own, known_title = letters(plain(state.headline)), letters(plain(known.headline))
    known = (
        evolve(known, headline=state.headline) if own and known_title != own and known_title.startswith(own) else known
    )
    return filled(known, state)


def _walled(known: Article, data: Iterable[str]) -> list[str]:
    """Return the classes and IDs of paywalled elements, according to *data*, even if these are invalid."""
    parts_json = next((part.value for part in known.foreign if (part.space, part.name) == (SPACE, "hasPart")), "[]")
    parts: Any = []
    with suppress(ValueError):  # nested too deeply
        parts = value_of(parts_json)
    found = [text_at(item, "cssSelector") for item in one_or_several(parts)]
    found += [selector for text in data for selector in _SELECTOR.findall(text)]
    return [name.lower() for text in found for name in _SELECTED.findall(text)]


_SELECTOR = re.compile(r'"cssSelector"\s*+:\s*+"([^"]*+)"')
_SELECTED = re.compile(r"[.#]([\w-]+)")


def own_article(page: Page, source: Source, report: Report) -> Article:
    """Return the article of a *page* written by newsformat itself, which needs no heuristics."""
    article = next(iter(_of_data(page, source, report, own=True)), Article())
    limits = source.limits
    parts: dict[str, Any] = {}
    for element in next(page.body.iter("header"), ()):
        name = "headline" if element.tag == "h1" else element.get("class") or ""
        if name in {"headline", "kicker", "subhead", "summary"}:
            parts[name] = read_tree_inlines(element, report, limits=limits)
    story = next((inner for inner in page.body.iter("div") if inner.get("class") == "article-body"), None)
    printed = "" if story is None else _lifted_dateline(story)
    dateline = article.dateline or (read_dateline(printed) if printed else None)
    if printed and dateline and line(dateline.text) != printed:
        report.left_out(f"left out, shown on the page but different in its data: {printed:.60}")
    names = next((text_of(inner) for inner in page.body.iter("span") if inner.get("class") == "names"), "")
    bylines = signed_by(names, article.bylines) if names else article.bylines
    article = evolve(article, dateline=dateline, bylines=bylines)
    _report_shown(page, article, report)
    article = evolve(article, **parts, body=() if story is None else read_tree(story, report, limits=limits))
    return with_alternatives(article, next(page.body.iter("article"), None))


def _lifted_dateline(story: Any) -> str:
    """Take the dateline marked at the beginning of the first paragraph from *story*, and return it."""
    first: Any = next(story.iter("p"), None)
    if first is None or not len(first) or (first.text or "").strip() or first[0].get("class") != "dateline":
        return ""
    printed, rest = text_of(first[0]), first[0].tail or ""
    first.remove(first[0])
    first.text = rest.removeprefix(dateline_separator(printed, rest.lstrip(" ")))
    return printed


def _report_shown(page: Page, article: Article, report: Report) -> None:
    """Report where the text around the story on newsformat's own page differs from its data, which count."""
    parts_of_page = {part.tag: part for part in next(page.body.iter("article"), ())}
    signed = [text_of(element) for element in parts_of_page.get("header", ()) if element.get("class") == "byline"]
    rights = [text_of(element) for element in parts_of_page.get("footer", ()) if element.tag == "p"]
    expected = {line(shown_signature(article)), *map(line, shown_rights(article))}
    for text in (*signed, *rights):
        if text and text not in expected:
            report.left_out(f"left out, shown on the page but different in its data: {text:.60}")


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


# What is known ------------------------------------------------------------------


def _of_data(page: Page, source: Source, report: Report, *, own: bool = False) -> list[Article]:
    """Return the articles in the data of *page*; on newsformat's *own*, ``image`` has the text's pictures, too."""
    found: list[Article] = []
    for text in page.data:
        try:
            values = decoded(text.strip().encode("utf-8", "replace"), report)
            if own and isinstance(values, dict):
                values.pop("image", None)
            articles = read_value(values, report, source.limits, of_page=True)
            found += [article for article in articles if isinstance(article, Article)]
        except ReadError as error:
            report.note(f"data of the page are not read: {error.message}")
    return found


def _marked(page: Page, source: Source, report: Report) -> Article | None:
    """Return the values in the microdata of *page*'s body."""
    node = article_in(page.body, page.item_type)
    found = read_value(node, report, source.limits) if node is not None else ()
    return next((article for article in found if isinstance(article, Article)), None)


def _best(data: list[Article], head: Article, title: str, report: Report) -> Article | None:
    """Return the article in *data* that the page of *head* is about: by its address or headline, or else the first."""
    address, titles = address_of(head), {letters(title), letters(plain(head.headline))}
    if len(data) > 1:
        report.note(f"the data of the page hold {len(data)} articles; the one that the page is was read")
    for article in data:
        if address and address_of(article) == address:
            return article
    first = next((candidate for candidate in data if candidate.headline), data[0] if data else None)
    return next((candidate for candidate in data if letters(plain(candidate.headline)) in titles), first)


def filled(first: Article, second: Article) -> Article:
    """Return the *first* article with empty fields filled from the *second*."""
    changes: dict[str, Any] = {}
    for name in _OF_HEAD:
        if not getattr(first, name) and (value := getattr(second, name)):
            changes[name] = value
    return evolve(first, **changes)


_OF_HEAD = (
    "headline", "kicker", "subhead", "summary", "bylines", "dateline", "published", "updated", "created", "identifiers",
    "language", "sources", "subjects", "keywords", "associations", "rights",
)  # fmt: skip
