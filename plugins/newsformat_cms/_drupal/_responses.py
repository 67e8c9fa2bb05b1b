"""Reads responses of Drupal's JSON:API (one or more nodes), and writes requests to it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from newsformat import Article, Envelope, EnvelopeLink
from newsformat.markup.json import Object, array, decode, encoded, json_path, text_of, value_of
from newsformat.markup.members import Members, one_or_several, report_other_types, text_at
from newsformat.plugin import Articles, NoOptions, ReadError, Report, Source, read_each
from newsformat_cms._drupal._node_reader import read_node
from newsformat_cms._drupal._node_writer import write_node
from newsformat_cms._drupal._resources import SPACE, Resources
from newsformat_cms._drupal._rest import answer_of


if TYPE_CHECKING:
    from newsformat_cms._options import DrupalOptions


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope of a response with several nodes, and the article of each."""
    value = with_answer(decode(source.read_bytes(), report))
    data = value.get("data") if isinstance(value, dict) else None
    if not isinstance(data, dict | list):
        raise ReadError("not a Drupal answer: it has no data")
    resources = Resources(value)
    report_other_types(value, "included", report)
    envelope = _envelope(value)
    if isinstance(data, list) or envelope.foreign:
        yield envelope

    def node(numbered: tuple[int, Any]) -> tuple[Article]:
        return (read_node(numbered[1], resources, report, source.limits),)

    def called(numbered: tuple[int, Any]) -> str:
        return f"the resource {json_path(('data', numbered[0]))}"

    nodes = enumerate(one_or_several(data))
    yield from read_each(nodes, node, report, name=called, line=lambda _: None)
    if unused := resources.unused():
        report.left_out(f"included resources that no node refers to are left out: {', '.join(unused)[:120]}")


def with_answer(value: Any) -> Any:
    """Return *value* as a response, if it consists of nodes taken out of one."""
    if (other := answer_of(value)) is not None:
        return other
    nodes = one_or_several(value)
    is_bare = all(text_at(node, "type").startswith("node--") for node in nodes)
    return {"data": value} if nodes and is_bare and "data" not in value else value


_RESOURCES = frozenset(("data", "included", "jsonapi"))


def _envelope(answer: dict[str, Any]) -> Envelope:
    outer = Members({name: item for name, item in answer.items() if name not in _RESOURCES})
    links = outer.object("links")
    hrefs = {role: link if isinstance(link, str) else text_at(link, "href") for role, link in links.items()}
    return Envelope(
        links=[EnvelopeLink(href=href, role=role) for role, href in hrefs.items() if href],
        foreign=outer.foreign(SPACE),
    )


# Writing --------------------------------------------------------------------------------


def write(articles: Articles, options: DrupalOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as a request to Drupal, any other number as a response."""
    outer = text_of(_response_members(articles.envelope)).encode()[:-1]
    before = outer + (b',"data":' if len(outer) > 1 else b'"data":')
    nodes = (encoded(article, lambda cleaned: write_node(cleaned, options, report), report) for article in articles)
    begun = [*islice(nodes, 2)]
    if len(begun) == 1:
        yield before + begun[0]
    else:
        yield from array(chain(begun, nodes), before)
    yield b"}\n"


def _response_members(envelope: Envelope) -> Object:
    """Return the members of a response other than its nodes and links."""
    found = {part.name: value_of(part.value) for part in envelope.foreign if part.space == SPACE}
    return {name: value for name, value in found.items() if name not in {*_RESOURCES, "links"}}
