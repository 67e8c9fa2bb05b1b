"""Reads ``bylines``, an extension used by agencies: an object for each author, with the parts of the name."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from newsformat import Byline
from newsformat.markup.printed import read_byline
from newsformat_ninjs._readers._concept_reader import string_in
from newsformat_ninjs._readers._draft import Draft


_KNOWN = frozenset(("byline", "by", "title", "firstname", "lastname", "jobtitle", "role", "affiliation", "email"))


def signers(name: str, value: Any, draft: Draft) -> None:
    """Store the authors until it is known whether the printed byline names them."""
    if isinstance(value, list) and all(isinstance(said, dict) for said in value):
        draft.parts["signers"] = name, value
    else:
        draft.mistyped(name, value, "an array of objects")


def take_signers(draft: Draft) -> None:
    """Add the authors, unless they are known already; the property is also kept if it holds more.

    Authors known from the printed byline get the additional details.
    """
    name, value = draft.parts["signers"]
    found = [byline for said in value for byline in _bylines(said)]
    known = draft.values.get("bylines", ())
    if found and [each.name for each in known] == [each.name for each in found]:
        del draft.values["bylines"]
        found = [evolve(each, text=printed.text) for each, printed in zip(found, known, strict=True)]
    if not (draft.once("bylines", found) and all(map(_has_only_known_texts, value))):
        draft.keep(name, value)


def _has_only_known_texts(said: dict[str, Any]) -> bool:
    if not all(isinstance(value, str) for value in said.values() if value is not None):
        return False
    return said.keys() <= _KNOWN and not (said.get("jobtitle") and said.get("role"))


def _bylines(said: dict[str, Any]) -> list[Byline]:
    """Return the byline of an author, or what can be read from the printed text if that holds as much."""
    printed = string_in(said, "byline") or ", ".join(filter(None, (string_in(said, "by"), string_in(said, "title"))))
    named = " ".join(filter(None, (string_in(said, "firstname"), string_in(said, "lastname"))))
    parts = {
        "role": string_in(said, "jobtitle") or string_in(said, "role"),
        "affiliation": string_in(said, "affiliation"),
        "contact": string_in(said, "email"),
    }
    if named or any(parts.values()):
        name = named or printed
        return [Byline(name=name, text=printed if printed != name else "", **parts)]
    return [*read_byline(printed)] if printed else []
