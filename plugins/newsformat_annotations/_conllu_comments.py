"""What comments of CoNLL-U say of a document, and what of the metadata a comment can say."""

from __future__ import annotations

from typing import Any


META = "meta"  # what, in the JSON of our comment, is metadata that no other comment can say
OWN = "own"  # … is said of entities and mentions
LABELS = "labels"  # … are the labels that tags have other names for
TEXT, SPANS = "text", "spans"  # … in it, are these with the white space that no words have
OURS = "newsformat"  # the name of that comment
DOCUMENT, COMMENTS = "document", "comments"  # members of the metadata

NO_WORDS = "_ \n"  # of which texts are made whose words are held back

OF_METADATA = "meta::"
OF_DOCUMENT = {
    "newdoc id": DOCUMENT, "sourceURL": "url", "dateCreated": "published", "dateModified": "updated",
    "lang": "language",
}  # fmt: skip
READ = frozenset(("newdoc", "newpar", "text", "global.columns"))
NUMBERS = frozenset(("sent_id", "newpar id"))
_LISTS = frozenset(("authors", "sources", "subjects", "keywords"))


def named(line: str) -> tuple[str, str]:
    """Return the name and the value that *line* says, a comment without its sign."""
    name, _, value = line.partition("=")
    return " ".join(name.split()), value.strip()


def is_said_so(member: str, value: Any) -> bool:
    """Can comments alone say the *member* of the metadata, so that its *value* is read again?"""
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
    """Is *value* a comment that says nothing of the metadata?"""
    if not _is_value(value):
        return False
    name, said = named(value)
    is_ours = name.startswith(OF_METADATA) or name in {*READ, *NUMBERS, *OF_DOCUMENT, OURS}
    return not is_ours and value == (f"{name} = {said}" if said else name)
