"""JSON Schema: finds the one for a document, and validates against it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NoReturn

from newsformat._errors import OptionError, ReadError
from newsformat._problem import Layer, NoSchemaFits, Problem
from newsformat._text import line
from newsformat.markup._schema._files import folder_of, schema_files, stamp
from newsformat.markup.json import json_path, places


_LONG = 300  # characters; a message may quote the whole document
_MAX_PROBLEMS = 10_000  # problems reported


def json_problems(
    text: str,
    schema: str,
    *,
    fits: Callable[[Mapping[str, Any]], bool] = lambda _: True,
    prefer: Sequence[str] = (),
    first_line: int = 1,
) -> Iterator[Problem]:
    """Yield the problems of the document *text* by the JSON Schema in *schema* that *fits*.

    It needs the package jsonschema-rs, which ``pip install newsformat[validate]`` brings.

    Args:
        text: a JSON document.
        schema: a file, or a folder with the schema and those that it refers to.
        fits: says whether a schema, parsed, is one for this document.
        prefer: words in the path of the one to take if several fit, such as a version; what matters most comes first.
        first_line: the line of its source that the document begins on.

    Raises:
        OptionError: none fits, it is broken or needs what is not in the folder, or jsonschema-rs is not installed.
        ReadError: the document is no JSON.
    """
    document = _parsed(text)
    found = _errors(document, _validator(schema, fits, prefer))
    where = places(text, [error[1] for error in found])
    for (rule, path, message), (row, column) in zip(found, where, strict=True):
        yield Problem(rule, message, first_line + row - 1, column, json_path(path), Layer.SCHEMA)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except RecursionError:
        raise ReadError("nested too deeply") from None
    except json.JSONDecodeError as error:
        raise ReadError(f"not JSON: {line(error.msg).lower()}", line=error.lineno, column=error.colno) from None
    except ValueError as error:
        raise ReadError(f"not JSON: {line(str(error))}") from None


def _errors(document: Any, validator: Any) -> list[tuple[str, tuple[str | int, ...], str]]:
    found = []
    try:
        for error in validator.iter_errors(document):
            keyword = next((str(part) for part in reversed(error.schema_path) if isinstance(part, str)), "schema")
            message = line(error.message)
            found.append((keyword, tuple(error.instance_path), _without_middle(message)))
            if len(found) == _MAX_PROBLEMS:
                break
    except ValueError as error:  # nesting too deep, lone surrogates, invalid numbers
        raise ReadError(f"cannot be checked against a JSON Schema: {line(str(error))}") from None
    return found


def _without_middle(message: str) -> str:
    return message if len(message) <= _LONG else f"{message[: _LONG // 2]} … {message[-_LONG // 2 :]}"


def _validator(schema: str, fits: Callable[[Mapping[str, Any]], bool], prefer: Sequence[str]) -> Any:
    files = tuple((file, stamp(file)) for file in _files(schema, prefer))
    chosen = next((file for file, state in files if (item := _schema(file, state)) is not None and fits(item)), None)
    if chosen is None:
        raise NoSchemaFits(f"schema={schema}: no JSON Schema there fits the document")
    return _compiled(schema, chosen, files)


def _files(schema: str, prefer: Sequence[str]) -> list[Path]:
    """Return the files in *schema* that may be JSON Schemas, the preferred first."""
    files = schema_files(schema, ".json", prefer)
    if len(files) == 1 and files[0] == Path(schema):  # it may refer to others in its folder
        neighbours = schema_files(str(folder_of(schema)), ".json")
        files += [file for file in neighbours if file.name != files[0].name]
    return files


@lru_cache(maxsize=256)
def _schema(file: Path, _: object) -> dict[str, Any] | None:
    """Return the JSON Schema *file*, or `None`, as not every file in a folder is a schema."""
    try:
        content = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) and "$schema" in content else None


@lru_cache(maxsize=16)
def _compiled(schema: str, chosen: Path, files: tuple[tuple[Path, object], ...]) -> Any:
    """Return what validates against the JSON Schema *chosen*, which may refer to any of *files*."""
    try:
        import jsonschema_rs
    except ImportError:
        raise OptionError(
            "validating against a JSON Schema needs jsonschema-rs; pip install 'newsformat[validate]'"
        ) from None
    known = {file: item for file, state in files if (item := _schema(file, state)) is not None}
    missing: list[str] = []

    def retrieve(uri: str) -> Any:
        return _referred(uri, known) or _refuse(uri, missing)

    try:
        return jsonschema_rs.validator_for(known[chosen], retriever=retrieve)
    except (ValueError, jsonschema_rs.ReferencingError) as error:
        why = f"needs {missing[0]}, which is not in that folder; nothing is fetched" if missing else line(str(error))
        raise OptionError(f"schema={schema}: {_without_middle(why)}") from error


def _refuse(uri: str, missing: list[str]) -> NoReturn:
    missing.append(uri)
    raise ValueError(f"{uri} is not in the folder")


def _referred(uri: str, known: Mapping[Path, Any]) -> Any:
    """Return the schema of this address, or of this file name."""
    bare = uri.partition("#")[0]
    for path, item in known.items():
        if str(item.get("$id") or item.get("id") or "").partition("#")[0] == bare:
            return item
        if path.name == bare.rpartition("/")[2]:
            return item
    return None
