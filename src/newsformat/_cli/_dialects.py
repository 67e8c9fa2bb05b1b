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
    dialects = [one for one in known if not formats or one.format in formats]
    if as_json:
        emit_json(
            [
                {"format": one.format, "name": one.name, "title": one.title}
                | {"detect": dict(one.detect), "fields": dict(one.fields)}
                for one in dialects
            ]
        )
    elif formats and not dialects:
        others = ", ".join(sorted({one.format for one in known}))
        say(f"no dialects of {', '.join(formats)}; these formats have some: {others}")
    else:
        table([(one.format, one.name, one.title) for one in dialects], header=("FORMAT", "NAME", "PROVIDER"))
