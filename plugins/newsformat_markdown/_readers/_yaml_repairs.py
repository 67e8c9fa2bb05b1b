"""Repairs YAML that is broken by text typed without quotes: ``title: Rain: at last``, ``author: @ann``."""

from __future__ import annotations

import re
from functools import cache

from newsformat import Article
from newsformat.plugin import ReadError, Report
from newsformat_markdown import _keys as keys
from newsformat_markdown._keys import Kind
from newsformat_markdown._readers._yaml_reader import load


_DEPTH = 3  # for a value on one line
_BLOCK = re.compile(r"[|>][-+\d]*")


def repair_yaml(text: str) -> tuple[str, list[str]]:
    """Return the YAML *text* with quotes around the values that break it, and their keys.

    A value continued at the margin of the next line is joined into one line; blank lines preserve the numbering.
    """
    repaired_keys: list[str] = []

    def join(lines: re.Match[str]) -> str:
        if _BLOCK.fullmatch(lines[2]):
            return lines[0]
        repaired_keys.append(lines[1])
        rest = lines[3].strip().split("\n")
        return f"{lines[1]}: {' '.join([lines[2], *rest])}" + "\n" * len(rest)

    def quote(line: re.Match[str]) -> str:
        key, value = line[1], line[2]
        if _BLOCK.fullmatch(value) or _is_valid(line[0]):
            return line[0]
        repaired_keys.append(key)
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1]
        value = value.replace("'", "''")
        return f"{key}: '{value}'"

    text = _single_lines().sub(quote, _continued_lines().sub(join, text))
    return text, [*dict.fromkeys(repaired_keys)]


def _is_valid(line: str) -> bool:
    try:
        load(line, 1, _DEPTH, Report(heard=False))
    except ReadError:
        return False
    return True


@cache
def _single_lines() -> re.Pattern[str]:
    """Return a pattern for lines whose value is a text or a byline, without effect on anything but display."""
    return re.compile(rf"{_TEXT.format('|'.join(_names()))}$", re.MULTILINE)


@cache
def _continued_lines() -> re.Pattern[str]:
    """Return a pattern for such a line with its continuation lines, which are not YAML."""
    return re.compile(rf"{_TEXT.format('|'.join(_names()))}((?:\n(?![\w.-]{{1,80}}:(?:\s|\Z))[^\W_].*)+)", re.MULTILINE)


_TEXT = r"^({}):[ \t]+(\S(?:.*\S)?)[ \t]*"


@cache
def _names() -> list[str]:
    texts = {key.key for key in keys.keys_of(Article) if key.kind in {Kind.INLINE, Kind.TEXT}} | {"authors"}
    return sorted(texts | {other for other, key in keys.OTHERS.items() if key in texts})
