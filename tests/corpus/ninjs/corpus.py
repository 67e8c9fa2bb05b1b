"""The ninjs part of the corpus, and the official schemas."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from .. import shared
from ..shared import CORPUS, SCHEMAS


NINJS_SCHEMAS = SCHEMAS / "ninjs"
VERSIONS = ("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.0", "2.1", "2.2", "3.0", "3.1")


def rows() -> list[dict[str, str]]:
    """Return what the manifest says of every ninjs file."""
    return shared.rows("ninjs")


def files(*kinds: str) -> list[Path]:
    """Return every well-formed file, or those of *kinds*: ``provider``, ``spec``, ``unit``."""
    return [CORPUS / row["path"] for row in rows() if row["wellformed"] == "Y" and (not kinds or row["kind"] in kinds)]


def ill_formed() -> list[Path]:
    """Return the files that are no JSON."""
    return [CORPUS / row["path"] for row in rows() if row["wellformed"] != "Y"]


def loaded(path: Path) -> dict[str, Any]:
    """Return the one item of a file."""
    item = json.loads(path.read_bytes())
    assert isinstance(item, dict)
    return item


@cache
def _schema(version: str) -> Any:
    schema = json.loads((NINJS_SCHEMAS / version / f"ninjs-schema_{version}.json").read_bytes())
    return _modern(schema) if version == "1.0" else schema


def _modern(schema: Any) -> Any:
    """Return a schema of draft 03, which has ``required`` in each property, as one of draft 04."""
    if isinstance(schema, list):
        return [_modern(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    made = {name: _modern(value) for name, value in schema.items() if name != "$schema"}
    if "$schema" in schema:
        made["$schema"] = "http://json-schema.org/draft-04/schema#"
    if isinstance(made.get("properties"), dict):
        needed = [name for name, item in made["properties"].items() if item.pop("required", False) is True]
        made |= {"required": needed} if needed else {}
    return made


def _referred(uri: str) -> Any:
    if "geojson.org" in uri:
        return json.loads((NINJS_SCHEMAS / "GeoJSON-schema.json").read_bytes())
    return _schema(next(version for version in VERSIONS if f"ninjs-schema_{version}." in uri))


@cache
def validator(version: str) -> Any:
    """Return the official schema of a version; formats are annotations, as in the tests of the IPTC."""
    return jsonschema_rs.validator_for(_schema(version), retriever=_referred, validate_formats=False)


def problems(item: Any, version: str) -> list[str]:
    """Return what the official schema of *version* says against *item*."""
    return [f"{error.instance_path}: {error.message:.200}" for error in validator(version).iter_errors(item)]
