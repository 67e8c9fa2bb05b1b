"""Concepts in the 1.x branch: a scheme and a code, where the others have a URI and a literal."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

from newsformat_ninjs._names import GEOMETRY, JOINS, split_literal
from newsformat_ninjs._writers._writing import Writing


_CODE = re.compile(r"(.*[/#=:])([^/#=:]+)\Z", re.DOTALL)
_Lost: TypeAlias = Callable[[str], None]


def split_uri(uri: str) -> tuple[str, str]:
    """Split *uri* into scheme and code; both are empty if that is impossible."""
    match = _CODE.match(uri)
    return (match[1], match[2]) if match else ("", "")


def coded(item: Any, where: str, feature: str, writing: Writing) -> Any:
    """Return a concept with ``scheme`` and ``code`` in place of ``uri`` and ``literal``."""
    if not isinstance(item, dict):
        return item
    result = {name: value for name, value in item.items() if name not in {"uri", "literal", "role"}}
    if "role" in item:
        result["rel"] = item["role"]
    if "geoJSON" in result and GEOMETRY not in result:
        result[GEOMETRY] = result.pop("geoJSON")
    uri, literal = item.get("uri", ""), item.get("literal", "")
    if not (isinstance(uri, str) and isinstance(literal, str)):
        writing.unfit(where)
        return result
    lost = partial(_lost, feature, where, writing)
    alias, code = split_literal(literal) if literal else ("", "")
    scheme = ""
    if uri:
        scheme, code, alias = _split(uri, (alias, code), lost)
    if alias:
        scheme = alias
    if code:
        result |= {"scheme": scheme, "code": code} if scheme else {"code": code}
    if (uri or literal) and not result.keys() - {"rel"}:
        lost("")
        return {}
    return result


def _split(uri: str, literal: tuple[str, str], report_lost: _Lost) -> tuple[str, str, str]:
    """Return the scheme, code and alias that represent a concept's identifiers best, and what is lost."""
    alias, code = literal
    if code and uri.endswith(code) and uri[: -len(code)].endswith(JOINS):
        if alias:
            report_lost("scheme")
        return uri[: -len(code)], code, ""
    if code:
        report_lost("uri")
        return "", code, alias
    if split_uri(uri)[0]:
        return (*split_uri(uri), "")
    report_lost("uri")
    return "", "", ""


def _features(feature: str) -> tuple[str, ...]:
    """Return the features of the model that an array of concepts may contain."""
    if feature == "subjects":
        return ("subjects", "services")
    return (feature, "contributors") if feature in {"entities", "sources"} else (feature,)


def _lost(feature: str, where: str, writing: Writing, part: str) -> None:
    """Report a *part* of a concept as lost or, if that is ``""``, all of it."""
    for text in _features(feature):
        writing.lost(f"{text}.{part}".rstrip("."), where, f"ninjs {writing.version} has scheme and code")
