"""Properties of a document → attributes of the article."""

from __future__ import annotations

from newsformat import Embargo, Identifier, Rights
from newsformat.markup.handling import read_embargo
from newsformat.markup.json import Object
from newsformat.markup.members import has_value, one_or_several
from newsformat_naviga._names import ASSUMED, PROPERTIES, RIGHTS
from newsformat_naviga._readers._draft import Draft


def read_properties(draft: Draft) -> None:
    """Read the properties of *draft*; unknown ones, and those with further members, are kept."""
    rights: dict[str, str] = {}
    given = draft.value.get("properties")
    for item in one_or_several(given):
        if not isinstance(item, dict) and has_value(item):
            draft.left_out("a property that is not an object is left out", item)
    for item in draft.properties():
        name, value = str(item.get("name", "")), item.get("value")
        text = value if isinstance(value, str) else ""
        has_others = any(has_value(content) for member, content in item.items() if member not in {"name", "value"})
        if name == ASSUMED:
            continue
        if name == "altId" and text and not (item.keys() - {"name", "value", "parameters"}):
            _identifier(draft, text, item)
        elif name == "embargoed" and "embargo" not in draft.values:
            draft.values["embargo"] = read_embargo(text, draft.report) if text else Embargo()
            if has_others or (has_value(value) and not text):
                draft.keep("properties", item)
        elif has_others or not text:
            draft.keep("properties", item)
        elif name in RIGHTS and RIGHTS[name] not in rights:
            rights[RIGHTS[name]] = text
        elif not _is_taken(draft, name, text):
            draft.keep("properties", item)
    if rights:
        draft.add("rights", Rights(**rights))


def _identifier(draft: Draft, text: str, item: Object) -> None:
    parameters = item.get("parameters") or {}
    if isinstance(parameters, dict) and not parameters.keys() - {"kind"}:
        kind = parameters.get("kind", "altId")
        draft.add("identifiers", Identifier(value=text, kind=str(kind)))
    else:
        draft.keep("properties", item)


def _is_taken(draft: Draft, name: str, text: str) -> bool:
    """Read the property *name* if it is known and not read yet; return whether it was."""
    values = draft.values
    attribute = PROPERTIES.get(name, name)
    if name in PROPERTIES and attribute not in values:
        values[attribute] = text
    elif name in {"keyword", "signal"}:
        draft.add(f"{name}s", text)
    elif name == "urgency" and text in set("123456789") and "urgency" not in values:
        values["urgency"] = int(text)
    else:
        return False
    return True
