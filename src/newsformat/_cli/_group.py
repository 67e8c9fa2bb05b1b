"""The group of all commands: names and short helps are here, the commands are imported when called."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any

import click

from newsformat._cli._command import Command
from newsformat._cli._failures import report_error
from newsformat._cli._terminal import colours, hush, prepare_streams
from newsformat._wording import did_you_mean


COMMANDS = {
    "convert": "Convert articles into another format.",
    "detect": "Detect the format of a file.",
    "diff": "Compare two articles, in any formats, field by field.",
    "verify": "Check that a conversion lost nothing except what its report says.",
    "report": "Sum up the report of a conversion, or turn it into a table.",
    "validate": "Check files against the rules of their standards.",
    "explain": "Show how each line of a plain text is read, and why.",
    "files": "Extract the files inside documents and mail, such as pictures.",
    "formats": "List the formats, and what each can hold.",
    "transforms": "List the changes that --transform can make.",
    "dialects": "List the dialects: how providers use a standard.",
    "plugins": "List the installed plugins, including broken ones.",
    "schema": "Print the JSON Schema of a format.",
    "completion": "Print the script for completion in a shell.",
}


_COMPLETING = "_NEWSFORMAT_COMPLETE"  # set by the script of a shell


class Group(Command, click.Group):
    """Imports a command when it is called, and turns every error into one line and an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, the most useful first."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command of this name."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"newsformat._cli._{cmd_name}").command
        assert isinstance(command, click.Command)  # noqa: S101 -- for the type checker
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands in the help, without importing one."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that *args* call, or say which one may be meant."""
        name = args[0]
        if name == "help":  # as other programs have it
            return super().resolve_command(ctx, [*args[1:2], "--help"])
        if name in COMMANDS or name.startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        if os.path.exists(name):
            raise click.UsageError(f"{name!r} is a file, not a command; did you mean 'convert {name}'?", ctx)
        hint = did_you_mean(name, [*COMMANDS, "--help", "--version"])
        raise click.UsageError(f"no such command {name!r}{hint}", ctx)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; its exit code is the same if the end of its output is not read (``| head``)."""
        status = 0
        try:
            status = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            hush(sys.stdout)
        return status

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run a command and leave the process with its exit code."""
        prepare_streams()
        if _COMPLETING in os.environ:
            import_module("newsformat._cli._shells")
        extra = {"prog_name": self.name, "color": colours(), **extra, "standalone_mode": False}
        try:
            status = super().main(*args, **extra)
        except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 -- a person at a terminal wants one line
            status = report_error(error)
        sys.exit(status or 0)


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001 -- click's order
    if value and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"newsformat {version('newsformat')}")
        ctx.exit()


@click.group("newsformat", cls=Group)
@click.option(
    "-V",
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_version,
    help="Print the version and stop.",
)
def cli() -> None:
    """Read and write news articles in any format, and say what was lost on the way.

    \b
    newsformat convert story.txt -o story.md
    newsformat convert inbox/ -r -t newsml-g2 -o outbox/
    newsformat explain story.txt

    Exit codes: 0 done, 1 something could not be read or written, 2 wrong usage, 3 something would be lost under
    --on-loss fail.
    """  # noqa: D301 -- click wants a backspace, not a backslash
