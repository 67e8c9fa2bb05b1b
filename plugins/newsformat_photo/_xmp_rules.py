"""Rules for XMP packets: the subset of RDF that XMP allows, and the types of the properties."""

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
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, shortened, sort_by_line
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
_EITHER = frozenset((expanded("photoshop:Headline"),))  # a text in XMP, a language alternative in the IPTC standard
_ARRAY_KINDS = {
    BAG: (BAG,), SEQ: (SEQ,), ALT: (ALT,), LANG_ALT: (ALT,), STRUCTS: (BAG, SEQ),
}  # fmt: skip
_warning = partial(Problem, severity=Severity.WARNING)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of a packet in a file of its own."""
    yield from packet_problems(source.read_bytes(), source, report)


def packet_problems(content: bytes, source: Source, report: Report) -> Iterator[Problem]:
    """Yield the problems of the packet *content*, by line.

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
    abouts = list(dict.fromkeys(text for node in nodes if (text := node.get(_ABOUT) or "")))
    for node in nodes:
        if len(abouts) > 1 and node.get(_ABOUT) not in {None, "", abouts[0]}:
            yield _problem_at(node, "about", f"rdf:about is {node.get(_ABOUT):.60}, and was {abouts[0]:.60}")
    yield from _members(nodes, TYPES)


def _problem_at(element: Element, rule: str, message: str) -> Problem:
    return Problem(rule, message, line_of(element))


def _members(nodes: list[Element], types: dict[str, str]) -> Iterator[Problem]:
    """Yield the problems of the properties of *nodes*, or of the fields of one structure."""
    seen: Counter[str] = Counter()
    for node in nodes:
        yield from _node(node)
        for name, value in attributes_of(node):
            if is_property(name):
                seen[name] += 1
                yield from _once(node, name, seen)
                yield from _simple(node, name, types.get(name, ""), value, attribute=True)
        for child in node:
            if not local(child) or child.tag in _KNOWN:
                continue
            name = str(child.tag)
            seen[name] += 1
            yield from _once(child, name, seen)
            if not name.startswith("{"):
                yield _problem_at(child, "namespace", f"<{name}> is in no namespace")
            yield from _property(child, types.get(name, ""))


def _once(element: Element, name: str, seen: Counter[str]) -> Iterator[Problem]:
    if seen[name] == 2:  # noqa: PLR2004 -- reported once
        yield _problem_at(element, "once", f"{_name(name)} is repeated")


def _name(name: str) -> str:
    return shown(name) if name.startswith("{") else name


def _node(node: Element) -> Iterator[Problem]:
    """Yield the problems of *node* itself: RDF that XMP excludes."""
    for name, value in attributes_of(node):
        if name.startswith(_RDF) and name not in _KNOWN:
            yield _problem_at(node, "rdf", f"rdf:{name.rpartition('}')[2]} is not allowed in XMP")
        elif not name.startswith("{"):
            yield _problem_at(node, "namespace", f"the attribute {name}={shortened(value)!r} is in no namespace")
    if (form := node.get(_PARSE_TYPE)) not in {None, "Resource"}:
        yield _problem_at(node, "rdf", f"rdf:parseType={form!r:.60} is not allowed in XMP")
    if len(node) and has_text(node):
        yield _problem_at(node, "rdf", f"text between the elements of <{local(node)}>")


def _property(element: Element, wanted: str) -> Iterator[Problem]:
    """Yield the problems of a property, field or item that must be of the *wanted* type."""
    inner = next((child for child in element if local(child)), None)
    name = _name(str(element.tag))
    if element.get(_PARSE_TYPE) == "Resource":
        yield from _is_structure(element, wanted)
        yield from _members([element], FIELDS)
    elif inner is None:
        yield from _node(element)
        names = [name for name, _ in attributes_of(element) if is_property(name)]
        if names and not text_of(element):
            yield from _is_structure(element, wanted)
            yield from _members([element], FIELDS)
        elif element.get(_RESOURCE) is None:
            yield from _simple(element, str(element.tag), wanted, all_text(element))
        elif wanted not in {"", TEXT, URI}:
            yield _problem_at(element, "type", f"{name} is a link, and must be {_type_name(wanted)}")
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
        yield _problem_at(
            element, "type", f"{_name(str(element.tag))} is a structure, and must be {_type_name(wanted)}"
        )


def _type_name(wanted: str) -> str:
    if wanted in _ARRAY_KINDS:
        return " or ".join([f"rdf:{kind}" for kind in _ARRAY_KINDS[wanted]])
    return {STRUCT: "a structure", URI: "a link"}.get(wanted, f"a {wanted}")


def _array(element: Element, inner: Element, wanted: str) -> Iterator[Problem]:
    name, kind = str(element.tag), local(inner)
    either = name in _EITHER and kind == ALT
    if wanted and kind not in _ARRAY_KINDS.get(wanted, ()) and not either:
        yield _problem_at(element, "type", f"{_name(name)} is rdf:{kind}, and must be {_type_name(wanted)}")
    yield from _node(inner)
    items = [child for child in inner if local(child)]
    for item in items:
        if item.tag != _LI:
            yield _problem_at(item, "item", f"<{local(item)}> is not an array item (<rdf:li>)")
        else:
            yield from _property(item, STRUCT if wanted == STRUCTS else "")
            if form := _FORMS.get(name):
                yield from _form(item, name, form, text_of(item))
    if kind == ALT and (wanted == LANG_ALT or either):
        yield from _languages(inner, items)


def _languages(alternatives: Element, items: list[Element]) -> Iterator[Problem]:
    """Yield the problems of the languages of *alternatives* (ISO 16684-1, 8.2.2.4)."""
    languages = [(item.get(LANG) or "").lower() for item in items]
    for item, language in zip(items, languages, strict=True):
        if not is_language_tag(language):
            what = f"{shortened(language)!r} is not a language tag (BCP 47)" if language else "an item has no language"
            yield _problem_at(item, "language", what)
    for language, count in Counter(languages).items():
        if language and count > 1:
            yield _problem_at(alternatives, "language", f"the language {shortened(language)} appears {count} times")
    if items and DEFAULT not in languages:
        yield _warned(alternatives, "default", "none of the languages is x-default")
    elif DEFAULT in languages[1:] and languages[0] != DEFAULT:
        yield _warned(alternatives, "default", "x-default is not the first of the languages")


def _warned(element: Element, rule: str, message: str) -> Problem:
    return _warning(rule, message, line_of(element))


def _simple(element: Element, name: str, wanted: str, content: str, *, attribute: bool = False) -> Iterator[Problem]:
    """Yield the problems of *content*, the text of a property that must be of the *wanted* type."""
    content, title = content.strip(), _name(name)
    if wanted in _ARRAY_KINDS or wanted == STRUCT:
        where = " in an attribute" if attribute else ""
        yield _problem_at(element, "type", f"{title} is a text{where}, and must be {_type_name(wanted)}")
    elif not content:
        if wanted:
            yield _warned(element, "empty", f"{title} is empty")
    elif wanted == DATE and not (_DATE.fullmatch(content) and (len(content) <= len("2026-11") or is_iso(content))):
        yield _problem_at(
            element, "date", f"{title}: {shortened(content)!r} is not a date such as 2026-11-26T09:30:00+03:00"
        )
    elif wanted == NUMBER and not _NUMBER.fullmatch(content):
        yield _problem_at(element, "number", f"{title}: {shortened(content)!r} is not a number")
    elif wanted == BOOLEAN and content not in {"True", "False"}:
        yield _problem_at(element, "boolean", f"{title}: {shortened(content)!r} is neither True nor False")
    elif form := _FORMS.get(name):
        yield from _form(element, name, form, content)
    elif name in _COUNTRIES and not _COUNTRY.fullmatch(content):
        yield _warned(element, "country", f"{title}: {shortened(content)!r} is not a country code (ISO 3166-1)")


def _form(element: Element, name: str, form: tuple[str, re.Pattern[str], str], content: str) -> Iterator[Problem]:
    rule, pattern, what = form
    if content and not pattern.fullmatch(content):
        yield _problem_at(element, rule, f"{_name(name)}: {shortened(content)!r} is not {what}")
