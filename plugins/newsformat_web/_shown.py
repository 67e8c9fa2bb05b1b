"""What a page of ours shows of who signed an article, when it came out, and whose rights there are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from attrs import evolve

from newsformat import Article, Byline
from newsformat.markup.dates import iso
from newsformat.markup.printed import printed_byline


def signed_by(names: str, bylines: Sequence[Byline]) -> list[Byline]:
    """Return *bylines*, which have no text of their own, as they are printed by *names*, one line for all of them.

    They are as they were if that is nothing but their names, or does not name all of them.
    """
    said = names.casefold()
    is_theirs = all(each.name and each.name.casefold() in said for each in bylines)
    is_more = names != printed_byline(bylines)
    return [evolve(each, text=names) if is_theirs and is_more else each for each in bylines]


def shown_signature(article: Article) -> str:
    """Return what the header of a page shows of who has signed *article*, whose story it is, and when."""
    when = article.published or article.updated
    parts = [printed_byline(article.bylines), article.credit, shown_time(when) if when is not None else ""]
    return " · ".join([part for part in parts if part])


def shown_time(when: datetime) -> str:
    """Return *when* as people of all languages read it: ``2026-11-24 10:00 UTC``."""
    date, _, time = iso(when).partition("T")
    return f"{date} {time[:5]} {'UTC' if time.endswith('Z') else time[-6:]}"


def shown_rights(article: Article) -> list[str]:
    """Return the lines that the footer of a page shows of the rights in *article*."""
    return [each.notice for each in article.rights if each.notice]
