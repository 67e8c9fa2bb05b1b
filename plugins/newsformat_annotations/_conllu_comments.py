"""Comments of CoNLL-U: which metadata they can express, and names in our own comment."""

from __future__ import annotations

from typing import Any


META = "meta"  # metadata that other comments can't express
OWN = "own"  # values for entities and mentions, see `_own`
LABELS = "labels"  # labels by the names used for them in tags
TEXT, SPANS = "text", "spans"  # text and spans with white space outside of words
OURS = "newsformat"  # name of that comment, whose JSON has the members above
DOCUMENT, COMMENTS = "document", "comments"  # members of the metadata

NO_WORDS = "_ \n"  # characters of texts whose words are withheld

OF_METADATA = "meta::"
OF_DOCUMENT = {
    "newdoc id": DOCUMENT, "sourceURL": "url", "dateCreated": "published", "dateModified": "updated",
    "lang": "language",
}  # fmt: skip
READ = frozenset(("newdoc", "newpar", "text", "global.columns"))
IDS = frozenset(("sent_id", "newpar id"))
_LISTS = frozenset(("authors", "sources", "subjects", "keywords"))


def named(line: str) -> tuple[str, str]:
    """Return name and value of *line*, a comment without its ``#``."""
    name, _, value = line.partition("=")
    return " ".join(name.split()), value.strip()


def is_expressible(member: str, value: Any) -> bool:
    """Can comments alone express the *member* of the metadata, so that the same *value* is read back?"""
    match value:
        case list() if member == COMMENTS:
            return bool(value) and all(map(_is_comment, value))
        case [value] if member in _LISTS:
            return _is_value(value)
        case str() if member == DOCUMENT:
            return _is_value(value)
        case str():
            name = OF_METADATA + member
            is_name = named(f"{name}=") == (name, "") and member.isprintable() and "=" not in member
            return is_name and member not in OF_DOCUMENT and member != COMMENTS and _is_value(value)
        case _:
            return False


def _is_value(value: Any) -> bool:
    return isinstance(value, str) and value != "" and value.strip() == value and value.isprintable()


def _is_comment(value: Any) -> bool:
    """Is *value* a comment without metadata?"""
    if not _is_value(value):
        return False
    name, text = named(value)
    is_ours = name.startswith(OF_METADATA) or name in {*READ, *IDS, *OF_DOCUMENT, OURS}
    return not is_ours and value == (f"{name} = {text}" if text else name)
