"""What an XML document says that its reader does not know, told once by its name."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from newsformat._report import Report
from newsformat._text import line
from newsformat.markup._tree import Element, has_text, line_of, local, text_of


_UNKNOWN: Collection[str] = frozenset(("", "is not known"))
_LONGEST = 60  # characters that are told
_OF_XML = ("{http://www.w3.org/XML/1998/namespace}", "{http://www.w3.org/2001/XMLSchema-instance}")


def tell_unread(
    root: Element, known: Mapping[str, Collection[str] | None], report: Report, *, texts: Collection[str] = ()
) -> None:
    """Tell *report* which elements, attributes and texts in *root* are left out, each once by its name.

    Args:
        root: what a reader has read.
        known: the attributes that are read, or told otherwise, by the local names of the elements; `None` for one
            that nothing is to be told of. What is in an element that is not known is told with it.
        report: is told, with the line and value of the first.
        texts: the elements whose own text is read.
    """
    told: set[tuple[str, str]] = set()

    def tell(name: str, attribute: str, message: str, element: Element) -> None:
        if (name, attribute) not in told:
            told.add((name, attribute))
            report.left_out(message, line=line_of(element))

    waiting = [root] if report.heard else []
    while waiting:
        element = waiting.pop()
        name = local(element)
        if not name:
            continue
        attributes = known.get(name, _UNKNOWN)
        if attributes is None:
            continue
        if attributes is _UNKNOWN:
            said = text_of(element) or " ".join([f"{_local_name(key)}={value}" for key, value in _attributes(element)])
            tell(name, "", f"<{name}> is left out{f': {said[:_LONGEST]}' if said else ''}", element)
            continue
        for key, value in _attributes(element):
            bare = _local_name(key)
            if bare not in attributes and not key.startswith(_OF_XML) and value.strip():
                tell(name, bare, f"{bare} of <{name}> is left out: {line(value)[:_LONGEST]}", element)
        if name not in texts and has_text(element):
            words = [element.text or "", *[child.tail or "" for child in element]]
            tell(name, "", f"text in <{name}> is left out: {line(' '.join(words))[:_LONGEST]}", element)
        waiting += reversed(element)


def _attributes(element: Element) -> list[tuple[str, str]]:
    return [(str(key), str(value)) for key, value in element.items()]


def _local_name(key: str) -> str:
    return key.rpartition("}")[2]
