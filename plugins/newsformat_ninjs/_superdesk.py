"""What Superdesk adds to ninjs: authors with roles, keywords, signals."""

from __future__ import annotations

from typing import Any

from newsformat import Concept
from newsformat_ninjs._concept_reader import concept_of, objects_in, says_something, string_in
from newsformat_ninjs._item import Item
from newsformat_ninjs._names import BLANKS


def authors(name: str, value: Any, item: Item) -> None:
    """``authors`` of Superdesk → contributors."""
    for said in objects_in(name, value, item):
        concept = concept_of({key: part for key, part in said.items() if key != "role"}, "person")
        role = string_in(said, "role")
        made = {"name": concept.name, "kind": "person", "code": concept.code, "scheme": concept.scheme}
        if says_something(concept):
            item.add(
                "contributors",
                Concept(**made, uri=concept.uri, relation="creator", role=role, foreign=concept.foreign),
            )
        else:
            item.keep(name, said)


def keywords(name: str, value: Any, item: Item) -> None:
    """``keywords`` → keywords."""
    for said in value if isinstance(value, list) else [value]:
        if isinstance(said, str):
            if said.strip(BLANKS):
                item.add("keywords", said)
        elif said is not None:
            item.strange(name, said, "text")


def signals(name: str, value: Any, item: Item) -> None:
    """``signal`` → signals, those of the IPTC without the alias of their vocabulary."""
    for said in value if isinstance(value, list) else [value]:
        code = said.get("code", said.get("name")) if isinstance(said, dict) else said
        if isinstance(code, str) and code.strip(BLANKS):
            item.add("signals", code.strip().removeprefix("sig:"))
        elif code is not None:
            item.strange(name, said, "a signal")
