"""The embargo of a story in the field of a site's own that it was read from: these systems have no place for one."""

from __future__ import annotations

from attrs import evolve

from newsformat import Article, Status
from newsformat.markup.handling import embargo_of, names_embargo
from newsformat.markup.json import value_of
from newsformat.plugin import Report


def with_own_embargo(article: Article, space: str, report: Report) -> Article:
    """Return *article* as it is, if what is kept of *space* says its embargo; else without that, and held back.

    *report* is told what is lost.
    """
    kept = {part: value_of(part.value) for part in article.foreign if part.space == space and names_embargo(part.name)}
    if embargo_of({part.name: value for part, value in kept.items()}, Report(heard=False)) == article.embargo:
        return article
    for part in kept:
        report.lost(f"foreign.{space}", where=part.name, why="the article says something else there now")
    article = evolve(article, foreign=[part for part in article.foreign if part not in kept])
    if article.embargo is None:
        return article
    report.lost("embargo", why=f"{space} has no place for it")
    if article.status is not Status.USABLE:
        return evolve(article, embargo=None)
    report.lost("status", why=f"the story is withheld, as {space} has no place for its embargo")
    return evolve(article, embargo=None, status=Status.WITHHELD)
