"""Authors in front matter as scholarly publishing has them (Pandoc, Quarto): names in parts, lists of affiliations."""

from __future__ import annotations

from collections.abc import Mapping as Map

from newsformat.plugin import Report
from newsformat_markdown import _keys as keys
from newsformat_markdown._foreign import text_of
from newsformat_markdown._nodes import Mapping, Node, Scalar, Sequence
from newsformat_markdown._readers._front_values import parts_in


_NAMES = frozenset(("authors", *(name for name, key in keys.OTHERS.items() if key == "authors")))
_AFFILIATIONS = ("affiliation", "affiliations")
_OF_NAMES = (("literal",), ("given", "family"), ("first", "last"))


def with_plain_authors(items: Map[str, Node], report: Report) -> dict[str, Node]:
    """Return *items* with a text for each name and affiliation of an author that is made of parts.

    An affiliation can be the ID of one of the ``affiliations`` beside the authors. One that is not known is reported.
    """
    found = dict(items)
    known = {
        _text_at(affiliation, "id"): _text_at(affiliation, "name")
        for affiliation in parts_in(items.get("affiliations", Sequence(())))
        if isinstance(affiliation, Mapping)
    }
    for key in _NAMES & items.keys():
        node = items[key]
        authors = tuple([_plain(author, known, report) for author in parts_in(node)])
        if authors != tuple(parts_in(node)):
            found[key] = Sequence(authors, node.line)
    return found


def _plain(author: Node, known: Map[str, str], report: Report) -> Node:
    if not isinstance(author, Mapping):
        return author
    items = dict(author.items)
    first = next(iter(items), "")
    if len(items) == 1 and first[:1].isupper() and isinstance(inner := items[first], Mapping):
        items = {"name": Scalar(first, line=author.line), **inner.items}  # - Ann Lee: {email: …}
    name = items.get("name", author)
    if isinstance(name, Mapping) and (text := _name_in(name)):
        for part in {part for names in _OF_NAMES for part in names} if name is author else ():
            items.pop(part, None)
        items["name"] = Scalar(text, line=name.line)
    for key in _AFFILIATIONS:
        node = items.get(key)
        if node is not None and not (key == "affiliation" and isinstance(node, Scalar) and node.text not in known):
            texts = [_affiliation(item, known, report) for item in parts_in(node)]
            del items[key]
            items["affiliation"] = Scalar("; ".join(filter(None, texts)), line=node.line)
    return Mapping(items, author.line)


def _name_in(node: Mapping) -> str:
    """Return the name in *node*, whose parts are the given and the family name, or ``""``."""
    return next(
        (text for names in _OF_NAMES if (text := " ".join(filter(None, [_text_at(node, part) for part in names])))), ""
    )


def _affiliation(node: Node, known: Map[str, str], report: Report) -> str:
    reference = node.text if isinstance(node, Scalar) else _text_at(node, "ref")
    name = known.get(reference) or (_text_at(node, "name") if isinstance(node, Mapping) else reference)
    if not name or name.isdecimal():
        report.left_out(f"front matter: an affiliation is left out: {text_of(node)[:60]}", line=node.line)
        return ""
    return name


def _text_at(node: Node, key: str) -> str:
    item = node.items.get(key) if isinstance(node, Mapping) else None
    return item.text if isinstance(item, Scalar) and not item.none else ""
