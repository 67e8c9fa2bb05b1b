"""Writes a concept as an element, identified by a QCode, a URI or its name."""

from __future__ import annotations

from newsformat import Concept
from newsformat.markup.xml import escape, quoted
from newsformat_newsml._names import KINDS, LOCATED, NATURES
from newsformat_newsml._simple_types import is_iri, is_qcode, valid
from newsformat_newsml._writers._context import Context, kept_parts
from newsformat_newsml._writers._editions import CORE
from newsformat_newsml.newscodes import qcode_of


def concept(tag: str, found: Concept, context: Context, relation: str = "", extra: str = "") -> str:
    """Return the concept *found* as an element *tag*, with the default *relation*."""
    name, kind, scheme = found.name, found.kind, found.scheme
    if found.foreign:
        if len(found.foreign) == 1 and found.relation == relation and not extra and _fits(found, tag, context):
            return found.foreign[0].value
        extra += kept_parts(found.foreign)
    parts = ["<", tag]
    if scheme or found.code:
        parts.append(_code(tag, found, context))
    elif found.uri:
        parts.append(f"{_uri(found.uri)}{NO_CODE if qcode_of(found.uri) != found.uri else ''}")
    elif not name:
        parts.append(NO_NAME)
    elif tag != "service":
        parts.append(f" literal={quoted(name)}")
    if tag == LOCATED:
        parts.append(_kind_of_place(kind))
    elif kind:
        parts.append(_kind(tag, kind))
    if found.role:
        known = tag in _WITH_ROLE and context.delivery.edition != CORE and valid("QCodeListType", found.role)
        parts.append(f" {'' if known else 'newsformat:'}role={quoted(found.role)}")
    if found.relation != relation:
        parts.append(f" newsformat:relation={quoted(found.relation)}")
    parts.append(extra)
    parts.append(f"><name>{escape(name)}</name></{tag}>" if name else "/>")
    return "".join(parts)


_WITH_ROLE = frozenset(("creator", "contributor", "infoSource"))


def _code(tag: str, found: Concept, context: Context) -> str:
    """Return the attributes that identify a concept with a code: a QCode, if it can be one."""
    name, code, scheme, uri = found.name, found.code, found.scheme, found.uri
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


def _fits(found: Concept, tag: str, context: Context) -> bool:
    """Does the single element that *found* was read from still say the same?"""
    uri: str | None = found.uri
    if not (found.name or found.code or uri):
        return False
    if found.scheme and uri == context.schemes.uri(found.scheme, found.code):
        uri = None
    known = (found.name, found.kind, found.code, found.scheme, uri or None, found.role)
    return context.says(found.foreign[0], tag, known, context.language)
