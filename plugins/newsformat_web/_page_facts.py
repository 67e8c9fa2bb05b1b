"""Collects what a page of HTML says of its article outside of the story: in its data, its head and its elements."""

from __future__ import annotations

from typing import Any, NamedTuple

from attrs import evolve

from newsformat import Article, Byline, Headline, Identifier, Inlines, plain
from newsformat.markup.html import Page
from newsformat.markup.printed import joined_names
from newsformat.plugin import ReadError, Report, Source, letters, line
from newsformat_web._addresses import absolute, address_of, at_home, base_of
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
from newsformat_web._instant import taken_from_instant
from newsformat_web._json import decoded
from newsformat_web._marked import values_from_classes
from newsformat_web._microdata import article_in
from newsformat_web._names import PAGE
from newsformat_web._page_corrections import signing, valid_data, whole, with_contacts
from newsformat_web._reader import read_value
from newsformat_web._telegram import of_telegram


class Facts(NamedTuple):
    """What a page says of its article outside of the story.

    Attributes:
        known: all of it, as an article.
        stated: what its data state, corrected.
        has_data: whether it has any.
        title: the title in its body.
        shown: the headline as it is shown there.
        base: what addresses in it are relative to.
    """

    known: Article
    stated: Article
    has_data: bool
    title: str
    shown: str
    base: str


def facts_of(page: Page, saved: str, source: Source, report: Report) -> Facts:
    """Return what *page* says of its article; *saved* is the address that a browser saved it from, or ``""``."""
    head, headings = head_values(page), headings_in(page.body)
    page_title = line(page.title)
    title, kicker = title_of(page.body, page_title)
    titled = [title_in(inner, page_title) for inner in page.body.iter("h2")] if not title else []
    data = _best(data_of(page, source, report), head, title, report)
    marked = filled(tidied(_marked(page, source, report) or Article()), taken_from_instant(page))
    marked = filled(marked, values_from_classes(page.body))
    marked = filled(marked, filed_in(page.body))
    stated = with_contacts(valid_data(tidied(data), head, report)) if data is not None else Article()
    persons = signing(evolve(stated, sources=(*stated.sources, *head.sources)))
    known = filled(evolve(stated, bylines=persons), filled(head, marked))
    known = evolve(known, headline=_headline(data, marked, known, headings, (title, page_title)))
    headline, _ = below_kicker(plain(known.headline), titled)
    known = evolve(known, headline=headline) if headline else known
    known, shown = _with_other_headline(known, page, title, is_in_data=data is not None and bool(data.headline))
    kickers = [above for heading, above in ((title, kicker), *titled) if above and heading == plain(known.headline)]
    known = of_telegram(_under_kicker(known, kickers[0] if kickers else ""), page)
    known, base = _placed(known, page, (address_of(known), address_of(head), saved), report)
    return Facts(known, stated, data is not None, title, shown, base)


def data_of(page: Page, source: Source, report: Report, *, is_own: bool = False) -> list[Article]:
    """Return the articles in the data of *page*; if the page *is_own*, ``image`` has the pictures of its text, too."""
    articles_of_data: list[Article] = []
    for text in page.data:
        try:
            values = decoded(text.strip().encode("utf-8", "replace"), report)
            if is_own and isinstance(values, dict):
                values.pop("image", None)
            articles = read_value(values, report, source.limits, of_page=True)
            articles_of_data += [article for article in articles if isinstance(article, Article)]
        except ReadError as error:
            report.note(f"data of the page are not read: {error.message}")
    return articles_of_data


def _marked(page: Page, source: Source, report: Report) -> Article | None:
    """Return the values in the microdata of *page*'s body."""
    node = article_in(page.body, page.item_type)
    found = read_value(node, report, source.limits) if node is not None else ()
    return next((article for article in found if isinstance(article, Article)), None)


def tidied(data: Article) -> Article:
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


def _best(data: list[Article], head: Article, title: str, report: Report) -> Article | None:
    """Return the article in *data* that the page of *head* is about: by its address or headline, or else the first."""
    address, titles = address_of(head), {letters(title), letters(plain(head.headline))}
    if len(data) > 1:
        report.note(f"the data of the page hold {len(data)} articles; the one that the page is about was read")
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
        return (
            without_name if (without_name := without_site(whole(stated, headings), sites)) != stated else data.headline
        )
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
