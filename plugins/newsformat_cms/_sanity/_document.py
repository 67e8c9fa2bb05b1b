"""Reads and writes a document of Sanity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import evolve

from newsformat import Article, Foreign, Status, plain
from newsformat.markup.ids import report_ids
from newsformat.markup.json import Object, object_of, text_of, value_of
from newsformat.markup.members import without_empty
from newsformat.plugin import Limits, ReadError, Report
from newsformat_cms._bodies._codec import (
    Segment,
    below_headline,
    blocks_of,
    groups_of,
    headline_in,
    read_nodes,
    write_nodes,
)
from newsformat_cms._fields import NAMES, with_names
from newsformat_cms._foreign import kept, put_back, same_dates
from newsformat_cms._markdown import read_marked_up
from newsformat_cms._own_attributes import with_own_words
from newsformat_cms._own_embargo import with_own_embargo
from newsformat_cms._sanity._fields import with_our_names
from newsformat_cms._sanity._index import Index
from newsformat_cms._sanity._keys import complete, keys_of, lean
from newsformat_cms._sanity._languages import translations
from newsformat_cms._sanity._names import IN_OWN_WORDS, ORIGINAL, OWN, SPACE
from newsformat_cms._sanity._names import NAMES as FIELD_NAMES
from newsformat_cms._sanity._text import codec_with, is_text
from newsformat_cms._sanity._values import DATES, is_held, is_public, native_values, written_values


def read_document(value: Any, index: Index, report: Report, limits: Limits) -> Article:
    """Return the article that the document *value* is, or that a text by itself is.

    Raises:
        ReadError: it is neither.
    """
    if is_text(value):
        return _read_text(value, index, report, limits)
    if not isinstance(value, dict) or not isinstance(value.get("_type"), str):
        raise ReadError("not a document of Sanity: it is neither an object with a _type nor an array of blocks")
    report_ids("the keys of blocks", keys_of(value), report.note)
    members, names = with_our_names(lean(value))
    shown, language = _in_first_language(members, report)
    values = with_own_words(native_values(shown, index, report, limits), members.get(OWN), IN_OWN_WORDS)
    nodes = shown.get("body")
    segments = read_nodes(codec_with(index), nodes, report, limits) if isinstance(nodes, list) else []
    body = blocks_of(segments) if segments else read_marked_up(nodes, report, limits)
    article = Article(**{**values, "language": values["language"] or language}, body=body)
    return _with_kept(article, members, names, segments if nodes is members.get("body") else [])


def _in_first_language(members: Object, report: Report) -> tuple[Object, str]:
    """Return *members* in the first of several languages, if there are any, and that language."""
    known = {name: found for name, value in members.items() if name in FIELD_NAMES and (found := translations(value))}
    if not known:
        return members, ""
    languages = dict.fromkeys(language for found in known.values() for language in found)
    first = next(iter(languages))
    if len(languages) > 1:
        others = ", ".join(language for language in languages if language != first)
        report.note(f"of fields in several languages, {first} is read; those in {others} are kept"[:200])
    return members | {name: found.get(first, next(iter(found.values()))) for name, found in known.items()}, first


def _read_text(value: Any, index: Index, report: Report, limits: Limits) -> Article:
    report_ids("the keys of blocks", keys_of(value), report.note)
    nodes = lean(value)
    segments = read_nodes(codec_with(index), nodes, report, limits)
    headline, body = headline_in(segments)
    article = Article(headline=headline, body=body)
    if not headline:
        return _with_kept(article, {"body": nodes}, {}, segments)
    parts = below_headline(segments, nodes)
    if parts is None:
        report.left_out("left out, parts of the text that the model has no place for")
        return article
    head, below, segments = parts
    _report_more_of_headline(article, head, report)
    return _with_kept(article, {"body": below, **without_empty({"title": plain(headline)})}, {}, segments)


def _report_more_of_headline(article: Article, nodes: Sequence[Any], report: Report) -> None:
    """Report content of the headline's *nodes* beyond its text, as a document has the headline as a field."""
    plainly = write_nodes(codec_with(Index()), (), Report(heard=False), article.headline)
    if [*nodes] != lean([node for group in plainly for node in group]):
        report.left_out("left out, everything in the headline but its text")


def _with_kept(article: Article, members: Object, names: Object, segments: Sequence[Segment]) -> Article:
    """Return *article* with the parts of *members* that are not written from it."""
    written = written_values(article, Report(heard=False))
    nodes = write_nodes(codec_with(Index()), article.body, Report(heard=False))
    groups = groups_of(segments, nodes) if segments else None
    written |= without_empty({"body": [node for group in nodes for node in group]})
    members |= same_dates(article, members, written, DATES)
    known = {name: value for name, value in written.items() if name in members or name != "_type"}
    parts = [*kept(SPACE, members, known, {"body": groups} if groups is not None else None)]
    own_names = [Foreign(SPACE, NAMES, text_of(names))] if names else []
    return evolve(article, foreign=[*own_names, *parts])


def write_document(article: Article, report: Report) -> Object:
    """Return *article* as a document."""
    article = _with_own_status(with_own_embargo(article, SPACE, report), report)
    nodes = write_nodes(codec_with(Index()), article.body, report)
    written = {
        **written_values(article, report),
        **without_empty({"body": [node for group in nodes for node in group]}),
    }
    result = put_back(article, SPACE, written, report, but=(NAMES,))
    names = next((part.value for part in article.foreign if (part.space, part.name) == (SPACE, NAMES)), "{}")
    document: Object = complete(with_names(result, object_of(names)))
    return document


def _with_own_status(article: Article, report: Report) -> Article:
    """Return *article* without kept parts that held it back, if it is usable by now."""
    if article.status is not Status.USABLE:
        return article
    held = [part for part in article.foreign if part.space == SPACE and _holds_back(part)]
    for part in held:
        why = f"the story may be published now, and was {part.value:.60}"
        report.lost(f"foreign.{SPACE}", where=part.name, why=why)
    gone = {*held}
    return evolve(article, foreign=[part for part in article.foreign if part not in gone]) if held else article


def _holds_back(part: Foreign) -> bool:
    value = _value(part.value)
    return not is_public(value) if part.name == "status" else part.name == ORIGINAL and is_held(value)


def _value(text: str) -> Any:
    try:
        return value_of(text)
    except ValueError:
        return {}
