"""docs/reference/api.md, model.md and plugin-api.md: every public name with its signature and docstring."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterable, Iterator
from enum import Enum
from types import ModuleType

import attrs

import newsformat
from _generator.prose import annotation, docstring, signature


MODEL = ("_article", "_blocks", "_concepts", "_direction", "_envelope", "_inline")
PLUGIN_MODULES = ("newsformat.plugin", "newsformat.markup", "newsformat.testing")


def model_page() -> str:
    """Return the page of the classes that make up an article."""
    names = [name for name in newsformat.__all__ if _is_model(name)]
    head = (
        "# Model\n\nThe classes that make up an article. [The model](../explanation/model.md) says why they are as they are."
    )
    return "\n\n".join([head, *_entries(newsformat, names)])


def api_page() -> str:
    """Return the page of the public names that are not the model."""
    names = [name for name in newsformat.__all__ if not _is_model(name)]
    head = "# API\n\nWhat `import newsformat` gives, but for [the model](model.md)."
    return "\n\n".join([head, *_entries(newsformat, names)])


def plugin_page() -> str:
    """Return the page of the modules for plugin authors; names that are explained elsewhere are only listed."""
    parts = ["# API for plugins\n\nWhat plugin authors import, beside [`newsformat`](api.md) itself."]
    for name in PLUGIN_MODULES:
        module = importlib.import_module(name)
        parts.append(f"## {name}")
        parts.append(docstring(module))
        parts += _own(module)
    return "\n\n".join(parts)


def _own(module: ModuleType) -> Iterator[str]:
    names = list(getattr(module, "__all__", ()))
    shared = [name for name in names if name in newsformat.__all__]
    if shared:
        yield f"Also in `newsformat`: {', '.join(f'`{name}`' for name in shared)}."
    yield from _entries(module, [name for name in names if name not in shared], level=3)


def _is_model(name: str) -> bool:
    home = getattr(getattr(newsformat, name), "__module__", "")
    return name in {"Block", "Inline", "Inlines", "Mark"} or (
        inspect.isclass(getattr(newsformat, name)) and home.removeprefix("newsformat.") in MODEL
    )


def _entries(module: ModuleType, names: Iterable[str], level: int = 2) -> Iterator[str]:
    for name in names:
        yield f"{'#' * level} {name}"
        yield from _entry(name, getattr(module, name))


def _entry(name: str, value: object) -> Iterator[str]:
    if inspect.isclass(value):
        yield from _class(name, value)
    elif inspect.isroutine(value) or callable(value) and not _is_alias(value):
        yield f"```python\n{signature(name, value)}\n```"
        yield docstring(value)
    else:
        yield f"```python\n{name} = {annotation(value) if _is_alias(value) else repr(value)}\n```"


def _is_alias(value: object) -> bool:
    return hasattr(value, "__args__") or isinstance(value, str)


def _class(name: str, cls: type) -> Iterator[str]:
    if attrs.has(cls):
        yield docstring(cls)
        if table := _attributes(cls):
            yield table
    else:
        bases = ", ".join(base.__name__ for base in cls.__bases__ if base is not object)
        yield f"```python\nclass {name}{f'({bases})' if bases else ''}\n```"
        yield docstring(cls)
    if issubclass(cls, Enum):
        yield "\n".join(f"- `{member.name}` = `{member.value!r}`" for member in cls)
    yield from _members(cls)


def _attributes(cls: type) -> str:
    public = [attribute for attribute in attrs.fields(cls) if not attribute.name.startswith("_")]
    if not public:
        return ""
    rows = ["| attribute | type | default |", "| --- | --- | --- |"]
    for attribute in public:
        kind = annotation(attribute.type).replace("|", r"\|")
        rows.append(f"| `{attribute.name}` | `{kind}` | {_default(attribute.default)} |")
    return "\n".join(rows)


def _default(value: object) -> str:
    if value is attrs.NOTHING:
        return "required"
    if isinstance(value, attrs.Factory):  # type: ignore[arg-type] -- typed as a function
        return "made anew"
    return f"`{value!r}`"


def _members(cls: type) -> Iterator[str]:
    for name, member in vars(cls).items():
        value = member.__func__ if isinstance(member, classmethod | staticmethod) else member
        if name.startswith("_") or not inspect.getdoc(value):
            continue
        if isinstance(value, property) or type(value).__name__ == "cached_property":
            yield f"`{name}`: {docstring(value)}"
        elif inspect.isfunction(value):
            yield f"`{signature(name, value)}`: {docstring(value)}"
