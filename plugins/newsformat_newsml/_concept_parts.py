"""Concepts as elements say them: by a QCode, a URI or a literal, and by names in several languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from newsformat.plugin import line
from newsformat_newsml._elements import text, word
from newsformat_newsml._languages import distance
from newsformat_newsml._names import KINDS, KINDS_OF_URIS, LANG, NAR_, NEARLY, OWN_, Element
from newsformat_newsml.newscodes import qcode_of


_NAME = f"{NAR_}name"
_OWN_LENGTH = len(OWN_)
_LESSER_NAMES = ("mnemonic", "short", "sort")


class Said(NamedTuple):
    """A concept as an element says it; *uri* only where it is spelt out."""

    name: str = ""
    kind: str = ""
    code: str = ""
    scheme: str = ""
    uri: str | None = None
    relation: str | None = None
    role: str = ""


def concept(element: Element, language: str) -> tuple[Said, bool, dict[str, str] | None]:
    """Return what *element* says as a concept, whether that is all, and newsformat's own attributes."""
    name, kind, code, scheme, uri, relation, role, whole, ours = concept_parts(element, language)
    return Said(name, kind, code, scheme, uri, relation, role), whole, ours


Parts: TypeAlias = "tuple[str, str, str, str, str | None, str | None, str, bool, dict[str, str] | None]"


def concept_parts(element: Element, language: str) -> Parts:
    """Return the fields of `Said`, in the form that they have in the model, and the rest of what `concept` returns.

    Of several names that counts which is in *language*.
    """
    said, whole, ours = _attributes(element)
    whole = _code_of_uri(said, ours) and whole
    name, whole = _name(element, whole, language)
    if name is None and (inner := element.text) and not inner.isspace():
        name, whole = (None if "literal" in said else line(inner)), False
    if name is not None:
        said["name"] = name
    if "literal" in said:
        whole = _literal(said) and whole
    get = {**said, **ours}.get if ours else said.get
    return (
        *(get("name", ""), get("kind", ""), get("code", ""), get("scheme", ""), get("uri")),
        *(get("relation"), get("role", ""), whole, ours),
    )


def _attributes(element: Element) -> tuple[dict[str, str], bool, dict[str, str] | None]:
    """Return what the attributes of *element* say by the fields of `Said`, whether that is all, and our own ones."""
    said: dict[str, str] = {}
    whole, ours = True, None
    for key, value in element.items():
        if (take := _ATTRIBUTES.get(key)) is not None:
            whole = take(said, value) and whole
        elif key.startswith(OWN_):
            ours = ours or {}
            ours[key[_OWN_LENGTH:]] = line(value)
        else:
            whole = False
    return said, whole, ours


def _qcode(said: dict[str, str], value: str) -> bool:
    scheme, _, code = value.partition(":")
    if not code:
        said["code"] = word(value)
        return False
    said["scheme"], said["code"] = word(scheme), word(code)
    return True


def _type(said: dict[str, str], value: str) -> bool:
    said["kind"] = KINDS.get(value) or NEARLY.get(value) or word(value)
    return value not in NEARLY


def _type_uri(said: dict[str, str], value: str) -> bool:
    said["kind"] = said.get("kind") or KINDS_OF_URIS.get(value) or word(value)
    return False


def _role(said: dict[str, str], value: str) -> bool:
    said["role"] = word(value)
    return True


def _role_uri(said: dict[str, str], value: str) -> bool:
    said["role"] = said.get("role") or word(qcode_of(value))
    return False


def _uri(said: dict[str, str], value: str) -> bool:
    said["uri"] = word(value)
    return True


def _literal_value(said: dict[str, str], value: str) -> bool:
    if literal := line(value):
        said["literal"] = literal
    return True


# What each attribute says: it is put among what is said, and returned whether that is all of it.
_ATTRIBUTES: dict[str, Callable[[dict[str, str], str], bool]] = {
    "qcode": _qcode,
    "type": _type,
    "typeuri": _type_uri,
    "role": _role,
    "roleuri": _role_uri,
    "uri": _uri,
    "literal": _literal_value,
}


def _code_of_uri(said: dict[str, str], ours: dict[str, str] | None) -> bool:
    """Add the code that the URI of a concept of the IPTC's has, where none is said; return if there is no such."""
    uri = said.get("uri")
    if not uri or said.get("code") or "literal" in said or (ours and "code" in ours):
        return True
    qcode = qcode_of(uri)
    if qcode == uri:
        return True
    said["scheme"], _, said["code"] = qcode.partition(":")
    return False


def _literal(said: dict[str, str]) -> bool:
    """Take the literal for the name or the code, whichever is not said; return whether nothing is left of it."""
    literal, code = said["literal"], said.get("code")
    if "name" not in said:
        said["name"] = literal
        return not code
    if not code and literal != said["name"]:
        said["code"] = literal
    return not code


def _name(element: Element, whole: bool, language: str) -> tuple[str | None, bool]:  # noqa: FBT001 -- what is known so far
    """Return the name of a concept, `None` if it has none, and whether what is in *element* is no more."""
    named = None
    if whole and (between := element.text) and not between.isspace():
        whole = False
    for child in element:
        if whole and (between := child.tail) and not between.isspace():
            whole = False
        if child.tag != _NAME:
            whole = False
        elif named is None:
            named = child
            whole = whole and not child.keys() and not len(child)
        else:
            whole = False
            if _demerits(child, language) < _demerits(named, language):
                named = child
    if named is None:
        return None, whole
    return line(text(named) if len(named) else named.text or ""), whole


def _demerits(name: Element, language: str) -> tuple[bool, int]:
    return (name.get("role") or "").endswith(_LESSER_NAMES), distance(name.get(LANG) or "", language)
