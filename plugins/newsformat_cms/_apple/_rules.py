"""Apple's documentation of the format as rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat.markup.json import Misfit, Object, Path
from newsformat.markup.json_rules import (
    ARRAY,
    INTEGER,
    OBJECT,
    STRING,
    Rule,
    anything,
    array,
    choice,
    matching,
    members,
    moment,
)
from newsformat.markup.members import items_at, object_at, one_or_several
from newsformat.plugin import Severity
from newsformat_cms._apple._names import (
    EMBEDS,
    HOLDERS,
    IDENTIFIER,
    MOST_KEYWORDS,
    PICTURES,
    ROLES,
    SETS,
    SOUNDS,
    TEXTS,
)


_VERSION = matching(r"\d+\.\d+(?:\.\d+)?", "version of Apple News Format, such as 1.7", rule="version")
_IDENTIFIER = matching(
    IDENTIFIER.pattern, "identifier: up to 64 letters, digits, hyphens and underscores", rule="identifier"
)
_ADDRESS = matching(
    r"(?:https?|bundle)://\S+", "address that Apple News can show something from", rule="url", severity=Severity.WARNING
)
_AUTHORS_PAGE = matching(r"https?://\S+", "address of a page", rule="url", severity=Severity.WARNING)


def _count(value: Any, where: Path) -> Iterator[Misfit]:
    yield from INTEGER(value, where)
    if type(value) is int and value < 1:
        yield Misfit("value", "at least 1 is needed", where)


_LAYOUT = members(
    {"columns": _count, "width": _count, "gutter": INTEGER, "margin": INTEGER},
    needs=("columns", "width"),
    other=anything,
)
_METADATA = members(
    {
        "authors": array(STRING),
        "canonicalURL": _AUTHORS_PAGE,
        "thumbnailURL": _ADDRESS,
        "excerpt": STRING,
        "keywords": array(STRING, most=MOST_KEYWORDS),
        **dict.fromkeys(("dateCreated", "dateModified", "datePublished"), moment(Severity.WARNING)),
    },
    other=anything,
)
_STYLES = members(other=OBJECT)
_DOCUMENT = members(
    {
        "version": _VERSION,
        "identifier": _IDENTIFIER,
        **dict.fromkeys(("language", "title", "subtitle"), STRING),
        "layout": _LAYOUT,
        "metadata": _METADATA,
        "components": ARRAY,
        **dict.fromkeys(("componentTextStyles", "textStyles", "componentLayouts", "componentStyles"), _STYLES),
        "textFormat": choice("html", "markdown", "none"),
    },
    needs=("version", "identifier", "language", "title", "layout", "components", "componentTextStyles"),
    other=anything,
)
_NAMED = {"textStyle": "componentTextStyles", "layout": "componentLayouts", "style": "componentStyles"}

_TEXT: dict[str, Rule] = {"text": STRING, "format": choice("html", "markdown", "none")}
_SHOWN: dict[str, Rule] = {"URL": _ADDRESS}
_ITEMS: dict[str, Rule] = {"items": array(members(_SHOWN, needs=("URL",), other=anything), least=1)}


def document_misfits(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of the document *value*."""
    yield from _DOCUMENT(value, where)
    if isinstance(value, dict):
        styles = value.get("componentTextStyles")
        if isinstance(styles, dict) and "default" not in styles:
            problem = "the style default, which applies to all text, is missing"
            yield Misfit("default", problem, (*where, "componentTextStyles"), Severity.WARNING)
        yield from _components(value, value, where)


def answer_misfits(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of the document in *value*, a response of the Apple News API."""
    document = object_at(object_at(value, "data"), "document")
    if document:
        yield from document_misfits(document, (*where, "data", "document"))
    else:
        yield from document_misfits(value, where)


def _components(holder: Mapping[str, Any], document: Object, where: Path) -> Iterator[Misfit]:
    for number, component in enumerate(items_at(holder, "components")):
        place = (*where, "components", number)
        if not isinstance(component, dict):
            yield from OBJECT(component, place)
            continue
        yield from _component(component, place)
        yield from _names(component, document, place)
        yield from _components(component, document, place)


def _component(value: Object, where: Path) -> Iterator[Misfit]:
    role = value.get("role")
    if not isinstance(role, str):
        yield Misfit("required", "a component needs a role", where)
    elif role not in ROLES:
        yield Misfit("role", f"{role!r:.60} is not a component role", (*where, "role"))
    else:
        of, needs = _needs(role)
        yield from members(of, needs=needs, other=anything)(value, where)


def _needs(role: str) -> tuple[Mapping[str, Rule], tuple[str, ...]]:
    """Return the rules of a component with that *role*, and its required members."""
    if role in TEXTS:
        return _TEXT, ("text",)
    if role in PICTURES or role in SOUNDS or role in EMBEDS:
        return _SHOWN, ("URL",)
    if role in SETS:
        return _ITEMS, ("items",)
    if role in HOLDERS:
        return {"components": ARRAY}, ()
    return {}, {"htmltable": ("html",), "datatable": ("data",), "link_button": ("URL",)}.get(role, ())


def _names(value: Object, document: Object, where: Path) -> Iterator[Misfit]:
    """Yield styles and layouts that *value* refers to but the document lacks, and ranges beyond its text."""
    for name, group in _NAMED.items():
        value_of_name = value.get(name)
        for item in one_or_several(value_of_name):
            if isinstance(item, str) and not _is_defined(item, document, group):
                yield Misfit("undefined", f"there is no {item!r:.60} in {group}", (*where, name))
    for number, item in enumerate(_objects(value.get("inlineTextStyles"))):
        style, place = item.get("textStyle"), (*where, "inlineTextStyles", number)
        if isinstance(style, str) and not _is_defined(style, document, "textStyles"):
            yield Misfit("undefined", f"there is no {style!r:.60} in textStyles", (*place, "textStyle"))
        yield from _range(item, value.get("text"), place)
    for number, item in enumerate(_objects(value.get("additions"))):
        if "rangeStart" in item:
            yield from _range(item, value.get("text"), (*where, "additions", number))


def _is_defined(name: str, document: Object, group: str) -> bool:
    found = document.get(group)
    return isinstance(found, dict) and name in found


def _range(value: Object, text: Any, where: Path) -> Iterator[Misfit]:
    start, length = value.get("rangeStart"), value.get("rangeLength")
    if type(start) is not int or type(length) is not int:
        yield Misfit("range", "a range has a rangeStart and a rangeLength, which are whole numbers", where)
    elif start < 0 or length < 1 or (isinstance(text, str) and start + length > _length(text)):
        yield Misfit("range", f"{length} from {start} is not a range within the text", where)


def _length(text: str) -> int:
    """Return the maximum length of a text: Apple does not specify if characters or UTF-16 units are counted."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _objects(value: Any) -> list[Object]:
    return [item if isinstance(item, dict) else {} for item in value] if isinstance(value, list) else []
