"""Writes ``NewsLines``, the text printed around the story."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Byline, Dateline, Headline
from newsformat.plugin import plain
from newsformat_newsml1._names import HEADLINES
from newsformat_newsml1._writers._placing import Placing, element, grouped, named, text


def lines_of(article: Article) -> list[tuple[str, str]]:
    """Return the lines of *article* with their names; a subheading follows its headline, a title its byline."""
    return list(_lines(article))


def news_lines(article: Article, placing: Placing) -> str:
    """Return ``NewsLines``, or ``""`` without lines."""
    inner = "".join([line for _, line in _lines(article)]) + placing.section("NewsLines", grouped(()))
    return f"<NewsLines>{inner}</NewsLines>\n" if inner else ""


def _lines(article: Article) -> Iterator[tuple[str, str]]:
    headline = plain(article.headline)
    if headline:
        yield "HeadLine", text("HeadLine", headline)
    if article.subhead:
        yield "SubHeadLine", ("" if headline else "<HeadLine/>") + text("SubHeadLine", plain(article.subhead))
    for further in article.other_headlines:
        yield from _other_headline(further, bare=bool(headline))
    yield from _bylines(article)
    if article.dateline is not None:
        yield "DateLine", text("DateLine", _filed(article.dateline))
    if article.credit:
        yield "CreditLine", text("CreditLine", article.credit)
    for rights in article.rights:
        if rights.notice:
            yield "CopyrightLine", text("CopyrightLine", rights.notice)
    if article.slug:
        yield "SlugLine", text("SlugLine", article.slug)
    for keyword in article.keywords:
        yield "KeywordLine", text("KeywordLine", keyword)
    for name, runs in (("Kicker", article.kicker), ("Summary", article.summary)):
        if runs:
            yield "NewsLine", _news_line(named("NewsLineType", name), plain(runs))


def _bylines(article: Article) -> Iterator[tuple[str, str]]:
    """Yield a line per byline; a byline shared by several persons is printed once."""
    before = ""
    for byline in article.bylines:
        printed = _printed(byline)
        if printed and printed == before:
            continue
        yield "ByLine", text("ByLine", printed)
        if byline.role:
            yield "ByLineTitle", text("ByLineTitle", byline.role)
        before = printed


def _other_headline(headline: Headline, *, bare: bool) -> Iterator[tuple[str, str]]:
    content = plain(headline.content)
    if not headline.role and bare:
        yield "HeadLine", text("HeadLine", content, headline.language)
    else:
        kind = named("NewsLineType", headline.role, HEADLINES)
        yield "NewsLine", _news_line(kind, content, headline.language)


def _news_line(kind: str, content: str, language: str = "") -> str:
    return element("NewsLine", kind + text("NewsLineText", content, language))


def _printed(byline: Byline) -> str:
    return byline.text or ", ".join([part for part in (byline.name, byline.affiliation) if part])


def _filed(dateline: Dateline) -> str:
    if dateline.text:
        return dateline.text
    place = ", ".join([part for part in (dateline.place, dateline.date) if part])
    return f"{place} ({dateline.source})".strip() if dateline.source else place
