"""Writes articles as NewsML 1.2: an envelope, and a NewsItem for each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsformat import Article, Concept, Envelope, Foreign, Media
from newsformat.markup.foreign import report_lost_foreign
from newsformat.markup.xml import as_xml, is_legal
from newsformat.plugin import Articles, Report, evolved, rebuilt
from newsformat_newsml1._names import SPACE
from newsformat_newsml1._writers._component_writer import Form, forms
from newsformat_newsml1._writers._desk import Desk
from newsformat_newsml1._writers._envelope_writer import write_envelope
from newsformat_newsml1._writers._item_writer import news_item


if TYPE_CHECKING:
    from newsformat_newsml1._options import WriteOptions

_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n<NewsML Version="1.2">\n'
_NOTHING = b"""\
<NewsItem><Identification><NewsIdentifier><ProviderId/><DateId/><NewsItemId/>\
<RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier/></NewsIdentifier></Identification>\
<NewsManagement><NewsItemType FormalName="TopicSet"/><FirstCreated/><ThisRevisionCreated/>\
<Status FormalName="Usable"/></NewsManagement><TopicSet FormalName=""/></NewsItem>
"""  # a document needs at least one item; one with topics only holds no article


def write(articles: Articles, options: WriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document: the envelope with the first article, then one article at a time."""
    desk: Desk | None = None
    for article in articles:
        if desk is None:
            services = _services_of_envelope(article)
            desk = Desk(report, options.body, services)
            yield _HEAD + _surroundings(_dated(articles.envelope, article), services, report)
        yield _written(article, desk)
    if desk is None:
        yield _HEAD + _surroundings(articles.envelope, (), report) + _NOTHING
    yield b"</NewsML>\n"


def _written(article: Article, desk: Desk) -> bytes:
    """Return *article* as an item, without characters that XML does not allow."""
    return as_xml(_without_others(article, desk), lambda cleaned: news_item(cleaned, desk), desk.report)


def _without_others(article: Article, desk: Desk) -> Article:
    """Return *article* also without parts foreign to NewsML 1, except those of pictures in the text."""
    bare = rebuilt(evolved(article, body=()), {Foreign: _part_of_newsml1})
    if next(forms(article)) is not Form.PICTURE:
        return evolved(bare, body=article.body)
    others = [part for block in article.body if isinstance(block, Media) for part in block.foreign]
    report_lost_foreign(others, desk.report, "an item that is a picture has no place for it", but=SPACE)
    return evolved(bare, body=rebuilt(article.body, {Foreign: _part_of_newsml1}))


def _part_of_newsml1(foreign: Foreign) -> Foreign | None:
    """Return the foreign parts that belong to NewsML 1."""
    return foreign if foreign.space == SPACE else None


# The envelope -------------------------------------------------------------------


def _dated(envelope: Envelope, first: Article) -> Envelope:
    """Return *envelope* with the required date: by default, that of the *first* article."""
    return envelope if envelope.sent else evolved(envelope, sent=first.updated or first.published or first.created)


def _services_of_envelope(article: Article) -> tuple[Concept, ...]:
    """Return the services of *article* that an envelope can name, in its order."""
    plain = [
        service
        for service in article.services
        if service == Concept(name=service.name, scheme=service.scheme, kind=service.kind)
    ]
    fit = [
        concept
        for concept in plain
        if concept.name and concept.kind in {"", "product"} and is_legal(concept.name + concept.scheme)
    ]
    return tuple(sorted(fit, key=lambda concept: concept.kind))


def _surroundings(envelope: Envelope, services: tuple[Concept, ...], report: Report) -> bytes:
    """Return what precedes the items, without characters that XML does not allow."""
    return as_xml(envelope, lambda cleaned: write_envelope(cleaned, services), report)
