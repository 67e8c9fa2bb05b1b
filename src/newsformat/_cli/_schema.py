"""``newsformat schema``."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

import click

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._parameters import FormatName
from newsformat._output import emit


if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class _SchemaName(FormatName):
    """The name of a format; one that has a schema is offered."""

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Return the names that begin so."""
        have = _schemas()
        return [item for item in super().shell_complete(ctx, param, incomplete) if item.value in have]


@click.command("schema", cls=Command)
@click.argument("format", type=_SchemaName(), default="json")
def command(format: str) -> None:
    """Print the JSON Schema of FORMAT, by default that of newsformat's own JSON."""
    schemas = _schemas()
    if format not in schemas:
        raise click.UsageError(f"{format} has no JSON Schema; these formats have one: {', '.join(sorted(schemas))}")
    emit([schemas[format]()])


def _schemas() -> dict[str, Callable[[], bytes]]:
    """Return the functions that make the schemas of the formats that have one."""
    modules = {fmt.name: plugin.module for plugin in nf.registry().plugins for fmt in plugin.formats}
    found = {name: getattr(import_module(module), "schema", None) for name, module in modules.items()}
    return {name: schema for name, schema in found.items() if schema}
