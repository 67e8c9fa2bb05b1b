"""JSON and XML documents in other spellings with the same meaning."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from newsformat.markup.xml import escape, well_formed


Spelling = tuple[str, bytes]
"""A description of the spelling, and the document in that spelling."""


def other_spellings(document: bytes) -> Iterator[Spelling]:
    """Yield *document*, if it is JSON or XML in UTF-8, in other spellings with the same meaning."""
    try:
        text = document.decode()
    except UnicodeDecodeError:
        return
    if text.lstrip()[:1] in {"{", "["}:
        yield from _json(text)
    elif well_formed(_DECLARATION.sub("", text)) is not None:
        yield from _xml(_DECLARATION.sub("", text))


def with_reversed_members(document: bytes) -> bytes:
    """Return *document*, if it is JSON, with the members of all its objects in reverse order."""
    try:
        return _compact_json(_reversed(json.loads(document))).encode()
    except ValueError:
        return document


def _in_other_encodings(text: str) -> Iterator[Spelling]:
    yield "in UTF-8 with a mark", text.encode("utf-8-sig")
    yield "in UTF-16", (_DECLARED + text if text.lstrip()[:1] == "<" else text).encode("utf-16")


_DECLARED = '<?xml version="1.0" encoding="UTF-16"?>'


# JSON ---------------------------------------------------------------------------


def _json(text: str) -> Iterator[Spelling]:
    try:
        value = json.loads(text)
    except ValueError:
        return
    yield "with blanks between all signs", json.dumps(value, ensure_ascii=False, separators=(" , ", " : ")).encode()
    yield "without a blank", _compact_json(value).encode()
    yield "in ASCII", json.dumps(value).encode()
    yield "with slashes escaped", text.replace(r"\/", "/").replace("/", r"\/").encode()
    yield "whole numbers with a point", _compact_json(_with_points(value)).encode()
    yield from _in_other_encodings(text)


def _compact_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _with_points(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _with_points(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_with_points(item) for item in value]
    return float(value) if type(value) is int and abs(value) < _EXACT else value


_EXACT = 10**15  # written without an exponent


def _reversed(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _reversed(value[name]) for name in reversed(value)}
    return [_reversed(item) for item in value] if isinstance(value, list) else value


# XML ----------------------------------------------------------------------------

_DECLARATION = re.compile(r"\A\s*<\?xml\s[^>]*>\s*")
_TOKEN = re.compile(
    r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>|</?(?:[^\"'<>]|\"[^\"]*\"|'[^']*')+>|[^<]+",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')""")
_REFERENCE = re.compile(r"&[^;]+;")


def _xml(text: str) -> Iterator[Spelling]:
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != text:
        return
    for description, change in _CHANGES.items():
        yield description, "".join(map(change, tokens)).encode()
    yield from _in_other_encodings(text)


def _changing_tags(change: Callable[[list[tuple[str, str]]], list[str]]) -> Callable[[str], str]:
    """Return a function that applies *change* to the attributes of a start tag."""

    def changed(token: str) -> str:
        if token[0] != "<" or token[1] in "!?/":
            return token
        attributes = _ATTRIBUTE.findall(token)
        start, end = re.split(r"[\s/>]", token, maxsplit=1)[0], "/>" if token.endswith("/>") else ">"
        return "".join([start, *change(attributes), end])

    return changed


def _changing_texts(change: Callable[[str], str]) -> Callable[[str], str]:
    """Return a function that applies *change* to a token that is text and not blank."""
    return lambda token: change(token) if token[0] != "<" and token.strip() else token


def _other_quotes(value: str) -> str:
    inner = value[1:-1].replace("'", "&#39;").replace('"', "&#34;")
    return f"'{inner}'" if value[0] == '"' else f'"{inner}"'


def _as_references(text: str) -> str:
    return re.sub(r"&[^;]+;|\w", lambda match: match[0] if len(match[0]) > 1 else f"&#x{ord(match[0]):X};", text)


def _inserting(inserted: str) -> Callable[[str], str]:
    """Return a function that inserts *inserted* into the first word of a text."""
    return _changing_texts(lambda text: re.sub(r"\A(\s*\w)(?=\w)", lambda match: match[1] + inserted, text))


_CHANGES: dict[str, Callable[[str], str]] = {
    "attributes in another order": _changing_tags(lambda all_: [f" {name}={value}" for name, value in reversed(all_)]),
    "attributes in other quotes": _changing_tags(
        lambda all_: [f" {name}={_other_quotes(value)}" for name, value in all_]
    ),
    "a line for each attribute": _changing_tags(lambda all_: [f"\n\t{name} = {value}" for name, value in all_]),
    "characters as references": _changing_texts(_as_references),
    "in ASCII": lambda token: (
        token if token[:2] in {"<!", "<?"} else token.encode("ascii", "xmlcharrefreplace").decode()
    ),
    "texts as CDATA": _changing_texts(lambda text: text if _REFERENCE.search(text) else f"<![CDATA[{text}]]>"),
    "CDATA as text": lambda token: escape(token[9:-3]) if token.startswith("<![CDATA[") else token,
    "a comment in each text": _inserting("<!-- or -->"),
    "an instruction in each text": _inserting("<?or not?>"),
    "an empty CDATA section in each text": _inserting("<![CDATA[]]>"),
}
