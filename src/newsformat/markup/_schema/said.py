"""What libxml2 says against a document, as problems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from newsformat._errors import ReadError
from newsformat._problem import Layer, Problem
from newsformat._text import line
from newsformat.markup._tree import Element, line_of, path_of


_BROOD = 20_000  # libxml2 counts the brothers and sisters of whatever it complains of, again for each complaint


def refuse_broods(document: Element) -> None:
    """Raise `ReadError` if an element has so many children that the messages of libxml2 would take for ever."""
    for element in document.iter(etree.Element):
        if len(element) > _BROOD:
            raise ReadError(
                f"an element with more than {_BROOD} children is not held against a schema", line=line_of(element)
            )


def problems_in(document: Element, errors: Iterable[Any], prefix: str) -> Iterator[Problem]:
    """Yield the entries of lxml's log *errors* as problems; *prefix* is what the names of their types begin with."""
    space = etree.QName(document).namespace
    own = f"{{{space}}}" if space else "\0"
    tree: Any = etree.ElementTree(document)
    for error in errors:
        found = tree.xpath(error.path) if error.path else []
        element = found[0] if isinstance(found, list) and found else None
        yield Problem(
            rule=_rule(error.type_name.removeprefix(prefix)),
            message=line(error.message.replace(own, "")),
            line=error.line or None,
            where=path_of(element) if element is not None else "",
            layer=Layer.SCHEMA,
        )


def _rule(name: str) -> str:
    """``CVC_DATATYPE_VALID_1_2_1`` → ``cvc-datatype-valid.1.2.1``, as XML Schema itself calls it."""
    return re.sub(r"-(?=\d)", ".", name.lower().replace("_", "-"))
