"""Linked entries and assets: embedded in place of the link for reading, and extracted again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

import msgspec

from newsformat.markup.json import Object
from newsformat.markup.members import object_at, text_at
from newsformat.plugin import Report
from newsformat_cms._contentful._names import ASSUMED, CODE
from newsformat_cms._proportion import Proportion


_LINKED = frozenset(("Entry", "Asset"))


def localized(fields: Object, locale: str, default: str) -> Object:
    """Return *fields* in a *locale*, or else in the *default* one; unchanged if the locale is ``""``."""
    if not locale:
        return fields
    found = {}
    for name, value in fields.items():
        by_locale = value if isinstance(value, dict) else {}
        if (locale_name := locale if locale in by_locale else default) in by_locale:
            found[name] = by_locale[locale_name]
    return {name: value for name, value in found.items() if value is not None}


def locales_of(fields: Object) -> list[str]:
    """Return the locales of *fields* in order; none if they are in the requested one."""
    found: dict[str, None] = {}
    for value in fields.values():
        if not isinstance(value, dict) or not value or not all(map(CODE.fullmatch, value)):
            return []
        if "sys" in value or "nodeType" in value:
            return []
        found |= dict.fromkeys(value)
    return [*found]


class Linked:
    """The entries and assets of a document by type and ID.

    Repeated links to the same target are resolved only in proportion to the size of the document.
    """

    def __init__(self, size: int, report: Report) -> None:
        self._found: dict[tuple[str, str], Object] = {}
        self._proportion = Proportion(size)
        self._report = report

    def add(self, entity_: Any) -> None:
        """Add an entry or asset."""
        if isinstance(entity_, dict) and isinstance(entity_.get("fields"), dict):
            self._found[text_at(entity_, "sys", "type"), text_at(entity_, "sys", "id")] = entity_

    def resolved(self, value: Any, locale: str, default: str) -> Any:
        """Return *value* with link targets embedded, but not links within these."""
        if isinstance(value, list):
            return [self.resolved(item, locale, default) for item in value]
        if not isinstance(value, dict):
            return value
        if isinstance(sys := value.get("sys"), dict) and not value.keys() - {"sys", "fields", "metadata", LOCALES}:
            return self._entity(value, sys, locale, default)
        return {name: self.resolved(item, locale, default) for name, item in value.items()}

    def _entity(self, value: Object, sys: Object, locale: str, default: str) -> Object:
        kind = text_at(sys, "linkType") or text_at(sys, "type")
        found = value if isinstance(value.get("fields"), dict) else self._taken(kind, text_at(sys, "id"))
        if found is None or kind not in _LINKED:
            return value
        known = locales_of(found["fields"])
        usual = default if default in known else next(iter(known), default)
        fields = localized(found["fields"], locale or default, usual) if known else found["fields"]
        content_type = text_at(found, "sys", "contentType", "sys", "id")
        is_whole = known in ([], [locale or default]) or text_at(sys, "id").startswith(ASSUMED)
        return {
            "sys": {"type": kind, "id": text_at(sys, "id"), **({"contentType": content_type} if content_type else {})},
            "fields": fields
            if kind == "Asset"
            else {name: self._with_asset(item, locale, default) for name, item in fields.items()},
            **({} if is_whole else {LOCALES: found["fields"]}),
        }

    def _taken(self, kind: str, key: str) -> Object | None:
        """Return the item of that *kind* and ID, unless too many links have been resolved."""
        found = self._found.get((kind, key))
        if found is None:
            return None
        if not self._proportion.allows((kind, key), found["fields"]):
            self._report.left_out("there are too many linked entries; further ones are left out")
            return None
        return found

    def _with_asset(self, value: Any, locale: str, default: str) -> Any:
        """Return *value*, the field of an entry, with an asset embedded in place of a link."""
        sys = object_at(value, "sys")
        is_asset = sys.get("linkType") == "Asset" and "fields" not in value
        return self._entity(value, sys, locale, default) if is_asset else value


LOCALES = "locales"  # the member with the fields in all locales


def entity(kind: str, fields: Object, content_type: str = "") -> Object:
    """Return a made-up entry or asset, to be embedded in place of a link."""
    identity = msgspec.json.encode([kind, content_type, fields], order="sorted")
    content_type_link = {"contentType": content_type} if content_type else {}
    key = f"{ASSUMED}{hashlib.sha256(identity).hexdigest()[:24]}"
    return {"sys": {"type": kind, "id": key, **content_type_link}, "fields": fields}


def is_entity(value: Any) -> bool:
    """Is *value* an embedded entry or asset?"""
    return (
        isinstance(value, dict) and isinstance(value.get("fields"), dict) and text_at(value, "sys", "type") in _LINKED
    )


def with_links(value: Any, taken: list[Object]) -> Any:
    """Return *value* with links in place of embedded entries and assets, which are added to *taken*."""
    if isinstance(value, list):
        return [with_links(item, taken) for item in value]
    if not isinstance(value, dict):
        return value
    if is_entity(value):
        taken.append(value)
        sys = object_at(value, "sys")
        return {"sys": {"type": "Link", "linkType": sys["type"], "id": sys.get("id", "")}}
    return {name: with_links(item, taken) for name, item in value.items()}


def written_entity(entity_: Object, locales: Iterable[str]) -> Object:
    """Return an entry or asset in import form: in all known locales, or else in these *locales*."""
    sys = {**object_at(entity_, "sys")}
    if content_type := text_at(sys, "contentType"):
        sys["contentType"] = link("ContentType", content_type)
    fields = entity_.get(LOCALES) or {
        name: dict.fromkeys(locales, value) for name, value in object_at(entity_, "fields").items()
    }
    return {"sys": {**sys, "publishedVersion": 1}, "fields": fields}


def link(kind: str, key: str) -> Object:
    """Return a link to the item of that *kind* and ID."""
    return {"sys": {"type": "Link", "linkType": kind, "id": key}}
