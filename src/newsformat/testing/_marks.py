"""Inserts a mark into each place of a document in turn."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from itertools import combinations, count
from math import comb
from typing import Any, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

from newsformat.markup.sniff import ZIP


MARK = "Qzxvj"
Place: TypeAlias = tuple[str, ...]
_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<![^>]*>"
    r"|</?[A-Za-z_][^\s/>]*(?:\s+[^\s=/>]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>\"']+))?)*\s*/?>|[^<]+|<",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s=/>\"']+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_EMPTY = frozenset(
    ("br", "hr", "img", "meta", "link", "input", "source", "track", "wbr", "area", "base", "col", "embed")
)
_NUMBERED = re.compile(rf"{MARK}\d+x")
_DIGIT = re.compile(r"[0-9](?=[^0-9]*$)")
ALTERED = frozenset(("digit", "truth", "order"))  # changes that must have an effect, although they insert no mark
SAME: Mapping[str, Callable[[str], str]] = {  # changes of a text that must have no effect
    "comment amid": lambda token: f"{token[: len(token) // 2]}<!-- {MARK} -->{token[len(token) // 2 :]}",
    "as CDATA": lambda token: f"<![CDATA[{token}]]>",
}
_KINDS = frozenset(("type", "_type", "t", "@type", "schema", "kind"))
_NAMING = ("type", "_type", "t", "@type", "name", "role", "rel")


def marked(content: bytes) -> Iterator[tuple[Place, bytes]]:
    """Yield *content*, XML, HTML, JSON, lines of text or ZIP with a mark in one place after another, and the place."""
    if content.startswith(ZIP):
        yield from _archives(content)
        return
    text = content.decode("utf-8", "surrogateescape")
    values = _json(text)
    found = _rows(values) if values else _markup(text, ()) if _begins(text) == "<" else _lines(text)
    is_xml = _is_xml(text)
    for place, changed in found:
        if is_xml or place[-1] not in SAME:  # HTML within another format has no such sections
            yield place, changed.encode("utf-8", "surrogateescape")


def unaffected(content: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """Yield the steps of `SAME`, and copies of XML *content* with that change in many texts at once.

    Of any two texts, each is changed without the other in one of them.
    """
    text = content.decode("utf-8", "surrogateescape")
    tokens = _TOKEN.findall(text) if _is_xml(text) else []
    texts = [position for position, token in enumerate(tokens) if _is_plain(token)]
    size = next(size for size in count(2) if comb(size, size // 2) >= len(texts))
    copies_of = dict(zip(texts, combinations(range(size), size // 2), strict=False))  # none has all those of another
    for step, change in SAME.items() if texts else ():
        copies = [[*tokens] for _ in range(size)]
        for position, numbers in copies_of.items():
            for number in numbers:
                copies[number][position] = change(tokens[position])
        yield step, ["".join(copy).encode("utf-8", "surrogateescape") for copy in copies]


def _is_plain(token: str) -> bool:
    """Is *token* text without references?"""
    return token[0] != "<" and "&" not in token and not token.isspace()


def _is_xml(text: str) -> bool:
    return _begins(text) == "<" and not re.match(r"\W*(?:!doctype )?html", text, re.IGNORECASE)


def _archives(content: bytes) -> Iterator[tuple[Place, bytes]]:
    with ZipFile(BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    for name, inner in files.items():
        for place, changed in marked(inner) if inner.lstrip()[:1] in (b"<", b"{", b"[") else ():
            packed = BytesIO()
            with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
                for member, kept in files.items():
                    archive.writestr(member, changed if member == name else kept)
            yield place, packed.getvalue()


def _markup(text: str, outer: Place) -> Iterator[tuple[Place, str]]:
    stack, starts, is_leaf = [*outer], [-1] * len(outer), False
    for match in _TOKEN.finditer(text):
        token, start, end = match[0], match.start(), match.end()
        if token.startswith(("<!", "<?")):
            continue
        if token.startswith("</"):
            name = token[2:].strip("> \n")
            if stack[-1:] == [name] and starts[-1] >= 0:
                again = _of_leaf if is_leaf else _of_branch
                yield from again(text, starts[-1], end, (*stack,))
            while name in stack and stack.pop() != name:
                pass
            del starts[len(stack) :]
            if starts:  # within an element of this text
                yield (*stack, f"behind {name}"), f"{text[:end]} {MARK} {text[end:]}"
        elif len(token) > 1 and token[0] == "<":
            name = re.split(r"[\s/>]", token[1:], maxsplit=1)[0]
            yield from _of_tag(text, match, name, (*stack, name))
            if not token.endswith("/>") and name.lower() not in _EMPTY:
                yield (*stack, name, "new element"), f"{text[:end]}<{MARK}>{MARK}</{MARK}>{text[end:]}"
                stack.append(name)
                starts.append(start)
                is_leaf = True
                continue
        elif token.strip():
            last = start + len(token.rstrip())
            yield (*stack, "text"), f"{text[:last]}{MARK}{text[last:]}"
            yield from _with_other_digit(text, start, end, (*stack,))
            if "&" not in token:
                for step, change in SAME.items():
                    yield (*stack, step), f"{text[:start]}{change(token)}{text[end:]}"
            continue
        else:
            continue
        is_leaf = False


def _of_leaf(text: str, start: int, end: int, place: Place) -> Iterator[tuple[Place, str]]:
    """Yield *text* with the element between *start* and *end*, which has no children, repeated."""
    element = text[start:end]
    content, _, tag = element.rpartition("</")
    again = f"{content}{MARK}</{tag}"
    yield (*place, "again behind"), f"{text[:end]}{again}{text[end:]}"
    yield (*place, "again before"), f"{text[:start]}{again}{text[start:]}"


def _of_branch(text: str, start: int, end: int, place: Place) -> Iterator[tuple[Place, str]]:
    """Yield *text* with the element between *start* and *end*, which has children, repeated."""
    numbers = count(1)
    again = _TOKEN.sub(lambda match: _numbered(match[0], numbers), text[start:end])
    if next(numbers) > 1:
        yield (*place, "all again behind"), f"{text[:end]}{again}{text[end:]}"
        yield (*place, "all again before"), f"{text[:start]}{again}{text[start:]}"


def _numbered(token: str, numbers: Iterator[int]) -> str:
    """Return *token* with a mark of its own, if it is text."""
    if token[0] == "<" or not token.strip():
        return token
    last = len(token.rstrip())
    return f"{token[:last]}{MARK}{next(numbers)}x{token[last:]}"


def _of_tag(text: str, match: re.Match[str], name: str, place: Place) -> Iterator[tuple[Place, str]]:
    token, start = match[0], match.start()
    for attribute in _ATTRIBUTE.finditer(token):
        if attribute[1].startswith("xmlns"):
            continue
        first, last = start + attribute.start(2) + 1, start + attribute.end() - 1
        here = (*place, f"@{attribute[1]}")
        yield (*here, "behind"), f"{text[:last]}{MARK}{text[last:]}"
        yield (*here, "instead"), f"{text[:first]}{MARK}{text[last:]}"
        yield from _with_other_digit(text, first, last, here)
    behind_name = start + 1 + len(name)
    yield (*place, "new attribute"), f'{text[:behind_name]} {MARK}="{MARK}"{text[behind_name:]}'


def _with_other_digit(text: str, start: int, end: int, place: Place) -> Iterator[tuple[Place, str]]:
    if match := _DIGIT.search(text, start, end):
        other = (int(match[0]) + 1) % 9
        yield (*place, "digit"), f"{text[: match.start()]}{other}{text[match.end() :]}"


def _begins(text: str) -> str:
    """Return the first sign of *text*."""
    return text.lstrip("\ufeff \t\r\n")[:1]


def _json(text: str) -> list[Any]:
    """Return the values of *text*, which is JSON or JSON Lines; none if it only begins like JSON."""
    if _begins(text) not in ("{", "["):
        return []
    text = text.lstrip("\ufeff")
    for parts in ([text], [row for row in text.split("\n") if row.strip()]):
        with suppress(ValueError):
            return [json.loads(part) for part in parts]
    return []


def _rows(values: list[Any]) -> Iterator[tuple[Place, str]]:
    rows = [json.dumps(value, ensure_ascii=False) for value in values]
    for number, value in enumerate(values):
        for place, changed in _values(value, ()):
            row = json.dumps(changed, ensure_ascii=False)
            yield place, "\n".join([*rows[:number], row, *rows[number + 1 :]])


def _values(value: Any, path: Place) -> Iterator[tuple[Place, Any]]:
    if isinstance(value, dict):
        path = (*path, *[f"<{value[name]}>" for name in _NAMING[:4] if isinstance(value.get(name), str)][:1])
        yield (*path, "text instead"), MARK
        yield (*path, "array instead"), [{MARK: MARK}]
        yield (*path, "new member"), {**value, MARK: MARK}
        for name, item in value.items():
            for place, changed in _values(item, (*path, name)):
                yield place, {**value, name: changed}
    elif isinstance(value, list):
        yield (*path, "text instead"), MARK
        yield (*path, "object instead"), {MARK: MARK}
        yield (*path, "new item"), [*value, {MARK: MARK}]
        yield (*path, "new text"), [*value, MARK]
        if value:
            yield (*path, "all again"), [*value, _with_marks(value[-1], count(1))]
        if len(value) > 1 and value[0] != value[-1]:
            yield (*path, "order"), value[::-1]
        for number, item in enumerate(value):
            for place, changed in _values(item, (*path, "[]")):
                yield place, [*value[:number], changed, *value[number + 1 :]]
    else:
        yield (*path, "instead"), MARK
        yield (*path, "object instead"), {MARK: MARK}
        yield from _other_scalars(value, path)


def _other_scalars(value: Any, path: Place) -> Iterator[tuple[Place, Any]]:
    if isinstance(value, bool):
        yield (*path, "truth"), not value
    elif isinstance(value, int | float):
        yield (*path, "digit"), value + 1
    elif isinstance(value, str):
        yield (*path, "behind"), value + MARK
        yield from _with_other_digit(value, 0, len(value), path)
        if "<" in value:
            yield from _markup(value, path)


def _with_marks(value: Any, numbers: Iterator[int]) -> Any:
    """Return *value* with a mark of its own in each text, except those that name the kind of an object."""
    if isinstance(value, dict):
        return {name: item if name in _KINDS else _with_marks(item, numbers) for name, item in value.items()}
    if isinstance(value, list):
        return [_with_marks(item, numbers) for item in value]
    return f"{value}{MARK}{next(numbers)}x" if isinstance(value, str) else value


def numbered(content: bytes) -> Iterator[tuple[str, Place]]:
    """Yield the marks with numbers in *content*, and the place of each."""
    if content.startswith(ZIP):
        with ZipFile(BytesIO(content)) as archive:
            for name in archive.namelist():
                yield from numbered(archive.read(name))
        return
    text = content.decode("utf-8", "surrogateescape")
    if f"{MARK}1x" not in text:
        return
    values = _json(text)
    for value in values:
        yield from _numbered_values(value, ())
    if not values:
        yield from _numbered_texts(text, ())


def _numbered_values(value: Any, path: Place) -> Iterator[tuple[str, Place]]:
    if isinstance(value, dict):
        path = (*path, *[f"<{value[name]}>" for name in _NAMING[:4] if isinstance(value.get(name), str)][:1])
        for name, item in value.items():
            yield from _numbered_values(item, (*path, name))
    elif isinstance(value, list):
        for item in value:
            yield from _numbered_values(item, (*path, "[]"))
    elif isinstance(value, str):
        for mark in _NUMBERED.findall(value):
            yield mark, (*path, "behind")


def _numbered_texts(text: str, outer: Place) -> Iterator[tuple[str, Place]]:
    stack = [*outer]
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token.startswith("</"):
            name = token[2:].strip("> \n")
            while name in stack and stack.pop() != name:
                pass
        elif token[0] == "<" and not token.startswith(("<!", "<?")):
            name = re.split(r"[\s/>]", token[1:], maxsplit=1)[0]
            if not token.endswith("/>") and name.lower() not in _EMPTY:
                stack.append(name)
        else:
            for mark in _NUMBERED.findall(token):
                yield mark, (*stack, "text")


def _lines(text: str) -> Iterator[tuple[Place, str]]:
    rows = text.split("\n")
    for number, row in enumerate(rows):
        label = re.match(r"[\w-]{1,20}(?=[:\t=])", row)
        place = (label[0] if label else f"line {min(number, 12) + 1}",)
        above, below = rows[:number], rows[number + 1 :]
        for step, changed in {
            "behind": [f"{row} {MARK}"],
            "before": [f"{MARK} {row}"],
            "again behind": [row, f"{row} {MARK}"],
            "again before": [f"{row} {MARK}", row],
        }.items():
            yield (*place, step), "\n".join([*above, *changed, *below])
