"""Corrects a page's data where its head or its text has more: headline, dates, authors."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, time
from typing import Any

from attrs import evolve

from newsformat import Article, Byline
from newsformat.plugin import Report, letters
from newsformat_web._addresses import is_absolute


_DATES = ("published", "updated", "created")
_NOBODY = frozenset(("admin", "administrator", "webmaster", "root", "wordpress"))  # login names of administrators
_CUT = re.compile(r"\s*(?:…|\.\.\.)\Z")
_MIN_LETTERS = 20  # letters of a truncated headline
_LONGEST = 110  # characters of one
_WORD = 10  # of a word that is dropped as a whole


def valid_data(data: Article, head: Article, report: Report) -> Article:
    """Return the *data* without invalid dates, each date as exact as in the *head* of the page."""
    dates: dict[str, Any] = {}
    for name in _DATES:
        moment, more = getattr(data, name), getattr(head, name)
        if moment is not None and _is_none(moment):
            report.left_out(f"left out, a date that programs write in place of a missing one: {moment.isoformat()}")
            moment = None
        dates[name] = more if moment is not None and more is not None and _is_exacter(more, moment) else moment
    return evolve(data, **dates)


def _is_none(when: datetime) -> bool:
    """Is *when* the earliest moment that programs use as a default?"""
    return when.year == 1 or when == datetime(1970, 1, 1, tzinfo=UTC)


def _is_exacter(more: datetime, less: datetime) -> bool:
    """Is *more* the same moment as *less*, but with a time zone or a time of day?"""
    if less.utcoffset():
        return False
    local, other = more.replace(tzinfo=None), less.replace(tzinfo=None)
    return local == other or (other.time() == _MIDNIGHT and local.date() == other.date())


_MIDNIGHT = time()


def signing(article: Article) -> tuple[Byline, ...]:
    """Return the bylines of *article*, if they hold more than the site's name, a login or an address."""
    sites = {letters(source.name) for source in article.sources} | _NOBODY
    return article.bylines if any(letters(byline.name) not in {"", *sites} for byline in article.bylines) else ()


def report_unsigned(data: Article, article: Article, report: Report) -> None:
    """Report bylines in the page's *data* that neither sign *article* nor are its source."""
    known = {letters(source.name) for source in article.sources} | {letters(signer.name) for signer in article.bylines}
    for byline in data.bylines if article.bylines != data.bylines else ():
        if (name := byline.name or byline.contact) and letters(byline.name) not in known - {""}:
            report.left_out(f"the author given in the data of the page, who is not a person, is left out: {name:.60}")


def _is_link(byline: Byline) -> bool:
    return is_absolute(byline.name)


def with_contacts(article: Article) -> Article:
    """Return *article* with addresses that the data give for authors as contacts rather than names."""
    bylines = [
        Byline(contact=byline.name) if byline == Byline(name=byline.name) and _is_link(byline) else byline
        for byline in article.bylines
    ]
    return evolve(article, bylines=bylines)


def whole(title: str, headings: Iterable[str]) -> str:
    """Return the headline *title* or, if it was truncated, the one among *headings* that continues it.

    Without an ellipsis, it may be truncated to the length that Google recommends
    (https://developers.google.com/search/docs/appearance/structured-data/article).
    """
    is_cut = _CUT.search(title) is not None or _LONGEST - _WORD < len(title) <= _LONGEST
    cut = letters(_CUT.sub("", title)) if is_cut else ""
    return (
        next((heading for heading in headings if letters(heading).startswith(cut)), title)
        if len(cut) >= _MIN_LETTERS
        else title
    )
