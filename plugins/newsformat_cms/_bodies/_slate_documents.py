"""Reads and writes documents of Slate: arrays of nodes, alone or as the children of an object."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from newsformat import Article, Envelope
from newsformat.markup.ids import report_ids
from newsformat.markup.json import Object, alone_or_array, decode, documents, encoded
from newsformat.markup.members import (
    Members,
    has_value,
    leave_out,
    objects_at,
    report_other_types_within,
    text_at,
    value_at,
)
from newsformat.plugin import Articles, Limits, NoOptions, ReadError, Report, Source, read_each
from newsformat_cms._bodies._codec import Codec, Segment
from newsformat_cms._bodies._document import read_document, write_document
from newsformat_cms._bodies._slate import SPACE, slate_segments
from newsformat_cms._bodies._slate_names import EXAMPLES, PLATE, SlateNames, is_plate
from newsformat_cms._bodies._slate_writer import VOID, element, native


if TYPE_CHECKING:
    from newsformat_cms._options import SlateOptions

_NAMES: Final = "names"  # the foreign part with the naming scheme of nodes


def _codec(names: SlateNames) -> Codec:
    def read(nodes: Sequence[Any], report: Report, limits: Limits) -> list[Segment]:
        return slate_segments(nodes, report)

    blank = element(names.paragraph, VOID)
    return Codec(space=SPACE, read=read, native=lambda block: native(block, names), blank=blank)


_CODECS: Final = {"slate": _codec(EXAMPLES), "plate": _codec(PLATE)}


# Reading --------------------------------------------------------------------------------


def read_slate_documents(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document: one, several in an array, or one per line."""
    parts = [part for document in documents(source) for part in parts_of(decode(document.json, report, document.line))]

    def article(numbered: tuple[int, Any]) -> tuple[Article]:
        return (_read(numbered[1], report, source.limits),)

    yield from read_each(
        enumerate(parts), article, report, name=lambda pair: f"the document [{pair[0]}]", line=lambda _: None
    )


def parts_of(value: Any) -> list[Any]:
    """Return the documents in *value*, which is one if it is an array of nodes."""
    several = isinstance(value, list) and all(map(_is_document, value))
    return value if several else [value]


def _is_document(value: Any) -> bool:
    """Is *value* an array of nodes, or an object with nodes that is not a node itself?"""
    if not isinstance(value, dict):
        return isinstance(value, list)
    return "document" in value or (
        "type" not in value and any("children" in child for child in objects_at(value, "children"))
    )


def _read(document: Any, report: Report, limits: Limits) -> Article:
    value: Object = document if isinstance(document, dict) else {"children": document}
    if isinstance(older := value_at(value, "document", "nodes"), list):  # of versions before 0.50
        report_other_types_within(value["document"], ("nodes", "leaves", "marks"), report)
        value = {"children": [_newer(node, report) for node in older]}
    nodes = value.get("children")
    if not isinstance(nodes, list):
        raise ReadError("not a document of Slate: it is neither an array of nodes nor an object with children")
    report_ids("the IDs of nodes", _ids_of(nodes), report.note)
    names = "plate" if any(map(is_plate, nodes)) else "slate"
    rest = {name: item for name, item in value.items() if name not in {"children", _NAMES}}
    if names != "slate":
        rest[_NAMES] = names
    if all(node == _CODECS[names].blank for node in nodes):
        nodes = []
    return read_document(_CODECS[names], {**rest, "children": [*map(_lean, nodes)]}, "children", report, limits)


def _lean(node: Any) -> Any:
    """Return *node* without IDs."""
    if not isinstance(node, dict):
        return node
    result = {name: value for name, value in node.items() if name != "id"}
    inner = result.get("children")
    return {**result, "children": [*map(_lean, inner)]} if isinstance(inner, list) else result


def _ids_of(nodes: Sequence[Any]) -> list[str]:
    """Return the IDs of *nodes* and their descendants."""
    found: list[str] = []
    for node in nodes:
        if isinstance(node, dict):
            found += [str(node["id"])] if has_value(node.get("id")) else []
            found += _ids_of(objects_at(node, "children"))
    return found


def _newer(node: Any, report: Report) -> Any:
    """Return *node*, of a version before 0.50, in current form: data are members, and marks are members of texts."""
    if not isinstance(node, dict):
        return node
    if text_at(node, "object") == "text":
        leaves = objects_at(node, "leaves") or [node]
        return {"type": "span", "children": [_leaf(leaf, report) for leaf in leaves]}
    members = Members(node)
    members.take("object")
    plain_node = {"type": members.text("type"), **members.object("data")}
    inner = members.all_of("nodes", lambda _: True)
    return {**plain_node, **members.left, "children": [_newer(item, report) for item in inner]}


def _leaf(leaf: Object, report: Report) -> Object:
    for mark in objects_at(leaf, "marks"):
        leave_out(mark, {"object": object, "type": str}, "a mark", report)
    rest = {name: item for name, item in leaf.items() if name not in {"object", "marks", "leaves"}}
    marks = {text_at(mark, "type"): True for mark in objects_at(leaf, "marks")}
    return {"text": "", **marks, **rest}


# Writing --------------------------------------------------------------------------------


def write_slate_documents(articles: Articles, options: SlateOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as a document, any other number as an array."""

    def document(article: Article) -> Any:
        names = options.names or _names_of(article)
        result, nodes = write_document(_CODECS[names], article, "children", report)
        nodes = nodes or [_CODECS[names].blank]
        rest = {name: value for name, value in result.items() if name not in {"children", _NAMES}}
        return {"children": nodes, **rest} if rest else nodes

    yield from alone_or_array((encoded(article, document, report) for article in articles), indent=options.indent)


def _names_of(article: Article) -> str:
    """Return the naming scheme of nodes in the document that *article* was read from."""
    scheme = next((part.value for part in article.foreign if (part.space, part.name) == (SPACE, _NAMES)), "")
    return "plate" if scheme == '"plate"' else "slate"
