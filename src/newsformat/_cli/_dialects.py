"""``newsformat dialects``."""

from __future__ import annotations

import click

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._parameters import FormatName
from newsformat._cli._terminal import emit_json, say, table


@click.command("dialects", cls=Command)
@click.argument("formats", metavar="[FORMAT]...", nargs=-1, type=FormatName())
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(formats: tuple[str, ...], as_json: bool) -> None:  # noqa: FBT001 -- an option
    """List the dialects, or those of FORMAT: how providers use a standard. 'convert -R dialect=NAME' uses one."""
    known = nf.registry().dialects
    dialects = [dialect for dialect in known if not formats or dialect.format in formats]
    if as_json:
        emit_json(
            [
                {"format": dialect.format, "name": dialect.name, "title": dialect.title}
                | {"detect": dict(dialect.detect), "fields": dict(dialect.fields)}
                for dialect in dialects
            ]
        )
    elif formats and not dialects:
        others = ", ".join(sorted({dialect.format for dialect in known}))
        say(f"no dialects of {', '.join(formats)}; these formats have some: {others}")
    else:
        table(
            [(dialect.format, dialect.name, dialect.title) for dialect in dialects],
            header=("FORMAT", "NAME", "PROVIDER"),
        )
