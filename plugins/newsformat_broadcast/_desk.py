"""What systems of broadcast newsrooms say of a story in the same way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from newsformat import Article, Concept, Foreign, Identifier, Raw
from newsformat.plugin import Report, plain_line


PAGE_NUMBER = "page-number"
_PRESENTER = "presenter"


def presenter(name: str) -> Concept:
    """Return who reads a story on air."""
    return Concept(name=name, kind="person", role=_PRESENTER)


def page_number(value: str) -> Identifier:
    """Return the number that a story has in the rundown."""
    return Identifier(value=value, kind=PAGE_NUMBER)


def told_name(article: Article, report: Report) -> str:
    """Return what the story is called in a rundown: its headline, or else its slug, which has no place of its own."""
    headline = plain_line(article.headline)
    if article.slug:
        report.lost("slug", why="a story has one name, the headline" if headline else "it is read as the headline")
    return headline or article.slug


def told_number(article: Article, report: Report) -> str:
    """Return the number in the rundown; every other identifier is lost."""
    number = ""
    for place, each in enumerate(article.identifiers, 1):
        if each.kind == PAGE_NUMBER and not number:
            number = each.value
        else:
            report.lost("identifiers", where=f"#{place}", why="only the number in the rundown has a place")
    return number


def told_presenters(article: Article, report: Report, most: int) -> list[str]:
    """Return who reads the story, *most* of them; every other contributor, and what is more of one, is lost."""
    names: list[str] = []
    for place, each in enumerate(article.contributors, 1):
        if each == presenter(each.name) and each.name and len(names) < most:
            names.append(each.name)
        else:
            report.lost("contributors", where=f"#{place}", why="only presenters have a place")
    return names


def tell_misplaced(article: Article, read: Article, space: str, report: Report) -> None:
    """Say which parts of *space* that *article* has are not *read* again, as the format has no such place."""
    why = "there is no such place, or it says something else there"
    parts = Counter(_foreign(article, space)) - Counter(_foreign(read, space))
    for part in parts:
        report.lost(f"foreign.{space}", where=part.name, why=why)
    for raw in Counter(_raw(article, space)) - Counter(_raw(read, space)):
        report.lost(f"body.raw.{space}", where=f"{raw.value:.60}", why=why)


def _foreign(article: Article, space: str) -> Iterable[Foreign]:
    return [part for part in article.foreign if part.space == space]


def _raw(article: Article, space: str) -> Iterable[Raw]:
    return [block for block in article.body if isinstance(block, Raw) and block.space == space]
