"""Writes the values that all feeds in XML express in the same way: by modules and links."""

from __future__ import annotations

from newsformat import Article, Concept
from newsformat.plugin import Report
from newsformat_feeds._writers._media_writer import associations
from newsformat_feeds._writers._pen import attribute, element, moment, own
from newsformat_feeds._writers._values import label, page_of


def further(article: Article, report: Report, *, notice: str = "dc:rights", link: str = "atom:link") -> list[str]:
    """Return rights, further identifiers, the date of creation, pictures, films and links.

    *notice* and *link* are the feed's element names for a copyright notice, and for a link.
    """
    created = article.created
    return [
        *_rights(article, notice, report),
        *_identifiers(article),
        *([moment("dcterms:created", created)] if created is not None else []),
        *associations(article, link, report),
    ]


def _identifiers(article: Article) -> list[str]:
    rest = article.identifiers[1:] if page_of(article) else article.identifiers
    return [
        element("dc:identifier", identifier.value, attribute("newsformat:kind", identifier.kind)) for identifier in rest
    ]


def _rights(article: Article, notice: str, report: Report) -> list[str]:
    """Return the rights; *notice* is the element name for the copyright notice."""
    if not article.rights:
        return []
    for number in range(2, len(article.rights) + 1):
        report.lost("rights", where=f"#{number}", why="an entry has one statement of rights")
    first = article.rights[0]
    texts = {
        notice: first.notice,
        "dcterms:rightsHolder": first.holder,
        "dcterms:accessRights": first.usage_terms,
        "dcterms:license": first.licence,
    }
    return [element(name, text) for name, text in texts.items() if text]


def contributor(concept: Concept) -> str:
    """Return *concept* as a contributor, whatever the role."""
    return element("dc:contributor", label(concept), own("relation", concept.relation, "contributor"))
