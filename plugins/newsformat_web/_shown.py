"""The authors, dates and rights displayed on newsformat's own pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from attrs import evolve

from newsformat import Article, Byline
from newsformat.markup.dates import iso
from newsformat.markup.printed import printed_byline


def signed_by(names: str, bylines: Sequence[Byline]) -> list[Byline]:
    """Return *bylines*, which have no text of their own, with *names* as the printed line that they share.

    They are unchanged if that holds nothing but their names, or not all of them.
    """
    printed = names.casefold()
    is_theirs = all(byline.name and byline.name.casefold() in printed for byline in bylines)
    is_more = names != printed_byline(bylines)
    return [evolve(byline, text=names) if is_theirs and is_more else byline for byline in bylines]


def shown_signature(article: Article) -> str:
    """Return the authors, source and date of *article* as shown in the header of a page."""
    when = article.published or article.updated
    parts = [printed_byline(article.bylines), article.credit, shown_time(when) if when is not None else ""]
    return " · ".join([part for part in parts if part])


def shown_time(when: datetime) -> str:
    """Return *when* in a form readable in all languages: ``2026-11-24 10:00 UTC``."""
    date, _, time = iso(when).partition("T")
    return f"{date} {time[:5]} {'UTC' if time.endswith('Z') else time[-6:]}"


def shown_rights(article: Article) -> list[str]:
    """Return the rights of *article* as lines for the footer of a page."""
    return [rights.notice for rights in article.rights if rights.notice]
