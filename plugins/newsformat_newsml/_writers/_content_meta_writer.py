"""The ``contentMeta`` of an article: what it says, of what, and by whom."""

from __future__ import annotations

from itertools import takewhile

from newsformat import (
    Article,
    Concept,
    Identifier,
)
from newsformat.markup.xml import escape, quoted
from newsformat_newsml._names import (
    CONTENT_META_ORDER,
    LOCATED,
    NATURES,
)
from newsformat_newsml._simple_types import LANGUAGE, QCODE
from newsformat_newsml._writers._concept_writer import concept
from newsformat_newsml._writers._context import (
    Context,
    form_of,
    line,
    ordered,
)
from newsformat_newsml._writers._headline_writer import headlines, summary_of
from newsformat_newsml._writers._picture_writer import caption_of
from newsformat_newsml._writers._printed_writer import bylines_of, dateline_of


def content_meta(  # noqa: PLR0912 -- one line for each element, in the order of the schema
    article: Article, context: Context
) -> str:
    """Return the ``contentMeta``, ``""`` if there is nothing to say."""
    written: dict[str, list[str]] = {}
    if article.urgency is not None:
        written["urgency"] = [
            form_of("urgency", article.urgency, context, 2) or f"<urgency>{article.urgency}</urgency>"
        ]
    located = _located(article)
    if located:
        written["located"] = [concept("located", each, context, LOCATED) for each in located]
    if article.sources and (sources := _info_sources(article, context)):
        written["infoSource"] = sources
    if article.contributors:
        _contributors(article, context, written)
    if article.identifiers:
        written["altId"] = [_identifier(each, context) for each in article.identifiers]
    if article.language and LANGUAGE.fullmatch(article.language):
        written["language"] = [
            form_of("language", article.language, context, 2) or f'<language tag="{article.language}"/>'
        ]
    if article.genres:
        written["genre"] = [concept("genre", each, context) for each in article.genres]
    if article.keywords:
        written["keyword"] = [line("keyword", each, context, 2) for each in article.keywords]
    if article.subjects or article.entities:
        written["subject"] = _subjects(article, article.entities[len(located) :], context)
    if article.slug:
        written["slugline"] = [line("slugline", article.slug, context, 2)]
    if heads := headlines(article, context):
        written["headline"] = heads
    if article.dateline is not None:
        written["dateline"] = [dateline_of(article.dateline, context)]
    if by := bylines_of(article.bylines, context):
        written["by"] = by
    if article.credit:
        written["creditline"] = [line("creditline", article.credit, context, 2)]
    if summary := summary_of(article.summary, context):
        written["description"] = [summary]
    if context.picture is not None and (caption := caption_of(context.picture, article, context)):
        written.setdefault("description", []).append(caption)
    return ordered("contentMeta", CONTENT_META_ORDER, written, context, 2)


def _located(article: Article) -> list[Concept]:
    """Return the entities, from the first on, that say where the story is from; later ones are written as subjects."""
    return list(takewhile(lambda each: each.relation == LOCATED, article.entities))


def _info_sources(article: Article, context: Context) -> list[str]:
    """Return the sources but the one that is the provider."""
    rest = list(article.sources)
    provider = next((source for source in rest if source.relation == "provider"), None)
    written = []
    for source in rest:
        if source is provider:
            provider = None
        else:
            written.append(concept("infoSource", source, context))
    return written


def _contributors(article: Article, context: Context, written: dict[str, list[str]]) -> None:
    """Creators and contributors; they are of one list in the schema, too, so their order is kept."""
    parts = []
    for each in article.contributors:
        tag = "creator" if each.relation == "creator" else "contributor"
        parts.append(concept(tag, each, context, tag))
    written["creator"] = parts


def _identifier(identifier: Identifier, context: Context) -> str:
    if form := form_of("altId", (identifier.value, identifier.kind), context, 2):
        return form
    kind = identifier.kind
    said = ""
    if not identifier.value or (kind and not QCODE.fullmatch(kind)):
        said = f" newsformat:kind={quoted(kind)}"
    elif kind:
        said = f" type={quoted(kind)}"
    return f"<altId{said}>{escape(identifier.value)}</altId>"


def _subjects(article: Article, entities: tuple[Concept, ...], context: Context) -> list[str]:
    parts = []
    for each in article.subjects:
        extra = ' newsformat:in="subjects"' if each.kind in NATURES else ""
        parts.append(concept("subject", each, context, "", extra))
    for each in entities:
        extra = "" if each.kind in NATURES else ' newsformat:in="entities"'
        parts.append(concept("subject", each, context, "", extra))
    return parts
