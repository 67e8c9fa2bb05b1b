"""docs/reference/api.md, bulk.md, model.md and plugin-api.md: every public name with its signature and docstring."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from functools import cached_property
from types import ModuleType

import attrs

import newsformat
from _generator.assigned import said
from _generator.prose import annotation, docstring, escaped, literal, signature
from newsformat import bulk


MODEL = ("_article", "_blocks", "_concepts", "_direction", "_envelope", "_inline")
PLUGIN_MODULES = (
    "newsformat.plugin",
    "newsformat.markup",
    "newsformat.markup.countries",
    "newsformat.markup.dates",
    "newsformat.markup.documents",
    "newsformat.markup.encodings",
    "newsformat.markup.exports",
    "newsformat.markup.foreign",
    "newsformat.markup.handling",
    "newsformat.markup.html",
    "newsformat.markup.hyphens",
    "newsformat.markup.ids",
    "newsformat.markup.json",
    "newsformat.markup.json_items",
    "newsformat.markup.json_rules",
    "newsformat.markup.languages",
    "newsformat.markup.manuscript",
    "newsformat.markup.members",
    "newsformat.markup.options",
    "newsformat.markup.packages",
    "newsformat.markup.paragraphs",
    "newsformat.markup.pictures",
    "newsformat.markup.printed",
    "newsformat.markup.rest",
    "newsformat.markup.schema",
    "newsformat.markup.sgml",
    "newsformat.markup.sniff",
    "newsformat.markup.styles",
    "newsformat.markup.tables",
    "newsformat.markup.unexpressed",
    "newsformat.markup.within",
    "newsformat.markup.words",
    "newsformat.markup.wordpress",
    "newsformat.markup.xml",
    "newsformat.markup.xml_rules",
    "newsformat.markup.zip",
    "newsformat.testing",
)


def model_page() -> str:
    """Return the page of the classes that make up an article."""
    names = [name for name in newsformat.__all__ if _is_model(name)]
    head = (
        "# Model\n\nWhat an article is made of. [The model](../explanation/model.md) explains why. Pass attributes by "
        "name (`Embargo(until=…)`); only the first few of blocks, runs and marks, and those of `RelatedLink` "
        'and `Foreign`, may be passed by position (`Paragraph("…")`).'
    )
    return "\n\n".join([head, *_entries(newsformat, names)])


def api_page() -> str:
    """Return the page of the public names that are not the model."""
    names = [name for name in newsformat.__all__ if not _is_model(name)]
    head = "# API\n\nWhat `import newsformat` provides, apart from [the model](model.md). Functions:"
    return "\n\n".join([head, *_contents(names), *_entries(newsformat, names)])


def _contents(names: Sequence[str]) -> Iterator[str]:
    """Yield links to the functions, with what each does, to the errors, and to all else."""
    functions, errors, others = [], [], []
    for number, name in enumerate(names):
        is_second = name.lower() in map(str.lower, names[:number])  # of two headings that differ in case alone
        value, link = getattr(newsformat, name), f"[`{name}`](#{name.lower()}{'-1' if is_second else ''})"
        if inspect.isfunction(inspect.unwrap(value)):
            functions.append(f"- {link}: {docstring(value).splitlines()[0]}")
        elif inspect.isclass(value) and issubclass(value, Exception):
            errors.append(link)
        else:
            others.append(link)
    yield "\n".join(functions)
    yield f"Errors: {', '.join(errors)}."
    yield f"Arguments and results: {', '.join(others)}."


def bulk_page() -> str:
    """Return the page of what converts many documents at once."""
    head = "# newsformat.bulk"
    return "\n\n".join([head, docstring(bulk), *_entries(bulk, bulk.__all__)])


def plugin_page() -> str:
    """Return the page of the modules for plugin authors; names that are explained elsewhere are only listed."""
    parts = ["# API for plugins\n\nWhat plugin authors import, besides [`newsformat`](api.md) itself:"]
    parts.append("\n".join(map(_linked, PLUGIN_MODULES)))
    for name in PLUGIN_MODULES:
        module = importlib.import_module(name)
        parts.append(f"## {name}")
        parts.append(docstring(module))
        parts += _own(module)
    return "\n\n".join(parts)


def _linked(name: str) -> str:
    """Return an item of the contents: a link to the section on the module *name*, and what the module is."""
    first = docstring(importlib.import_module(name)).splitlines()[0]
    return f"- [`{name}`](#{name.replace('.', '')}): {first}"


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
        yield from _entry(name, getattr(module, name), level)


def _entry(name: str, value: object, level: int) -> Iterator[str]:
    if _is_alias(value) or not callable(value):
        yield f"```python\n{name} = {annotation(value) if _is_alias(value) else repr(value)}\n```"
        yield said(name)
    elif not _is_ours(value):
        yield f"From `{value.__module__.partition('.')[0]}`: {said(name)}"
    elif inspect.isclass(value):
        yield from _class(name, value)
        yield from _members(value, level + 1)
    else:
        yield f"```python\n{signature(name, value)}\n```"
        yield docstring(value)


def _is_ours(value: object) -> bool:
    return value.__module__.startswith("newsformat")


def _is_alias(value: object) -> bool:
    return hasattr(value, "__args__") or isinstance(value, str)


def _class(name: str, cls: type) -> Iterator[str]:
    if attrs.has(cls):
        yield docstring(cls)
        if table := _attributes(cls):
            yield table
    else:
        bases = ", ".join(base.__name__ for base in cls.__bases__ if base is not object)
        made = vars(cls).get("__init__")
        call = f"\n\n{signature(name, made).removesuffix(' -> None')}" if inspect.isfunction(made) else ""
        yield f"```python\nclass {name}{f'({bases})' if bases else ''}{call}\n```"
        yield docstring(cls)
        if made is not None and made.__doc__ and call:
            yield docstring(made)
    if issubclass(cls, Enum):
        yield "\n".join(_member(cls, member) for member in cls)


def _member(cls: type, member: Enum) -> str:
    words = said(f"{cls.__name__}.{member.name}")
    return f"- `{member.name}` = `{member.value!r}`{words and f': {words}'}"


def _attributes(cls: type) -> str:
    public = [each for each in attrs.fields(cls) if _is_public(each, cls)]
    if not public:
        return ""
    rows = ["| attribute | type | default |", "| --- | --- | --- |"]
    for attribute in public:
        kind = escaped(annotation(attribute.type))
        rows.append(f"| `{attribute.alias}` | `{kind}` | {_default(attribute.default)} |")
    return "\n".join(rows)


def _is_public(attribute: attrs.Attribute, cls: type) -> bool:
    """Tell whether it can be seen, or else be given, for a property of the same name to show."""
    given = attribute.init and isinstance(vars(cls).get(attribute.alias), property)
    return given or not attribute.name.startswith("_")


def _default(value: object) -> str:
    if value is attrs.NOTHING:
        return "required"
    return "made anew" if hasattr(value, "takes_self") else f"`{literal(value)}`"


def _members(cls: type, level: int) -> Iterator[str]:
    given = {attribute.alias for attribute in attrs.fields(cls) if attribute.init} if attrs.has(cls) else set()
    members = {name: member for name, member in vars(cls).items() if not name.startswith("_") and name not in given}
    read = [f"- `{name}`: {docstring(member)}" for name, member in members.items() if _is_property(member)]
    if read:
        yield "\n".join(read)
    for name, member in members.items():
        value = member.__func__ if isinstance(member, classmethod | staticmethod) else member
        if inspect.isfunction(value) and inspect.getdoc(value):
            yield f"{'#' * level} {cls.__name__}.{name}"
            yield f"```python\n{signature(name, value)}\n```"
            yield docstring(value)


def _is_property(member: object) -> bool:
    return isinstance(member, property | cached_property) and bool(inspect.getdoc(member))
