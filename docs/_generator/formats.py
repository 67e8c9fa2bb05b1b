"""docs/reference/formats.md, an overview, and formats/*.md: each plugin's formats with mapping, options and losses."""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from importlib import import_module
from typing import get_type_hints

from attrs import fields

from _generator import matrix
from _generator.prose import annotation, docstring, escaped
from newsformat import Plugin, Registry
from newsformat._cli._options import described, summary
from newsformat._feature_names import all_features
from newsformat.plugin import AnyFormat, NoSchema, ValidateOptions


def pages(registry: Registry) -> dict[str, str]:
    """Return the pages by their paths below docs/reference: the overview, and one for each plugin."""
    plugins = [plugin for plugin in registry.examined if plugin.formats]
    found = {_path(plugin): "\n\n".join(_plugin(plugin)) for plugin in plugins}
    return {"formats.md": _overview(registry, plugins)} | found


def _path(plugin: Plugin) -> str:
    return f"formats/{plugin.module.removeprefix('newsformat_')}.md"


def _overview(registry: Registry, plugins: Iterable[Plugin]) -> str:
    formats = list(registry.formats.values())
    paths = {fmt.name: _path(plugin) for plugin in plugins for fmt in plugin.formats}
    parts = [
        "# Formats",
        "Each plugin's page says how its formats map to the model, which options they have, and what they cannot hold.",
        _index(formats, paths),
        "## What each format can hold",
        matrix.matrix(formats),
        "## Any into any",
        matrix.conversions(formats),
    ]
    return "\n\n".join(parts)


def _index(formats: Iterable[AnyFormat], paths: Mapping[str, str]) -> str:
    """Return a table that says what each of *formats* is, can do, and where more is said of it."""
    rows = ["| format | | can be | suffixes |", "| --- | --- | --- | --- |"]
    for fmt in formats:
        suffixes = " ".join(f"`{suffix}`" for suffix in fmt.suffixes)
        rows.append(f"| [`{fmt.name}`]({paths[fmt.name]}#{fmt.name}) | {fmt.title} | {_can(fmt)} | {suffixes} |")
    return "\n".join(rows)


def _plugin(plugin: Plugin) -> Iterator[str]:
    *titles, last = [fmt.title for fmt in plugin.formats]
    yield f"# {', '.join(titles)} and {last}" if titles else f"# {last}"
    yield f"Plugin `{plugin.module}`."
    yield docstring(sys.modules[plugin.module])
    yield from _mappings(plugin)
    if languages := [tag for tag in plugin.languages if tag != "und"]:
        yield f"There are packs for {len(languages)} languages: {_codes(languages)}."
    for fmt in plugin.formats:
        yield from _format(fmt)


def _mappings(plugin: Plugin) -> Iterator[str]:
    """Yield the mappings that packages of *plugin* have in their docstrings, of a plugin with many formats."""
    package = sys.modules[plugin.module]
    for found in pkgutil.iter_modules(package.__path__, f"{plugin.module}."):
        if found.ispkg:
            mapping = docstring(import_module(found.name)).partition("\n\n")[2]
            if "⇄" in mapping or "→" in mapping:
                yield mapping


def _format(fmt: AnyFormat) -> Iterator[str]:
    yield f"## `{fmt.name}`"
    yield "\n".join(f"- {fact}" for fact in _facts(fmt))
    for direction, cls, there in _directions(fmt):
        if there and fields(cls):
            yield f"{direction} options: {summary(cls)}"
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
    yield f"Can be {_can(fmt)}; {'many articles' if fmt.many else 'one article'} per document"
    if fmt.write:
        yield f"Does not carry: {_missing(fmt)}"
    if fmt.in_part:
        yield f"Carries in part, and reports what is lost: {_codes(sorted(fmt.in_part))}"
    if spaces := _spaces(fmt):
        yield f"Carries these foreign parts and native markup: {_codes(spaces)}"


def _can(fmt: AnyFormat) -> str:
    """Say what can be done with documents in *fmt*."""
    can = {"read": fmt.read, "written": fmt.write, "explained": fmt.explain, "validated": fmt.validate}
    return ", ".join(verb for verb, there in can.items() if there)


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
    hints, said = get_type_hints(cls), {option.name: option.about for option in described(cls)}
    rows = ["| option | type | default | what it is for |", "| --- | --- | --- | --- |"]
    for one in fields(cls):
        about = escaped(said.get(one.name, "")).replace("``", "`")
        rows.append(f"| `{one.name}` | {_kind(hints[one.name])} | `{_default(one.default)}` | {about} |")
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
