"""The JSON Schema of the native format."""

from __future__ import annotations

import msgspec

from newsformat_json._mirror import roots


def schema() -> bytes:
    """Return the JSON Schema (draft 2020-12) of an article document, indented."""
    _, definitions = msgspec.json.schema_components([roots()[0]], ref_template="#/$defs/{name}")
    document = definitions.pop("Document")
    article_schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:newsformat:json:1",
        "title": "newsformat JSON, version 1",
        "description": "One news article, as newsformat writes and reads it.",
        **{key: value for key, value in document.items() if key != "title"},
        "$defs": dict(sorted(definitions.items())),
    }
    return msgspec.json.format(msgspec.json.encode(article_schema), indent=2) + b"\n"
