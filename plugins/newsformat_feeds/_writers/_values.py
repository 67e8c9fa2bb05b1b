"""The values of an article that any feed can hold; losses are reported."""

from __future__ import annotations

from attrs import evolve

from newsformat import Article, Association, Concept, Envelope, EnvelopeLink
from newsformat.plugin import Report, line
from newsformat_feeds._readers._modules import PAGE


def page_of(article: Article) -> str:
    """Return the address of the page, if it is the first identifier."""
    first = article.identifiers[0] if article.identifiers else None
    return first.value if first is not None and first.kind == PAGE else ""


def keywords(article: Article, report: Report) -> list[str]:
    """Return the visible keywords; report others as lost."""
    seen = [keyword for keyword in article.keywords if line(keyword)]
    if len(seen) < len(article.keywords):
        report.lost("keywords", why="one is empty")
    return seen


def names_in(feed: Envelope, space: str) -> frozenset[str]:
    """Return the names of the elements that *feed* keeps in *space*."""
    return frozenset([part.name for part in feed.foreign if part.space == space])


def label(concept: Concept) -> str:
    """Return a displayable name of *concept*."""
    return concept.name or concept.uri or concept.code


def source_of(article: Article, report: Report) -> Concept | None:
    """Return the single source that an entry may have."""
    found = [(number, source) for number, source in enumerate(article.sources, 1) if label(source)]
    for number, _ in found[1:]:
        report.lost("sources", where=f"#{number}", why="an entry has one source")
    return found[0][1] if found else None


def addressed(article: Article, report: Report) -> list[Association]:
    """Return the associated items that can be displayed or linked; feeds have no place for the rest."""
    found = []
    for number, association in enumerate(article.associations, 1):
        address = (
            association.href or association.uri or (association.article.uri if association.article is not None else "")
        )
        if association.media is not None:
            found.append(association)
        elif address:
            found.append(evolve(association, href=address))
        else:
            report.lost("associations", where=f"#{number}", why="a feed has no place for an item without address")
    return found


def leading(feed: Envelope, report: Report) -> list[EnvelopeLink]:
    """Return the links of *feed* that have an address; report others."""
    links = [link for link in feed.links if link.href]
    if len(links) < len(feed.links):
        report.lost("envelope.links", why="a link needs an address, but one has none")
    return links
