"""Converts libxml2's messages on a document to problems."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from threading import Lock
from typing import Any

from lxml import etree

from newsformat._errors import ReadError
from newsformat._problem import Layer, Problem
from newsformat._text import line
from newsformat.markup._xml._tree import Element, line_of, local, path_of


_BROOD = 20_000  # for each error, libxml2 counts the siblings of the element anew

# A schema has one error log; and no process is forked while it is in use, as the child would wait forever.
_validating = Lock()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_validating.acquire, after_in_parent=_validating.release, after_in_child=_validating.release
    )


def problems_in(document: Element, schema: etree.DTD | etree.XMLSchema, prefix: str = "") -> Iterator[Problem]:
    """Yield the problems of *document* by *schema*; *prefix* begins the names of its errors.

    Raises:
        ReadError: an element has more children than libxml2 can validate in reasonable time.
    """
    _refuse_broods(document)
    with _validating:
        valid = schema.validate(document)
        errors: list[Any] = [] if valid else [*schema.error_log]  # type: ignore[misc]  # the stubs
    yield from _schema_problems(document, errors, prefix)


def _refuse_broods(document: Element) -> None:
    for element in document.iter("*"):
        if len(element) > _BROOD:
            raise ReadError(
                f"an element with more than {_BROOD} children is not checked against a schema", line=line_of(element)
            )


def _schema_problems(document: Element, errors: Iterable[Any], prefix: str) -> Iterator[Problem]:
    space = etree.QName(document).namespace
    namespace_prefix = f"{{{space}}}" if space else "\0"
    for error in errors:
        element = _element_at(error.path or "", document)
        yield Problem(
            rule=_rule(error.type_name.removeprefix(prefix)),
            message=line(error.message.replace(namespace_prefix, "")),
            line=error.line or None,
            where=path_of(element) if element is not None else "",
            layer=Layer.SCHEMA,
        )


def _element_at(path: str, document: Element) -> Element | None:
    """Return the element that libxml2 calls *path*: ``/*/*[2]/p:x`` (xmlGetNodePath), where ``*`` has no prefix."""
    here = document
    for name, number in _STEP.findall(path)[1:]:
        prefix, _, local_name = name.rpartition(":")
        alike = (
            child
            for child in here.iterchildren("*")
            if name == "*" or ((child.prefix or "") == prefix and local(child) == local_name)
        )
        found = next(islice(alike, int(number or 1) - 1, None), None)
        if found is None:
            return None
        here = found
    return here if path else None


_STEP = re.compile(r"/([^/@\[\]]+)(?:\[(\d+)\])?")


def _rule(name: str) -> str:
    """``CVC_DATATYPE_VALID_1_2_1`` → ``cvc-datatype-valid.1.2.1``, as XML Schema itself calls it."""
    return re.sub(r"-(?=\d)", ".", name.lower().replace("_", "-"))
