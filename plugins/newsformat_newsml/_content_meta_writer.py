"""The ``contentMeta`` of an article: what it says, of what, and by whom."""

from __future__ import annotations

import json
from itertools import groupby, takewhile

from newsformat import (
    Article,
    Byline,
    Concept,
    Dateline,
    Headline,
    Identifier,
    Inlines,
)
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.xml import escape, quoted
from newsformat_newsml._concept_writer import concept
from newsformat_newsml._context import (
    Context,
    form_of,
    line,
    ordered,
    role_of,
    running,
)
from newsformat_newsml._languages import distance
from newsformat_newsml._names import (
    CONTENT_META_ORDER,
    KICKER,
    LOCATED,
    NATURES,
    SUBHEAD,
    SUMMARY,
)
from newsformat_newsml._picture_writer import caption_of
from newsformat_newsml._said import Promoted, Signed, Summary
from newsformat_newsml._simple_types import LANGUAGE, QCODE


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
    if headlines := _headlines(article, context):
        written["headline"] = headlines
    if article.dateline is not None:
        written["dateline"] = [_dateline(article.dateline, context)]
    if by := _bylines(article.bylines, context):
        written["by"] = by
    if article.credit:
        written["creditline"] = [line("creditline", article.credit, context, 2)]
    if summary := _summary(article.summary, context):
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
    if kind:
        said = f" type={quoted(kind)}" if QCODE.fullmatch(kind) else f" newsformat:kind={quoted(kind)}"
    elif not identifier.value:
        said = ' newsformat:kind=""'
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


def _headlines(article: Article, context: Context) -> list[str]:
    parts = []
    promoted = False
    if article.headline:
        found = _main_headline(article, context)
        promoted = found is not None
        parts.append(found or _headline(article.headline, "", "", context))
    if article.other_headlines and (promoted or not article.headline):
        context.own_attributes.append(f' newsformat:headline="{int(promoted)}"')
    if article.subhead:
        parts.append(_field(article.subhead, SUBHEAD, context))
    if article.kicker:
        context.own_alias = True
        parts.append(_field(article.kicker, KICKER, context))
    parts += [_other_headline(each, article, context) for each in article.other_headlines]
    return parts


def _main_headline(article: Article, context: Context) -> str | None:
    """Return the element that was taken as the headline for want of one without a role, if it still says the same."""
    if context.foreigns is None:
        return None
    if form := form_of("headline", (article.headline, "", ""), context, 2):
        return form
    return context.foreigns.promoted(article.headline, context.language, 2)


def _field(runs: Inlines, role: str, context: Context) -> str:
    """A headline that has a field of its own; one that was kept may say that it is in the article's language."""
    language = context.language
    for said in ((runs, role, language), Promoted(runs, role, language)) if language else ():
        if form := form_of("headline", said, context, 2):
            return form
    return _headline(runs, role, "", context)


def _other_headline(other: Headline, article: Article, context: Context) -> str:
    """A further headline; one that would be taken for a field that is empty says that it is none."""
    role = other.role
    free = (
        (not role and not article.headline)
        or (role == SUBHEAD and not article.subhead)
        or (role == KICKER and not article.kicker)
    )
    extra = ' newsformat:as="other"' if free and other.language in {"", context.language} else ""
    return _headline(other.content, role, other.language, context, extra)


def _headline(runs: Inlines, role: str, language: str, context: Context, extra: str = "") -> str:
    if not extra and (form := form_of("headline", (runs, role, language), context, 2)):
        return form
    if language:
        name = "xml:lang" if LANGUAGE.fullmatch(language) else "newsformat:language"
        extra = f"{extra} {name}={quoted(language)}"
    return f"<headline{role_of(role)}{extra}>{running(runs, context)}</headline>"


def _dateline(dateline: Dateline, context: Context) -> str:
    text = dateline.text
    parts = ("place", "date", "source")
    extra = "".join([f" newsformat:{part}={quoted(value)}" for part in parts if (value := getattr(dateline, part))])
    if not text:
        extra += ' newsformat:text=""'
        source = f"({dateline.source})" if dateline.source else ""
        text = " ".join([part for part in (dateline.place, dateline.date, source) if part])
    elif dateline == read_dateline(text):
        return form_of("dateline", text, context, 2) or f"<dateline>{escape(text)}</dateline>"
    elif not extra:
        extra = ' newsformat:place=""'  # there is one in what is printed
    return f"<dateline{extra}>{escape(text)}</dateline>"


def _bylines(bylines: tuple[Byline, ...], context: Context) -> list[str]:
    """Return a line for each byline; people who share what is printed share the line."""
    signed = _signed(bylines, context)
    written = []
    for text, several in groupby(bylines, key=lambda each: each.text):
        group = (*several,)
        if group == read_byline(text):
            written.append(_printed(text, context, signed.get(text)))
        elif len(group) == 1 or not text or all(each == Byline(text=text) for each in group):
            written += [_by(each, context) for each in group]
        else:
            written.append(f"<by newsformat:people={quoted(_people(group))}>{escape(text)}</by>")
    return written


def _signed(bylines: tuple[Byline, ...], context: Context) -> dict[str, Signed]:
    """Return those foreign bylines that say all of *bylines* in one language; others as near to it are kept as text."""
    if context.foreigns is None or not context.foreigns.says("by"):
        return {}
    said = [each for each in context.foreigns.free_said("by") if isinstance(each, Signed)]
    found: dict[str, Signed] = {}
    for each in said:
        found.setdefault(each.text, each)
    distances = {distance(found[each.text].language, context.language) if each.text in found else 0 for each in bylines}
    if len(distances) != 1:
        distances, found = {0}, {}
    taken = {found.get(each.text) for each in bylines}
    for each in dict.fromkeys(said):
        if not bylines or (each not in taken and distance(each.language, context.language) <= max(distances)):
            context.foreigns.keep_as_text("by", each)
    return found


def _printed(text: str, context: Context, signed: Signed | None = None) -> str:
    return form_of("by", signed or text, context, 2) or f"<by>{escape(text)}</by>"


def _people(group: tuple[Byline, ...]) -> str:
    said = [{part: value for part in _PARTS_OF_BYLINES if (value := getattr(each, part))} for each in group]
    return json.dumps(said, ensure_ascii=False)


_PARTS_OF_BYLINES = ("name", "role", "affiliation", "location", "contact")


def _by(byline: Byline, context: Context) -> str:
    said = [(part, value) for part in _PARTS_OF_BYLINES if (value := getattr(byline, part))]
    extra = "".join([f" newsformat:{part}={quoted(value)}" for part, value in said])
    text = byline.text
    if not text:
        extra += ' newsformat:text=""'
        text = ", ".join([part for part in (byline.name, byline.role, byline.affiliation) if part])
        if read_byline(text) == (byline,):
            return _printed(text, context)
    elif not extra:
        extra = ' newsformat:name=""'  # there is one in what is printed
    return f"<by{extra}>{escape(text)}</by>"


def _summary(runs: Inlines, context: Context) -> str:
    """Return the summary, ``""`` if there is none; what would be taken for it is kept as text."""
    said = context.foreigns.free_said("description") if context.foreigns else []
    if not said and not runs:
        return ""
    others = [each for each in said if isinstance(each, Summary)]
    language = context.language
    best = (0, 0)
    written = f'<description role="{SUMMARY}">{running(runs, context)}</description>' if runs else ""
    for each in sorted(others, key=lambda other: other.demerits(language)):
        if each.content == runs and not each.whole:
            written, best = form_of("description", each, context, 2) or written, each.demerits(language)
            break
    for each in dict.fromkeys(others):
        if context.foreigns and (not runs or each.demerits(language) < best):
            context.foreigns.keep_as_text("description", each)
    return written
