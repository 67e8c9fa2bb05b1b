"""What a packet of XMP must be: the RDF that it takes, and the types of its properties, as rules."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial

from newsformat.markup.dates import is_iso
from newsformat.markup.languages import is_language_tag
from newsformat.markup.xml import (
    Element,
    all_text,
    attributes_of,
    has_text,
    line_of,
    local,
    parse,
    text_of,
    well_formedness_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, sort_by_line
from newsformat_photo._names import (
    ALT,
    BAG,
    BOOLEAN,
    DATE,
    DEFAULT,
    FIELDS,
    LANG,
    LANG_ALT,
    META,
    NUMBER,
    RDF,
    SEQ,
    STRUCT,
    STRUCTS,
    TEXT,
    TYPES,
    URI,
    expanded,
    shown,
)
from newsformat_photo._xmp._parse import is_property, rdf_in


_SHOWN = 60  # characters of what is wrong
_RDF = f"{{{RDF}}}"
_ARRAYS = frozenset(f"{_RDF}{name}" for name in (BAG, SEQ, ALT))
_ABOUT, _RESOURCE, _PARSE_TYPE = f"{_RDF}about", f"{_RDF}resource", f"{_RDF}parseType"
_KNOWN = frozenset((_ABOUT, _RESOURCE, _PARSE_TYPE, f"{_RDF}value", f"{_RDF}type", f"{_RDF}datatype"))
_LI = f"{_RDF}li"
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?", re.ASCII)
_FORMS = {
    expanded("Iptc4xmpCore:SubjectCode"): ("code", re.compile(r"\d{8}", re.ASCII), "eight digits"),
    expanded("Iptc4xmpCore:Scene"): ("code", re.compile(r"\d{6}", re.ASCII), "six digits"),
    expanded("photoshop:Urgency"): ("urgency", re.compile(r"[0-8]", re.ASCII), "a number from 1 to 8"),
}
_COUNTRIES = frozenset((expanded("Iptc4xmpCore:CountryCode"), expanded("Iptc4xmpExt:CountryCode")))
_COUNTRY = re.compile(r"[A-Z]{2,3}|X[A-Z]{2}", re.ASCII)
_EITHER = frozenset((expanded("photoshop:Headline"),))  # a text in XMP, an alternative of languages in IPTC's
_WANTED = {
    BAG: (BAG,), SEQ: (SEQ,), ALT: (ALT,), LANG_ALT: (ALT,), STRUCTS: (BAG, SEQ),
}  # fmt: skip
_odd = partial(Problem, severity=Severity.WARNING)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield what is wrong with a packet in a file of its own."""
    yield from packet_problems(source.read_bytes(), source, report)


def packet_problems(content: bytes, source: Source, report: Report) -> Iterator[Problem]:
    """Yield what is wrong with the packet that is *content*, in its order.

    Raises:
        ReadError: it cannot be read.
    """
    root = parse(content, source=source.name, limits=source.limits, report=report)
    yield from well_formedness_problems(content, source.limits)
    if root.tag not in {f"{{{META}}}xmpmeta", f"{{{META}}}xapmeta", f"{_RDF}RDF"}:
        yield Problem("root", f"<{local(root)}> is neither <x:xmpmeta> nor <rdf:RDF>", line_of(root))
    rdf = rdf_in(root)
    if rdf is None:
        yield Problem("root", "there is no <rdf:RDF>", line_of(root))
        return
    yield from sort_by_line(_problems(rdf))


def _problems(rdf: Element) -> Iterator[Problem]:
    nodes = [node for node in rdf if local(node)]
    abouts = list(dict.fromkeys(each for node in nodes if (each := node.get(_ABOUT) or "")))
    for node in nodes:
        if len(abouts) > 1 and node.get(_ABOUT) not in {None, "", abouts[0]}:
            yield _of(node, "about", f"rdf:about is {node.get(_ABOUT):.60}, and was {abouts[0]:.60}")
    yield from _members(nodes, TYPES)


def _of(element: Element, rule: str, message: str) -> Problem:
    return Problem(rule, message, line_of(element))


def _members(nodes: list[Element], types: dict[str, str]) -> Iterator[Problem]:
    """Yield what is wrong with the properties of *nodes*, or the fields of one structure."""
    seen: Counter[str] = Counter()
    for node in nodes:
        yield from _node(node)
        for name, said in attributes_of(node):
            if is_property(name):
                seen[name] += 1
                yield from _once(node, name, seen)
                yield from _simple(node, name, types.get(name, ""), said, attribute=True)
        for child in node:
            if not local(child) or child.tag in _KNOWN:
                continue
            name = str(child.tag)
            seen[name] += 1
            yield from _once(child, name, seen)
            if not name.startswith("{"):
                yield _of(child, "namespace", f"<{name}> is in no namespace")
            yield from _property(child, types.get(name, ""))


def _once(element: Element, name: str, seen: Counter[str]) -> Iterator[Problem]:
    if seen[name] == 2:  # noqa: PLR2004 -- the second one; more are not said
        yield _of(element, "once", f"{_name(name)} is there twice")


def _name(name: str) -> str:
    return shown(name) if name.startswith("{") else name


def _node(node: Element) -> Iterator[Problem]:
    """Yield what XMP does not take from RDF, in *node* itself."""
    for name, said in attributes_of(node):
        if name.startswith(_RDF) and name not in _KNOWN:
            yield _of(node, "rdf", f"rdf:{name.rpartition('}')[2]} is not for XMP")
        elif not name.startswith("{"):
            yield _of(node, "namespace", f"the attribute {name}={said[:_SHOWN]!r} is in no namespace")
    if (form := node.get(_PARSE_TYPE)) not in {None, "Resource"}:
        yield _of(node, "rdf", f"rdf:parseType={form!r:.60} is not for XMP")
    if len(node) and has_text(node):
        yield _of(node, "rdf", f"text between the elements of <{local(node)}>")


def _property(element: Element, wanted: str) -> Iterator[Problem]:
    """Yield what is wrong with a property, a field or an item that is to be a *wanted* type."""
    inner = next((child for child in element if local(child)), None)
    name = _name(str(element.tag))
    if element.get(_PARSE_TYPE) == "Resource":
        yield from _is_structure(element, wanted)
        yield from _members([element], FIELDS)
    elif inner is None:
        yield from _node(element)
        own = [name for name, _ in attributes_of(element) if is_property(name)]
        if own and not text_of(element):
            yield from _is_structure(element, wanted)
            yield from _members([element], FIELDS)
        elif element.get(_RESOURCE) is None:
            yield from _simple(element, str(element.tag), wanted, all_text(element))
        elif wanted not in {"", TEXT, URI}:
            yield _of(element, "type", f"{name} is a link, and must be {_said(wanted)}")
    elif inner.tag in _ARRAYS:
        yield from _node(element)
        yield from _array(element, inner, wanted)
    else:
        yield from _node(element)
        is_qualified = any(child.tag == f"{_RDF}value" for child in inner) or inner.get(f"{_RDF}value") is not None
        if not is_qualified:
            yield from _is_structure(element, wanted)
        yield from _members([inner], FIELDS)


def _is_structure(element: Element, wanted: str) -> Iterator[Problem]:
    if wanted not in {"", STRUCT}:
        yield _of(element, "type", f"{_name(str(element.tag))} is a structure, and must be {_said(wanted)}")


def _said(wanted: str) -> str:
    if wanted in _WANTED:
        return " or ".join([f"rdf:{kind}" for kind in _WANTED[wanted]])
    return {STRUCT: "a structure", URI: "a link"}.get(wanted, f"a {wanted}")


def _array(element: Element, inner: Element, wanted: str) -> Iterator[Problem]:
    name, kind = str(element.tag), local(inner)
    either = name in _EITHER and kind == ALT
    if wanted and kind not in _WANTED.get(wanted, ()) and not either:
        yield _of(element, "type", f"{_name(name)} is rdf:{kind}, and must be {_said(wanted)}")
    yield from _node(inner)
    items = [child for child in inner if local(child)]
    for item in items:
        if item.tag != _LI:
            yield _of(item, "item", f"<{local(item)}> is not an array item (<rdf:li>)")
        else:
            yield from _property(item, STRUCT if wanted == STRUCTS else "")
            if form := _FORMS.get(name):
                yield from _form(item, name, form, text_of(item))
    if kind == ALT and (wanted == LANG_ALT or either):
        yield from _languages(inner, items)


def _languages(alternatives: Element, items: list[Element]) -> Iterator[Problem]:
    """Yield what is wrong with the languages of *alternatives* (ISO 16684-1, 8.2.2.4)."""
    said = [(item.get(LANG) or "").lower() for item in items]
    for item, language in zip(items, said, strict=True):
        if not is_language_tag(language):
            what = f"{language[:_SHOWN]!r} is not a language tag (BCP 47)" if language else "an item says no language"
            yield _of(item, "language", what)
    for language, count in Counter(said).items():
        if language and count > 1:
            yield _of(alternatives, "language", f"the language {language[:_SHOWN]} is there {count} times")
    if items and DEFAULT not in said:
        yield _warned(alternatives, "default", "none of the languages is x-default")
    elif DEFAULT in said[1:] and said[0] != DEFAULT:
        yield _warned(alternatives, "default", "x-default is not the first of the languages")


def _warned(element: Element, rule: str, message: str) -> Problem:
    return _odd(rule, message, line_of(element))


def _simple(element: Element, name: str, wanted: str, said: str, *, attribute: bool = False) -> Iterator[Problem]:
    """Yield what is wrong with the text *said* by a property that is to be a *wanted* type."""
    said, title = said.strip(), _name(name)
    if wanted in _WANTED or wanted == STRUCT:
        where = " in an attribute" if attribute else ""
        yield _of(element, "type", f"{title} is a text{where}, and must be {_said(wanted)}")
    elif not said:
        if wanted:
            yield _warned(element, "empty", f"{title} says nothing")
    elif wanted == DATE and not (_DATE.fullmatch(said) and (len(said) <= len("2026-11") or is_iso(said))):
        yield _of(element, "date", f"{title}: {said[:_SHOWN]!r} is not a date such as 2026-11-26T09:30:00+03:00")
    elif wanted == NUMBER and not _NUMBER.fullmatch(said):
        yield _of(element, "number", f"{title}: {said[:_SHOWN]!r} is not a number")
    elif wanted == BOOLEAN and said not in {"True", "False"}:
        yield _of(element, "boolean", f"{title}: {said[:_SHOWN]!r} is neither True nor False")
    elif form := _FORMS.get(name):
        yield from _form(element, name, form, said)
    elif name in _COUNTRIES and not _COUNTRY.fullmatch(said):
        yield _warned(element, "country", f"{title}: {said[:_SHOWN]!r} is not a country code (ISO 3166-1)")


def _form(element: Element, name: str, form: tuple[str, re.Pattern[str], str], said: str) -> Iterator[Problem]:
    rule, pattern, what = form
    if said and not pattern.fullmatch(said):
        yield _of(element, rule, f"{_name(name)}: {said[:_SHOWN]!r} is not {what}")
