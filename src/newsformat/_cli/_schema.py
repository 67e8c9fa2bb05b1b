"""``newsformat schema``."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

import click

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._parameters import FormatName
from newsformat._output import emit


@click.command("schema", cls=Command)
@click.argument("format", type=FormatName(), default="json")
def command(format: str) -> None:
    """Print the JSON Schema of FORMAT, by default that of newsformat's own JSON."""
    schemas = {fmt.name: plugin.module for plugin in nf.registry().plugins for fmt in plugin.formats}
    schema = _schema_of(schemas[format])
    if schema is None:
        have = [name for name, module in schemas.items() if _schema_of(module)]
        raise click.UsageError(f"{format} has no JSON Schema; there are those of: {', '.join(sorted(have))}")
    emit([schema()])


def _schema_of(module: str) -> Callable[[], bytes] | None:
    return getattr(import_module(module), "schema", None)
