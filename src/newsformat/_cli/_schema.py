"""``newsformat schema``."""

from __future__ import annotations

from importlib import import_module

import click

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._parameters import FormatName
from newsformat._cli._terminal import emit


@click.command("schema", cls=Command)
@click.argument("format", type=FormatName(), default="json")
def command(format: str) -> None:
    """Print the JSON Schema of a format whose plugin has one; by default that of newsformat's own JSON."""
    plugin = next(plugin for plugin in nf.registry().plugins if format in {fmt.name for fmt in plugin.formats})
    schema = getattr(import_module(plugin.module), "schema", None)
    if schema is None:
        raise click.UsageError(f"{format} has no JSON Schema; json has")
    emit([schema()])
