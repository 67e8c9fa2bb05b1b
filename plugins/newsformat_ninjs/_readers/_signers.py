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
    if isinstance(value, list) and all(isinstance(author, dict) for author in value):
        draft.parts["signers"] = name, value
    else:
        draft.mistyped(name, value, "an array of objects")


def take_signers(draft: Draft) -> None:
    """Add the authors, unless they are known already; the property is also kept if it holds more.

    Authors known from the printed byline get the additional details.
    """
    name, value = draft.parts["signers"]
    bylines = [byline for author in value for byline in _bylines(author)]
    known = draft.values.get("bylines", ())
    if bylines and [item.name for item in known] == [byline.name for byline in bylines]:
        del draft.values["bylines"]
        bylines = [evolve(byline, text=printed.text) for byline, printed in zip(bylines, known, strict=True)]
    if not (draft.once("bylines", bylines) and all(map(_has_only_known_texts, value))):
        draft.keep(name, value)


def _has_only_known_texts(author: dict[str, Any]) -> bool:
    if not all(isinstance(value, str) for value in author.values() if value is not None):
        return False
    return author.keys() <= _KNOWN and not (author.get("jobtitle") and author.get("role"))


def _bylines(author: dict[str, Any]) -> list[Byline]:
    """Return the byline of an author, or what can be read from the printed text if that holds as much."""
    printed = string_in(author, "byline") or ", ".join(
        filter(None, (string_in(author, "by"), string_in(author, "title")))
    )
    full_name = " ".join(filter(None, (string_in(author, "firstname"), string_in(author, "lastname"))))
    parts = {
        "role": string_in(author, "jobtitle") or string_in(author, "role"),
        "affiliation": string_in(author, "affiliation"),
        "contact": string_in(author, "email"),
    }
    if full_name or any(parts.values()):
        name = full_name or printed
        return [Byline(name=name, text=printed if printed != name else "", **parts)]
    return [*read_byline(printed)] if printed else []
