"""Strategies for broken documents, as disks, wires and careless programs damage good ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from io import BytesIO
from itertools import cycle
from operator import attrgetter
from zipfile import ZipFile

from attrs import frozen
from hypothesis import strategies as st

from newsformat.markup.sniff import ZIP


# Tokens with a meaning in one format or another.
TOKENS = (
    *(b"< > & ; \" ' = / : , { } [ ] ( ) | # * _ - ` ~ ! \\ \n \r \t \0 \x1a \x85".split(b" ")),
    *(b"</p> <p> <b a=1 <!-- --> <![CDATA[ ]]> <?xml version='1.0'?> <!DOCTYPE x [ &amp; &#0; &#xD800; &x;".split()),
    *(b'null true NaN Infinity -1 1e999 99999999999999999999 {} [] "\\ud800" \\u0000'.split()),
    *(b"--- ... %YAML &a *a <<: !!python/object:os.system ? | > ``` :::".split()),
    *(b"\xff \xfe\xff \xff\xfe \xef\xbb\xbf \xc3\x28 \xed\xa0\x80 \xf4\x90\x80\x80 \xe2\x80\xa8".split(b" ")),
    b"\x00\x01\x02\x03",
    b"9" * 5000,
    b"<x>" * 300,
    b"[" * 300,
    b"> " * 300,
)


_KEPT = 4  # cached strategies

ANY_BYTES = st.binary(max_size=300)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=300).map(str.encode)


def mutated(samples: Sequence[bytes]) -> st.SearchStrategy[bytes]:
    """One of *samples* after up to four accidents: flipped bits, cuts, repeated parts, missing lines, stray tokens."""
    return _mutated(tuple(samples))


@lru_cache(_KEPT)
def _mutated(samples: tuple[bytes, ...]) -> st.SearchStrategy[bytes]:
    sample = st.sampled_from(samples)

    @st.composite
    def broken(draw: st.DrawFn) -> bytes:
        content = draw(sample)
        for accident in draw(_SOME_ACCIDENTS):
            content = accident(draw, content)
        return content

    return broken()


def _spot(draw: st.DrawFn, content: bytes) -> int:
    return draw(st.integers(0, max(len(content) - 1, 0)))


def _flipped(draw: st.DrawFn, content: bytes) -> bytes:
    at = _spot(draw, content)
    flipped = bytes([byte ^ 1 << draw(_BIT) for byte in content[at : at + 1]])
    return content[:at] + flipped + content[at + 1 :]


def _truncated(draw: st.DrawFn, content: bytes) -> bytes:
    return content[: _spot(draw, content)]


def _without_a_part(draw: st.DrawFn, content: bytes) -> bytes:
    start, end = sorted((_spot(draw, content), _spot(draw, content)))
    return content[:start] + content[end:]


def _with_a_part_twice(draw: st.DrawFn, content: bytes) -> bytes:
    start, end = sorted((_spot(draw, content), _spot(draw, content)))
    return content[:end] + content[start:]


def _without_a_line(draw: st.DrawFn, content: bytes) -> bytes:
    lines = content.splitlines(keepends=True)
    gone = draw(st.integers(0, max(len(lines) - 1, 0)))
    return b"".join(lines[:gone] + lines[gone + 1 :])


def _with_a_token(draw: st.DrawFn, content: bytes) -> bytes:
    at = _spot(draw, content)
    return content[:at] + draw(_TOKEN) + content[at:]


_ACCIDENTS = (_flipped, _truncated, _without_a_part, _with_a_part_twice, _without_a_line, _with_a_token, _with_a_token)
_SOME_ACCIDENTS = st.lists(st.sampled_from(_ACCIDENTS), min_size=1, max_size=4)
_TOKEN = st.sampled_from(TOKENS)
_BIT = st.integers(0, 7)

# Precedes a string, number or word of JSON, or an object or array without nested ones of its kind.
_VALUE = re.compile(rb'[:\[,]\s*+(?=("(?:[^"\\]|\\.)*+"|[-\w.]++|\{[^{}]*+\}|\[[^][]*+\])\s*+[],}])')
_OTHER_VALUES = (b"{}", b"7", b"null", b'["x"]', b'{"x": null}', b"[[]]", b"true", b'"x"')


_MOST, _SHOWN = 50, 60  # values of a document, and characters shown of one


@frozen
class Edit:
    """A replacement of the content of a document between two offsets, with a description."""

    start: int
    end: int
    content: bytes
    description: str


def edited(document: bytes, edits: Iterable[Edit]) -> bytes:
    """Return *document* with *edits*, of which no two overlap."""
    parts, last = [], 0
    for edit in sorted(edits, key=attrgetter("start")):
        parts += [document[last : edit.start], edit.content]
        last = edit.end
    return b"".join([*parts, document[last:]])


def groups(edits: Sequence[Edit], size: int) -> Iterator[Sequence[Edit]]:
    """Yield *edits* in groups of up to *size* that are far from each other, and do not overlap.

    Each is in two groups, mostly with others, since one of these may hide it.
    """
    fewest = -(-len(edits) // size)
    for count in (fewest, fewest + 1) if edits else ():
        for first in range(min(count, len(edits))):
            group, *others = edits[first::count]
            together, alone = [group], list[Edit]()
            for edit in others:
                (together if edit.start >= together[-1].end else alone).append(edit)
            yield together
            yield from ([edit] for edit in alone)


def of_other_types(document: bytes) -> list[Edit]:
    """Return edits that give a value of JSON in *document* another type, for many of its values."""
    values = [*_VALUE.finditer(document)]
    chosen = zip(values[:: len(values) // _MOST + 1], cycle(_OTHER_VALUES), strict=False)
    return [_edit(document, *value.span(1), other) for value, other in chosen]


def with_long_numbers(document: bytes) -> list[Edit]:
    """Return edits that make numbers in *document* too long for Python to convert.

    They affect one number after each name, and some others.
    """
    numbers = [*_NUMBER.finditer(document)]
    by_name = {found["name"]: found for found in reversed(numbers)}
    chosen = {*numbers[:: len(numbers) // _PLACES + 1], *[*by_name.values()][:_MOST]}
    return [_edit(document, *found.span("number"), b"9" * 5000) for found in numbers if found in chosen]


def _edit(document: bytes, start: int, end: int, content: bytes) -> Edit:
    before, old = document[max(start - _SHOWN, 0) : start], document[start:end][:_SHOWN]
    shown = [part.decode(errors="replace") for part in (content[:_SHOWN], old, before)]
    return Edit(start, end, content, "{} instead of {} after {}".format(*shown))


_NUMBER = re.compile(rb"(?P<name>[A-Za-z][\w:.-]{0,40})?[^A-Za-z0-9]{0,4}(?P<number>[0-9]{1,9})")


def damaged(document: bytes) -> Iterator[bytes]:
    """Yield *document*, or each text file of an archive, with a byte among its letters that is invalid in UTF-8."""
    if not document.startswith(ZIP):
        places = [found.end() for found in _LETTERS.finditer(document)]
        yield from (
            document[:position] + b"\xff" + document[position:] for position in places[:: len(places) // _PLACES + 1]
        )
        return
    with ZipFile(BytesIO(document)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    for name in [name for name in files if name.endswith((".csv", ".html", ".xml"))]:
        yield from (_packed({**files, name: content}) for content in damaged(files[name]))


def _packed(files: Mapping[str, bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


_PLACES = 6
_LETTERS = re.compile(rb"[a-z]{4}")

SECRET = "the-secret-of-the-house"  # noqa: S105 -- what a test looks for


def hostile(secret_file: str) -> tuple[bytes, ...]:
    """Documents made to exhaust a parser, or to make it read *secret_file*."""
    uri = f"file://{secret_file}"
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    aliases = "".join(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10))
    return tuple(
        text.encode()
        for text in (
            "",
            "\ufeff",
            f'<!DOCTYPE x [<!ENTITY l0 "lol">{lol}]><x>&l9;</x>',
            f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "{uri}">]><x>&e;</x>',
            f'<?xml version="1.0"?><!DOCTYPE x SYSTEM "{uri}"><x/>',
            f'<x xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{uri}" parse="text"/></x>',
            f"---\na0: &a0 [x]\n{aliases}---\n",
            f"---\nx: !!python/object/apply:open ['{secret_file}']\n---\n",
            "<x>" * 20_000,
            "[" * 20_000,
            '{"a":' * 20_000,
            "> " * 8_000 + "x",
            "- " * 8_000 + "x",
            "*a_ " * 4_000,
            "[a](" * 4_000,
            "<!--" * 8_000,
            "&" * 20_000,
            "\n" * 40_000,
            "x" * 80_000,
            " " * 80_000 + "x",
            "a:\n" * 8_000,
        )
    )
