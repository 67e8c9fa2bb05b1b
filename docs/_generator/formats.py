"""docs/reference/formats.md: every installed format with its mapping, options and losses."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import chain
from typing import get_type_hints

from attrs import fields

from _generator import matrix
from _generator.prose import annotation, docstring, escaped
from newsformat import Registry
from newsformat._feature_names import all_features
from newsformat.plugin import AnyFormat, NoSchema, ValidateOptions


def page(registry: Registry) -> str:
    """Return the page."""
    plugins = [plugin for plugin in registry.plugins if plugin.formats]
    parts = chain.from_iterable(_plugin(plugin.module, plugin.formats) for plugin in plugins)
    formats = list(registry.formats.values())
    tables = ["What each format can hold.", matrix.matrix(formats), "## Any into any", matrix.conversions(formats)]
    return "\n\n".join(["# Formats", *tables, *parts])


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
    for direction, cls, there in _directions(fmt):
        if there and fields(cls):
            yield f"{direction} options: {docstring(cls)}"
            yield _options(cls)


def _directions(fmt: AnyFormat) -> Iterator[tuple[str, type, object]]:
    yield "Read", fmt.read_options, fmt.read
    yield "Write", fmt.write_options, fmt.write
    if fmt.validate_options not in {ValidateOptions, NoSchema}:  # those that all have are explained once
        yield "Validate", fmt.validate_options, fmt.validate


def _facts(fmt: AnyFormat) -> Iterator[str]:
    yield f"Standard: <{fmt.spec}>" if fmt.spec else "Standard: none"
    yield f"Suffixes: {_codes(fmt.suffixes)}"
    yield f"Media types: {_codes(fmt.media_types)}"
    can = {"read": fmt.read, "written": fmt.write, "explained": fmt.explain, "validated": fmt.validate}
    verbs = [verb for verb, there in can.items() if there]
    yield f"Can be {', '.join(verbs)}; {'many articles' if fmt.many else 'one article'} a document"
    if fmt.write:
        yield f"Does not carry: {_missing(fmt)}"
    if fmt.in_part:
        yield f"Carries in part, and reports what is lost of it: {_codes(sorted(fmt.in_part))}"
    if spaces := _spaces(fmt):
        yield f"Of foreign parts and native markup, carries: {_codes(spaces)}"


def _missing(fmt: AnyFormat) -> str:
    """List what *fmt* does not carry: parts only of what is carried, and if those are all parts, as ``whole.*``."""
    names = [name for name in all_features() if not matrix.holds(name, fmt.carries | fmt.in_part)]
    gone = set(names)
    shown: dict[str, None] = {}
    for name in names:
        parents = [name.rsplit(".", n)[0] for n in range(1, name.count(".") + 1)]
        if not gone.intersection(parents):
            whole = parents[0] if parents else ""
            parts = _parts(whole)
            shown[f"{whole}.*" if len(parts) > 1 and gone.issuperset(parts) else name] = None
    return _codes(shown)


def _parts(name: str) -> list[str]:
    return [feature for feature in all_features() if feature.startswith(f"{name}.")]


def _spaces(fmt: AnyFormat) -> list[str]:
    return sorted(name for name in fmt.carries if name.startswith(("foreign.", "body.raw.")))


def _options(cls: type) -> str:
    hints = get_type_hints(cls)
    rows = ["| option | type | default |", "| --- | --- | --- |"]
    rows += [f"| `{one.name}` | {_kind(hints[one.name])} | `{_default(one.default)}` |" for one in fields(cls)]
    return "\n".join(rows)


def _kind(hint: object) -> str:
    """Return the type of an option; of an enumeration, what there is to choose from."""
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _codes(str(member.value) for member in hint)
    return f"`{escaped(annotation(hint))}`"


def _default(value: object) -> str:
    return repr(value.value if isinstance(value, Enum) else value)


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "none"
