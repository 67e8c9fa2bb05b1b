"""Metadata of a Pandoc document → arguments of an article."""

from __future__ import annotations

from html import escape
from typing import Any

from newsformat import Embargo, Foreign, Status, plain
from newsformat.markup.dates import read_date
from newsformat.markup.handling import (
    embargo_of,
    names_embargo,
    read_embargo,
    read_status,
    status_of,
    stricter,
)
from newsformat.markup.html import read_html_inlines
from newsformat.markup.json import text_of
from newsformat.plugin import Report
from newsformat_pandoc._as_html import AsHtml
from newsformat_pandoc._attributes import report_misplaced
from newsformat_pandoc._names import INDEFINITE, INLINE, KEYS, KEYS_OF_PARTS, PARTS, PRINCIPAL, SPACE, TEXTS, TIMES


_ATTRIBUTES = {key: attribute for attribute, key in KEYS_OF_PARTS.items()}


class MetadataReader:
    """Reads metadata; *as_html* converts its inlines and blocks to HTML."""

    def __init__(self, as_html: AsHtml, report: Report) -> None:
        self._as_html, self._report = as_html, report

    def read(self, meta: dict[str, Any]) -> dict[str, Any]:
        """Return the arguments of `Article` for *meta*; unknown members become foreign."""
        given, left = dict[str, Any](), dict(meta)
        for attribute, key in KEYS.items():
            if key in left and (value := self._attribute(attribute, left[key])) is not None:
                given[attribute] = value
                del left[key]
        self._withhold(given, left)
        given["foreign"] = [Foreign(SPACE, key, text_of(value)) for key, value in left.items()]
        return given

    def _withhold(self, given: dict[str, Any], left: dict[str, Any]) -> None:
        """Move other programs' members for a draft (``draft: true``) or an embargo from *left* to *given*."""
        embargoes = {key: self._text(value) for key, value in left.items() if names_embargo(key)}
        if embargo_of(embargoes, Report(heard=False)):
            given["embargo"] = embargo_of(embargoes, self._report, known=given.get("embargo"))
            for key in embargoes:
                del left[key]
        for key in [key for key, value in left.items() if key not in embargoes and withholds(key, value)]:
            status = status_of({key: _words(left.pop(key))}, self._report)
            given["status"] = stricter(given.get("status", status), status)

    def _attribute(self, attribute: str, value: Any) -> Any:
        """Return *value* as a value of *attribute*; `None` if it can't be read as one."""
        if attribute in INLINE:
            return read_html_inlines(self._html(value), self._report)
        if attribute in TEXTS:
            return self._texts(value)
        if attribute == "dateline":
            return self._part(PARTS[attribute], value)
        if attribute in PARTS:
            return [self._part(PARTS[attribute], item) for item in _several(value)]
        text = self._text(value)
        if attribute in TIMES:
            return read_date(text, self._report)
        match attribute:
            case "embargo":
                return Embargo() if text == INDEFINITE else read_embargo(text, self._report)
            case "status":
                return read_status(text, self._report)
            case "urgency":
                return int(text) if text in _URGENCIES else None
            case _:
                return text

    def _part(self, cls: type, value: Any) -> Any:
        first = PRINCIPAL[cls]
        members = value["c"] if _is(value, "MetaMap") else {first: value}
        given: dict[str, Any] = {first: ""}
        for key, member in members.items():
            name = key if key in cls.__annotations__ else _ATTRIBUTES.get(key, key)
            if name not in cls.__annotations__ or name == "foreign":
                self._report.left_out(f"the metadata member {key!r:.40} of a {cls.__name__.lower()} is left out")
            else:
                given[name] = self._attribute(name, member) if name in INLINE else self._text(member)
        return cls(**given)

    def _texts(self, value: Any) -> list[str]:
        if _is(value, "MetaList"):
            return [self._text(item) for item in value["c"]]
        return [word.strip() for word in self._text(value).split(",")]

    def _text(self, value: Any) -> str:
        if _is(value, "MetaString"):
            return str(value["c"])
        return plain(read_html_inlines(self._html(value), self._report))

    def _html(self, value: Any) -> str:
        match value:
            case {"t": "MetaString", "c": str(text)}:
                return escape(text)
            case {"t": "MetaBool", "c": flag}:
                return "true" if flag else "false"
            case {"t": "MetaInlines", "c": content}:
                return self._as_html.inlines(content)
            case {"t": "MetaBlocks", "c": content}:
                return self._as_html.blocks(content)
            case {"t": "MetaList", "c": [*values]}:
                return "<br>".join(map(self._html, values))
            case {"t": "MetaMap", "c": {**members}}:
                return "<br>".join([self._html(member) for member in members.values()])
            case _:
                report_misplaced(value, self._report)
                return ""


def withholds(key: str, value: Any) -> bool:
    """Does *value* under this *key* mean a draft or an embargo in other programs?"""
    words, quiet = _words(value), Report(heard=False)
    if names_embargo(key):
        return words is None or embargo_of({key: words}, quiet) is not None
    return status_of({key: words}, quiet) is not Status.USABLE


def _words(value: Any) -> str | bool | None:
    """Return *value* if it is a string or a Boolean, or runs of words as a string; else `None`."""
    match value:
        case {"t": "MetaBool", "c": bool(plain_value)} | {"t": "MetaString", "c": str(plain_value)}:
            return plain_value
        case {"t": "MetaInlines", "c": [*runs]} if all(map(_is_word, runs)):
            return "".join([str(run.get("c", " ")) for run in runs])
        case _:
            return None


def _is_word(run: Any) -> bool:
    return isinstance(run, dict) and str(run.get("t")) in {"Str", "Space"}


_URGENCIES = frozenset("123456789")
_TYPES = {"MetaString": str, "MetaList": list, "MetaMap": dict}


def _is(value: Any, kind: str) -> bool:
    return isinstance(value, dict) and value.get("t") == kind and isinstance(value.get("c"), _TYPES[kind])


def _several(value: Any) -> list[Any]:
    return value["c"] if _is(value, "MetaList") else [value]
