"""Authors in front matter as scholarly publishing has them (Pandoc, Quarto): names in parts, lists of affiliations."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping as Map

from newsformat.plugin import Report, shortened
from newsformat_markdown import _keys as keys
from newsformat_markdown._foreign import text_of
from newsformat_markdown._nodes import Mapping, Node, Scalar, Sequence
from newsformat_markdown._readers._front_values import parts_in


_NAMES = frozenset(("authors", *(name for name, key in keys.OTHERS.items() if key == "authors")))
_AFFILIATIONS = ("affiliation", "affiliations")
_OF_NAMES = (
    ("literal",),
    ("given", "dropping-particle", "non-dropping-particle", "family", "suffix"),
    ("first", "last"),
)
_PARTS_OF_NAMES = frozenset(part for names in _OF_NAMES for part in names)
_OF_AFFILIATIONS = frozenset(("id", "name", "ref"))


def with_plain_authors(items: Map[str, Node], report: Report) -> dict[str, Node]:
    """Return *items* with a text for each name and affiliation of an author that is made of parts.

    An affiliation can be the ID of one of the ``affiliations`` beside the authors, or of one of another author. One
    that is not known is reported, and so are parts that the text has no place for.
    """
    found = dict(items)
    known = _names_of_affiliations(items)
    for key in [key for key in items if key in _NAMES]:
        node = items[key]
        authors = tuple([_plain(author, known, report) for author in parts_in(node)])
        if authors != tuple(parts_in(node)):
            found[key] = Sequence(authors, node.line)
    return found


def _names_of_affiliations(items: Map[str, Node]) -> dict[str, str]:
    """Return the names, by ID, of the affiliations beside the authors in *items* and of those within them."""
    authors = [author for key, node in items.items() if key in _NAMES for author in parts_in(node)]
    owners = [items, *[author.items for author in authors if isinstance(author, Mapping)]]
    nodes = [owner[key] for owner in owners for key in _AFFILIATIONS if key in owner]
    names = {_text_at(part, "id"): _text_at(part, "name") for node in nodes for part in parts_in(node)}
    return {identifier: name for identifier, name in names.items() if identifier}


def _plain(author: Node, known: Map[str, str], report: Report) -> Node:
    if not isinstance(author, Mapping):
        return author
    items = dict(author.items)
    first = next(iter(items), "")
    if len(items) == 1 and first[:1].isupper() and isinstance(inner := items[first], Mapping):
        items = {"name": Scalar(first, line=author.line), **inner.items}  # - Ann Lee: {email: …}
    name = items.get("name", author)
    if isinstance(name, Mapping) and (text := _name_in(name)):
        if name is author:
            items = {key: node for key, node in items.items() if key not in _PARTS_OF_NAMES}
        else:
            _report_rest(name, _PARTS_OF_NAMES, "a name", report)
        items["name"] = Scalar(text, line=name.line)
    affiliation = items.get("affiliation")
    is_text = isinstance(affiliation, Scalar) and affiliation.text not in known
    if "affiliations" in items or not (affiliation is None or is_text):
        nodes = [items.pop(key) for key in _AFFILIATIONS if key in items]
        texts = [_affiliation(part, known, report) for node in nodes for part in parts_in(node)]
        items["affiliation"] = Scalar("; ".join(filter(None, texts)), line=nodes[0].line)
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
        report.left_out(f"front matter: an affiliation is left out: {shortened(text_of(node))}", line=node.line)
        return ""
    if isinstance(node, Mapping):
        _report_rest(node, _OF_AFFILIATIONS, "an affiliation", report)
    return name


def _report_rest(node: Mapping, known: Collection[str], what: str, report: Report) -> None:
    """Report the parts of *node*, which is *what*, that are not *known*."""
    for key, part in node.items.items():
        if key not in known and parts_in(part):
            report.left_out(f"front matter: {key} of {what} is left out: {shortened(text_of(part))}", line=part.line)


def _text_at(node: Node, key: str) -> str:
    item = node.items.get(key) if isinstance(node, Mapping) else None
    return item.text if isinstance(item, Scalar) and not item.none else ""
