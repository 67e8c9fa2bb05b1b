"""Elements of a story that MOS and NSML have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from newsformat import Article, Concept, Foreign, Identifier, Raw
from newsformat.plugin import Report, plain_line


PAGE_NUMBER = "page-number"
_PRESENTER = "presenter"


def presenter(name: str) -> Concept:
    """Return the contributor who presents a story."""
    return Concept(name=name, kind="person", role=_PRESENTER)


def page_number(value: str) -> Identifier:
    """Return the identifier with the number of a story in the rundown."""
    return Identifier(value=value, kind=PAGE_NUMBER)


def story_name(article: Article, report: Report) -> str:
    """Return the name of the story for a rundown: the headline, or else the slug; report the slug as lost."""
    headline = plain_line(article.headline)
    if article.slug:
        report.lost("slug", why="a story has one name, the headline" if headline else "it is read as the headline")
    return headline or article.slug


def story_number(article: Article, report: Report) -> str:
    """Return the number in the rundown; report all other identifiers as lost."""
    number = ""
    for place, identifier in enumerate(article.identifiers, 1):
        if identifier.kind == PAGE_NUMBER and not number:
            number = identifier.value
        else:
            report.lost("identifiers", where=f"#{place}", why="there is only a place for the number in the rundown")
    return number


def presenter_names(article: Article, report: Report, most: int) -> list[str]:
    """Return the names of at most *most* presenters; report all other contributors and data as lost."""
    names: list[str] = []
    for place, contributor in enumerate(article.contributors, 1):
        if contributor == presenter(contributor.name) and contributor.name and len(names) < most:
            names.append(contributor.name)
        else:
            report.lost("contributors", where=f"#{place}", why="there is only a place for presenters")
    return names


def report_unread_back(article: Article, read: Article, space: str, report: Report) -> None:
    """Report the parts of *space* in *article* that are not in *read*, the article as read back."""
    why = "the format has no place for it, or a different value there"
    parts = Counter(_foreign(article, space)) - Counter(_foreign(read, space))
    for part in parts:
        report.lost(f"foreign.{space}", where=part.name, why=why)
    for raw in Counter(_raw(article, space)) - Counter(_raw(read, space)):
        report.lost(f"body.raw.{space}", where=f"{raw.value:.60}", why=why)


def _foreign(article: Article, space: str) -> Iterable[Foreign]:
    return [part for part in article.foreign if part.space == space]


def _raw(article: Article, space: str) -> Iterable[Raw]:
    return [block for block in article.body if isinstance(block, Raw) and block.space == space]
