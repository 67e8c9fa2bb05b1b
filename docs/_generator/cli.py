"""docs/reference/cli.md: what ``newsformat --help`` says, command by command."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import click

from _generator.prose import escaped
from newsformat._cli import __doc__ as about
from newsformat._cli._group import cli


_TYPED = re.compile(r"'((?:convert|newsformat|-R)\b[^']*|[^' ]*\*[^' ]*)'|(?<![\w-])(--[\w-]+(?: fail)?)")


def page() -> str:
    """Return the page."""
    root = click.Context(cli, info_name="newsformat")
    paragraphs = inspect.cleandoc(about or "").split("\n\n")
    parts = ["# Command line", paragraphs[1].replace("``", "`")]
    parts += [part for part in _command(cli, root) if not part.startswith("Exit codes:")]  # they are told above
    for name in cli.list_commands(root):
        if command := cli.get_command(root, name):
            parts += _command(command, click.Context(command, info_name=name, parent=root))
    return "\n\n".join(parts)


def _command(command: click.Command, context: click.Context) -> Iterator[str]:
    yield f"## {context.command_path}"
    yield f"```text\n{' '.join([context.command_path, *command.collect_usage_pieces(context)])}\n```"
    yield from _help(command.help or "")
    records = [parameter.get_help_record(context) for parameter in command.params]
    if rows := [record for record in records if record and record[1]]:
        yield "\n".join(
            [
                "| option | |",
                "| --- | --- |",
                *(f"| `{escaped(names)}` | {escaped(_codes(text))} |" for names, text in rows),
            ]
        )


def _help(text: str) -> Iterator[str]:
    """Yield the paragraphs of a help text; those that begin with a backspace are examples."""
    for paragraph in inspect.cleandoc(text).split("\n\n"):
        if paragraph.startswith("\b"):
            examples = paragraph.removeprefix("\b").strip()
            yield f"```text\n{examples}\n```"
        else:
            yield _codes(paragraph)


def _codes(text: str) -> str:
    """Mark what a person can type as code."""
    return _TYPED.sub(lambda found: f"`{found[1] or found[2]}`", " ".join(text.split()))
