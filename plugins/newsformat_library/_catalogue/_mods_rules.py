"""Validates MODS 3 by its schema: children of elements, and values of attributes.

The schema is https://www.loc.gov/standards/mods/mods-schemas.html, 3.8, a superset of earlier ones. Elements in other
namespaces, in ``extension`` and ``accessCondition``, are not checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from types import MappingProxyType

from newsformat.markup.xml import Element, attributes_of, has_text, local, text_of
from newsformat.markup.xml_rules import problem_in, read_root
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


_EXCERPT = 60  # characters of an invalid value
_TOP_LEVEL_ELEMENTS = frozenset((
    "abstract", "accessCondition", "classification", "extension", "genre", "identifier", "language", "location", "name",
    "note", "originInfo", "part", "physicalDescription", "recordInfo", "relatedItem", "subject", "tableOfContents",
    "targetAudience", "titleInfo", "typeOfResource",
))  # fmt: skip
_TITLE = frozenset(("title", "subTitle", "partNumber", "partName", "nonSort"))
_NAME = frozenset((
    "namePart", "displayForm", "affiliation", "role", "description", "etal", "nameIdentifier", "alternativeName",
))  # fmt: skip
_CHILDREN = MappingProxyType({
    "modsCollection": frozenset(("mods",)),
    **dict.fromkeys(("mods", "relatedItem"), _TOP_LEVEL_ELEMENTS),
    "titleInfo": _TITLE,
    **dict.fromkeys(("name", "agent"), _NAME),
    "alternativeName": _NAME - {"etal", "alternativeName"},
    "role": frozenset(("roleTerm",)),
    **dict.fromkeys(("language", "languageOfCataloging"), frozenset(("languageTerm", "scriptTerm"))),
    "originInfo": frozenset((
        "place", "publisher", "dateIssued", "dateCreated", "dateCaptured", "dateValid", "dateModified", "copyrightDate",
        "dateOther", "displayDate", "edition", "issuance", "frequency", "agent",
    )),
    "place": frozenset(("placeTerm", "placeIdentifier", "cartographics")),
    "physicalDescription": frozenset((
        "form", "reformattingQuality", "internetMediaType", "extent", "digitalOrigin", "note",
    )),
    "subject": frozenset((
        "topic", "geographic", "temporal", "titleInfo", "name", "genre", "hierarchicalGeographic", "cartographics",
        "geographicCode", "occupation",
    )),
    "hierarchicalGeographic": frozenset((
        "extraTerrestrialArea", "continent", "country", "province", "region", "state", "territory", "county", "city",
        "citySection", "island", "area",
    )),
    "cartographics": frozenset(("scale", "projection", "coordinates", "cartographicExtension")),
    "holdingSimple": frozenset(("copyInformation",)),
    "copyInformation": frozenset((
        "form", "subLocation", "shelfLocator", "electronicLocator", "note", "enumerationAndChronology",
        "itemIdentifier",
    )),
    "location": frozenset(("physicalLocation", "shelfLocator", "url", "holdingSimple", "holdingExternal")),
    "part": frozenset(("detail", "extent", "date", "text")),
    "detail": frozenset(("number", "caption", "title")),
    "recordInfo": frozenset((
        "recordContentSource", "recordCreationDate", "recordChangeDate", "recordIdentifier", "recordOrigin",
        "languageOfCataloging", "descriptionStandard", "recordInfoNote",
    )),
})  # fmt: skip
_REQUIRED = MappingProxyType(
    {
        "modsCollection": "mods",
        "language": "languageTerm",
        "languageOfCataloging": "languageTerm",
        "role": "roleTerm",
        "holdingSimple": "copyInformation",
    }
)
_CODE = ("code", "text")
_ATTRIBUTE_VALUES = MappingProxyType({
    ("titleInfo", "type"): ("abbreviated", "translated", "alternative", "uniform"),
    ("name", "type"): ("personal", "corporate", "conference", "family"),
    ("namePart", "type"): ("date", "family", "given", "termsOfAddress"),
    **{(name, "type"): _CODE for name in ("roleTerm", "languageTerm", "scriptTerm", "placeTerm")},
    ("url", "access"): ("preview", "raw object", "object in context"),
    ("url", "usage"): ("primary display", "primary"),
    ("enumerationAndChronology", "unitType"): ("1", "2", "3"),
    ("mods", "version"): tuple(f"3.{number}" for number in range(9)),
    ("relatedItem", "type"): (
        "preceding", "succeeding", "original", "host", "constituent", "series", "otherVersion", "otherFormat",
        "isReferencedBy", "references", "reviewOf",
    ),
})  # fmt: skip
_COMMON_ATTRIBUTES = MappingProxyType(
    {
        **dict.fromkeys(("supplied", "invalid", "collection", "manuscript"), ("yes",)),
        "shareable": ("no",),
        "usage": ("primary",),
    }
)
_TEXT_VALUES = MappingProxyType({
    "issuance": (
        "continuing", "monographic", "single unit", "multipart monograph", "serial", "integrating resource",
    ),
    "reformattingQuality": ("access", "preservation", "replacement"),
    "digitalOrigin": ("born digital", "reformatted digital", "digitized microfilm", "digitized other analog"),
})  # fmt: skip
_DATE_ATTRIBUTES = MappingProxyType({
    "encoding": ("w3cdtf", "iso8601", "marc", "temper", "edtf"),
    "point": ("start", "end"),
    "qualifier": ("approximate", "inferred", "questionable"),
    "keyDate": ("yes",),
})  # fmt: skip
_W3CDTF = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?", re.ASCII)
_warning = partial(problem_in, severity=Severity.WARNING)


def validate_mods(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the records, in order."""
    root = yield from read_root(source, report)
    if local(root) not in {"mods", "modsCollection"}:
        yield problem_in("root", f"<{local(root)[:_EXCERPT]}> is neither <mods> nor a <modsCollection>", root)
        return
    space = str(root.tag).rpartition("}")[0]
    if not space.startswith("{http://www.loc.gov/mods/v3"):
        yield problem_in("namespace", f"<{local(root)}> should be in http://www.loc.gov/mods/v3", root)
    waiting = [root]
    while waiting:
        element = waiting.pop()
        children = [child for child in element.iterchildren("*") if str(child.tag).rpartition("}")[0] == space]
        yield from _element(element, children)
        waiting += reversed(children)


def _element(element: Element, children: list[Element]) -> Iterator[Problem]:
    name = local(element)
    held = _CHILDREN.get(name)
    for child in children if held is not None else ():
        if held and local(child) not in held:
            yield problem_in("child", f"<{local(child)[:_EXCERPT]}> is not allowed in <{name}>", child)
    if held is not None and has_text(element):
        yield problem_in("text", f"<{name}> has no text of its own", element)
    there = [*map(local, children)]
    if (needed := _REQUIRED.get(name)) and needed not in there:
        yield problem_in("required", f"<{name}> has no <{needed}>", element)
    for odd, needed in (("mods", "titleInfo"), ("titleInfo", "title")):
        if name == odd and needed not in there:
            yield _warning("required", f"<{name}> has no <{needed}>", element)
    if (texts := _TEXT_VALUES.get(name)) and (text := text_of(element)) not in texts:
        yield problem_in("value", f"<{name}>: {text[:_EXCERPT]!r} is not one of {', '.join(texts)}", element)
    yield from _attributes(element, name)


def _attributes(element: Element, name: str) -> Iterator[Problem]:
    """Check the values of attributes, and dates against their encoding."""
    is_date = name.startswith("date") or name in {"copyrightDate", "recordCreationDate", "recordChangeDate", "temporal"}
    for key, value in attributes_of(element):
        words = (
            _ATTRIBUTE_VALUES.get((name, key))
            or _COMMON_ATTRIBUTES.get(key)
            or (_DATE_ATTRIBUTES.get(key, ()) if is_date else ())
        )
        if words and value not in words:
            yield problem_in("value", f"{key}: {value[:_EXCERPT]} is not one of {', '.join(words)}", element)
    if is_date and element.get("encoding") == "w3cdtf" and not _W3CDTF.fullmatch(text := text_of(element)):
        yield _warning("date", f"<{name}>: {text[:_EXCERPT]!r} is not a W3CDTF date", element)
