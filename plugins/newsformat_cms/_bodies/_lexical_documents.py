"""Reads and writes documents of Lexical, as kept by its own editor, Payload and Ghost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from newsformat import Article, Block, Envelope
from newsformat.markup.ids import report_ids
from newsformat.markup.json import Object
from newsformat.markup.members import value_at
from newsformat.plugin import Articles, Limits, NoOptions, ReadError, Report, Source
from newsformat_cms._bodies._codec import Codec, Segment, blocks_of, read_nodes
from newsformat_cms._bodies._document import read_document, read_documents, write_document, write_documents
from newsformat_cms._bodies._lexical import SPACE, LexicalNodes
from newsformat_cms._bodies._lexical_nodes import completed, ids_of, lean, names_of
from newsformat_cms._bodies._lexical_writer import native, native_of_ghost, native_of_payload
from newsformat_cms._ghost._nodes import OF_ELEMENTS


if TYPE_CHECKING:
    from newsformat_cms._options import LexicalOptions

_NAMES: Final = "names"  # the foreign part with the naming scheme of nodes
_BLANK: Final[Object] = {"type": "paragraph", "children": []}  # a document without nodes cannot be edited


def _read_kept(nodes: Sequence[Any], report: Report, limits: Limits) -> list[Segment]:
    """Return the segments of *nodes*, whose other data are kept, so that nothing is lost."""
    return LexicalNodes(Report(heard=False), limits).segments(nodes)


def _read_nodes(nodes: Sequence[Any], report: Report, limits: Limits) -> list[Segment]:
    return LexicalNodes(report, limits).segments(nodes)


_LEXICAL: Final = Codec(space=SPACE, read=_read_kept, native=native, blank=_BLANK, holder="$")  # Lexical's NodeState
_CODECS: Final = {
    "lexical": _LEXICAL,
    "payload": evolve(_LEXICAL, native=native_of_payload),
    "ghost": evolve(_LEXICAL, native=native_of_ghost, card=lambda html: {"type": "html", "html": html}),
}
_TOLD: Final = evolve(_LEXICAL, read=_read_nodes)


# Reading --------------------------------------------------------------------------------


def read_lexical(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document."""
    yield from read_documents(source, _read, report, item="the document")


def read_lexical_nodes(nodes: Sequence[Any], report: Report, limits: Limits) -> Sequence[Block]:
    """Return the blocks of *nodes*, whose other data are not kept but reported as lost."""
    names = names_of(nodes)
    return blocks_of(read_nodes(_TOLD, [lean(node, names) for node in nodes], report, limits))


def _read(document: Any, report: Report, limits: Limits) -> Article:
    nodes = value_at(document, "root", "children")
    if not isinstance(nodes, list):
        raise ReadError("not a document of Lexical: it has no root with children")
    report_ids("the IDs of links", ids_of(nodes), report.note)
    for name in document.keys() & {_NAMES, _NODES}:
        report.left_out(f"left out, {name}, which is not a member of a Lexical document")
    root = _root(document["root"])
    rest = {name: root if name == "root" else value for name, value in document.items() if root or name != "root"}
    if (names := names_of(nodes)) != "lexical":
        rest[_NAMES] = names
    leans = [lean(node, names) for node in nodes]
    document = {**rest, _NODES: [] if leans == [_BLANK] else leans}
    return read_document(_CODECS[names], document, _NODES, report, limits)


def _root(root: Object) -> Object:
    """Return the members of a root, except defaults and its nodes."""
    result: Object = lean({"type": "root", **{name: value for name, value in root.items() if name != "children"}})
    return {name: value for name, value in result.items() if (name, value) != ("type", "root")}


_NODES: Final = "children"  # the member of a document with the nodes of the root


# Writing --------------------------------------------------------------------------------


def write_lexical(articles: Articles, options: LexicalOptions, report: Report, /) -> Iterator[bytes]:
    """Yield one article as a document, any other number as an array."""

    def document(article: Article, report: Report) -> Object:
        names = options.names or _names_of(article)
        result, nodes = write_document(_CODECS[names], article, _NODES, report)
        if not isinstance(root := result.get("root", {}), dict):
            report.lost(f"foreign.{SPACE}", where="root", why="a root is an object")
            root = {}
        children = completed(nodes or [_BLANK], article.direction, names)
        result["root"] = {"type": "root", **OF_ELEMENTS, "direction": article.direction, **root, "children": children}
        return {name: value for name, value in result.items() if name not in {_NAMES, _NODES}}

    yield from write_documents(articles, document, report, indent=options.indent)


def _names_of(article: Article) -> str:
    """Return the naming scheme of nodes in the document that *article* was read from."""
    scheme = next((part.value for part in article.foreign if (part.space, part.name) == (SPACE, _NAMES)), "")
    name = scheme.strip('"')
    return name if name in _CODECS else "lexical"
