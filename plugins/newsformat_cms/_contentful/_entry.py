"""Reads and writes an entry of Contentful, with the entries and assets it links to embedded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import evolve

from newsformat import Article, Foreign
from newsformat.markup.json import Object, object_of, text_of
from newsformat.markup.members import leave_out, object_at, objects_at, report_other_types, text_at, without_empty
from newsformat.plugin import Limits, Report
from newsformat_cms._bodies._codec import (
    Segment,
    below_headline,
    blocks_of,
    groups_of,
    headline_in,
    read_nodes,
    write_nodes,
)
from newsformat_cms._contentful._linked import LOCALES, Linked
from newsformat_cms._contentful._names import (
    CODE,
    FIELDS,
    IN_OWN_WORDS,
    LOCALE,
    LONGEST,
    OWN,
    SPACE,
    is_document,
    length_of_rich_text,
)
from newsformat_cms._contentful._rich_text import RICH_TEXT, lean
from newsformat_cms._contentful._values import (
    METADATA,
    SYS,
    hold_back,
    leave_out_held,
    native_values,
    written_values,
)
from newsformat_cms._fields import NAMES, with_names
from newsformat_cms._foreign import kept, put_back
from newsformat_cms._markdown import read_marked_up
from newsformat_cms._own_attributes import with_own_words
from newsformat_cms._own_embargo import with_own_embargo


def read_text(value: Any, linked: Linked, report: Report, limits: Limits) -> Article:
    """Return the article that rich text by itself is."""
    report_other_types(value, "content", report)
    nodes = [lean(item) for item in linked.resolved(objects_at(value, "content"), "", "")]
    segments = read_nodes(RICH_TEXT, nodes, report, limits)
    headline, body = headline_in(segments)
    article = Article(headline=headline, body=body)
    parts = below_headline(segments, nodes) if headline else ([], nodes, segments)
    if parts is None:
        report.left_out("left out, parts of the text that the model has no place for")
        return article
    head, below, segments = parts
    if headline and head != write_nodes(RICH_TEXT, (), Report(heard=False), headline)[0]:
        report.left_out("left out, everything in the headline but its text")
    return evolve(article, foreign=[*_kept_of_text(below, article, segments)])


def _kept_of_text(nodes: Sequence[Any], article: Article, segments: Sequence[Segment]) -> Iterator[Foreign]:
    """Yield the parts of the body's *nodes* that are not written from *article*."""
    written = write_nodes(RICH_TEXT, article.body, Report(heard=False))
    groups = groups_of(segments, written)
    known = {"body": [node for group in written for node in group]}
    yield from kept(SPACE, {"body": [*nodes]}, known, {"body": groups} if groups is not None else None)


def read_entry(entry: Object, fields: Object, locale: str, report: Report, limits: Limits) -> Article:
    """Return the article that *entry* is, of which these are the *fields* in one *locale*."""
    leave_out(entry, _OF_ENTRY, "an entry", report)
    members, names = FIELDS.ours(fields)
    members = {SYS: object_at(entry, "sys"), **without_empty({METADATA: entry.get("metadata")}), **members}
    nodes = [lean(item) for item in members["body"]["content"]] if is_document(members.get("body")) else []
    segments = read_nodes(RICH_TEXT, nodes, report, limits)
    body = blocks_of(segments) if nodes else read_marked_up(members.get("body"), report, limits)
    values = with_own_words(native_values(members, report), members.get(OWN), IN_OWN_WORDS)
    code = locale or text_at(entry, "sys", "locale")
    own_members = object_at(members, OWN, "language")
    language = text_at(own_members, "is") if own_members and own_members.get("of") == code else code
    article = Article(**values, body=body, language=language)
    if nodes:
        members["body"] = nodes
    return evolve(article, foreign=[*_unwritten_members(article, members, names, segments)])


_OF_ENTRY = dict.fromkeys(("sys", "fields", "metadata", LOCALES), object)


def _unwritten_members(article: Article, members: Object, names: Object, segments: Sequence[Segment]) -> list[Foreign]:
    """Return the foreign parts for what of *members* is not written from *article*."""
    written = written_values(article, text_at(members, SYS, "id"), Report(heard=False))
    nodes = write_nodes(RICH_TEXT, article.body, Report(heard=False))
    groups = groups_of(segments, nodes) if segments else None
    written |= without_empty({"body": [node for group in nodes for node in group]})
    if OWN in members:
        written |= _own_language(article, written)
    elif locale_of(article) != article.language:
        written.pop(OWN, None)  # written in any case, so that no locale is read as the language
    own_names = [Foreign(SPACE, NAMES, text_of(names))] if names else []
    return [*own_names, *kept(SPACE, members, written, {"body": groups} if groups is not None else None)]


def locale_of(article: Article) -> str:
    """Return the locale of the entry for *article*."""
    return article.language if CODE.fullmatch(article.language) else LOCALE


def _own_language(article: Article, written: Object) -> Object:
    """Return newsformat's own data on an entry, with its language if that is not a locale."""
    if locale_of(article) == article.language:
        return {}
    return {OWN: {**object_at(written, OWN), "language": {"of": LOCALE, "is": article.language}}}


def write_entry(article: Article, key: str, report: Report) -> tuple[Object, Object]:
    """Return the members of the entry *key* other than its fields, and the fields, with linked items embedded."""
    article = with_own_embargo(article, SPACE, report)
    nodes = write_nodes(RICH_TEXT, article.body, report)
    written = written_values(article, key, report)
    written |= _own_language(article, written) | without_empty({"body": [node for group in nodes for node in group]})
    result = put_back(article, SPACE, written, report, but=(NAMES,))
    leave_out_held(article, result, report)
    hold_back(article, result, report)
    result |= _own_language(article, result)
    names = next((part.value for part in article.foreign if (part.space, part.name) == (SPACE, NAMES)), "{}")
    outer = {"sys": result.pop(SYS, {}), **without_empty({"metadata": result.pop(METADATA, None)})}
    if article.language and not result:
        report.lost("language", why="an entry without fields is in no locale")
    if isinstance(body := result.get("body"), list):
        result["body"] = {"nodeType": "document", "data": {}, "content": body}
        if (length := length_of_rich_text(result["body"])) > LONGEST["RichText"]:
            report.note(f"the text has {length} characters; Contentful takes {LONGEST['RichText']}")
    return outer, with_names(result, object_of(names))
