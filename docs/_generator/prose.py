"""Docstrings as Markdown, and signatures as code."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from enum import Enum

import attrs


_WIDTH = 100  # columns of a code block
_SECTION = re.compile(r"^(Args|Attributes|Raises|Returns|Yields):$")
_LITERAL = re.compile(r"(?m)(?:^::|(?<=\S:):)$\n((?:\n| {4}.*(?:\n|$))+)")  # behind a colon twice, what is indented
_STARS: dict[object, str] = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}
_ENTRY = re.compile(r"^    (\S.*?): (.*)$")
_ROLE = re.compile(r"(?<!`)`~?([\w.]+)`(?!`)")


def docstring(value: object) -> str:
    """Return the docstring of *value* as Markdown."""
    parts = _LITERAL.split(inspect.getdoc(value) or "")
    made = [_literal_block(part) if number % 2 else "\n".join(_lines(part)) for number, part in enumerate(parts)]
    return "\n\n".join(part.strip("\n") for part in made).strip()


def _literal_block(text: str) -> str:
    return f"```text\n{inspect.cleandoc(text)}\n```"


def signature(name: str, value: Callable[..., object]) -> str:
    """Return how *value* is called, one parameter a line where it is long."""
    parameters = _parameters(value)
    returns = _returns(value)
    line = f"{name}({', '.join(parameters)}){returns}"
    if len(line) <= _WIDTH:
        return line
    inner = "".join(f"    {parameter},\n" for parameter in parameters)
    return f"{name}(\n{inner}){returns}"


def annotation(text: object) -> str:
    """Return a type as a reader would write it."""
    shown = text if isinstance(text, str) else inspect.formatannotation(text)
    return re.sub(r"\b(?:newsformat|datetime|collections|typing|os|pathlib)\.(?:\w+\.)*(?=\w)", "", shown)


def escaped(cell: str) -> str:
    """Return *cell* for a table."""
    return cell.replace("|", r"\|")


def _parameters(value: Callable[..., object]) -> list[str]:
    shown = []
    star = False
    for name, parameter in inspect.signature(value).parameters.items():
        if name == "self" or (name == "cls" and "." in value.__qualname__):  # of a method
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and not star:
            shown.append("*")
            star = True
        shown.append(_parameter(parameter))
    return shown


def _parameter(parameter: inspect.Parameter) -> str:
    default = "" if parameter.default is parameter.empty else f" = {literal(parameter.default)}"
    kind = "" if parameter.annotation is parameter.empty else f": {annotation(parameter.annotation)}"
    return f"{_STARS.get(parameter.kind, '')}{parameter.name}{kind}{default if kind else default.replace(' ', '')}"


def literal(value: object) -> str:
    """Return *value* as a reader would write it."""
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if attrs.has(type(value)) and value == type(value)():
        return f"{type(value).__name__}()"
    return getattr(value, "__name__", None) or repr(value)


def _returns(value: Callable[..., object]) -> str:
    found = inspect.signature(value).return_annotation
    if inspect.isclass(value) or found is inspect.Signature.empty:
        return ""
    return f" -> {annotation(found)}"


def _lines(text: str) -> Iterator[str]:
    """Turn the sections of a docstring into lists, and its backquotes into Markdown's."""
    section = False
    for line in text.splitlines():
        if heading := _SECTION.match(line):
            section = True
            yield f"**{heading[1]}**\n"
        elif section and (entry := _ENTRY.match(line)):
            names = ", ".join(f"`{name.strip()}`" for name in entry[1].split(","))
            yield f"- {names}: {marked(entry[2])}"
        else:
            yield marked(line.replace("        ", "  ", 1) if section else line)


def marked(line: str) -> str:
    """Return *line* with the backquotes of Markdown."""
    return _ROLE.sub(r"`\1`", line).replace("``", "`")
