"""The valid content of elements, from the DTD's table in `_facts`."""

from __future__ import annotations

import io
import re
from functools import cache, lru_cache
from typing import NamedTuple

from lxml import etree

from newsformat.markup.xml import Element, well_formed
from newsformat_newsml1._facts import ELEMENTS


_NAME = re.compile(r"([A-Za-z]+)(\)?[*+]?)")
_DEEP = 100  # nesting depth of a foreign element


class Slot(NamedTuple):
    """A position in an element for children called *name*: for one, or for many."""

    name: str
    many: bool


@cache
def dtd() -> etree.DTD:
    """Return the DTD, built from the table."""
    return etree.DTD(io.StringIO("".join(map(_declared, ELEMENTS.splitlines()))))


def _declared(line: str) -> str:
    name, content, *attributes = line.split()
    listed = " ".join(map(_attribute, attributes))
    return f"<!ELEMENT {name} {content}><!ATTLIST {name} {listed}>" if listed else f"<!ELEMENT {name} {content}>"


def _attribute(word: str) -> str:
    name, _, values = word.rstrip("!#>").partition("=")
    kind = f"({values})" if values else "ID" if "#" in word else "IDREF" if ">" in word else "CDATA"
    return f"{name} {kind} {'#REQUIRED' if word.endswith('!') else '#IMPLIED'}"


@cache
def attributes() -> dict[str, frozenset[str]]:
    """Return the attributes of each element."""
    words = map(str.split, ELEMENTS.splitlines())
    return {
        name: frozenset([re.split("[=!#>]", attribute)[0] for attribute in attributes_])
        for name, _, *attributes_ in words
    }


@cache
def contents() -> dict[str, frozenset[str]]:
    """Return the valid content of each element, with ``#text`` for text; elements that allow anything are left out."""
    content_of = {name: {item for item, _ in _NAME.findall(content)} for name, content in _contents().items()}
    content_of["NewsManagement"].update(_BEYOND)
    texts = {name for name, held in content_of.items() if "PCDATA" in held}
    return {
        name: frozenset((held - {"PCDATA", "EMPTY"}) | ({"#text"} if name in texts else set()))
        for name, held in content_of.items()
        if held != {"ANY"}
    }


@lru_cache(maxsize=16)
def known_attributes(of_subjects: frozenset[str]) -> dict[str, frozenset[str]]:
    """Return the attributes of each element, with the additional ones of subjects in a dialect."""
    standard = attributes()
    beyond: dict[str, frozenset[str]] = dict.fromkeys(_BEYOND, frozenset())
    return standard | beyond | {name: standard[name] | of_subjects for name in _SUBJECTS}


_BEYOND = ("FirstPublished",)  # non-standard elements that are read
_SUBJECTS = ("Subject", "SubjectMatter", "SubjectDetail", "SubjectQualifier")


@cache
def _contents() -> dict[str, str]:
    return {name: content for name, content, *_ in map(str.split, ELEMENTS.splitlines())}


@lru_cache(maxsize=256)
def slots(parent: str) -> tuple[Slot, ...]:
    """Return the positions for children in an element *parent*, in order; none if it is unknown or has text."""
    content = _contents().get(parent, "")
    if "#PCDATA" in content or content in {"ANY", "EMPTY", ""}:
        return ()
    all_many = content.endswith(")*")
    return tuple([Slot(name, all_many or "*" in end or "+" in end) for name, end in _NAME.findall(content)])


def snippet(value: str) -> Element | None:
    """Return the element in *value*, if it is valid wherever its kind may stand; one with an ID is not.

    IDs must be unique in a document, and the other articles in it are not known here.
    """
    root: Element | None = well_formed(value)
    if root is None or not isinstance(root.tag, str) or root.tag == "NewsItem" or value.count("</") > _DEEP:
        return None
    if any(not isinstance(part.tag, str) for part in root.iter()) or _identified(root):
        return None
    return root if root.getroottree().docinfo.internalDTD is None and dtd().validate(root) else None


def _identified(root: Element) -> bool:
    return any("Duid" in part.attrib or "TranslationOf" in part.attrib for part in root.iter())
