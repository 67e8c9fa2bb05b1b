"""Reads and writes an item of content."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import evolve

from newsformat import Article, Block
from newsformat.markup.html import read_html
from newsformat.markup.ids import report_ids
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import items_at, leave_out, object_at, text_at, without_empty
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.plugin import Limits, ReadError, Report
from newsformat_cms._bodies._codec import Segment, blocks_of, groups_of, read_nodes, write_nodes
from newsformat_cms._foreign import kept, put_back, same_dates
from newsformat_cms._markdown import read_markdown
from newsformat_cms._own_attributes import with_own_words
from newsformat_cms._own_embargo import with_own_embargo
from newsformat_cms._plone._blocks import PLONE, in_layout, keys_of, lean
from newsformat_cms._plone._blocks_writer import complete
from newsformat_cms._plone._names import DATES, IN_OWN_WORDS, NO_ARTICLES, OWN, SPACE
from newsformat_cms._plone._values import native_values, written_values


_TITLE: Object = {"@type": "title"}
_BODY = "blocks"
_OF_BODY = {"blocks": dict, "blocks_layout": dict}


def read_item(value: Any, report: Report, limits: Limits) -> Article:
    """Return the article that *value* is.

    Raises:
        ReadError: it is no item of content, or none that is an article.
    """
    if not isinstance(value, dict) or not text_at(value, "@type"):
        raise ReadError("not an item of Plone: it is not an object with an @type")
    if (kind := text_at(value, "@type")) in NO_ARTICLES:
        raise ReadError(f"not an article: {kind}")
    nodes = _nodes(value, report)
    segments = read_nodes(PLONE, nodes, report, limits)
    body = blocks_of(segments) if nodes else _classic(object_at(value, "text") or value, report, limits)
    values = with_own_words(native_values(value, report), object_at(value, OWN), IN_OWN_WORDS)
    article = Article(**values, body=body)
    return _with_kept(article, value, nodes, segments)


def _nodes(item: Object, report: Report) -> list[Any]:
    """Return the blocks of an item in their order, without the title that the first of them shows."""
    known, layout = object_at(item, "blocks"), object_at(item, "blocks_layout")
    leave_out({name: item.get(name) for name in _OF_BODY}, _OF_BODY, "an item", report)
    found = in_layout(item)
    report_ids("the IDs of blocks", list(known), report.note)
    report_ids("the keys of rows and cells", keys_of(found), report.note)
    if any("value" in entry and text_at(entry, "plaintext") for entry in found if isinstance(entry, dict)):
        report.note("plaintext beside the value of a block is assumed to be the same text")
    _report_unplaced(known, layout, report)
    nodes = [lean(entry) for entry in found]
    return nodes[1:] if nodes[:1] == [_TITLE] else nodes


def _report_unplaced(known: Object, layout: Object, report: Report) -> None:
    """Report blocks that are not in the layout, and layout entries without a block."""
    leave_out(layout, {"items": list}, "the layout of blocks", report)
    places = {text_of(key) if not isinstance(key, str) else key for key in items_at(layout, "items")}
    for key, block in known.items():
        if key not in places:
            report.left_out(f"a block that is not in the layout is left out: {text_at(block, '@type'):.60} ({key:.60})")
    for key in sorted(places - known.keys()):
        report.left_out(f"a place in the layout for a block that does not exist is left out: {key:.60}")


def _classic(item: Object, report: Report, limits: Limits) -> Sequence[Block]:
    """Return the text of an item without blocks."""
    text = text_at(item, "data") or text_at(item, "text")
    kind = text_at(item, "content-type")
    if "markdown" in kind:
        return read_markdown(text, report)
    if kind != "text/plain" or text.lstrip().startswith("<"):
        return read_html(text, report, limits=limits)
    return read_paragraphs(text)


def _with_kept(article: Article, value: Object, nodes: list[Any], segments: Sequence[Segment]) -> Article:
    """Return *article* with the parts of *value* that are not written from it."""
    members = without_empty({name: item for name, item in value.items() if name not in _OF_BODY})
    if not nodes:
        members = _without_text(members, article)
    written = written_values(article, Report(heard=False))
    members |= same_dates(article, members, written, DATES)
    groups: list[int] | None = None
    if nodes:
        result = write_nodes(PLONE, article.body, Report(heard=False))
        groups = groups_of(segments, result)
        members[_BODY] = nodes
        written[_BODY] = [node for group in result for node in group]
    known = {name: item for name, item in written.items() if name in members or name not in {"review_state", "@type"}}
    return evolve(article, foreign=[*kept(SPACE, members, known, {_BODY: groups} if groups is not None else None)])


def _without_text(members: Object, article: Article) -> Object:
    """Return *members* without the text that became the body."""
    text = members.get("text")
    if not article.body or not isinstance(text, dict | str):
        return members
    usual = {"data": object, "content-type": "text/html", "encoding": "utf-8"}
    more = {} if isinstance(text, str) else {name: item for name, item in text.items() if item != usual.get(name)}
    rest = {name: item for name, item in more.items() if name != "data"}
    return {name: rest if name == "text" else item for name, item in members.items() if name != "text" or rest}


def write_item(article: Article, report: Report) -> Object:
    """Return *article* as an item."""
    article = with_own_embargo(article, SPACE, report)
    written = written_values(article, report)
    nodes = [node for group in write_nodes(PLONE, article.body, report) for node in group]
    result = put_back(article, SPACE, {**written, _BODY: nodes}, report)
    found = items_at(result.pop(_BODY, []))
    is_titled = any(text_at(node, "@type") == "title" for node in found)
    filled_nodes = [complete(node, number) for number, node in enumerate([*([] if is_titled else [_TITLE]), *found], 1)]
    keys = [f"block-{number}" for number in range(1, len(filled_nodes) + 1)]
    return {**result, "blocks": dict(zip(keys, filled_nodes, strict=True)), "blocks_layout": {"items": keys}}
