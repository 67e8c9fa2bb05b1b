"""Reads the articles in JSON-LD of schema.org, from an object, an array or a graph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsformat import Article, Envelope
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import has_value, text_at
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line, read_each
from newsformat_web._article_reader import read_article
from newsformat_web._json import decoded
from newsformat_web._names import PAGES, USUAL, is_article
from newsformat_web._references import Named
from newsformat_web._texts import texts


_DEEPEST = 8  # arrays, graphs and pages around an article


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield every article."""
    yield from read_value(decoded(source.read_bytes(), report), report, source.limits)


def read_value(value: Any, report: Report, limits: Limits, *, of_page: bool = False) -> Iterator[Article | Envelope]:
    """Yield every article in *value*; for the data *of_page*, a mere film is an article, too.

    Raises:
        ReadError: there is none.
    """
    nodes = [*_nodes(_bare(value, _DEEPEST), _DEEPEST, report)]
    things = Named(nodes, report)
    article_nodes = [node for node in nodes if _is_article(node)]
    _report_claims(nodes, report)
    if not article_nodes and of_page:
        films = [node for node in nodes if _FILM in _types(node)]
        works = [node for node in nodes if _WORKS & {*_types(node)}]
        pages = [page for node in nodes if len(page := _of_page(node)) > 1]
        article_nodes = works[:1] or ([_of_film(films[0])] if len(films) == 1 else pages[:1])
        nodes = [node for node in nodes if not (_WORKS | {_FILM}) & {*_types(node)}] if article_nodes else nodes
    if not article_nodes:
        if value == []:
            return
        raise ReadError("not an article of schema.org: there is nothing of a type such as NewsArticle")
    others = {name for node in nodes if not _is_article(node) for name in _types(node)} - {_CLAIM}
    for text in sorted(others):
        report.note(f"skipped, not an article: {text}")

    def read(node: Object) -> tuple[Article]:
        return (read_article(node, things, report, limits),)

    yield from read_each(article_nodes, read, report, name=lambda _: "an article", line=lambda _: None)


_FILM, _CLAIM = "VideoObject", "ClaimReview"
# Other types for the main content of a page
_WORKS = frozenset(("Recipe", "Review", "CriticReview", "PodcastEpisode", "HowTo"))
_OF_PAGES = ("datePublished", "dateModified", "dateCreated", "inLanguage")  # properties that the article inherits


def _of_page(node: Object) -> Object:
    """Return the article for *node*, a page with an article or a fact check, whose dates and language it inherits."""
    members = {name: node[name] for name in _OF_PAGES if node.get(name)} if (PAGES | {_CLAIM}) & {*_types(node)} else {}
    return {"@type": USUAL, **members}


def _bare(value: Any, depth: int) -> Any:
    """Return *value* with its member names stripped of the prefix or address of schema.org."""
    if isinstance(value, list) and depth:
        return (
            [_bare(item, depth - 1) for item in value]
            if any(isinstance(item, dict | list) for item in value)
            else value
        )
    if isinstance(value, dict) and depth:
        return {_PREFIX.sub("", name, count=1): _bare(item, depth - 1) for name, item in value.items()}
    return value


_PREFIX = re.compile(r"\A(?:schema:|https?://schema\.org/)")


def _of_film(film: Object) -> Object:
    """Return the article for a page that only shows *film*, with its title and dates."""
    members = {"headline": film.get("name"), "description": film.get("description"), "url": film.get("url")}
    dated = next((name for name in ("uploadDate", "datePublished") if film.get(name)), "uploadDate")
    rest = {name: value for name, value in film.items() if name not in {*members, dated, "description", "@context"}}
    return {"@type": USUAL, **members, "datePublished": film.get(dated), "video": {**rest, "name": film.get("name")}}


def _report_claims(nodes: list[Object], report: Report) -> None:
    """Report the claims checked and the results, for which an article has no place."""
    for node in nodes:
        if _CLAIM in _types(node):
            rating = node.get("reviewRating")
            claim = f"{text_at(node, 'claimReviewed')[:_MAX_SHOWN]}: {text_at(rating, 'alternateName')[:_MAX_SHOWN]}"
            report.left_out(f"a {_CLAIM} is left out: {line(claim)}")


_MAX_SHOWN = 100  # characters


def _is_article(node: Object) -> bool:
    return any(map(is_article, _types(node)))


def _types(node: Object) -> list[str]:
    return [name.rpartition("/")[2].rpartition(":")[2] for name in texts(node.get("@type"))]


def _nodes(value: Any, depth: int, report: Report) -> Iterator[Object]:
    """Yield the things in *value*: itself, those in an array or graph, or the main entity of a page."""
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item, depth, report)
    elif not isinstance(value, dict) or not depth:
        if has_value(value):
            report.left_out(f"left out, as not a thing or nested too deeply: {text_of(value):.60}")
    else:
        if "@type" in value:
            yield value
            if has_value(value["@type"]) and not _types(value):
                report.left_out(f"a type that is not a name is left out: {text_of(value['@type']):.60}")
        for name in ("@graph", "mainEntity"):
            if name in value and not _is_article(value):
                for node in _nodes(value[name], depth - 1, report):
                    yield _in_context(node, value.get("@context"))


def _in_context(node: Object, context: Any) -> Object:
    """Return *node* with the *context* around it, if it is an article without one: the usual context says nothing."""
    if isinstance(context, list | dict) and "@context" not in node and _is_article(node):
        return {**node, "@context": context}
    return node
