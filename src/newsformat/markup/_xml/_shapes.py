"""The valid content of XML elements, from a table in the notation that `xml_rules` explains."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple


OTHER = "##other"  # as XSD calls it
_TOKEN = re.compile(r"##other|[A-Za-z][\w.-]*|[()|?*+]")


class Shape(NamedTuple):
    """The valid content of an element.

    Attributes:
        model: the content model, in the notation of the table.
        children: the children that the model names.
        always_required: the children that no valid element lacks.
        kind: the kind of its text; ``""`` if it has none.
        attributes: the kinds of its attributes, by name.
        required: the attributes that it must have.
    """

    model: str
    children: frozenset[str]
    always_required: tuple[str, ...]
    kind: str
    attributes: Mapping[str, str]
    required: frozenset[str]

    @property
    def is_open(self) -> bool:
        """Whether it may have any content."""
        return self.model in {"any", "any+"}

    @property
    def is_empty(self) -> bool:
        """Whether it must be empty."""
        return not self.model and not self.kind


def shapes(table: str) -> dict[str, Shape]:
    """Return the shapes in *table*, by element name."""
    lines = [line.partition(":") for line in table.strip().splitlines()]
    return {name: shape for names, _, rest in lines for shape in [_shape(rest)] for name in names.split()}


def _shape(declaration: str) -> Shape:
    model, _, attributes = declaration.partition(";")
    model, kind = model.strip(), ""
    if model.startswith("#") and not model.startswith(OTHER):
        kind, _, model = model[1:].partition(" ")
    declared = [word.partition(":") for word in attributes.split()]
    tokens = _TOKEN.findall(model)
    return Shape(
        model,
        frozenset([token for token in tokens if _is_child(token)]),
        tuple(_required_children(tokens)),
        kind,
        {name.rstrip("!"): kind or "string" for name, _, kind in declared},
        frozenset([name.rstrip("!") for name, _, _ in declared if name.endswith("!")]),
    )


def _is_child(token: str) -> bool:
    return token[:1].isalpha() or token == OTHER


def _required_children(tokens: list[str]) -> Iterator[str]:
    """Yield the children that are always required; alternatives are in parentheses."""
    depth = 0
    for part, following in pairwise((*tokens, "")):
        depth += (part == "(") - (part == ")")
        if not depth and _is_child(part) and following not in {"?", "*"}:
            yield part


@lru_cache(maxsize=4096)
def pattern_of(model: str) -> re.Pattern[str]:
    """Return a pattern for the sequences of child names, each in ``<>``, that *model* allows."""
    return re.compile("".join(map(_part, _TOKEN.findall(model))))


def _part(token: str) -> str:
    """Return the pattern of a *token* of a model; models are deterministic, so quantifiers may be possessive."""
    match token:
        case "(":
            return "(?:"
        case ")" | "|":
            return token
        case "?" | "*" | "+":
            return f"{token}+"
        case _:
            return f"(?:<{re.escape(token)}>)"
