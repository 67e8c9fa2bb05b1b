"""Docstrings as Markdown, and signatures as code."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator


_SECTION = re.compile(r"^(Args|Attributes|Raises|Returns|Yields):$")
_ENTRY = re.compile(r"^    (\S.*?): (.*)$")
_ROLE = re.compile(r"(?<!`)`(?:~?newsformat\.(?:\w+\.)*)?([A-Za-z_.]+)`(?!`)")


def docstring(value: object) -> str:
    """Return the docstring of *value* as Markdown."""
    return "\n".join(_lines(inspect.getdoc(value) or "")).strip()


def first_sentence(value: object) -> str:
    """Return the first sentence of the docstring of *value* as Markdown."""
    paragraph = " ".join(docstring(value).split("\n\n", maxsplit=1)[0].split())
    return re.split(r"(?<=[.])\s", paragraph, maxsplit=1)[0]


def signature(name: str, value: object) -> str:
    """Return how *value* is called, one parameter a line where it is long."""
    parameters = _parameters(value)
    returns = _returns(value)
    line = f"{name}({', '.join(parameters)}){returns}"
    if len(line) <= 100:
        return line
    inner = "".join(f"    {parameter},\n" for parameter in parameters)
    return f"{name}(\n{inner}){returns}"


def annotation(text: object) -> str:
    """Return a type as a reader would write it."""
    shown = text if isinstance(text, str) else inspect.formatannotation(text)
    return re.sub(r"\b(?:newsformat|datetime|collections|typing|os|pathlib)\.(?:\w+\.)*(?=\w)", "", shown)


def _parameters(value: object) -> list[str]:
    shown = []
    star = False
    for parameter in inspect.signature(value).parameters.values():  # type: ignore[arg-type]
        if parameter.kind is parameter.KEYWORD_ONLY and not star:
            shown.append("*")
            star = True
        shown.append(annotation(str(parameter)))
    return shown


def _returns(value: object) -> str:
    found = inspect.signature(value).return_annotation  # type: ignore[arg-type]
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
            yield f"- {names}: {_marked(entry[2])}"
        else:
            yield _marked(line.replace("        ", "  ", 1) if section else line)


def _marked(line: str) -> str:
    return _ROLE.sub(r"`\1`", line).replace("``", "`")
