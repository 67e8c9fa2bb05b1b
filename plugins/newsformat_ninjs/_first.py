"""Items of the newest version → those of the 1.x branch: names and formats of texts, codes, objects by name."""

from __future__ import annotations

import re
from typing import Any

from newsformat_ninjs._names import (
    CAPTION,
    CANONICAL,
    FORMATS,
    ITSELF,
    KINDS,
    MAIN,
    PLAIN,
    SINGULAR,
    SPACE,
    SUMMARY,
    split_literal,
)
from newsformat_ninjs._texts import Said
from newsformat_ninjs._writing import Writing


_SUFFIXES = {"text/plain": "text", "text/html": "html", "application/xhtml+xml": "xhtml", "text/vnd.iptc.nitf": "nitf"}
_FEATURES = {"headlines": "other_headlines", "sub": "subhead", "kicker": "kicker"}
_CONCEPTS = (*KINDS, "subjects", "genres", "infoSources")
_CODE = re.compile(r"(.*[/#=:])([^/#=:]+)\Z", re.DOTALL)

Object = dict[str, Any]


def first_branch(members: Object, writing: Writing) -> Object:
    """Return *members*, an item with the names of 3.1, with those of 1.x."""
    made: Object = {}
    for name, value in members.items():
        if name in {"headlines", "descriptions", "bodies"} and isinstance(value, list):
            made |= _texts(name, value, "renditions" in members, writing)
        elif name in _CONCEPTS and isinstance(value, list):
            feature = _feature(name)
            coded = [_coded(one, f"{feature}[{number}]", feature, writing) for number, one in enumerate(value)]
            made[SINGULAR[name]] = [one for one in coded if one]
        elif name in _SPECIAL and isinstance(value, list):
            made[SINGULAR.get(name, name)] = _SPECIAL[name](value, writing)
        else:
            made[SINGULAR.get(name, CANONICAL.get(name, name).lower() if name in _CAMEL else name)] = value
    if made.get("representationType") in _REPRESENTATION:
        made["representationtype"] = _REPRESENTATION[made.pop("representationType")]
    return made


_CAMEL = frozenset(CANONICAL.values())
_REPRESENTATION = {"full": "complete", "partial": "incomplete"}


def _feature(name: str) -> str:
    return "entities" if name in KINDS else "sources" if name == "infoSources" else name


# Texts -------------------------------------------------------------------


def _texts(kind: str, several: list[Any], has_files: bool, writing: Writing) -> Object:
    made: Object = {}
    for number, one in enumerate(several):
        if not isinstance(one, dict) or not isinstance(value := one.get("value"), str):
            writing.unfit(kind)
            continue
        role = one.get("role", "") if isinstance(one.get("role", ""), str) else ""
        form = _SUFFIXES.get(str(one.get("contentType", "")).lower(), "")
        if one.get("contentType") and FORMATS.get(form) != one["contentType"]:
            writing.unfit(f"{kind}[{number}].contentType")
        names = _names(kind, role, form, value, has_files, number)
        if kind == "headlines" and not writing.since("1.3") and names != {"headline": value}:
            names = _early(role, form, names, writing)
        if not names or any(name in made for name in names):
            if value:
                _lose(kind, role, number, writing)
            continue
        made |= names
        made |= {key.lower(): one[key] for key in ("charCount", "wordCount") if key in one and number == 0}
    return made


def _names(kind: str, role: str, form: str, value: str, has_files: bool, number: int) -> Object:
    """Return under which properties a text stands, in which forms."""
    if kind == "headlines" and role == MAIN[0] and number == 0:
        return _headline(form, value)
    if kind == "bodies" and role == MAIN[0] and number == 0:
        return {f"body_{form or 'text'}": value}
    start = {"headlines": "headline", "descriptions": "description", "bodies": "body"}[kind]
    unnamed = CAPTION[0] if has_files else SUMMARY[0]
    if kind == "descriptions" and role == unnamed:
        return _described(form, value)
    if not role:
        return {f"{start}_{form or 'text'}": value} if kind != "headlines" else {}
    if not (role[0].isascii() and (role[0].isalnum() or role[0] == "_")):
        return {}
    ambiguous = role.rpartition("_")[2] in FORMATS or Said("", "", value, {}).is_html
    if not ambiguous and (not form or (form == "text" and kind == "headlines")):
        return {f"{start}_{role}": value}
    return {f"{start}_{role}_{form or 'text'}": value}


def _headline(form: str, value: str) -> Object:
    """Return the headline as plain text, and as HTML where it has marks or could be taken for HTML."""
    if form in {"html", "xhtml"}:
        return {"headline": _plain(value), f"headline_{form}": value}
    if Said("", "", value, {}).is_html:
        return {"headline": value, "headline_html": _escaped(value)}
    return {"headline": value}


def _described(form: str, value: str) -> Object:
    if form in {"html", "xhtml"}:
        return {"description_text": _plain(value), f"description_{form}": value}
    return {"description_text": value}


def _plain(markup: str) -> str:
    from newsformat.markup.html import read_html_inlines
    from newsformat.plugin import plain

    return plain(read_html_inlines(markup))


def _escaped(value: str) -> str:
    from newsformat.markup.xml import escape

    return escape(value)


def _early(role: str, form: str, names: Object, writing: Writing) -> Object:
    """Return what versions before 1.3, which have one headline and no word for its format, can hold of it."""
    if "headline" not in names:
        return {}
    if form in {"html", "xhtml"}:
        writing.lost("headline.inline", "headline", f"ninjs {writing.version} has plain headlines")
        value = names["headline"]
        return {"headline": _escaped(value) if Said("", "", value, {}).is_html else value}
    return {"headline": names["headline_html"]}


def _lose(kind: str, role: str, number: int, writing: Writing) -> None:
    why = f"ninjs {writing.version} has no place for it"
    if kind == "headlines":
        writing.lost(_FEATURES.get(role, "other_headlines"), f"headlines[{number}]", why)
        if role in _FEATURES:
            writing.lost("other_headlines", f"headlines[{number}]", why)
    elif kind == "descriptions" and role == SUMMARY[0]:
        writing.lost("summary", "", why)
    else:
        writing.unfit(kind)


# Concepts ----------------------------------------------------------------


def _coded(one: Any, where: str, feature: str, writing: Writing) -> Any:
    """Return a concept with ``scheme`` and ``code`` for ``uri`` and ``literal``."""
    if not isinstance(one, dict):
        return one
    made = {name: value for name, value in one.items() if name not in {"uri", "literal", "role"}}
    if "role" in one:
        made["rel"] = one["role"]
    uri, literal = one.get("uri", ""), one.get("literal", "")
    if not (isinstance(uri, str) and isinstance(literal, str)):
        writing.unfit(where)
        return made
    alias, code = split_literal(literal) if literal else ("", "")
    scheme = ""
    if uri:
        scheme, code, alias = _split(uri, code, alias, where, feature, writing)
    if alias:
        scheme = alias
    if code:
        made |= {"scheme": scheme, "code": code} if scheme else {"code": code}
    if not made.keys() - {"rel"}:
        for each in _features(feature):
            writing.lost(each, where, "nothing of it is left")
        return {}
    return made


def _split(uri: str, code: str, alias: str, where: str, feature: str, writing: Writing) -> tuple[str, str, str]:
    """Return scheme, code and alias that hold most of a concept's identifiers, and say what they do not."""
    why = f"ninjs {writing.version} has scheme and code"
    if code and uri.endswith(code) and uri[: -len(code)].endswith(("/", "#", ":", "=", "?")):
        if alias:
            _lost_scheme(feature, where, why, writing)
        return uri[: -len(code)], code, ""
    if code:
        for each in _features(feature):
            writing.lost(f"{each}.uri", where, why)
        return "", code, alias
    if (match := _CODE.match(uri)) is not None:
        return match[1], match[2], ""
    for each in _features(feature):
        writing.lost(f"{each}.uri", where, why)
    return "", "", ""


def _features(feature: str) -> tuple[str, ...]:
    """Return what of the model may be in an array of concepts."""
    return (feature, "contributors") if feature in {"entities", "sources"} else (feature,)


def _lost_scheme(feature: str, where: str, why: str, writing: Writing) -> None:
    for each in _features(feature):
        writing.lost(f"{each}.scheme", where, why)


# Objects by name ---------------------------------------------------------


def _identifiers(several: list[Any], writing: Writing) -> Object:
    made: Object = {}
    for number, one in enumerate(several):
        role = one.get("role", "") if isinstance(one, dict) else ""
        if not isinstance(one, dict) or not isinstance(role, str) or role in made:
            writing.lost("identifiers", f"altids[{number}]", f"ninjs {writing.version} has one of each role")
        else:
            made[role] = one.get("value", "")
    return made


def _renditions(several: list[Any], writing: Writing) -> Object:
    made: Object = {}
    for number, one in enumerate(several):
        if not isinstance(one, dict):
            writing.unfit(f"renditions[{number}]")
            continue
        name = one.get("name", "")
        own = _own_name(name, "rendition", made, writing)
        if own != name:
            for feature in ("body.media.renditions.name", "associations.media.renditions.name"):
                writing.lost(feature, f"renditions[{number}]", f"ninjs {writing.version} tells them by their names")
        made[own] = {_FILE.get(key, key): value for key, value in one.items() if key != "name"}
    return made


_FILE = {"contentType": "mimetype", "sizeInBytes": "sizeinbytes"}


def _own_name(name: Any, word: str, made: Object, writing: Writing) -> str:
    """Return *name* if it can be that of a member, else a made-up one."""
    first = name[:1] if isinstance(name, str) else ""
    fits = first.isascii() and (first.isalnum() or (first == "_" and writing.since("1.3")))
    if fits and name not in made:
        return str(name)
    return next(each for number in range(1, len(made) + 2) if (each := f"{word}{number}") not in made)


def _associations(several: list[Any], writing: Writing) -> Object:
    made: Object = {}
    for number, one in enumerate(several):
        if not isinstance(one, dict):
            writing.unfit(f"associations[{number}]")
            continue
        name = one.get("name", "")
        own = _own_name(name, "associated", made, writing)
        if own != name:
            writing.lost("associations.role", f"associations[{number}]", f"ninjs {writing.version} tells them by it")
        rest = {key: value for key, value in one.items() if key not in {"name", "rel"}}
        made[own] = first_branch(rest, writing)
    return made


def _trusted(several: list[Any], writing: Writing) -> list[Any]:
    return [_trust(one) for one in several]


def _trust(one: Any) -> Any:
    match = _CODE.match(one["role"]) if isinstance(one, dict) and isinstance(one.get("role"), str) else None
    if match is None:
        return one
    return {"scheme": match[1], "code": match[2], **{name: value for name, value in one.items() if name != "role"}}


_SPECIAL: dict[str, Any] = {
    "altIds": _identifiers,
    "renditions": _renditions,
    "associations": _associations,
    "trustIndicators": _trusted,
}
__all__ = ["ITSELF", "PLAIN", "SPACE", "first_branch"]
