"""The embargo of a story in a site's own field: these systems have no standard place for one."""

from __future__ import annotations

from attrs import evolve

from newsformat import Article, Status
from newsformat.markup.foreign import foreign_members
from newsformat.markup.handling import embargo_of, names_embargo
from newsformat.plugin import Report


def with_own_embargo(article: Article, space: str, report: Report) -> Article:
    """Return *article* unchanged if kept parts of *space* have its embargo; else without it, and withheld.

    The loss is reported.
    """
    kept = foreign_members(article.foreign, space, (), Report(heard=False))
    names = [*filter(names_embargo, kept)]
    if embargo_of({name: kept[name] for name in names}, Report(heard=False)) == article.embargo:
        return article
    for name in names:
        report.lost(f"foreign.{space}", where=name, why="the article has another value there now")
    article = evolve(
        article, foreign=[part for part in article.foreign if part.space != space or part.name not in names]
    )
    if article.embargo is None:
        return article
    report.lost("embargo", why=f"{space} has no place for it")
    if article.status is not Status.USABLE:
        return evolve(article, embargo=None)
    report.lost("status", why=f"the story is withheld, as {space} has no place for its embargo")
    return evolve(article, embargo=None, status=Status.WITHHELD)
