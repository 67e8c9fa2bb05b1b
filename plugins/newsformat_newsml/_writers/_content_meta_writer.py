"""Writes the ``contentMeta`` of an article: what its content says, about what, and by whom."""

from __future__ import annotations

from itertools import takewhile

from newsformat import Article, Concept, Identifier
from newsformat.markup.xml import escape, quoted
from newsformat_newsml._names import CONTENT_META_ORDER, LOCATED, NATURES
from newsformat_newsml._simple_types import is_iri, is_language, is_qcode
from newsformat_newsml._writers._concept_writer import concept
from newsformat_newsml._writers._context import (
    Context,
    dated,
    form_of,
    line,
    ordered,
)
from newsformat_newsml._writers._foreign import Section
from newsformat_newsml._writers._headline_writer import headlines, summary_of
from newsformat_newsml._writers._note_writer import note, notes_of
from newsformat_newsml._writers._picture_writer import caption_of
from newsformat_newsml._writers._printed_writer import bylines_of, dateline_of
from newsformat_newsml.newscodes import qcode_of


def content_meta(article: Article, context: Context) -> str:
    """Return the ``contentMeta``, or ``""`` if it would be empty."""
    context.enter(Section.CONTENT_META)
    located = _located(article)
    written = {
        "urgency": _urgency(article, context),
        "contentCreated": _content_created(article, context),
        "digitalSourceType": _digital_source_type(article, context),
        "located": [concept("located", entry, context, LOCATED) for entry in located],
        "infoSource": _info_sources(article, context),
        "creator": _contributors(article, context),
        "altId": [_identifier(identifier, context) for identifier in article.identifiers],
        "language": _language(article, context),
        "genre": [concept("genre", genre, context) for genre in article.genres],
        "keyword": [line("keyword", keyword, context) for keyword in article.keywords],
        "subject": _subjects(article, article.entities[len(located) :], context),
        "slugline": [line("slugline", article.slug, context)] if article.slug else [],
        "headline": headlines(article, context),
        "dateline": [dateline_of(article.dateline, context)] if article.dateline is not None else [],
        "by": bylines_of(article.bylines, context),
        "creditline": [line("creditline", article.credit, context)] if article.credit else [],
        "description": _descriptions(article, context),
    }
    return ordered("contentMeta", CONTENT_META_ORDER, written, context)


def _urgency(article: Article, context: Context) -> list[str]:
    urgency = article.urgency
    if urgency is None:
        return []
    return [form_of("urgency", urgency, context) or f"<urgency>{urgency}</urgency>"]


def _content_created(article: Article, context: Context) -> list[str]:
    when = article.content_created
    if when is None:
        return []
    return [form_of("contentCreated", when, context) or dated("contentCreated", when)]


def _digital_source_type(article: Article, context: Context) -> list[str]:
    uri = article.digital_source_type
    if not uri:
        return []
    if form := form_of("digitalSourceType", uri, context):
        return [form]
    qcode = qcode_of(uri)
    if qcode != uri and is_qcode(qcode):
        return [f"<digitalSourceType qcode={quoted(qcode)}/>"]
    name = "uri" if ":" in uri and is_iri(uri) else "literal"
    return [f"<digitalSourceType {name}={quoted(uri)}/>"]


def _language(article: Article, context: Context) -> list[str]:
    language = article.language
    if not is_language(language):
        return []
    return [form_of("language", language, context) or f'<language tag="{language}"/>']


def _descriptions(article: Article, context: Context) -> list[str]:
    """Return the summary, the caption of the content's picture, and the shots of a film."""
    summary = summary_of(article.summary, context)
    caption = "" if context.picture is None else caption_of(context.picture, article, context)
    notes = [note("description", editors_note, context) for editors_note in notes_of(article, context)[1]]
    return [text for text in (summary, caption, *notes) if text]


def _located(article: Article) -> list[Concept]:
    """Return the leading entities that say where the story is from; any others are written as subjects."""
    return list(takewhile(lambda entry: entry.relation == LOCATED, article.entities))


def _info_sources(article: Article, context: Context) -> list[str]:
    """Return the sources except the provider."""
    rest = list(article.sources)
    provider = next((source for source in rest if source.relation == "provider"), None)
    written = []
    for source in rest:
        if source is provider:
            provider = None
        else:
            written.append(concept("infoSource", source, context))
    return written


def _contributors(article: Article, context: Context) -> list[str]:
    """Return creators and contributors in order; the schema mixes them in one list as well."""
    parts = []
    for contributor in article.contributors:
        tag = "creator" if contributor.relation == "creator" else "contributor"
        parts.append(concept(tag, contributor, context, tag))
    return parts


def _identifier(identifier: Identifier, context: Context) -> str:
    if form := form_of("altId", (identifier.value, identifier.kind), context):
        return form
    kind = identifier.kind
    attribute = ""
    if not identifier.value or (kind and not is_qcode(kind)):
        attribute = f" newsformat:kind={quoted(kind)}"
    elif kind:
        attribute = f" type={quoted(kind)}"
    return f"<altId{attribute}>{escape(identifier.value)}</altId>"


def _subjects(article: Article, entities: tuple[Concept, ...], context: Context) -> list[str]:
    parts = []
    for entry in article.subjects:
        extra = ' newsformat:in="subjects"' if entry.kind in NATURES else ""
        parts.append(concept("subject", entry, context, "", extra))
    for entry in entities:
        extra = "" if entry.kind in NATURES else ' newsformat:in="entities"'
        parts.append(concept("subject", entry, context, "", extra))
    return parts
