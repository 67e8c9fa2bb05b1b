"""Reads ArchieML as an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import evolve

from newsformat import Article, Foreign
from newsformat.markup.printed import joined_names, read_byline
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, rebuilt
from newsformat_markdown import _keys as keys
from newsformat_markdown._archieml._body import BodyReader
from newsformat_markdown._archieml._document import Freeform, load
from newsformat_markdown._archieml._names import BODIES, BYLINE, MARKED, SPACE, known_key
from newsformat_markdown._foreign import text_of
from newsformat_markdown._nodes import Mapping, Node, Scalar
from newsformat_markdown._nodes import Sequence as Nodes
from newsformat_markdown._reader import decoded
from newsformat_markdown._readers._front_reader import FrontReader


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the one article in *source*."""
    text = decoded(source, report)
    if "\0" in text:
        report.left_out("a character U+0000 was dropped")
        text = text.replace("\0", "")
    yield article_of(text, report, source.limits)


def article_of(text: str, report: Report, limits: Limits) -> Article:
    """Return the article in *text*.

    Raises:
        ReadError: it is empty, or nests too deep.
    """

    def on_ignored(rule: str, message: str, line: int) -> None:
        if rule == "end":
            report.note(message, line=line)
        else:
            report.left_out(message, line=line)

    document = load(text, limits.front_matter_depth, on_ignored)
    if not document.items:
        raise ReadError("not ArchieML: it has neither a key with a value nor a bracket that opens anything")
    items = _by_known_keys(document)
    name, body = _body_in(items)
    reader = BodyReader(report, limits)
    front = FrontReader(report, reader.markdown)
    if isinstance(authors := items.get("authors"), Scalar) and (names := joined_names(authors.text)):
        items["authors"] = Nodes(tuple([evolve(authors, text=value) for value in names]), authors.line)
    byline = items.pop(BYLINE, None)
    mapping = Mapping({key: node for key, node in items.items() if key != name})
    values: dict[str, Any] = front.article(mapping)
    if byline is not None:
        _add_bylines(values, byline)
    blocks = reader.blocks(body) if body is not None else ()
    return rebuilt(front.with_body(values, mapping, blocks), {Foreign: _in_our_space})


def _in_our_space(foreign: Foreign) -> Foreign:
    return evolve(foreign, space=SPACE) if foreign.space == keys.SPACE else foreign


def _by_known_keys(document: Mapping) -> dict[str, Node]:
    """Return the values of *document* by front matter keys; of two for the same key, the first counts."""
    items: dict[str, Node] = {}
    heads = [known_key(name) for name in document.items if name.lower() != "title"]
    for name, node in document.items.items():
        key = "working_title" if name.lower() == "title" and "title" in heads else known_key(name)
        usable = isinstance(node, Scalar) or key in keys.known_keys(Article)
        taken = f"{key}{keys.MARKED}" if key in MARKED and isinstance(node, Scalar) else key
        items[taken if key and usable and taken not in items else name] = node
    return items


def _body_in(items: dict[str, Node]) -> tuple[str, Node | None]:
    """Return the name of the body, and the body: one with a known name, or the only freeform array."""
    names = [name for word in BODIES for name in items if name.lower() == word]
    freeform = [name for name, node in items.items() if isinstance(node, Freeform)]
    best = [name for name in names if name in freeform] or names or (freeform if len(freeform) == 1 else [])
    return (best[0], items[best[0]]) if best else ("", None)


def _add_bylines(values: dict[str, Any], node: Node) -> None:
    """Add the bylines in *node* to *values*: one as printed, or several."""
    lines: Sequence[Node] = [node] if isinstance(node, Scalar) else getattr(node, "items", ())
    if "bylines" in values or not all(isinstance(line, Scalar) for line in lines):
        values["foreign"] = [*values.get("foreign", ()), Foreign(keys.SPACE, BYLINE, text_of(node))]
        return
    values["bylines"] = [byline for line in lines if isinstance(line, Scalar) for byline in read_byline(line.text)]
