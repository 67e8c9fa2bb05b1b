"""Converts items of the newest version to the 1.x branch: names and formats of texts, codes, objects by name."""

from __future__ import annotations

from itertools import count
from typing import Any

from newsformat.markup.json import Object
from newsformat_ninjs._names import CANONICAL, KINDS, SINGULAR
from newsformat_ninjs._writers._first_concepts import coded, split_uri
from newsformat_ninjs._writers._first_texts import first_texts
from newsformat_ninjs._writers._writing import Writing


_CONCEPTS = (*KINDS, "subjects", "genres", "infoSources")


def first_branch(members: Object, writing: Writing) -> Object:
    """Return *members*, an item with the names of 3.1, with those of 1.x."""
    result: Object = {}
    for name, value in members.items():
        if name in {"headlines", "descriptions", "bodies"} and isinstance(value, list):
            result |= first_texts(name, value, writing, has_files="renditions" in members)
        elif name in _CONCEPTS and isinstance(value, list):
            feature = _feature(name)
            made_of = [coded(item, f"{feature}[{number}]", feature, writing) for number, item in enumerate(value)]
            if kept := [item for item in made_of if item]:
                result[SINGULAR[name]] = kept
        elif name in _SPECIAL and isinstance(value, list):
            result[SINGULAR.get(name, name)] = _SPECIAL[name](value, writing)
        else:
            result[SINGULAR.get(name, CANONICAL.get(name, name).lower() if name in _CAMEL else name)] = value
    if (kind := result.get("representationtype")) in _REPRESENTATION:
        result["representationtype"] = _REPRESENTATION[kind]
    return result


_CAMEL = frozenset(CANONICAL.values())
_REPRESENTATION = {"full": "complete", "partial": "incomplete"}


def _feature(name: str) -> str:
    return "entities" if name in KINDS else "sources" if name == "infoSources" else name


# Objects by name ---------------------------------------------------------


def _identifiers(several: list[Any], writing: Writing) -> Object:
    result: Object = {}
    for number, item in enumerate(several):
        role = item.get("role", "") if isinstance(item, dict) else ""
        if not isinstance(item, dict) or not isinstance(role, str) or role in result:
            writing.lost("identifiers", f"altids[{number}]", f"ninjs {writing.version} has one of each role")
        else:
            result[role] = item.get("value", "")
    return result


def _renditions(several: list[Any], writing: Writing) -> Object:
    result: Object = {}
    for number, item in enumerate(several):
        if not isinstance(item, dict):
            writing.unfit(f"renditions[{number}]")
            continue
        name = item.get("name", "")
        own_name = _own_name(name, "rendition", result, writing)
        if own_name != name:
            for feature in ("body.media.renditions.name", "associations.media.renditions.name"):
                writing.lost(feature, f"renditions[{number}]", f"ninjs {writing.version} identifies them by name")
        result[own_name] = {_FILE.get(key, key): value for key, value in item.items() if key != "name"}
    return result


_FILE = {"contentType": "mimetype", "sizeInBytes": "sizeinbytes"}


def _own_name(name: Any, word: str, result: Object, writing: Writing) -> str:
    """Return *name* if it is a valid member name, else a made-up one."""
    first = name[:1] if isinstance(name, str) else ""
    fits = first.isascii() and (first.isalnum() or (first == "_" and writing.since("1.3")))
    if fits and name not in result:
        return str(name)
    return next(text for number in count(len(result) + 1) if (text := f"{word}{number}") not in result)


def _associations(several: list[Any], writing: Writing) -> Object:
    result: Object = {}
    for number, item in enumerate(several):
        if not isinstance(item, dict):
            writing.unfit(f"associations[{number}]")
            continue
        name = item.get("name", "")
        own_name = _own_name(name, "associated", result, writing)
        if own_name != name:
            writing.lost(
                "associations.role", f"associations[{number}]", f"ninjs {writing.version} identifies them by role"
            )
        rest = {key: value for key, value in item.items() if key not in {"name", "rel"}}
        result[own_name] = first_branch(rest, writing)
    return result


def _trusted(several: list[Any], writing: Writing) -> list[Any]:
    return [_trust(item) for item in several]


def _trust(item: Any) -> Any:
    role = item.get("role") if isinstance(item, dict) else None
    if not isinstance(role, str) or not role:
        return item
    scheme, code = split_uri(role)
    members = {"scheme": scheme, "code": code} if code else {"code": role}
    return {**members, **{name: value for name, value in item.items() if name != "role"}}


_SPECIAL: dict[str, Any] = {
    "altIds": _identifiers,
    "renditions": _renditions,
    "associations": _associations,
    "trustIndicators": _trusted,
}
