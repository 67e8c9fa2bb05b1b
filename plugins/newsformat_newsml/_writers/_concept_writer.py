"""Writes a concept as an element, identified by a QCode, a URI or its name."""

from __future__ import annotations

from newsformat import (
    Concept,
)
from newsformat.markup.xml import escape, quoted
from newsformat_newsml._names import (
    KINDS,
    LOCATED,
    NATURES,
)
from newsformat_newsml._simple_types import is_iri, is_qcode, valid
from newsformat_newsml._writers._context import (
    Context,
    kept_parts,
)
from newsformat_newsml._writers._editions import CORE
from newsformat_newsml.newscodes import qcode_of


def concept(tag: str, said: Concept, context: Context, relation: str = "", extra: str = "") -> str:
    """Return the concept *said* as an element *tag*, with the default *relation*."""
    name, kind, scheme = said.name, said.kind, said.scheme
    if said.foreign:
        if len(said.foreign) == 1 and said.relation == relation and not extra and _fits(said, tag, context):
            return said.foreign[0].value
        extra += kept_parts(said.foreign)
    parts = ["<", tag]
    if scheme or said.code:
        parts.append(_code(tag, said, context))
    elif said.uri:
        parts.append(f"{_uri(said.uri)}{NO_CODE if qcode_of(said.uri) != said.uri else ''}")
    elif not name:
        parts.append(NO_NAME)
    elif tag != "service":
        parts.append(f" literal={quoted(name)}")
    if tag == LOCATED:
        parts.append(_kind_of_place(kind))
    elif kind:
        parts.append(_kind(tag, kind))
    if said.role:
        known = tag in _WITH_ROLE and context.delivery.edition != CORE and valid("QCodeListType", said.role)
        parts.append(f" {'' if known else 'newsformat:'}role={quoted(said.role)}")
    if said.relation != relation:
        parts.append(f" newsformat:relation={quoted(said.relation)}")
    parts.append(extra)
    parts.append(f"><name>{escape(name)}</name></{tag}>" if name else "/>")
    return "".join(parts)


_WITH_ROLE = frozenset(("creator", "contributor", "infoSource"))


def _code(tag: str, said: Concept, context: Context) -> str:
    """Return the attributes that identify a concept with a code: a QCode, if it can be one."""
    name, code, scheme, uri = said.name, said.code, said.scheme, said.uri
    if scheme and code and ":" not in scheme and is_qcode(qcode := f"{scheme}:{code}"):
        coded = f" qcode={quoted(qcode)}"
        if uri:
            context.schemes.learn(scheme, code, uri)
        else:
            context.schemes.never_learn(scheme)
        if uri == context.schemes.uri(scheme, code):
            return coded
        return coded + (_uri(uri) if uri else ' newsformat:uri=""')
    identified = _uri(uri) if uri else ""
    if code and not scheme and name and name != code and tag != "service":
        return f"{identified} literal={quoted(code)}"
    literal = f" literal={quoted(code or name)}" if (code or name) and tag != "service" else ""
    ours = f" newsformat:code={quoted(code)}" + (f" newsformat:scheme={quoted(scheme)}" if scheme else "")
    return f"{identified}{literal}{ours}{'' if name else NO_NAME}"


NO_NAME = ' newsformat:name=""'
NO_CODE = ' newsformat:code=""'  # with a URI from which a code would be inferred


def _uri(uri: str) -> str:
    return f" uri={quoted(uri)}" if is_iri(uri) else f" newsformat:uri={quoted(uri)}"


def _kind(tag: str, kind: str) -> str:
    if tag != "service" and (nature := NATURES.get(kind)):
        return f' type="{nature}"'
    if tag != "service" and kind not in KINDS and is_qcode(kind):
        return f" type={quoted(kind)}"
    return f" newsformat:kind={quoted(kind)}"


def _kind_of_place(kind: str) -> str:
    return "" if kind == "place" else f" newsformat:kind={quoted(kind)}"


def _fits(said: Concept, tag: str, context: Context) -> bool:
    """Does the single element that *said* was read from still say the same?"""
    uri: str | None = said.uri
    if not (said.name or said.code or uri):
        return False
    if said.scheme and uri == context.schemes.uri(said.scheme, said.code):
        uri = None
    known = (said.name, said.kind, said.code, said.scheme, uri or None, said.role)
    return context.says(said.foreign[0], tag, known, context.language)
