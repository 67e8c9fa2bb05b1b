"""What the schema of MODS 3 says of records: which elements stand where, and the words that attributes may have.

It is https://www.loc.gov/standards/mods/mods-schemas.html; elements of other namespaces stand in ``extension`` and
``accessCondition``, and are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from types import MappingProxyType

from newsformat.markup.xml import Element, has_text, local, text_of
from newsformat.markup.xml_rules import problem_in, read_root
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


_SHOWN = 60  # characters of what is wrong
_TOP = frozenset((
    "abstract", "accessCondition", "classification", "extension", "genre", "identifier", "language", "location", "name",
    "note", "originInfo", "part", "physicalDescription", "recordInfo", "relatedItem", "subject", "tableOfContents",
    "targetAudience", "titleInfo", "typeOfResource",
))  # fmt: skip
_TITLE = frozenset(("title", "subTitle", "partNumber", "partName", "nonSort"))
_NAME = frozenset((
    "namePart", "displayForm", "affiliation", "role", "description", "etal", "nameIdentifier", "alternativeName",
))  # fmt: skip
_HELD = MappingProxyType({
    "modsCollection": frozenset(("mods",)),
    **dict.fromkeys(("mods", "relatedItem"), _TOP),
    "titleInfo": _TITLE,
    "name": _NAME,
    "role": frozenset(("roleTerm",)),
    "language": frozenset(("languageTerm", "scriptTerm")),
    "originInfo": frozenset((
        "place", "publisher", "dateIssued", "dateCreated", "dateCaptured", "dateValid", "dateModified", "copyrightDate",
        "dateOther", "displayDate", "edition", "issuance", "frequency", "agent",
    )),
    "subject": frozenset((
        "topic", "geographic", "temporal", "titleInfo", "name", "genre", "hierarchicalGeographic", "cartographics",
        "geographicCode", "occupation",
    )),
    "location": frozenset(("physicalLocation", "shelfLocator", "url", "holdingSimple", "holdingExternal")),
    "part": frozenset(("detail", "extent", "date", "text")),
    "detail": frozenset(("number", "caption", "title")),
    "recordInfo": frozenset((
        "recordContentSource", "recordCreationDate", "recordChangeDate", "recordIdentifier", "recordOrigin",
        "languageOfCataloging", "descriptionStandard", "recordInfoNote",
    )),
})  # fmt: skip
_WORDS = MappingProxyType({
    ("titleInfo", "type"): ("abbreviated", "translated", "alternative", "uniform"),
    ("name", "type"): ("personal", "corporate", "conference", "family"),
    ("roleTerm", "type"): ("code", "text"),
    ("languageTerm", "type"): ("code", "text"),
    ("placeTerm", "type"): ("code", "text"),
    ("relatedItem", "type"): (
        "preceding", "succeeding", "original", "host", "constituent", "series", "otherVersion", "otherFormat",
        "isReferencedBy", "references", "reviewOf",
    ),
})  # fmt: skip
_OF_DATES = MappingProxyType({
    "encoding": ("w3cdtf", "iso8601", "marc", "temper", "edtf"),
    "point": ("start", "end"),
    "qualifier": ("approximate", "inferred", "questionable"),
    "keyDate": ("yes",),
})  # fmt: skip
_W3CDTF = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?", re.ASCII)
_odd = partial(problem_in, severity=Severity.WARNING)


def validate_mods(source: Source, options: NoSchema, report: Report) -> Iterator[Problem]:
    """Yield what is wrong with the records, in their order."""
    root = yield from read_root(source, report)
    if local(root) not in {"mods", "modsCollection"}:
        yield problem_in("root", f"<{local(root)[:_SHOWN]}> is neither <mods> nor a <modsCollection>", root)
        return
    space = str(root.tag).rpartition("}")[0]
    if not space.startswith("{http://www.loc.gov/mods/v3"):
        yield problem_in("namespace", f"<{local(root)}> should be in http://www.loc.gov/mods/v3", root)
    waiting = [root]
    while waiting:
        element = waiting.pop()
        children = [each for each in element.iterchildren("*") if str(each.tag).rpartition("}")[0] == space]
        yield from _element(element, children)
        waiting += reversed(children)


def _element(element: Element, children: list[Element]) -> Iterator[Problem]:
    name = local(element)
    held = _HELD.get(name)
    for child in children if held is not None else ():
        if held and local(child) not in held:
            yield problem_in("child", f"<{local(child)[:_SHOWN]}> may not stand in <{name}>", child)
    if held is not None and has_text(element):
        yield problem_in("text", f"<{name}> has no text of its own", element)
    if name == "mods" and not any(local(each) == "titleInfo" for each in children):
        yield _odd("required", "<mods> has no <titleInfo>", element)
    if name == "titleInfo" and not any(local(each) == "title" for each in children):
        yield _odd("required", "<titleInfo> has no <title>", element)
    is_date = name.startswith("date") or name in {"copyrightDate", "recordCreationDate", "recordChangeDate"}
    for key, value in element.attrib.items():
        words = _WORDS.get((name, str(key))) or (_OF_DATES.get(str(key), ()) if is_date else ())
        if words and value not in words:
            yield problem_in("value", f"{key!s}: {value!s:.60} is none of {', '.join(words)}", element)
    if is_date and element.get("encoding") == "w3cdtf" and not _W3CDTF.fullmatch(said := text_of(element)):
        yield _odd("date", f"<{name}>: {said[:_SHOWN]!r} is no date of W3CDTF", element)
