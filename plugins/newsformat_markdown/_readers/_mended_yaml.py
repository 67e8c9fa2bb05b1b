"""YAML that is broken where people write a headline as they speak: ``title: Rain: at last``, ``author: @ann``."""

from __future__ import annotations

import re
from functools import cache

from newsformat import Article
from newsformat.plugin import ReadError, Report
from newsformat_markdown import _keys as keys
from newsformat_markdown._keys import Kind
from newsformat_markdown._readers._yaml_reader import load


_DEPTH = 3  # of a value in one line
_BLOCK = re.compile(r"[|>][-+\d]*")


def mended(text: str) -> tuple[str, list[str]]:
    """Return the YAML *text* with quotes around the texts of one line that break it, and the keys of these."""
    found: list[str] = []

    def quoted(line: re.Match[str]) -> str:
        key, value = line[1], line[2]
        if _BLOCK.fullmatch(value) or _is_sound(line[0]):
            return line[0]
        found.append(key)
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1]
        value = value.replace("'", "''")
        return f"{key}: '{value}'"

    return _lines().sub(quoted, text), found


def _is_sound(line: str) -> bool:
    try:
        load(line, 1, _DEPTH, Report(heard=False))
    except ReadError:
        return False
    return True


@cache
def _lines() -> re.Pattern[str]:
    """Return what finds a line with a text or a byline, of which nothing depends but what people read."""
    texts = {each.key for each in keys.keys_of(Article) if each.kind in {Kind.INLINE, Kind.TEXT}} | {"authors"}
    names = sorted(texts | {other for other, key in keys.OTHERS.items() if key in texts})
    return re.compile(rf"^({'|'.join(names)}):[ \t]+(\S(?:.*\S)?)[ \t]*$", re.MULTILINE)
