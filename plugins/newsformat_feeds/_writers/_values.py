"""What of an article any feed can hold; what it cannot is told."""

from __future__ import annotations

from attrs import evolve

from newsformat import Article, Association, Concept, Envelope, EnvelopeLink
from newsformat.plugin import Report, line
from newsformat_feeds._readers._modules import PAGE


def page_of(article: Article) -> str:
    """Return the address of the page, if it is the first of the identifiers."""
    first = article.identifiers[0] if article.identifiers else None
    return first.value if first is not None and first.kind == PAGE else ""


def keywords(article: Article, report: Report) -> list[str]:
    """Return the keywords that a reader sees; that others are lost is told."""
    seen = [each for each in article.keywords if line(each)]
    if len(seen) < len(article.keywords):
        report.lost("keywords", why="one is empty")
    return seen


def names_in(feed: Envelope, space: str) -> frozenset[str]:
    """Return what the elements are called that *feed* keeps for the *space*."""
    return frozenset([each.name for each in feed.foreign if each.space == space])


def label(concept: Concept) -> str:
    """Return what a reader may call *concept*."""
    return concept.name or concept.uri or concept.code


def source_of(article: Article, report: Report) -> Concept | None:
    """Return the one source that an entry may have."""
    found = [(number, each) for number, each in enumerate(article.sources, 1) if label(each)]
    for number, _ in found[1:]:
        report.lost("sources", where=f"#{number}", why="an entry has one source")
    return found[0][1] if found else None


def addressed(article: Article, report: Report) -> list[Association]:
    """Return those other items that can be shown or linked to; a feed has no place for the rest."""
    found = []
    for number, each in enumerate(article.associations, 1):
        address = each.href or each.uri or (each.article.uri if each.article is not None else "")
        if each.media is not None:
            found.append(each)
        elif address:
            found.append(evolve(each, href=address))
        else:
            report.lost("associations", where=f"#{number}", why="a feed has no place for an item without address")
    return found


def leading(feed: Envelope, report: Report) -> list[EnvelopeLink]:
    """Return the links of *feed* that lead anywhere, and say so if one does not."""
    links = [each for each in feed.links if each.href]
    if len(links) < len(feed.links):
        report.lost("envelope.links", why="a link needs an address, but one has none")
    return links
