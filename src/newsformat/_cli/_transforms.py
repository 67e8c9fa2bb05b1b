"""``newsformat transforms``."""

from __future__ import annotations

import click

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._terminal import emit_json, table


@click.command("transforms", cls=Command)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(as_json: bool) -> None:  # noqa: FBT001 -- an option
    """List the changes to articles that 'convert --transform' can make."""
    transforms = nf.registry().transforms.values()
    if as_json:
        emit_json([{"name": transform.name, "title": transform.title} for transform in transforms])
    else:
        table([(transform.name, transform.title) for transform in transforms], header=("NAME", "WHAT IT DOES"))
