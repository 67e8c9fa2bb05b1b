"""docs/reference/formats.md: every installed format with its mapping, options and losses."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import chain

from attrs import fields

from _generator import matrix
from _generator.prose import annotation, docstring, escaped
from newsformat import Registry
from newsformat._features import all_features, carried
from newsformat.plugin import AnyFormat


def page(registry: Registry) -> str:
    """Return the page."""
    plugins = [plugin for plugin in registry.plugins if plugin.formats]
    parts = chain.from_iterable(_plugin(plugin.module, plugin.formats) for plugin in plugins)
    return "\n\n".join(["# Formats", "What each format can hold.", matrix.matrix(registry.formats.values()), *parts])


def _plugin(module: str, formats: Iterable[AnyFormat]) -> Iterator[str]:
    title = " and ".join(fmt.title for fmt in formats)
    yield f"## {title}"
    yield f"Plugin `{module}`."
    yield docstring(sys.modules[module])
    for fmt in formats:
        yield from _format(fmt)


def _format(fmt: AnyFormat) -> Iterator[str]:
    yield f"### `{fmt.name}`"
    yield "\n".join(f"- {fact}" for fact in _facts(fmt))
    for direction, cls, there in (("Read", fmt.read_options, fmt.read), ("Write", fmt.write_options, fmt.write)):
        if there and fields(cls):
            yield f"{direction} options: {docstring(cls)}"
            yield _options(cls)


def _facts(fmt: AnyFormat) -> Iterator[str]:
    yield f"Standard: <{fmt.spec}>" if fmt.spec else "Standard: none"
    yield f"Suffixes: {_codes(fmt.suffixes)}"
    yield f"Media types: {_codes(fmt.media_types)}"
    verbs = [verb for verb, there in (("read", fmt.read), ("written", fmt.write), ("explained", fmt.explain)) if there]
    yield f"Can be {', '.join(verbs)}; {'many articles' if fmt.many else 'one article'} a document"
    if fmt.write:
        yield f"Does not carry: {_missing(fmt)}"


def _missing(fmt: AnyFormat) -> str:
    names = [name for name in all_features() if not carried(name, fmt.carries)]
    whole = {name for name in names if "." not in name}
    return _codes(name for name in names if name in whole or name.split(".")[0] not in whole)


def _options(cls: type) -> str:
    rows = ["| option | type | default |", "| --- | --- | --- |"]
    cells = [(option.name, annotation(option.type), repr(option.default)) for option in fields(cls)]
    rows += [f"| {' | '.join(f'`{escaped(cell)}`' for cell in row)} |" for row in cells]
    return "\n".join(rows)


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "none"
